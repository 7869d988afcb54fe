namespace Skein.Casework.Groups;

/// <summary>Keys of what must stand beside groups.</summary>
public static class GroupCaveats
{
    /// <summary>Modularity joins small groups of a large network; the resolution is a choice (Fortunato and Barthélemy 2007).</summary>
    public const string Resolution = "network.caveat.resolution";

    /// <summary>A tie through one act, place or group makes everybody in it tied to everybody: such a clique is found as a group.</summary>
    public const string Cliques = "network.caveat.cliques";

    /// <summary>A group is a pattern of documented ties, and no source says that it exists.</summary>
    public const string Pattern = "network.caveat.pattern";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Pattern, Cliques, Resolution];
}
