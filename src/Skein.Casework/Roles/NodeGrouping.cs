namespace Skein.Casework.Roles;

/// <summary>
/// Nodes in groups that exclude each other, as somebody stated them or as a division found them. Who is in no group, or in several at once, is
/// in none: no measure of groups may choose for a source.
/// </summary>
/// <param name="By">What parts the nodes: the code of a property, a column, or <see cref="Communities"/>.</param>
/// <param name="Names">The names of the groups, by number, in their own order.</param>
/// <param name="GroupOf">The group of each vertex; −1 for none.</param>
/// <param name="Without">Of how many nodes nothing is said.</param>
/// <param name="Several">Of how many nodes several different things are said.</param>
internal sealed record NodeGrouping(string By, IReadOnlyList<string> Names, IReadOnlyList<int> GroupOf, int Without, int Several)
{
    /// <summary>The word for groups that the ties themselves give.</summary>
    public const string Communities = "communities";

    /// <summary>The fewest groups of which anything can be said.</summary>
    public const int Fewest = 2;

    public bool IsOfTies => By == Communities;

    /// <summary>The groups of the vertices that are in one, in their order.</summary>
    public int[] Chosen => [.. GroupOf.Where(group => group >= 0)];

    /// <summary>Groups from what is said of each vertex; a vertex of which several different things are said is in none.</summary>
    /// <param name="by">What parts the nodes.</param>
    /// <param name="said">By vertex, what is said, each with the name that a reader sees.</param>
    public static NodeGrouping Of(string by, IReadOnlyList<IReadOnlyDictionary<string, string>> said)
    {
        // Two that bear one name stay two, told apart by their keys.
        var all = said.Where(of => of.Count == 1).Select(of => of.Single()).DistinctBy(value => value.Key)
            .OrderBy(value => value.Value, StringComparer.Ordinal).ThenBy(value => value.Key, StringComparer.Ordinal).ToList();
        var twice = all.GroupBy(value => value.Value, StringComparer.Ordinal)
            .Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var numbers = all.Index().ToDictionary(row => row.Item.Key, row => row.Index, StringComparer.Ordinal);
        return new NodeGrouping(
            by,
            [.. all.Select(value => twice.Contains(value.Value) ? $"{value.Value} ({value.Key})" : value.Value)],
            [.. said.Select(of => of.Count == 1 ? numbers[of.Single().Key] : -1)],
            said.Count(of => of.Count == 0),
            said.Count(of => of.Count > 1));
    }

    public GroupingFacts Facts() => new(
        By,
        IsOfTies,
        [.. Names.Index().Select(row => new GroupSize(row.Item, GroupOf.Count(group => group == row.Index)))],
        Without,
        Several);
}

/// <summary>A group with how many nodes it has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">How many nodes are in it.</param>
public sealed record GroupSize(string Name, int Members);

/// <summary>How nodes were parted into groups.</summary>
/// <param name="By">What parts them: the code of a property, a column of a coded network, or <c>communities</c>.</param>
/// <param name="IsOfTies">True when the groups are a division of the same ties, so that a figure of them says as much of the division as of the ties.</param>
/// <param name="Groups">The groups, by name.</param>
/// <param name="Without">Nodes left out because nothing is said of them.</param>
/// <param name="Several">Nodes left out because different things are said of them.</param>
public sealed record GroupingFacts(string By, bool IsOfTies, IReadOnlyList<GroupSize> Groups, int Without, int Several);
