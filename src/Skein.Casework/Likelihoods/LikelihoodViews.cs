using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Likelihoods;

/// <summary>What one analyst stated.</summary>
/// <param name="Id">Its identifier; what a withdrawal names.</param>
/// <param name="Probability">0 to 1.</param>
/// <param name="By">Who stated it.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">When it was recorded.</param>
/// <param name="Sequence">The event that recorded it.</param>
/// <param name="EvidenceSeen">The statements that were on the screen.</param>
/// <param name="Counts">
/// False when the same analyst stated something later on the same two, under the judgements on identity that stand: it is shown and
/// counts no longer.
/// </param>
public sealed record LikelihoodView(
    LikelihoodId Id,
    double Probability,
    Coder By,
    string Reason,
    DateTimeOffset On,
    long Sequence,
    IReadOnlyList<StatementId> EvidenceSeen,
    bool Counts);

/// <summary>What analysts stated on the tie of two.</summary>
/// <param name="A">One of the two: the one with the ordinally smaller identifier.</param>
/// <param name="B">The other.</param>
/// <param name="Stated">What was stated, oldest first; at least one, never averaged.</param>
public sealed record LikelihoodPair(EntityRef A, EntityRef B, IReadOnlyList<LikelihoodView> Stated)
{
    /// <summary>True when judgements hold the two to be one by now, so that there is no tie between them and nothing counts.</summary>
    public bool IsOne => A.Id == B.Id;

    /// <summary>The probability on which all who spoke agree; null when they differ.</summary>
    public double? Agreed => !IsOne && Counted is [var only] ? only : null;

    /// <summary>True when analysts differ: the tie counts as unstated, and both bounds are shown.</summary>
    public bool IsDisputed => !IsOne && Counted.Count > 1;

    private List<double> Counted =>
        [.. Stated.Where(likelihood => likelihood.Counts).Select(likelihood => likelihood.Probability).Distinct()];
}

/// <summary>All that analysts stated on ties, by the labels of the two and never by a number.</summary>
/// <param name="Pairs">The pairs with what was stated of each.</param>
/// <param name="LeftOut">Pairs left out because one of the two is protected and the filter does not ask for them.</param>
/// <param name="Filter">Through which filter: its fourth clock and its protected persons.</param>
public sealed record LikelihoodList(IReadOnlyList<LikelihoodPair> Pairs, int LeftOut, ViewFilter Filter)
{
    /// <summary>Pairs on which analysts differ.</summary>
    public int Disputed => Pairs.Count(pair => pair.IsDisputed);

    /// <summary>What was stated on two, in whatever order they are named; null when nobody did.</summary>
    /// <param name="a">One of the two.</param>
    /// <param name="b">The other.</param>
    public LikelihoodPair? Between(CanonicalId a, CanonicalId b) =>
        Pairs.FirstOrDefault(pair => (pair.A.Id == a && pair.B.Id == b) || (pair.A.Id == b && pair.B.Id == a));

    /// <summary>What counts for a network.</summary>
    /// <param name="analyst">Whose; null for all, where a pair counts only when all who spoke agree.</param>
    public LikelihoodsOf For(Coder? analyst = null) => new(this, analyst);
}
