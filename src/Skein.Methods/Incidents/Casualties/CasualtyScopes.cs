namespace Skein.Methods.Incidents.Casualties;

/// <summary>
/// Brings a figure to the scope that is asked for. What a source leaves open of the attackers widens the figure: a missing number is never 0.
/// The rule of GTD, victims = killed minus attackers killed and nothing if either is missing, is the special case of exact figures.
/// </summary>
internal static class CasualtyScopes
{
    public static (CasualtyFigure Figure, bool IsWidened) In(ScopeRule rule, CasualtyScope scope, CasualtyFigure figure, long? attackers) =>
        (rule, scope) switch
        {
            (ScopeRule.AsStated, _) => (figure, false),
            (ScopeRule.VictimsOnly, CasualtyScope.VictimsOnly) => (figure, false),
            (ScopeRule.VictimsOnly, CasualtyScope.IncludingPerpetrators) when attackers is { } number =>
                (new CasualtyFigure(Minus(figure.Low, number), Minus(figure.Best, number), Minus(figure.High, number)), false),
            (ScopeRule.VictimsOnly, _) => (new CasualtyFigure(attackers is { } number ? Minus(figure.Low, number) : 0, null, figure.High), true),
            (ScopeRule.IncludingPerpetrators, CasualtyScope.IncludingPerpetrators) => (figure, false),
            (ScopeRule.IncludingPerpetrators, CasualtyScope.VictimsOnly) when attackers is { } number =>
                (figure + CasualtyFigure.Exactly(number), false),
            (ScopeRule.IncludingPerpetrators, _) => (new CasualtyFigure(figure.Low, null, figure.High + attackers), true),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };

    private static long? Minus(long? number, long attackers) => number is { } given ? Math.Max(0, given - attackers) : null;
}
