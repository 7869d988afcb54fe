using Skein.Casework.Views;
using Skein.Graph.Time;
using Skein.Networks.Doubt;

namespace Skein.Casework.Measures;

/// <summary>A figure over possible worlds: the middle and the interval that 90 % of the worlds keep within.</summary>
/// <param name="Low">The lower end; null, as the others, when the figure exists in no world.</param>
/// <param name="Median">The median.</param>
/// <param name="High">The upper end.</param>
/// <param name="Exists">The share of worlds in which the figure exists.</param>
public sealed record IntervalView(double? Low, double? Median, double? High, double Exists);

/// <summary>What a figure is without one thing.</summary>
/// <param name="Id">The identifier of what is left out: a source, a judgement, a statement.</param>
/// <param name="Words">What it is, in words.</param>
/// <param name="Value">The figure without it; null when it does not exist then.</param>
public sealed record WithoutView(string Id, string Words, double? Value);

/// <summary>How far a figure hangs on single things.</summary>
/// <param name="Count">How many were left out, one at a time.</param>
/// <param name="Low">The lowest value without one of them; null when there are none.</param>
/// <param name="High">The highest.</param>
/// <param name="MovingCount">How many of them move the figure at all.</param>
/// <param name="Moving">Those that move it farthest.</param>
public sealed record DependenceView(int Count, double? Low, double? High, int MovingCount, IReadOnlyList<WithoutView> Moving);

/// <summary>A figure of the network with its doubt.</summary>
/// <param name="Metric">Its code, such as <c>mean-distance</c>.</param>
/// <param name="Established">Its value with established ties only: one bound; null when it does not exist.</param>
/// <param name="All">Its value with all ties that are said: the other bound. A figure need not lie between the two.</param>
/// <param name="Absent">Over possible worlds, unstated ties absent; null when nobody stated a probability.</param>
/// <param name="Present">Over possible worlds, unstated ties present; null when nobody stated a probability.</param>
/// <param name="Origins">Without one origin and all copies of its story.</param>
/// <param name="Judgements">Without one judgement of identity.</param>
/// <param name="Statements">Without one statement; null when that was not asked for.</param>
/// <param name="MissingTies">With one tie in ten missing at random.</param>
/// <param name="MissingNodes">With one node in fifty missing at random.</param>
public sealed record FigureView(
    string Metric,
    double? Established,
    double? All,
    IntervalView? Absent,
    IntervalView? Present,
    DependenceView Origins,
    DependenceView Judgements,
    DependenceView? Statements,
    IntervalView MissingTies,
    IntervalView MissingNodes)
{
    /// <summary>Between which bounds it lies for nodes of which a source leaves open who they are; null when there are none or too many readings.</summary>
    public EitherOrRange? EitherOrs { get; init; }
}

/// <summary>What a figure is over every reading of the either/ors: each open node read as each of those whom it may be.</summary>
/// <param name="EstablishedLow">The lowest with established ties only; null, as the others, where it exists in no reading.</param>
/// <param name="EstablishedHigh">The highest.</param>
/// <param name="AllLow">The lowest with all ties that are said.</param>
/// <param name="AllHigh">The highest.</param>
public sealed record EitherOrRange(double? EstablishedLow, double? EstablishedHigh, double? AllLow, double? AllHigh);

/// <summary>How much of a metric of nodes is coverage: who was written about.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Nodes">How many nodes were compared.</param>
/// <param name="RSquared">The share of the metric's variance that the number of origins accounts for.</param>
/// <param name="RankCorrelation">Spearman's correlation of the two.</param>
public sealed record CoverageView(string Metric, int Nodes, double RSquared, double RankCorrelation);

/// <summary>What the network is made of, by the state of its evidence.</summary>
/// <param name="Nodes">Its nodes.</param>
/// <param name="WithOrganisations">True when organisations are nodes beside persons.</param>
/// <param name="Pairs">Pairs of nodes with a tie.</param>
/// <param name="Established">Pairs with a tie of at least two independent origins graded C3 or better, or found by a court.</param>
/// <param name="Reported">Pairs whose ties are said once or hedged.</param>
/// <param name="Contested">Pairs whose ties somebody denies.</param>
/// <param name="Inferred">Pairs of which no source states a tie; all are derived through an entity.</param>
/// <param name="Stated">Pairs of which an analyst stated how probable they are.</param>
/// <param name="Disputed">Pairs on which analysts differ, so that they count as unstated.</param>
public sealed record EvidenceView(int Nodes, bool WithOrganisations, int Pairs, int Established, int Reported, int Contested, int Inferred, int Stated, int Disputed)
{
    /// <summary>Of how many nodes sources leave open who they are, and between how many persons there can be for it; null when of none.</summary>
    public EitherOrCount? EitherOrs { get; init; }

    /// <summary>How many readings of the either/ors the figures were computed under; null when there is nothing to read or too much.</summary>
    public int? Readings { get; init; }

    /// <summary>Between how many tied pairs there are over these readings; null as <see cref="Readings"/>.</summary>
    public CountRange? PairsOverReadings { get; init; }
}

/// <summary>The figures of a network with their doubt.</summary>
/// <param name="Evidence">What it is made of.</param>
/// <param name="Figures">The figures, in the order of the catalog.</param>
/// <param name="Coverage">The metrics of nodes against coverage, where a line can be fitted.</param>
/// <param name="Worlds">How many possible worlds were looked at; 0 when nobody stated a probability.</param>
/// <param name="IsExact">True when these are all the worlds there are.</param>
/// <param name="Seed">The seed of the draws.</param>
/// <param name="Analyst">Whose probabilities count; null for all who agree.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the numbers (<c>network.caveat.…</c>).</param>
/// <param name="Filter">Through which filter.</param>
public sealed record NetworkMeasures(
    EvidenceView Evidence,
    IReadOnlyList<FigureView> Figures,
    IReadOnlyList<CoverageView> Coverage,
    int Worlds,
    bool IsExact,
    long Seed,
    string? Analyst,
    IReadOnlyList<string> Caveats,
    ViewFilter Filter);

/// <summary>A metric of one node with its doubt: a position in one projection of documented ties, no measure of the person.</summary>
/// <param name="Established">With established ties only; null when it does not exist.</param>
/// <param name="All">With all ties that are said.</param>
/// <param name="Low">The lower end of what it is over possible worlds and both bounds.</param>
/// <param name="High">The upper end.</param>
/// <param name="RankLow">The best rank that it has over possible worlds and both bounds; 1 when none is higher; null when it does not exist.</param>
/// <param name="RankHigh">The worst, with equal values ranked last.</param>
public sealed record PositionView(double? Established, double? All, double? Low, double? High, double? RankLow, double? RankHigh)
{
    /// <summary>The median over possible worlds, unstated ties absent; null where nobody stated a probability, and of a coded network.</summary>
    public double? MedianAbsent { get; init; }

    /// <summary>The median over possible worlds, unstated ties present; of a coded network over all its worlds.</summary>
    public double? MedianPresent { get; init; }

    /// <summary>
    /// What it is without one origin and all copies of its story, of a coded network without one layer; the node stays, if need be without a
    /// tie. Null where that was not asked for, and of a coded network of one layer.
    /// </summary>
    public DependenceView? Without { get; init; }

    /// <summary>
    /// What it is without one judgement of identity; of a node that falls apart, that of the part that keeps its identifier. Null where that
    /// was not asked for, where nobody in the network was judged, and of a coded network.
    /// </summary>
    public DependenceView? WithoutJudgement { get; init; }
}

/// <summary>A node with its position, in one metric.</summary>
/// <param name="Entity">Whom or what.</param>
/// <param name="Origins">How many independent origins speak of it.</param>
/// <param name="Position">Its position.</param>
public sealed record PlacedView(EntityRef Entity, int Origins, PositionView Position);

/// <summary>One metric of all nodes. Nodes stand in the order of their names, never in that of the metric.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Nodes">The nodes, by label.</param>
/// <param name="Coverage">How much of it is coverage; null when no line can be fitted.</param>
/// <param name="Worlds">How many possible worlds were looked at; 0 when nobody stated a probability.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the numbers.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record NetworkPositions(
    string Metric, IReadOnlyList<PlacedView> Nodes, CoverageView? Coverage, int Worlds, IReadOnlyList<string> Caveats, ViewFilter Filter)
{
    /// <summary>Among how many nodes the ranks are; more than there are here where one was asked about alone.</summary>
    public required int Measured { get; init; }
}
