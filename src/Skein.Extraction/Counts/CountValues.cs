using System.Globalization;

namespace Skein.Extraction.Counts;

/// <summary>Writes counts in the form of the vocabulary and reckons what their words leave open.</summary>
internal static class CountValues
{
    public static string Write(long number, CountBound bound = CountBound.Exact) => bound switch
    {
        CountBound.Least => Write(number, null),
        CountBound.Above => Write(number + 1, null),
        CountBound.Most => Write(null, number),
        CountBound.Below => Write(null, Math.Max(0, number - 1)),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    public static string Write(long? low, long? high) => string.Create(CultureInfo.InvariantCulture, $"{low}..{high}");

    public static CountEstimate Exact(long number) => new(number, number, number, null);

    /// <summary>What a bounded number can be: bounds of the text where it states them, Skein's shares where it rounds.</summary>
    public static CountEstimate Of(long number, CountBound bound, CountTermsFile terms) => bound switch
    {
        CountBound.Least => new CountEstimate(number, number, null, null),
        CountBound.Above => new CountEstimate(number + 1, number + 1, null, null),
        CountBound.Most => new CountEstimate(null, null, number, null),
        CountBound.Below => new CountEstimate(null, null, Math.Max(0, number - 1), null),
        CountBound.About => new CountEstimate(number - Share(number, terms.AboutPercent), number, number + Share(number, terms.AboutPercent), null),
        CountBound.Nearly => new CountEstimate(number - Share(number, terms.NearlyPercent), Math.Max(0, number - 1), Math.Max(0, number - 1), null),
        _ => Exact(number),
    };

    // Up, so that "about 3" is not exact.
    private static long Share(long number, int percent) => ((number * percent) + 99) / 100;
}
