using System.Globalization;

namespace Skein.Web.Components;

/// <summary>A scale that several range bars share, so that they can be compared by eye.</summary>
/// <param name="Low">The least value on it.</param>
/// <param name="High">The greatest.</param>
public sealed record RangeAxis(double Low, double High)
{
    /// <summary>The width of a bar in its own unit.</summary>
    public const double Width = 160;

    private const double Margin = 5;

    /// <summary>The scale that all of some values lie on; null when there is none.</summary>
    /// <param name="values">The values; those that do not exist are passed over.</param>
    public static RangeAxis? Of(IEnumerable<double?> values)
    {
        var known = values.OfType<double>().Where(double.IsFinite).ToList();
        return known.Count == 0 ? null : new RangeAxis(known.Min(), known.Max());
    }

    /// <summary>Where a value lies, as an SVG coordinate; in the middle when all values are one.</summary>
    /// <param name="value">The value.</param>
    public double At(double value) => High > Low ? Margin + ((Width - (2 * Margin)) * (value - Low) / (High - Low)) : Width / 2;

    /// <summary>A coordinate as SVG writes it.</summary>
    /// <param name="value">The coordinate.</param>
    public static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
