using Skein.Reading.Children;
using Skein.Reading.Drafts;
using Skein.Reading.Faults;
using Skein.Reading.Formats;
using Skein.Reading.Metadata;
using Skein.Reading.Ocr;

namespace Skein.Reading.Pdf;

/// <summary>
/// Reads PDF files with poppler's <c>pdfinfo</c> and <c>pdftotext</c> as bounded children; a scan goes on to <see cref="ScanReader"/>.
/// </summary>
internal sealed class PdfReader : IFormatReader
{
    private const string FileName = "input.pdf";

    public FormatIdentity Format => FormatIdentity.Pdf;

    public bool KeepsOwnTime => true;

    public async Task<ReadOutcome> ReadAsync(ReadRequest request, CancellationToken cancellation)
    {
        if (Tool.Find("pdftotext") is not { } pdftotext || Tool.Find("pdfinfo") is not { } pdfinfo)
        {
            return Failed(ReadFaults.NoPdfTool.Fault());
        }
        if (!HasEnd(request.Content))
        {
            return Failed(ReadFaults.DamagedPdf.Fault("its end is missing"));
        }
        var options = request.Options;
        using var folder = await WorkFolder.WithFileAsync(FileName, request.Content, cancellation).ConfigureAwait(false);
        var child = new BoundedChild(options, folder.Path);

        var facts = new PdfFacts();
        var result = await child.RunAsync(pdfinfo, ["-isodates", "-enc", "UTF-8", FileName], options.Timeout, facts.Take, cancellation)
            .ConfigureAwait(false);
        if (!result.Succeeded)
        {
            return Failed(FaultOf(result, options));
        }
        if (facts.Pages > options.MaxPages)
        {
            return Failed(ReadFaults.TooManyPages.Fault($"{facts.Pages:N0}, limit {options.MaxPages:N0}"));
        }

        var layout = new BboxLayout(options.MaxCharacters);
        result = await child.RunAsync(pdftotext, ["-bbox-layout", "-enc", "UTF-8", FileName, "-"], options.Timeout, layout.Take, cancellation)
            .ConfigureAwait(false);
        if (layout.IsOverfull)
        {
            return Failed(ReadFaults.TextTooLong.Fault($"limit {options.MaxCharacters:N0} characters"));
        }
        if (!result.Succeeded)
        {
            return Failed(FaultOf(result, options));
        }

        var metadata = new DocumentMetadata();
        if (result.Error.Contains("Syntax Error", StringComparison.Ordinal))
        {
            metadata.Warnings.Add(ReadFaults.PartlyDamaged.Warning());
        }
        if (RunningHeads.Remove(layout.Pages) is > 0 and var removed)
        {
            metadata.Warnings.Add(ReadFaults.RunningHeads.Warning($"{removed:N0} lines"));
        }
        return HasLetters(layout.Pages)
            ? Compose(layout.Pages, request, metadata, facts)
            : await new ScanReader(request, child, layout.Pages, metadata, facts).ReadAsync(cancellation).ConfigureAwait(false);
    }

    private ReadOutcome Compose(List<LayoutPage> pages, ReadRequest request, DocumentMetadata metadata, PdfFacts facts)
    {
        if (pages.Count(static page => page.Blocks.Count == 0) is > 0 and var empty)
        {
            metadata.Warnings.Add(ReadFaults.PagesWithoutText.Warning($"{empty:N0} of {pages.Count:N0}"));
        }
        var draft = new Draft(request.Options.MaxCharacters);
        var paragraphs = new LayoutParagraphs(draft, UsualHeight(pages));
        pages.ForEach(paragraphs.Add);
        paragraphs.Finish();
        DateLines.Publish(draft, metadata);
        facts.Describe(metadata);
        return DraftComposer.Compose(draft, request, Format, metadata);
    }

    /// <summary>The height of the type that most words are set in.</summary>
    private static double UsualHeight(List<LayoutPage> pages)
    {
        var heights = pages.SelectMany(static page => page.Blocks).SelectMany(static block => block.Lines).SelectMany(static line => line.Words)
            .Select(static word => word.Height).Order().ToList();
        return heights[heights.Count / 2];
    }

    private static bool HasLetters(List<LayoutPage> pages) =>
        pages.Any(static page => page.Blocks.Any(static block => block.Lines.Any(static line => line.Words.Any(static word => word.Text.Any(char.IsLetterOrDigit)))));

    /// <summary>
    /// A whole file has its mark of the end among its last bytes. Poppler would mend a file that was cut off and give the pages that are left,
    /// and half a report that looks whole is worse than none.
    /// </summary>
    private static bool HasEnd(byte[] content) => content.AsSpan(Math.Max(0, content.Length - 8_192)).IndexOf("%%EOF"u8) >= 0;

    private static ReadFault FaultOf(ChildResult result, ReadingOptions options) => result switch
    {
        { End: ChildEnd.TimedOut } => ReadFaults.TimedOut.Fault($"limit {options.Timeout.TotalSeconds:0.#} s"),
        { End: ChildEnd.TooMuchOutput } => ReadFaults.ChildFailed.Fault($"limit {options.ChildOutput:N0} bytes of output"),
        { ExitCode: 3 } => ReadFaults.EncryptedPdf.Fault(),
        { Error: var error } when error.Contains("Incorrect password", StringComparison.Ordinal) => ReadFaults.EncryptedPdf.Fault(),
        { Error: var error } when error.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) => ReadFaults.ChildFailed.Fault("out of memory"),
        { ExitCode: > 3 } => ReadFaults.ChildFailed.Fault($"exit code {result.ExitCode}"),
        _ => ReadFaults.DamagedPdf.Fault(),
    };

    private ReadOutcome.Failed Failed(ReadFault fault) => new(fault, Format.MediaType);
}
