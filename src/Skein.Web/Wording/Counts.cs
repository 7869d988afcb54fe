using System.Globalization;
using Skein.Casework.Changes;
using Skein.Graph.Time;
using Skein.Networks.Doubt;

namespace Skein.Web.Wording;

/// <summary>Counts and shares that unknown days, or sources, leave open, in words.</summary>
internal static class Counts
{
    /// <summary>A count: one number, or two where unknown days leave it open.</summary>
    public static string Words(CountRange count) => Two(count.Low.ToString(CultureInfo.InvariantCulture), count.High.ToString(CultureInfo.InvariantCulture));

    /// <summary>A share with three decimals; a dash for none.</summary>
    public static string Words(ShareView? share) => share is null ? "–" : Two(Number(share.Low), Number(share.High));

    /// <summary>A count with its bounds: "4", or "3 or 4 (4 counted; of 1 …)".</summary>
    /// <param name="counted">How many were counted, each that a source leaves open as one of its own.</param>
    /// <param name="bounds">Between how many there are; null where nothing is left open.</param>
    public static string Words(int counted, EitherOrCount? bounds) => bounds is not { Open: > 0 }
        ? counted.ToString(CultureInfo.InvariantCulture)
        : T.Of("count.open", Either(bounds.Least, bounds.Most), counted, bounds.Open);

    /// <summary>A count with what it is over every reading of the either/ors: "12", or "12 (11 or 12)".</summary>
    public static string Words(int counted, CountRange? range) => range is not { } found || (found.Low == counted && found.High == counted)
        ? counted.ToString(CultureInfo.InvariantCulture)
        : T.Of("count.readings", counted, Either(found.Low, found.High));

    /// <summary>Two ends without more: "3", "3 or 4", "3 to 5".</summary>
    public static string Either(int low, int high) => low == high
        ? low.ToString(CultureInfo.InvariantCulture)
        : high == low + 1 ? T.Of("count.or", low, high) : T.Of("changes.range", low, high);

    private static string Two(string low, string high) => low == high ? low : T.Of("changes.range", low, high);

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
