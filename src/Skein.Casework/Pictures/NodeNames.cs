using Skein.Casework.Wording;

namespace Skein.Casework.Pictures;

/// <summary>
/// Tells nodes of one name apart where only a label is drawn. Whole identifiers, as the tables have them, leave no room for a name: their
/// ends do, as long as they have to be to differ.
/// </summary>
internal static class NodeNames
{
    private const int ShortestEnd = 4;

    // Labels are cut at some thirty characters: in front of a longer name the end of the identifier is not what is cut.
    private const int LongestBefore = 24;

    /// <summary>The same nodes, those that share a name with a label that no other has.</summary>
    public static IReadOnlyList<PictureNode> ToldApart(IReadOnlyList<PictureNode> nodes)
    {
        var alike = nodes.GroupBy(node => node.Entity.Label, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
            .ToDictionary(group => group.Key, group => EndLength([.. group.Select(node => node.Entity.Id.Value)]), StringComparer.Ordinal);
        return alike.Count == 0
            ? nodes
            : [.. nodes.Select(node => alike.TryGetValue(node.Entity.Label, out var length) ? node with { Label = Marked(node, length) } : node)];
    }

    private static string Marked(PictureNode node, int length)
    {
        var (label, end) = (node.Entity.Label, End(node.Entity.Id.Value, length));
        return label.Length > LongestBefore ? T.Of("picture.namesake.long", label, end) : T.Of("picture.namesake", label, end);
    }

    private static int EndLength(List<string> ids)
    {
        var length = ShortestEnd;
        while (ids.Select(id => End(id, length)).Distinct(StringComparer.Ordinal).Count() < ids.Count)
        {
            length++;
        }

        return length;
    }

    private static string End(string id, int length) => id.Length <= length + 1 ? id : "…" + id[^length..];
}
