using Skein.Casework.Measures;

namespace Skein.Casework.Roles;

/// <summary>How nodes are parted into groups and their ties measured.</summary>
public sealed record RoleRequest
{
    /// <summary>
    /// What parts the nodes: the code of a property of the vocabulary (<c>nationality</c>, <c>member-of</c>), a column of a coded network, or
    /// <c>communities</c>.
    /// </summary>
    public required string By { get; init; }

    /// <summary>Worlds, seed, whose probabilities, organisations or not.</summary>
    public MeasureRequest Measure { get; init; } = new();

    /// <summary>Of <c>communities</c>: over how many divisions from other seeds figures are shown, 2 to 1,000.</summary>
    public int Divisions { get; init; } = 50;
}

/// <summary>What came of measuring nodes in groups.</summary>
/// <typeparam name="T">What is shown.</typeparam>
public abstract record RoleOutcome<T>
{
    private RoleOutcome()
    {
    }

    /// <summary>It was measured.</summary>
    /// <param name="View">What is shown.</param>
    public sealed record Measured(T View) : RoleOutcome<T>;

    /// <summary>Nothing is said of the nodes by that name.</summary>
    /// <param name="Known">What could part them, in order.</param>
    public sealed record NoGrouping(IReadOnlyList<string> Known) : RoleOutcome<T>;

    /// <summary>There are fewer than two groups.</summary>
    /// <param name="Groups">How many there are.</param>
    /// <param name="LeftOut">How many nodes are in none.</param>
    public sealed record FewGroups(int Groups, int LeftOut) : RoleOutcome<T>;
}
