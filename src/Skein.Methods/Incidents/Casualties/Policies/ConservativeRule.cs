namespace Skein.Methods.Incidents.Casualties.Policies;

/// <summary>
/// ACLED's rule: the lowest figure; a set one for a vague word, and for deaths of unknown number where the caller gives it.
/// </summary>
internal static class ConservativeRule
{
    public static PolicyAnswer Resolve(IReadOnlyList<CasualtyCandidate> candidates, long? unknown)
    {
        List<(CasualtyCandidate One, long Number)> numbers =
            [.. candidates.Where(one => !one.IsWidened).Select(one => (One: one, Number: NumberOf(one))).Where(row => row.Number is not null)
                .Select(row => (row.One, row.Number!.Value))];
        var widened = candidates.Where(one => one.IsWidened);
        var silent = candidates.Where(one => one is { IsWidened: false, Acled: null, Figure.IsEmpty: true }).ToList();
        if (numbers.Count == 0)
        {
            // The figure for an unknown number is the last resort: it never lowers a number that a source gives.
            var stands = silent.Count > 0 ? unknown : null;
            return PolicyAnswer.Of(
                    stands is { } set ? CasualtyFigure.Exactly(set) : null, stands is null ? [] : silent, silent, LeftOutBecause.NoNumber)
                .And(widened, LeftOutBecause.ScopeNotComparable);
        }

        var least = numbers.Min(row => row.Number);
        return PolicyAnswer.Of(
                CasualtyFigure.Exactly(least),
                [.. numbers.Where(row => row.Number == least).Select(row => row.One)],
                numbers.Select(row => row.One),
                LeftOutBecause.NotChosen)
            .And(widened, LeftOutBecause.ScopeNotComparable)
            .And(silent, LeftOutBecause.NoNumber);
    }

    private static long? NumberOf(CasualtyCandidate one) => one.Acled ?? one.Figure.Low ?? one.Figure.Best ?? one.Figure.High;
}
