namespace Skein.Methods.Agreement;

/// <summary>
/// The interval of Wilson for a share (Wilson 1927, doi:10.1080/01621459.1927.10502953): the shares that a test at the level would not
/// refuse. It lies within 0 and 1, and is of use with few observations and at shares of 0 and 1, where the usual interval has no width.
/// </summary>
/// <param name="Share">The share that was seen.</param>
/// <param name="Low">The lower end, inclusive.</param>
/// <param name="High">The upper end, inclusive.</param>
public readonly record struct WilsonInterval(double Share, double Low, double High)
{
    /// <summary>The quantile of the normal distribution for 95 percent, two-sided.</summary>
    public const double At95 = 1.959963984540054;

    /// <summary>The interval.</summary>
    /// <param name="hits">How many of them, 0 to <paramref name="total"/>.</param>
    /// <param name="total">Of how many.</param>
    /// <param name="quantile">The quantile of the level; default that of 95 percent.</param>
    /// <returns>The interval; null when nothing was observed, so that there is no share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than none, or more hits than observations.</exception>
    public static WilsonInterval? Of(int hits, int total, double quantile = At95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, total);
        if (total == 0)
        {
            return null;
        }

        var (share, square) = ((double)hits / total, quantile * quantile);
        var center = (share + (square / (2 * total))) / (1 + (square / total));
        var half = quantile / (1 + (square / total)) * Math.Sqrt((share * (1 - share) / total) + (square / (4.0 * total * total)));
        return new WilsonInterval(share, Math.Max(0, center - half), Math.Min(1, center + half));
    }
}
