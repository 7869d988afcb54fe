namespace Skein.Text.Similarity;

/// <summary>How much two sets of words share. Repeated words count once; comparison is ordinal; symmetric; 0 to 1.</summary>
public static class TokenOverlap
{
    /// <summary>Shared words divided by all words (Jaccard); 1 for two empty sets, 0 if only one is empty.</summary>
    public static double Jaccard(IEnumerable<string> left, IEnumerable<string> right)
    {
        var (shared, leftCount, rightCount) = Count(left, right);
        var all = leftCount + rightCount - shared;
        return all == 0 ? 1 : (double)shared / all;
    }

    /// <summary>
    /// Shared words divided by the smaller set: 1 when one holds the other; 1 for two empty sets, 0 if only one is empty.
    /// </summary>
    public static double Containment(IEnumerable<string> left, IEnumerable<string> right)
    {
        var (shared, leftCount, rightCount) = Count(left, right);
        var smaller = Math.Min(leftCount, rightCount);
        return smaller == 0 ? (leftCount == rightCount ? 1 : 0) : (double)shared / smaller;
    }

    private static (int Shared, int Left, int Right) Count(IEnumerable<string> left, IEnumerable<string> right)
    {
        var leftSet = left.ToHashSet(StringComparer.Ordinal);
        var rightSet = right.ToHashSet(StringComparer.Ordinal);
        return (leftSet.Count(rightSet.Contains), leftSet.Count, rightSet.Count);
    }
}
