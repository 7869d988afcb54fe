using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Exchange.Pictures;
using Skein.Graph.Running;

namespace Skein.Casework.Pictures;

/// <summary>
/// Draws the network as SVG or PNG without a browser, with legend, boundary, date and caveats in the picture itself, so that they go where
/// it goes. Nodes are of one size: nothing in the picture stands for a number of a person.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class RenderNetwork(CaseSession session)
{
    // More dots than this a pixel would not fit the bounds of a PNG.
    private const int WidestSharp = 3_000;

    /// <summary>Draws it in memory.</summary>
    /// <param name="request">How.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Threads, stop.</param>
    public RenderedPicture Draw(RenderRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var network = new DrawNetwork(session).Run(filter, request.Around, request.Ties);
        var sheet = PictureSheet.Of(network, request, Title(), session.Time.GetUtcNow(), work);
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

        return new RenderedPicture(stream.ToArray(), sheet.Nodes.Count, sheet.Edges.Count, network.ProtectedLeftOut, unknown);
    }

    /// <summary>Draws it into a file: whole or not at all. The file's ending decides the format.</summary>
    /// <param name="request">How; its format is that of the ending.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="file">The file.</param>
    /// <param name="replaces">True to replace a file that is there.</param>
    /// <param name="work">Threads, stop.</param>
    public PictureReport Save(RenderRequest request, ViewFilter filter, string file, bool replaces = false, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrEmpty(file);
        if (RenderRequest.FormatOf(file) is not { } format)
        {
            return Refused(file, Faults.NoPictureEnding(Path.GetFileName(file)));
        }

        if (Path.Exists(file) && (!replaces || Directory.Exists(file)))
        {
            return Refused(file, Faults.PictureTaken(file));
        }

        var drawn = Draw(request with { Format = format }, filter, work);
        var target = Path.GetFullPath(file);
        var half = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}.part");
        try
        {
            using (var stream = new FileStream(half, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(drawn.Content.Span);
                stream.Flush(flushToDisk: true);
            }

            File.Move(half, target, replaces);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Discard(half);
            return Refused(file, File.Exists(target) && !replaces ? Faults.PictureTaken(file) : Faults.PictureFailed(file, fault.Message));
        }

        return new PictureReport(file, drawn.Nodes, drawn.Ties, drawn.ProtectedLeftOut, drawn.UnknownLetters, null);
    }

    private static PictureReport Refused(string file, ActOutcome.Refused fault) => new(file, 0, 0, 0, 0, fault);

    private static void Discard(string half)
    {
        try
        {
            File.Delete(half);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The first fault is the one to tell.
        }
    }

    private string Title()
    {
        using var reader = session.Store.OpenReader();
        return reader.Case.Title;
    }
}
