using System.Globalization;
using Skein.Casework.Measures;

namespace Skein.Cli.Networks;

/// <summary>Figures with their doubt as short text.</summary>
internal static class FigureText
{
    /// <summary>A metric's code as words: <c>mean-distance</c> is "mean distance".</summary>
    public static string Name(string metric) => metric.Replace('-', ' ');

    /// <summary>A number with three significant decimals; a dash where the figure does not exist.</summary>
    public static string Number(double? value) => value is { } number ? number.ToString("0.###", CultureInfo.InvariantCulture) : "–";

    /// <summary>An interval with its median: <c>0.12 (0.1 to 0.15)</c>.</summary>
    public static string Interval(IntervalView? interval) => interval is null
        ? ""
        : $"{Number(interval.Median)} ({Range(interval.Low, interval.High)})";

    /// <summary>Two ends: <c>0.1 to 0.15</c>, or one number where they do not differ.</summary>
    public static string Range(double? low, double? high) =>
        Number(low) == Number(high) ? Number(low) : $"{Number(low)} to {Number(high)}";
}
