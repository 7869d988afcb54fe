namespace Skein.Methods.Incidents.Casualties.Policies;

/// <summary>The rules that keep an interval: the range over sources, UCDP's triple, and the latest or highest source.</summary>
internal static class RangeRules
{
    /// <summary>
    /// The least and the most that any of them gives. "At most 40" has no least, so that the range begins at 0; where the greatest number is
    /// an "at least", the range has no upper end.
    /// </summary>
    public static CasualtyFigure? Over(IReadOnlyList<CasualtyCandidate> candidates)
    {
        if (candidates.Count == 0)
        {
            return null;
        }

        var low = candidates.Min(one => one.Figure.Low ?? one.Figure.Best ?? 0);
        var most = candidates.Max(Greatest);
        var isOpen = candidates.Any(one => one.Figure is { High: null, Best: null } && Greatest(one) == most);
        var point = candidates.Select(one => one.Figure.Point).Distinct().Take(2).ToList();
        return new CasualtyFigure(low, point is [{ } same] ? same : null, isOpen ? null : most);
    }

    /// <summary>
    /// The triple of UCDP. The best is the figure of the highest kind of source, the lowest where several of a kind differ.
    /// </summary>
    public static PolicyAnswer Triple(IReadOnlyList<CasualtyCandidate> candidates)
    {
        List<CasualtyCandidate> firm = [.. candidates.Where(one => one.IsFirm)];
        var best = firm.Where(one => !one.IsWidened && one.Figure.Point is not null)
            .OrderBy(one => one.Assertion.By).ThenBy(one => one.Figure.Point).FirstOrDefault()?.Figure.Point;
        CasualtyFigure? triple = Over(firm) is { } range ? range with { Best = best } : null;
        return PolicyAnswer.Of(triple, firm, candidates, LeftOutBecause.Doubtful);
    }

    /// <summary>The latest of the highest kind that says anything.</summary>
    public static PolicyAnswer Highest(IReadOnlyList<CasualtyCandidate> candidates, IReadOnlyList<AssertedBy> order)
    {
        var kinds = order.Where(kind => candidates.Any(one => one.Assertion.By == kind)).Take(1).ToList();
        return LatestOf(candidates, one => kinds.Contains(one.Assertion.By), LeftOutBecause.LowerKind);
    }

    /// <summary>
    /// The latest of those that qualify; where the record does not tell which of several is the latest, the range over them.
    /// </summary>
    public static PolicyAnswer LatestOf(
        IReadOnlyList<CasualtyCandidate> candidates, Func<CasualtyCandidate, bool> qualifies, LeftOutBecause because)
    {
        List<CasualtyCandidate> qualified = [.. candidates.Where(qualifies)];
        List<CasualtyCandidate> latest = [.. qualified.Where(one => !qualified.Exists(other => one.IsOlderThan(other)))];
        return PolicyAnswer.Of(Over(latest), latest, qualified, LeftOutBecause.Older).And(candidates.Except(qualified), because);
    }

    private static long Greatest(CasualtyCandidate one) => one.Figure.High ?? one.Figure.Best ?? one.Figure.Least;
}
