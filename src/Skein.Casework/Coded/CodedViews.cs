using Skein.Casework.Groups;
using Skein.Casework.Measures;

namespace Skein.Casework.Coded;

/// <summary>What a coded network is made of. It has no statements, no sources and no identities: nobody can check a tie of it here.</summary>
/// <param name="File">The file.</param>
/// <param name="Nodes">Its nodes.</param>
/// <param name="Edges">The edges of the file.</param>
/// <param name="Pairs">Pairs of nodes with at least one edge; directions and edges of a node to itself are left aside.</param>
/// <param name="Uncertain">Pairs whose edges have a probability below 1 in the file.</param>
/// <param name="Layers">The names of its layers; one empty name where it has none.</param>
/// <param name="Ignored">Columns and data keys that were not read.</param>
public sealed record CodedEvidenceView(
    string File, int Nodes, int Edges, int Pairs, int Uncertain, IReadOnlyList<string> Layers, IReadOnlyList<string> Ignored)
{
    /// <summary>True when edges differ in weight; figures whose name begins with <c>weighted</c> count it as a strength.</summary>
    public bool IsWeighted { get; init; }

    /// <summary>How many edges of the file have a direction. When any has, the others lead both ways in figures that follow directions.</summary>
    public int Directed { get; init; }

    /// <summary>What the file says of nodes, by name: columns that can part them into groups.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];
}

/// <summary>A figure of a coded network with the doubt that the file allows.</summary>
/// <param name="Metric">Its code.</param>
/// <param name="Certain">Its value with certain edges only; null when it does not exist.</param>
/// <param name="All">Its value with all edges.</param>
/// <param name="Worlds">Over possible worlds; null when every edge is certain.</param>
/// <param name="Layers">Without one layer; null when there is one only.</param>
/// <param name="MissingTies">With one edge in ten missing at random.</param>
/// <param name="MissingNodes">With one node in fifty missing at random.</param>
public sealed record CodedFigureView(
    string Metric, double? Certain, double? All, IntervalView? Worlds, DependenceView? Layers, IntervalView MissingTies, IntervalView MissingNodes);

/// <summary>The figures of a coded network.</summary>
/// <param name="Evidence">What it is made of.</param>
/// <param name="Figures">The figures, in the order of the catalog.</param>
/// <param name="Worlds">How many possible worlds were looked at; 0 when every edge is certain.</param>
/// <param name="IsExact">True when these are all the worlds there are.</param>
/// <param name="Seed">The seed of the draws.</param>
public sealed record CodedMeasures(CodedEvidenceView Evidence, IReadOnlyList<CodedFigureView> Figures, int Worlds, bool IsExact, long Seed);

/// <summary>A node of a coded network with its position in one metric.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Position">Its position: of the two bounds, certain edges only stand for the lower one.</param>
public sealed record CodedPlacedView(string Label, PositionView Position);

/// <summary>One metric of all nodes of a coded network, in the order of their labels and never in that of the metric.</summary>
/// <param name="Evidence">What it is made of.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Nodes">The nodes, by label.</param>
/// <param name="Worlds">How many possible worlds were looked at; 0 when every edge is certain.</param>
/// <param name="IsExact">True when these are all the worlds there are.</param>
/// <param name="Seed">The seed of the draws.</param>
public sealed record CodedPositions(
    CodedEvidenceView Evidence, string Metric, IReadOnlyList<CodedPlacedView> Nodes, int Worlds, bool IsExact, long Seed);

/// <summary>A node of a coded network as a member of a group.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Stability">How often it is with the others of its group, 0 to 1.</param>
public sealed record CodedMemberView(string Label, double Stability);

/// <summary>A group of a coded network.</summary>
/// <param name="Members">Its members, by label.</param>
/// <param name="InnerPairs">How many tied pairs it has inside.</param>
/// <param name="OnlyLinks">How many of them are the only link between two parts of it.</param>
public sealed record CodedGroupView(IReadOnlyList<CodedMemberView> Members, int InnerPairs, int OnlyLinks);

/// <summary>The groups of a coded network.</summary>
/// <param name="Evidence">What it is made of.</param>
/// <param name="Groups">The groups of two or more, in the order of their first members' labels.</param>
/// <param name="Alone">How many nodes are in none.</param>
/// <param name="Agreement">The mean adjusted Rand index of two divisions.</param>
/// <param name="GroupCount">How many groups of two or more a division has.</param>
/// <param name="Divisions">How many divisions were made.</param>
/// <param name="Worlds">How many possible worlds were looked at; 1 where every edge is certain.</param>
/// <param name="Overlapping">Groups that may overlap, by label; null when they were not asked for, or there are too many cliques.</param>
/// <param name="Request">How they were looked for.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the groups.</param>
public sealed record CodedGroups(
    CodedEvidenceView Evidence,
    IReadOnlyList<CodedGroupView> Groups,
    int Alone,
    double Agreement,
    IntervalView GroupCount,
    int Divisions,
    int Worlds,
    IReadOnlyList<IReadOnlyList<string>>? Overlapping,
    GroupRequest Request,
    IReadOnlyList<string> Caveats);
