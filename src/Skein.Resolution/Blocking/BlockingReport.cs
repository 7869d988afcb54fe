namespace Skein.Resolution.Blocking;

/// <summary>How good a blocking is.</summary>
/// <param name="Records">The records.</param>
/// <param name="Candidates">The candidate pairs.</param>
/// <param name="TruePairs">The pairs known to be one person, where answers are known; 0 otherwise.</param>
/// <param name="TruePairsFound">Those of them that are candidates.</param>
public sealed record BlockingReport(int Records, long Candidates, long TruePairs = 0, long TruePairsFound = 0)
{
    /// <summary>The share of all pairs that need not be compared; 0 where there is no pair.</summary>
    public double ReductionRatio => Records < 2 ? 0 : 1 - (Candidates / (Records * (Records - 1.0) / 2));

    /// <summary>The share of the true pairs that are candidates; null where none is known.</summary>
    public double? PairCompleteness => TruePairs == 0 ? null : (double)TruePairsFound / TruePairs;

    /// <summary>Counts the candidates of a search, and the true pairs among them.</summary>
    /// <param name="search">The search.</param>
    /// <param name="personOf">The person of each record, by its number; null where no answers are known.</param>
    public static BlockingReport Of(CandidateSearch search, IReadOnlyList<int>? personOf = null)
    {
        long candidates = 0, found = 0;
        foreach (var (left, right) in search.Pairs())
        {
            candidates++;
            found += personOf is not null && personOf[left] == personOf[right] ? 1 : 0;
        }

        var all = personOf?.GroupBy(person => person).Sum(group => group.LongCount() * (group.LongCount() - 1) / 2) ?? 0;
        return new BlockingReport(search.RecordCount, candidates, all, found);
    }
}
