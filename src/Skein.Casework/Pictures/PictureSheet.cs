using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Graph.Running;
using Skein.Model.Entities;
using Skein.Networks.Rules;
using Drawing = Skein.Exchange.Pictures;

namespace Skein.Casework.Pictures;

/// <summary>The network as a sheet: nodes and ties in their places, what marks mean, what is said below.</summary>
internal static class PictureSheet
{
    public static Drawing.Picture Of(NetworkPicture network, RenderRequest request, string title, DateTimeOffset madeAt, Work? work)
    {
        var ties = network.Ties.Where(tie => !request.IsLayered || tie.IsDirected).ToList();
        var tied = ties.SelectMany(tie => new[] { tie.From, tie.To }).ToHashSet(StringComparer.Ordinal);
        var isolates = network.Nodes.Count(node => !tied.Contains(node.Entity.Id.Value));
        // By name, then by identifier: nothing of the picture depends on how many ties somebody has.
        var nodes = network.Nodes
            .Where(node => request.WithIsolates || tied.Contains(node.Entity.Id.Value) || node.Entity.Id.Value == request.Around?.Value)
            .OrderBy(node => node.Entity.Label, StringComparer.Ordinal)
            .ThenBy(node => node.Entity.Id)
            .ToList();
        var entities = nodes.ConvertAll(node => node.Entity);
        var numbers = entities.Index().ToDictionary(row => row.Item.Id.Value, row => row.Index, StringComparer.Ordinal);
        var places = PicturePlaces.Of(nodes.Count, [.. ties.Select(tie => (numbers[tie.From], numbers[tie.To]))], request, work);
        var leftOut = network.Ties.Count - ties.Count;
        return new Drawing.Picture
        {
            Title = Title(network, request, title),
            Description = T.Of("picture.description", nodes.Count, ties.Count),
            Nodes = [.. nodes.Index().Select(row => new Drawing.PictureNode(Label(row.Item), places.X[row.Index], places.Y[row.Index])
            {
                Shape = ShapeOf(row.Item.Entity.Kind),
                IsUncertain = row.Item.Entity.IsProposed || row.Item.IsOpen,
            })],
            Edges = [.. ties.Index().Select(row => Edge(row.Item, numbers, places.Bends[row.Index]))],
            Legend = [.. Legend(entities, ties, nodes.Exists(node => node.IsOpen))],
            Caption = [.. Caption(network, request, nodes.Count, ties.Count, leftOut, request.WithIsolates ? 0 : isolates, madeAt)],
        };
    }

    private static string Title(NetworkPicture network, RenderRequest request, string title)
    {
        var around = request.Around is { } center ? network.Nodes.FirstOrDefault(node => node.Entity.Id.Value == center.Value)?.Entity.Label : null;
        return around is null ? T.Of("picture.title", title) : T.Of("picture.title.around", title, around, request.Ties);
    }

    internal static Drawing.PictureEdge Edge(PictureTie tie, Dictionary<string, int> numbers, IReadOnlyList<(double X, double Y)> bends)
    {
        string?[] said =
        [
            tie.RuleLabel, tie.Since?.Words, string.Join(' ', tie.Grades), T.Count("picture.statements", tie.Statements),
            tie.IsPossible ? T.Of("picture.possible") : null,
            tie.IsContradicted ? T.Of("picture.contested") : null,
            tie.IsProposed ? T.Of("picture.proposed") : null,
        ];
        return new Drawing.PictureEdge(numbers[tie.From], numbers[tie.To])
        {
            Stroke = TieStrokes.Of(tie),
            Text = string.Join(" · ", said.Where(part => !string.IsNullOrEmpty(part))),
            Bends = bends,
        };
    }

    // Whom it may be is drawn, too, so that the label alone says it.
    internal static string Label(PictureNode node) => node.IsOpen ? T.Of("picture.open-label", node.Label) : node.Label;

    internal static IEnumerable<Drawing.PictureLegendEntry> Legend(List<EntityRef> nodes, List<PictureTie> ties, bool hasOpen)
    {
        foreach (var kind in nodes.Select(node => node.Kind).Distinct().Order())
        {
            yield return new Drawing.PictureLegendEntry.OfNode(
                kind switch { EntityKind.Person => T.Of("picture.person"), EntityKind.Organisation => T.Of("picture.organisation"), _ => T.Of("picture.other") },
                ShapeOf(kind),
                0);
        }

        if (nodes.Exists(node => node.IsProposed))
        {
            yield return new Drawing.PictureLegendEntry.OfNode(T.Of("picture.proposed"), Drawing.NodeShape.Disc, 0, IsUncertain: true);
        }

        if (hasOpen)
        {
            yield return new Drawing.PictureLegendEntry.OfNode(T.Of("picture.open-node"), Drawing.NodeShape.Disc, 0, IsUncertain: true);
        }

        foreach (var entry in TieStrokes.Legend(ties))
        {
            yield return entry;
        }
    }

    internal static IEnumerable<string> Caption(
        NetworkPicture network, RenderRequest request, int nodes, int ties, int undirected, int isolates, DateTimeOffset madeAt)
    {
        yield return T.Of("picture.counts", nodes, ties, network.Ties.Count(tie => tie.IsPossible), network.Ties.Count(tie => tie.IsContradicted));
        if (network.EitherOrs is { Nodes: { Open: > 0 } open })
        {
            yield return T.Count("picture.open", open.Open, open.Least, open.Most);
        }

        if (undirected > 0)
        {
            yield return T.Count("picture.undirected", undirected);
        }

        if (isolates > 0)
        {
            yield return T.Count("picture.isolates", isolates);
        }

        if (network.ProtectedLeftOut > 0)
        {
            yield return T.Count("picture.protected", network.ProtectedLeftOut);
        }

        if (network.SkippedHubs.Count > 0)
        {
            yield return T.Of("picture.hubs", string.Join(", ", network.SkippedHubs.Select(hub => hub.Label)));
        }

        var variant = network.Filter.Variant.ToString().ToLowerInvariant();
        var filter = FilterWords.Of(network.Filter with { Variant = TieVariant.Base });
        yield return T.Of("picture.boundary", variant, filter.Count == 0 ? T.Of("picture.everything") : string.Join("; ", filter));
        if (network.Filter.IncludeUnreviewed)
        {
            yield return T.Of("picture.unreviewed");
        }

        if (request.IsLayered)
        {
            yield return T.Of("picture.layers");
        }

        yield return T.Of("picture.caveat");
        yield return T.Of("picture.made", madeAt);
    }

    internal static Drawing.NodeShape ShapeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => Drawing.NodeShape.Disc,
        EntityKind.Organisation => Drawing.NodeShape.Square,
        _ => Drawing.NodeShape.Diamond,
    };
}
