using System.Globalization;
using Skein.Reading.Children;

namespace Skein.Reading.Pdf;

/// <summary>Paints one page of a PDF, by poppler's pdftoppm as a bounded child, so that what was read can be compared with what was printed.</summary>
public static class PagePicture
{
    /// <summary>The longer side in pixels: enough to read the small print of A4 on a screen, and a bound for a page that says it is a mile wide.</summary>
    private const string LongerSide = "1400";

    private const long MostBytes = 32L << 20;

    /// <summary>Paints a page.</summary>
    /// <param name="pdf">The bytes of the file.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="options">The bounds on time and memory of the child.</param>
    /// <param name="cancellation">Stops the child.</param>
    /// <returns>A PNG; null where pdftoppm is not installed, the file has no such page, or painting went over a bound.</returns>
    public static async Task<byte[]?> PaintAsync(byte[] pdf, int page, ReadingOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        if (Tool.Find("pdftoppm") is not { } pdftoppm)
        {
            return null;
        }

        using var folder = await WorkFolder.WithFileAsync("input.pdf", pdf, cancellation).ConfigureAwait(false);
        var number = page.ToString(CultureInfo.InvariantCulture);
        var painted = await new BoundedChild(options, folder.Path).RunAsync(
            pdftoppm, ["-f", number, "-l", number, "-png", "-singlefile", "-scale-to", LongerSide, "input.pdf", "page"],
            options.Timeout, static _ => { }, cancellation).ConfigureAwait(false);
        var picture = new FileInfo(folder.At("page.png"));
        return painted.Succeeded && picture is { Exists: true, Length: > 0 and <= MostBytes }
            ? await File.ReadAllBytesAsync(picture.FullName, cancellation).ConfigureAwait(false)
            : null;
    }
}
