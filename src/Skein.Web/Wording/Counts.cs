using System.Globalization;
using Skein.Casework.Changes;
using Skein.Graph.Time;

namespace Skein.Web.Wording;

/// <summary>Counts and shares that unknown days leave open, in words.</summary>
internal static class Counts
{
    /// <summary>A count: one number, or two where unknown days leave it open.</summary>
    public static string Words(CountRange count) => Two(count.Low.ToString(CultureInfo.InvariantCulture), count.High.ToString(CultureInfo.InvariantCulture));

    /// <summary>A share with three decimals; a dash for none.</summary>
    public static string Words(ShareView? share) => share is null ? "–" : Two(Number(share.Low), Number(share.High));

    private static string Two(string low, string high) => low == high ? low : T.Of("changes.range", low, high);

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
