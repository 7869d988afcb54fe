namespace Skein.Methods.Agreement;

/// <summary>
/// Krippendorff's alpha for ordinal and for nominal values (Krippendorff 2004, Content Analysis, 2nd ed., chapter 11): how far coders agree beyond what the
/// same values, dealt out at random, would give. Any number of coders; a unit may miss some of them.
/// </summary>
/// <param name="Alpha">1 for full agreement, 0 for that of chance, below 0 for less; null when it does not exist.</param>
/// <param name="Units">How many units had two values or more, and so count.</param>
/// <param name="Values">How many values these units had.</param>
public sealed record KrippendorffAlpha(double? Alpha, int Units, int Values)
{
    /// <summary>Computes alpha.</summary>
    /// <param name="units">The values given to each unit, as ranks of the scale; units with one value or none are left out.</param>
    /// <returns>Alpha; without a number when no unit has two values, or when all values are one, so that there is nothing to agree on.</returns>
    public static KrippendorffAlpha OfOrdinal(IEnumerable<IReadOnlyList<int>> units) => Of(units, OrdinalDistance);

    /// <summary>Computes alpha for values without an order: two of them are the same or they are not.</summary>
    /// <param name="units">The values given to each unit, as codes; units with one value or none are left out.</param>
    /// <returns>Alpha; without a number when no unit has two values, or when all values are one, so that there is nothing to agree on.</returns>
    public static KrippendorffAlpha OfNominal(IEnumerable<IReadOnlyList<int>> units) => Of(units, static (_, _, _) => 1);

    private static KrippendorffAlpha Of(IEnumerable<IReadOnlyList<int>> units, Func<double[], int, int, double> distanceOf)
    {
        ArgumentNullException.ThrowIfNull(units);
        List<IReadOnlyList<int>> counted = [.. units.Where(unit => unit.Count > 1)];
        int[] scale = [.. counted.SelectMany(unit => unit).Distinct().Order()];
        var rankOf = scale.Index().ToDictionary(row => row.Item, row => row.Index);
        var coincidences = new double[scale.Length, scale.Length];
        foreach (var unit in counted)
        {
            for (var one = 0; one < unit.Count; one++)
            {
                for (var other = 0; other < unit.Count; other++)
                {
                    if (one != other)
                    {
                        coincidences[rankOf[unit[one]], rankOf[unit[other]]] += 1.0 / (unit.Count - 1);
                    }
                }
            }
        }

        var marginals = Enumerable.Range(0, scale.Length).Select(row => Enumerable.Range(0, scale.Length).Sum(column => coincidences[row, column])).ToArray();
        var total = marginals.Sum();
        double observed = 0, expected = 0;
        for (var row = 0; row < scale.Length; row++)
        {
            for (var column = row + 1; column < scale.Length; column++)
            {
                var distance = distanceOf(marginals, row, column);
                observed += coincidences[row, column] * distance;
                expected += marginals[row] * marginals[column] * distance;
            }
        }

        return new KrippendorffAlpha(expected == 0 ? null : 1 - ((total - 1) * observed / expected), counted.Count, counted.Sum(unit => unit.Count));
    }

    // The square of the values between two ranks, half of the ends counted: two ranks are as far apart as values lie between them.
    private static double OrdinalDistance(double[] marginals, int from, int to)
    {
        var between = -(marginals[from] + marginals[to]) / 2;
        for (var rank = from; rank <= to; rank++)
        {
            between += marginals[rank];
        }

        return between * between;
    }
}
