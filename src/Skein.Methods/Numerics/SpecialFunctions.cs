namespace Skein.Methods.Numerics;

/// <summary>Functions that .NET lacks, exact to about 1e-12 in the ranges that the methods use.</summary>
internal static class SpecialFunctions
{
    // Bernoulli numbers B(2j) over (2j)!, for the tail of the sum of Hurwitz' zeta (Euler-Maclaurin).
    private static readonly double[] TailTerms =
        [1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1209600, 1.0 / 47900160, -691.0 / 1307674368000];

    /// <summary>The logarithm of the gamma function for a positive argument, by Stirling's series after a shift above 10.</summary>
    public static double LogGamma(double x)
    {
        double shift = 1;
        while (x < 10)
        {
            shift *= x++;
        }

        var square = 1 / (x * x);
        var series = (1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680) - (square / 1188)))))));
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + (series / x) - Math.Log(shift);
    }

    /// <summary>The probability that a chi-square variable exceeds a value.</summary>
    public static double ChiSquareTail(double value, double degrees) => value <= 0 ? 1 : GammaTail(degrees / 2, value / 2);

    /// <summary>
    /// The probability that Kolmogorov's statistic of this many values exceeds a distance, with the usual small-sample correction.
    /// </summary>
    public static double KolmogorovTail(double distance, int values)
    {
        var root = Math.Sqrt(values);
        var scaled = (root + 0.12 + (0.11 / root)) * distance;
        if (scaled < 0.2)
        {
            return 1;
        }

        var sum = Enumerable.Range(1, 100).Sum(k => (k % 2 == 1 ? 2 : -2) * Math.Exp(-2.0 * k * k * scaled * scaled));
        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>1 - exp(-hazard), without loss of digits where the hazard is small.</summary>
    public static double Reached(double hazard)
        => hazard < 1e-5 ? hazard * (1 - (hazard / 2) + (hazard * hazard / 6)) : 1 - Math.Exp(-hazard);

    /// <summary>
    /// Hurwitz' zeta: the sum of (start + k) to the power of -exponent over k = 0, 1, …; the exponent is above 1, the start above 0.
    /// </summary>
    public static double Zeta(double exponent, double start)
    {
        const int Direct = 12;
        double sum = 0;
        for (var k = 0; k < Direct; k++)
        {
            sum += Math.Pow(start + k, -exponent);
        }

        var end = start + Direct;
        var power = Math.Pow(end, -exponent);
        sum += (power * end / (exponent - 1)) + (power / 2);
        var term = exponent * power / end;
        for (var j = 0; j < TailTerms.Length; j++)
        {
            sum += TailTerms[j] * term;
            term *= (exponent + (2 * j) + 1) * (exponent + (2 * j) + 2) / (end * end);
        }

        return sum;
    }

    private static double GammaTail(double shape, double x)
    {
        var front = Math.Exp((shape * Math.Log(x)) - x - LogGamma(shape));
        return x < shape + 1 ? 1 - (front * LowerSeries(shape, x)) : front * UpperFraction(shape, x);
    }

    private static double LowerSeries(double shape, double x)
    {
        var (term, sum) = (1 / shape, 1 / shape);
        for (var k = 1; k < 10_000 && term > sum * 1e-17; k++)
        {
            term *= x / (shape + k);
            sum += term;
        }

        return sum;
    }

    // Lentz' method for the continued fraction of the upper incomplete gamma function.
    private static double UpperFraction(double shape, double x)
    {
        var b = x + 1 - shape;
        var (c, d) = (1e300, 1 / b);
        var value = d;
        for (var k = 1; k < 10_000; k++)
        {
            var a = -k * (k - shape);
            b += 2;
            d = 1 / ((a * d) + b);
            c = b + (a / c);
            value *= c * d;
            if (Math.Abs((c * d) - 1) < 1e-15)
            {
                break;
            }
        }

        return value;
    }
}
