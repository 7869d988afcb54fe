using System.Globalization;
using Skein.Casework.Identity;
using Skein.Cli.Terminals;
using Skein.Graph.Time;
using Skein.Networks.Doubt;

namespace Skein.Cli.Wording;

/// <summary>An either/or in a line: it stays one, and nothing is counted for any of the alternatives. Counts state their bounds.</summary>
internal static class EitherOrText
{
    /// <summary>The line.</summary>
    /// <param name="either">The either/or.</param>
    public static Words Of(EitherOrView either) => Words.Of(
        $"{EntityText.Name(either.Open)} [dim]{either.Open.Id}[/] is one of: {Words.Join(" or ", either.Alternatives.Select(EntityText.Name))}. The source does not say which, and no tie of it counts for any of them.");

    /// <summary>A count with its bounds: "4 persons", or "3 or 4 persons (4 counted, of 1 a source leaves open who it is)".</summary>
    /// <param name="counted">How many were counted, each that is left open as one of its own.</param>
    /// <param name="bounds">Between how many there are; null where nothing is left open.</param>
    /// <param name="noun">The noun, singular.</param>
    public static string Count(int counted, EitherOrCount? bounds, string noun) => bounds is not { Open: > 0 }
        ? TieText.Count(counted, noun)
        : string.Create(CultureInfo.InvariantCulture, $"{Range(bounds.Least, bounds.Most)} {noun}{(bounds.Most == 1 ? "" : "s")} ({counted} counted; of {bounds.Open} a source leaves open which of several it is)");

    /// <summary>A count with what it is over every reading: "12 ties", or "12 ties (11 or 12)".</summary>
    /// <param name="counted">How many were counted.</param>
    /// <param name="range">Over every reading of the either/ors; null where there is none.</param>
    /// <param name="noun">The noun, singular.</param>
    public static string Count(int counted, CountRange? range, string noun) => $"{TieText.Count(counted, noun)}{Beside(counted, range)}";

    /// <summary>What a count is over every reading, in brackets; empty where it is no other.</summary>
    /// <param name="counted">How many were counted.</param>
    /// <param name="range">Over every reading of the either/ors; null where there is none.</param>
    public static string Beside(int counted, CountRange? range) =>
        range is not { } found || (found.Low == counted && found.High == counted) ? "" : $" ({Range(found.Low, found.High)})";

    private static string Range(int low, int high) => low == high
        ? low.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{low} {(high == low + 1 ? "or" : "to")} {high}");
}
