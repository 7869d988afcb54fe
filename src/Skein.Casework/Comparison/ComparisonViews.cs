using Skein.Casework.Views;
using Skein.Model;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;

namespace Skein.Casework.Comparison;

/// <summary>A tied pair in one of two networks.</summary>
/// <param name="A">One end, the one whose name comes first.</param>
/// <param name="B">The other end.</param>
/// <param name="State">The state of its evidence in that network.</param>
/// <param name="Rules">The rules that derive it, in words.</param>
/// <param name="Statements">The statements that it rests on.</param>
public sealed record ComparedPairView(
    EntityRef A, EntityRef B, TieState State, IReadOnlyList<string> Rules, IReadOnlyList<StatementId> Statements);

/// <summary>One of two networks that are compared.</summary>
/// <param name="Nodes">How many nodes it has.</param>
/// <param name="Pairs">How many tied pairs.</param>
/// <param name="Filter">Through which filter it is seen.</param>
public sealed record ComparedSide(int Nodes, int Pairs, ViewFilter Filter)
{
    /// <summary>Between how many nodes there are for those of which a source leaves open who they are; null when there are none.</summary>
    public EitherOrCount? EitherOrs { get; init; }
}

/// <summary>
/// The test of agreement by the quadratic assignment procedure (Krackhardt 1988, doi:10.1016/0378-8733(88)90004-4).
/// </summary>
/// <param name="Correlation">Pearson's correlation of the two over all pairs of nodes of either.</param>
/// <param name="Permutations">How many random orders of the nodes were tried.</param>
/// <param name="ChanceAtLeast">How often a random order agrees as well, the observed one counted among them.</param>
public sealed record AgreementView(double Correlation, int Permutations, double ChanceAtLeast);

/// <summary>Two views of one case's network, tie by tie.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second.</param>
/// <param name="SharedNodes">How many nodes both have.</param>
/// <param name="Both">How many tied pairs both have.</param>
/// <param name="OnlyFirst">The tied pairs of the first that the second has not, by name.</param>
/// <param name="OnlySecond">The tied pairs of the second that the first has not, by name.</param>
/// <param name="Jaccard">Pairs in both over pairs in either, 0 to 1; null when neither has one.</param>
/// <param name="DensityDifference">The density of the second less that of the first, over the nodes of either.</param>
/// <param name="Agreement">The test of agreement; null where a network has no tied pair or has all.</param>
/// <param name="Seed">The seed of the random orders.</param>
/// <param name="Statements">Every statement on which a listed pair rests, in full, once.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the numbers (<c>network.caveat.…</c>).</param>
public sealed record NetworkComparison(
    ComparedSide First,
    ComparedSide Second,
    int SharedNodes,
    int Both,
    IReadOnlyList<ComparedPairView> OnlyFirst,
    IReadOnlyList<ComparedPairView> OnlySecond,
    double? Jaccard,
    double DensityDifference,
    AgreementView? Agreement,
    long Seed,
    IReadOnlyList<StatementView> Statements,
    IReadOnlyList<string> Caveats);
