namespace Skein.Graph.Time;

/// <summary>What became of communities between two partitions.</summary>
public enum CommunityFate
{
    /// <summary>A community after that is like none before.</summary>
    Born,

    /// <summary>A community before that is like none after.</summary>
    Died,

    /// <summary>One before and one after that are like each other and like no others.</summary>
    Continued,

    /// <summary>Several before that are like one after.</summary>
    Merged,

    /// <summary>One before that is like several after.</summary>
    Split,
}

/// <summary>A community before and one after with at least one vertex in common.</summary>
/// <param name="Before">The number of the community before.</param>
/// <param name="After">The number of the community after.</param>
/// <param name="Common">How many vertices are in both.</param>
/// <param name="Jaccard">Vertices in both, of those in at least one; above 0, at most 1.</param>
public readonly record struct CommunityOverlap(int Before, int After, int Common, double Jaccard);

/// <summary>What became of some communities.</summary>
/// <param name="Fate">What it is.</param>
/// <param name="Before">The communities before, ascending; none for a birth.</param>
/// <param name="After">The communities after, ascending; none for a death.</param>
public sealed record CommunityEvent(CommunityFate Fate, IReadOnlyList<int> Before, IReadOnlyList<int> After);

/// <summary>
/// Two partitions of the same vertices at two times, matched by the vertices that their communities share (Greene, Doyle and Cunningham
/// 2010, doi:10.1109/ASONAM.2010.17): two communities are alike when the Jaccard coefficient of their vertices is at least a threshold. A
/// community that is split among several and one of which takes in another is in both events. Vertices that are in only one of the two
/// partitions make communities less alike. Partitions of one method differ from run to run: a change is worth no more than they are stable.
/// </summary>
public sealed class CommunityChange
{
    /// <summary>The threshold where none is given, 0.3: a choice; state it with the result.</summary>
    public const double UsualThreshold = 0.3;

    private CommunityChange(double threshold, IReadOnlyList<CommunityOverlap> overlaps, IReadOnlyList<CommunityEvent> events) =>
        (Threshold, Overlaps, Events) = (threshold, overlaps, events);

    /// <summary>The Jaccard coefficient from which two communities are alike.</summary>
    public double Threshold { get; }

    /// <summary>Every pair of communities with a vertex in common, alike or not, by number before and then after.</summary>
    public IReadOnlyList<CommunityOverlap> Overlaps { get; }

    /// <summary>What became of all communities: by fate, then by number.</summary>
    public IReadOnlyList<CommunityEvent> Events { get; }

    /// <summary>Matches two partitions, in time linear in vertices and overlaps.</summary>
    /// <param name="before">The community of each vertex before, zero or more; below zero when the vertex is in none, or not yet there.</param>
    /// <param name="after">The community of each vertex after; numbers have no relation to those before.</param>
    /// <param name="threshold">The Jaccard coefficient from which two communities are alike, above 0 and at most 1.</param>
    /// <exception cref="ArgumentException">The two are of different length, or the threshold is outside its range.</exception>
    public static CommunityChange Between(ReadOnlySpan<int> before, ReadOnlySpan<int> after, double threshold = UsualThreshold)
    {
        if (before.Length != after.Length)
        {
            throw new ArgumentException("Both partitions give a community, or none, for each vertex.", nameof(after));
        }

        if (!(threshold > 0 && threshold <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), "The threshold lies above 0 and is at most 1.");
        }

        var (sizeBefore, sizeAfter, common) = (new SortedDictionary<int, int>(), new SortedDictionary<int, int>(), new Dictionary<(int, int), int>());
        for (var vertex = 0; vertex < before.Length; vertex++)
        {
            var (was, isNow) = (before[vertex], after[vertex]);
            if (was >= 0)
            {
                sizeBefore[was] = sizeBefore.GetValueOrDefault(was) + 1;
            }

            if (isNow >= 0)
            {
                sizeAfter[isNow] = sizeAfter.GetValueOrDefault(isNow) + 1;
            }

            if (was >= 0 && isNow >= 0)
            {
                common[(was, isNow)] = common.GetValueOrDefault((was, isNow)) + 1;
            }
        }

        var overlaps = common
            .Select(row => new CommunityOverlap(
                row.Key.Item1,
                row.Key.Item2,
                row.Value,
                (double)row.Value / (sizeBefore[row.Key.Item1] + sizeAfter[row.Key.Item2] - row.Value)))
            .OrderBy(overlap => overlap.Before)
            .ThenBy(overlap => overlap.After)
            .ToList();
        var alike = overlaps.Where(overlap => overlap.Jaccard >= threshold).ToList();
        return new CommunityChange(threshold, overlaps, [.. EventsOf(sizeBefore.Keys, sizeAfter.Keys, alike).OrderBy(happened => happened.Fate)]);
    }

    private static IEnumerable<CommunityEvent> EventsOf(IEnumerable<int> before, IEnumerable<int> after, List<CommunityOverlap> alike)
    {
        var ofBefore = alike.ToLookup(overlap => overlap.Before, overlap => overlap.After);
        var ofAfter = alike.ToLookup(overlap => overlap.After, overlap => overlap.Before);
        foreach (var community in before)
        {
            int[] successors = [.. ofBefore[community]];
            if (successors.Length == 0)
            {
                yield return new CommunityEvent(CommunityFate.Died, [community], []);
            }
            else if (successors.Length > 1)
            {
                yield return new CommunityEvent(CommunityFate.Split, [community], successors);
            }
            else if (ofAfter[successors[0]].Count() == 1)
            {
                yield return new CommunityEvent(CommunityFate.Continued, [community], successors);
            }
        }

        foreach (var community in after)
        {
            int[] predecessors = [.. ofAfter[community]];
            if (predecessors.Length != 1)
            {
                yield return new CommunityEvent(predecessors.Length == 0 ? CommunityFate.Born : CommunityFate.Merged, predecessors, [community]);
            }
        }
    }
}
