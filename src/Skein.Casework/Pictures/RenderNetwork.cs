using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Graph.Running;

namespace Skein.Casework.Pictures;

/// <summary>
/// Draws the network as SVG or PNG without a browser, with legend, boundary, date and caveats in the picture itself, so that they go where
/// it goes. Nodes are of one size: nothing in the picture stands for a number of a person.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class RenderNetwork(CaseSession session)
{
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
        var (content, unknown) = PictureFile.Render(sheet, request, work);
        return new RenderedPicture(content, sheet.Nodes.Count, sheet.Edges.Count, network.ProtectedLeftOut, unknown);
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
        return PictureFile.Save(file, replaces, format => Draw(request with { Format = format }, filter, work));
    }

    private string Title()
    {
        using var reader = session.Store.OpenReader();
        return reader.Case.Title;
    }
}
