namespace Skein.Graph.Paths;

/// <summary>Numbers as fractions of whole numbers.</summary>
internal static class Fractions
{
    private const long LargestDenominator = 1_000_000;

    // A double that was a fraction is off by at most half of its last bit; a quotient of such by as much again.
    private const double Rounding = 1.0 / (1L << 51);

    /// <summary>The denominator of the simplest fraction that a number rounds, by its continued fraction; null when none is up to a million.</summary>
    public static long? DenominatorOf(double number)
    {
        if (number >= 1L << 52)
        {
            return number < 1L << 53 ? 1 : null;
        }

        var (numerator, denominator) = (1L, 0L);
        var (lastNumerator, lastDenominator) = (0L, 1L);
        for (var rest = number; ;)
        {
            var whole = Math.Floor(rest);
            if (whole > 1L << 53)
            {
                return null;
            }

            (numerator, lastNumerator) = (((long)whole * numerator) + lastNumerator, numerator);
            (denominator, lastDenominator) = (((long)whole * denominator) + lastDenominator, denominator);
            if (denominator is > LargestDenominator or < 0)
            {
                return null;
            }

            if (numerator > 0 && Math.Abs(((double)numerator / denominator) - number) <= Rounding * number)
            {
                return denominator;
            }

            if (rest == whole)
            {
                return null;
            }

            rest = 1 / (rest - whole);
        }
    }

    /// <summary>The greatest number that divides both.</summary>
    public static long GreatestDivisor(long first, long second)
    {
        while (second != 0)
        {
            (first, second) = (second, first % second);
        }

        return first;
    }
}
