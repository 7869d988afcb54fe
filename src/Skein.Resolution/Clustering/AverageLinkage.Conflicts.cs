namespace Skein.Resolution.Clustering;

/// <content>
/// What keeps two clusters apart in spite of the evidence: judgements, fields that contradict each other, and another cluster that fits as well.
/// </content>
internal sealed partial class AverageLinkage
{
    private bool IsWithheld(Merge merge, Cluster left, Cluster right)
    {
        if (left.Apart.TryGetValue(merge.Right, out var judged))
        {
            Conflicts.Add(new ClusterConflict(merge.Left, merge.Right, merge.Mean, judged.Left, judged.Right));
            return true;
        }

        if (contradicts is not null && (Contradict(left, right) || IsTorn(merge, left, right) || IsTorn(merge, right, left)))
        {
            return true;
        }

        // One cluster that goes as well with either side of a "different" goes to neither.
        var rival = Rival(merge, left, right) ?? Rival(merge, right, left);
        if (rival is { } found)
        {
            Conflicts.Add(new ClusterConflict(merge.Left, merge.Right, merge.Mean, found.Left, found.Right));
        }

        return rival is not null;
    }

    private (int Left, int Right)? Rival(Merge merge, Cluster shared, Cluster side)
    {
        (int, int)? found = null;
        foreach (var (name, pair) in side.Apart.OrderBy(row => row.Key))
        {
            if (shared.Votes.TryGetValue(name, out var votes) && votes.IsFor(options) && votes.Mean >= merge.Mean - options.Margin)
            {
                found ??= pair;
            }
        }

        return found;
    }

    // A cluster that goes as well with either of two that contradict each other goes to neither: nothing says which of them it is.
    private bool IsTorn(Merge merge, Cluster shared, Cluster side)
    {
        foreach (var (name, votes) in shared.Votes)
        {
            if (votes.IsFor(options) && votes.Mean >= merge.Mean - options.Margin && _clusters[name] is var other && other != side
                && Contradict(side, other) && !Contradict(shared, other))
            {
                return true;
            }
        }

        return false;
    }

    private bool Contradict(Cluster one, Cluster other)
    {
        var (lefts, rights) = (Voters(one, other), Voters(other, one));
        for (var i = 0; i < lefts; i++)
        {
            for (var j = 0; j < rights; j++)
            {
                if (contradicts!(Voter(one, i, lefts), Voter(other, j, rights)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
