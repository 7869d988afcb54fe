namespace Skein.Methods.Numerics;

/// <summary>The least value of a function with one valley on an interval (Kiefer 1953). Deterministic, 100 steps.</summary>
internal static class GoldenSection
{
    private static readonly double Ratio = (Math.Sqrt(5) - 1) / 2;

    /// <summary>The place of the least value; an end when the function only rises or only falls.</summary>
    public static double Minimize(Func<double, double> function, double low, double high)
    {
        var (left, right) = (high - (Ratio * (high - low)), low + (Ratio * (high - low)));
        var (atLeft, atRight) = (function(left), function(right));
        for (var step = 0; step < 100 && high - low > 1e-11; step++)
        {
            if (atLeft <= atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (Ratio * (high - low));
                atLeft = function(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (Ratio * (high - low));
                atRight = function(right);
            }
        }

        return (low + high) / 2;
    }
}
