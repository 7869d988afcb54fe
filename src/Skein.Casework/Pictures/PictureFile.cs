using Skein.Casework.Cases;
using Skein.Casework.Files;
using Skein.Exchange.Pictures;
using Skein.Graph.Running;

namespace Skein.Casework.Pictures;

/// <summary>A sheet as the bytes of a file, and the file, which is written whole or not at all.</summary>
internal static class PictureFile
{
    // More dots than this a pixel would not fit the bounds of a PNG.
    private const int WidestSharp = 3_000;

    /// <summary>The bytes, and how many letters stand as boxes in a PNG.</summary>
    public static (byte[] Content, int UnknownLetters) Render(Picture sheet, RenderRequest request, Work? work)
    {
        var options = new PictureOptions
        {
            Width = request.Width,
            MostHeight = request.Width * 4 / 5,
            Theme = request.IsDark ? PictureTheme.Dark : PictureTheme.Light,
            Sharpness = request.Width > WidestSharp ? 1 : 2,
        };
        using var stream = new MemoryStream();
        var unknown = 0;
        if (request.Format == PictureFormat.Svg)
        {
            SvgPicture.Write(stream, sheet, options);
        }
        else
        {
            unknown = PngPicture.Write(stream, sheet, options, work?.Cancellation ?? default).UnknownLetters;
        }

        return (stream.ToArray(), unknown);
    }

    /// <summary>Writes what is drawn; the file's ending decides the format.</summary>
    public static PictureReport Save(string file, bool replaces, Func<PictureFormat, RenderedPicture> draw)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        if (RenderRequest.FormatOf(file) is not { } format)
        {
            return Refused(file, Faults.NoPictureEnding(Path.GetFileName(file)));
        }

        return Write(file, replaces, () => draw(format));
    }

    /// <summary>Writes what is drawn; the caller knows the format.</summary>
    public static PictureReport Write(string file, bool replaces, Func<RenderedPicture> draw)
    {
        if (WholeFile.Check(file, replaces) is { } taken)
        {
            return Refused(file, taken);
        }

        var drawn = draw();
        if (WholeFile.Write(file, drawn.Content, replaces) is { } fault)
        {
            return Refused(file, fault);
        }

        return new PictureReport(file, drawn.Nodes, drawn.Ties, drawn.ProtectedLeftOut, drawn.UnknownLetters, null);
    }

    public static PictureReport Refused(string file, ActOutcome.Refused fault) => new(file, 0, 0, 0, 0, fault);
}
