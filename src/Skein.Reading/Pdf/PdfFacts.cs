using System.Globalization;
using Skein.Reading.Faults;
using Skein.Reading.Metadata;

namespace Skein.Reading.Pdf;

/// <summary>What <c>pdfinfo</c> prints: the number of pages and the properties that the file was given.</summary>
internal sealed class PdfFacts
{
    /// <summary>PDF was published in 1993: an earlier date of making is a clock that was not set.</summary>
    private const int FirstYear = 1993;

    /// <summary>How the programs begin their names that print a page of the web: such a file was made when somebody printed it, whatever the page's own date is.</summary>
    private static readonly string[] Browsers = ["Mozilla", "Skia/PDF", "Chromium", "Google Chrome", "Firefox", "Safari", "wkhtmltopdf"];

    private static readonly string[] Programs = ["Creator", "Producer"];

    private readonly Dictionary<string, string> properties = new(StringComparer.Ordinal);

    public int Pages => int.TryParse(properties.GetValueOrDefault("Pages"), NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? pages : 0;

    public void Take(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            properties.TryAdd(line[..colon], line[(colon + 1)..].Trim());
        }
    }

    /// <summary>Takes over what is sane: many programs write the name of a file as title and of an account as author.</summary>
    public void Describe(DocumentMetadata metadata)
    {
        var title = properties.GetValueOrDefault("Title");
        if (title is not null && IsTitle(title))
        {
            metadata.Title = title;
        }
        if (properties.GetValueOrDefault("Author") is { } author && author.Contains(' ', StringComparison.Ordinal) && author.Any(char.IsLetter) && author.Length < 200)
        {
            metadata.Authors.AddRange(author.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        if (!IsPrintedPage && properties.GetValueOrDefault("CreationDate") is { Length: >= 10 } made
            && int.TryParse(made.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= FirstYear && metadata.TryPublish(made))
        {
            metadata.Warnings.Add(ReadFaults.DateFromFile.Warning());
        }
    }

    private bool IsPrintedPage => Programs.Any(property =>
        properties.GetValueOrDefault(property) is { } program && Browsers.Any(browser => program.StartsWith(browser, StringComparison.OrdinalIgnoreCase)));

    private static bool IsTitle(string title)
    {
        string[] fileEndings = [".doc", ".docx", ".pdf", ".indd", ".qxd", ".qxp", ".rtf", ".odt", ".tex", ".dvi", ".ps", ".pub", ".xls", ".ppt", ".html"];
        return title.Length is > 3 and < 300 && title.Any(char.IsLetter)
            && !title.StartsWith("Microsoft ", StringComparison.OrdinalIgnoreCase) && !title.StartsWith("untitled", StringComparison.OrdinalIgnoreCase)
            && !title.Contains("://", StringComparison.Ordinal)
            && !fileEndings.Any(ending => title.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
