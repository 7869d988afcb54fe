namespace Skein.Methods.Incidents.Casualties.Policies;

/// <summary>
/// The rule of the Global Terrorism Database for figures that differ (section VIII of its codebook, recalled and not re-read).
/// </summary>
internal static class GtdRule
{
    public static PolicyAnswer Resolve(IReadOnlyList<CasualtyCandidate> candidates, int nearDays)
    {
        List<CasualtyCandidate> pointed = [.. candidates.Where(one => one.Point is not null)];
        List<CasualtyCandidate> recent = [.. pointed.Where(one => !pointed.Exists(other => one.IsOlderThan(other, nearDays)))];
        var without = candidates.Except(pointed);
        if (pointed.Count == 0)
        {
            return new PolicyAnswer(null, [], []).And(without, LeftOutBecause.ScopeNotComparable);
        }

        var isFirm = recent.TrueForAll(one => one.IsFirm);
        if (isFirm && recent.Select(one => one.Point).Distinct().Count() == 1)
        {
            return Answer(recent[0].Point, recent, LeftOutBecause.Older);
        }

        // Doubt in the latest source opens the question to all of them; otherwise it is between those about as recent.
        var pool = isFirm ? recent : pointed;
        var number = Majority(pool) ?? pool.Where(one => one.IsFirm).Min(one => one.Point);
        return Answer(number, [.. pool.Where(one => one.Point == number)], LeftOutBecause.NotChosen);

        PolicyAnswer Answer(long? number, IReadOnlyList<CasualtyCandidate> used, LeftOutBecause because) =>
            PolicyAnswer.Of(number is { } known ? CasualtyFigure.Exactly(known) : null, used, pointed, because)
                .And(without, LeftOutBecause.ScopeNotComparable);
    }

    // More than half of the voices; copies of one origin are one voice, and a voice that gives several figures has none.
    private static long? Majority(List<CasualtyCandidate> pool)
    {
        List<long> voices =
        [
            .. pool.GroupBy(one => one.Assertion.Voice)
                .Select(voice => voice.Select(one => one.Point!.Value).Distinct().ToList())
                .Where(numbers => numbers.Count == 1).Select(numbers => numbers[0]),
        ];
        return voices.GroupBy(number => number).Where(number => 2 * number.Count() > voices.Count)
            .Select(number => (long?)number.Key).FirstOrDefault();
    }
}
