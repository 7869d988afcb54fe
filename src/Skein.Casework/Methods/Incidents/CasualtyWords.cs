using Skein.Casework.Wording;
using Skein.Methods.Incidents.Casualties;

namespace Skein.Casework.Methods.Incidents;

/// <summary>A number of people in words, with its bounds.</summary>
public static class CasualtyWords
{
    /// <summary>The figure for reading: "at least 125", "24 to 32, best 30".</summary>
    /// <param name="figure">The figure.</param>
    public static string Of(CasualtyFigure figure)
    {
        var bounds = figure switch
        {
            { Low: { } low } when low == figure.High => T.Of("figure.exact", low),
            { Low: { } low, High: { } high } => T.Of("figure.between", low, high),
            { High: { } most } => T.Of("figure.at-most", most),
            _ => T.Of("figure.at-least", figure.Least),
        };
        return figure.Low != figure.High && figure.Best is { } best ? T.Of("figure.best", bounds, best) : bounds;
    }
}
