using Skein.Casework.Pictures;
using Skein.Casework.Wording;
using Skein.Exchange.Coded;
using Skein.Graph.Running;
using Drawing = Skein.Exchange.Pictures;

namespace Skein.Casework.Coded;

/// <summary>
/// Draws a network that was coded elsewhere as SVG or PNG, without a case: a line style for each layer, dashes where the file gives an edge a
/// probability below one, arrows where it gives a direction. Nodes are of one size, as in <see cref="RenderNetwork"/>.
/// </summary>
public static class DrawCodedNetwork
{
    /// <summary>Draws it in memory.</summary>
    /// <param name="network">The network.</param>
    /// <param name="file">The name of the file that it was read from.</param>
    /// <param name="request">How; what it says of one entity to draw around is ignored.</param>
    /// <param name="madeAt">When, for the caption.</param>
    /// <param name="work">Threads, stop.</param>
    public static RenderedPicture Draw(CodedNetwork network, string file, RenderRequest request, DateTimeOffset madeAt, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var edges = Edges(network);
        var drawn = edges.Where(edge => !request.IsLayered || edge.IsDirected).ToList();
        var tied = drawn.SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet();
        var vertices = Enumerable.Range(0, network.Labels.Count)
            .Where(vertex => request.WithIsolates || tied.Contains(vertex))
            .OrderBy(vertex => network.Labels[vertex], StringComparer.Ordinal)
            .ThenBy(vertex => vertex)
            .ToList();
        var numbers = vertices.Index().ToDictionary(row => row.Item, row => row.Index);
        var places = PicturePlaces.Of(vertices.Count, drawn.ConvertAll(edge => (numbers[edge.From], numbers[edge.To])), request, work);
        var sheet = new Drawing.Picture
        {
            Title = T.Of("picture.title", file),
            Description = T.Of("picture.description", vertices.Count, drawn.Count),
            Nodes = [.. vertices.Index().Select(row => new Drawing.PictureNode(network.Labels[row.Item], places.X[row.Index], places.Y[row.Index]))],
            Edges = [.. drawn.Index().Select(row => Edge(network, row.Item, numbers, places.Bends[row.Index]))],
            Legend = [.. Legend(network, drawn)],
            Caption = [.. Caption(request, edges, drawn, vertices.Count, network.Labels.Count - tied.Count, madeAt)],
        };
        var (content, unknown) = PictureFile.Render(sheet, request, work);
        return new RenderedPicture(content, vertices.Count, drawn.Count, 0, unknown);
    }

    /// <summary>Draws it into a file: whole or not at all. The file's ending decides the format.</summary>
    /// <param name="network">The network.</param>
    /// <param name="source">The name of the file that it was read from.</param>
    /// <param name="request">How; its format is that of the ending.</param>
    /// <param name="file">The file to write.</param>
    /// <param name="replaces">True to replace a file that is there.</param>
    /// <param name="madeAt">When, for the caption.</param>
    /// <param name="work">Threads, stop.</param>
    public static PictureReport Save(
        CodedNetwork network, string source, RenderRequest request, string file, bool replaces, DateTimeOffset madeAt, Work? work = null) =>
        PictureFile.Save(file, replaces, format => Draw(network, source, request with { Format = format }, madeAt, work));

    // Rows of one layer that join the same two in the same way are one line.
    private static List<CodedEdge> Edges(CodedNetwork network) =>
    [
        .. Enumerable.Range(0, network.Edges.Count)
            .Select(row =>
            {
                var (from, to) = (network.Edges.From[row], network.Edges.To[row]);
                var isDirected = network.IsDirected || (network.Directions.Count > 0 && network.Directions[row]);
                var layer = network.Edges.Layers.IsEmpty ? 0 : network.Edges.Layers[row];
                var isUncertain = !network.Edges.Probabilities.IsEmpty && network.Edges.Probabilities[row] < 1;
                return (Edge: isDirected || from < to ? (from, to) : (from: to, to: from), isDirected, layer, isUncertain);
            })
            .GroupBy(row => (row.Edge, row.isDirected, row.layer))
            .Select(rows => new CodedEdge(
                rows.Key.Edge.from, rows.Key.Edge.to, rows.Key.layer, rows.Key.isDirected, rows.All(row => row.isUncertain), rows.Count())),
    ];

    private static Drawing.PictureEdge Edge(
        CodedNetwork network, CodedEdge edge, Dictionary<int, int> numbers, IReadOnlyList<(double X, double Y)> bends)
    {
        var said = new[]
        {
            network.Layers[edge.Layer],
            edge.Rows > 1 ? T.Of("picture.rows", edge.Rows) : "",
            edge.IsUncertain ? T.Of("picture.possible") : "",
        };
        return new Drawing.PictureEdge(numbers[edge.From], numbers[edge.To])
        {
            Stroke = StrokeOf(edge.Layer) with { Doubt = DoubtOf(edge.IsUncertain), IsDirected = edge.IsDirected },
            Text = string.Join(" · ", said.Where(part => part.Length > 0)),
            Bends = bends,
        };
    }

    private static IEnumerable<Drawing.PictureLegendEntry> Legend(CodedNetwork network, List<CodedEdge> edges)
    {
        foreach (var layer in edges.Select(edge => edge.Layer).Distinct().Order())
        {
            var name = network.Layers[layer];
            yield return new Drawing.PictureLegendEntry.OfEdge(name.Length > 0 ? name : T.Of("picture.coded-edge"), StrokeOf(layer));
        }

        if (edges.Exists(edge => edge.IsUncertain))
        {
            yield return new Drawing.PictureLegendEntry.OfEdge(T.Of("picture.coded-doubt"), new Drawing.TieStroke { Doubt = DoubtOf(isUncertain: true) });
        }

        if (edges.Exists(edge => edge.IsDirected))
        {
            yield return new Drawing.PictureLegendEntry.OfEdge(T.Of("picture.directed"), new Drawing.TieStroke { IsDirected = true });
        }
    }

    private static IEnumerable<string> Caption(
        RenderRequest request, List<CodedEdge> edges, List<CodedEdge> drawn, int nodes, int isolates, DateTimeOffset madeAt)
    {
        yield return T.Of("picture.coded-counts", nodes, drawn.Count, edges.Count(edge => edge.IsUncertain));
        if (edges.Count > drawn.Count)
        {
            yield return T.Count("picture.undirected", edges.Count - drawn.Count);
        }

        if (isolates > 0 && !request.WithIsolates)
        {
            yield return T.Count("picture.isolates", isolates);
        }

        if (request.IsLayered)
        {
            yield return T.Of("picture.layers");
        }

        yield return T.Of("picture.coded-caveat");
        yield return T.Of("picture.made", madeAt);
    }

    // Four forms and eight colors tell eight layers apart by both.
    private static Drawing.TieStroke StrokeOf(int layer) =>
        new() { Form = (Drawing.LineForm)(layer % 4), ColorClass = layer % Drawing.PictureTheme.ColorCount };

    private static Drawing.LineDoubt DoubtOf(bool isUncertain) => isUncertain ? Drawing.LineDoubt.Dashed : Drawing.LineDoubt.None;

    private readonly record struct CodedEdge(int From, int To, int Layer, bool IsDirected, bool IsUncertain, int Rows);
}
