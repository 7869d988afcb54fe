using System.Globalization;
using Skein.Reading.Children;
using Skein.Reading.Drafts;
using Skein.Reading.Faults;
using Skein.Reading.Formats;
using Skein.Reading.Metadata;
using Skein.Reading.Pdf;

namespace Skein.Reading.Ocr;

/// <summary>Reads a PDF whose pages are pictures: each page is painted and put through tesseract, both as bounded children.</summary>
internal sealed class ScanReader(ReadRequest request, BoundedChild child, List<LayoutPage> pages, DocumentMetadata metadata, PdfFacts facts)
{
    /// <summary>
    /// The longer side of a painted page in pixels: about 260 to the inch for A4, and a bound for a page that says it is a mile wide.
    /// </summary>
    private const string LongerSide = "3000";

    /// <summary>English and French, the languages of most sources.</summary>
    private static readonly string[] Usual = ["eng", "fra"];

    private readonly ReadingOptions options = request.Options;

    public async Task<ReadOutcome> ReadAsync(CancellationToken cancellation)
    {
        if (!options.RecognizeScans || Tool.Find("tesseract") is not { } tesseract || Tool.Find("pdftoppm") is not { } pdftoppm)
        {
            return NeedsOcr();
        }
        if (pages.Count > options.MaxRecognizedPages)
        {
            return NeedsOcr($"{pages.Count:N0} pages, limit {options.MaxRecognizedPages:N0}");
        }
        var installed = await InstalledAsync(tesseract, cancellation).ConfigureAwait(false);
        if (Missing(installed) is { } missing)
        {
            return NeedsOcr($"its model {missing} is not installed");
        }
        var languages = options.RecognitionLanguages ?? string.Join('+', Usual.Where(installed.Contains));
        if (languages.Length == 0)
        {
            return NeedsOcr("no language is installed for it");
        }

        var draft = new Draft(options.MaxCharacters);
        foreach (var page in pages)
        {
            var number = page.Number.ToString(CultureInfo.InvariantCulture);
            var painted = await child.RunAsync(
                pdftoppm, ["-f", number, "-l", number, "-gray", "-png", "-singlefile", "-scale-to", LongerSide, "input.pdf", "page"],
                options.RecognitionTimeout, static _ => { }, cancellation).ConfigureAwait(false);
            var recognized = new RecognizedPage(draft, page);
            var result = painted.Succeeded
                ? await child.RunAsync(tesseract, ["page.png", "stdout", "-l", languages, "tsv"], options.RecognitionTimeout, recognized.Take, cancellation).ConfigureAwait(false)
                : painted;
            recognized.Close();
            if (!result.Succeeded)
            {
                var fault = result.End == ChildEnd.TimedOut ? ReadFaults.TimedOut : ReadFaults.ChildFailed;
                return new ReadOutcome.Failed(fault.Fault($"page {number} of {pages.Count}"), FormatIdentity.Pdf.MediaType);
            }
        }
        facts.Describe(metadata);
        metadata.Warnings.Add(ReadFaults.ReadByOcr.Warning($"languages {languages}"));
        return DraftComposer.Compose(draft, request, FormatIdentity.ScannedPdf, metadata, isOcr: true);
    }

    private string? Missing(HashSet<string> installed) => options.RecognitionLanguages?.Split('+').FirstOrDefault(model => !installed.Contains(model));

    private async Task<HashSet<string>> InstalledAsync(string tesseract, CancellationToken cancellation)
    {
        var installed = new HashSet<string>(StringComparer.Ordinal);
        await child.RunAsync(tesseract, ["--list-langs"], options.RecognitionTimeout, line => installed.Add(line.Trim()), cancellation)
            .ConfigureAwait(false);
        return installed;
    }

    private ReadOutcome.NeedsOcr NeedsOcr(string detail = "") =>
        new(ReadFaults.NeedsOcr.Fault(detail), FormatIdentity.Pdf.MediaType, pages.Count);
}
