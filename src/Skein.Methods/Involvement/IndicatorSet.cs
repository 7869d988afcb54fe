using System.Collections.Frozen;

namespace Skein.Methods.Involvement;

/// <summary>The states of all indicators of one operation. What is not named is not reported.</summary>
/// <param name="states">The states; a code may be left out.</param>
public sealed class IndicatorSet(IReadOnlyDictionary<Indicator, IndicatorState> states)
{
    private readonly FrozenDictionary<Indicator, IndicatorState> _states = states.ToFrozenDictionary();

    /// <summary>The state of an indicator.</summary>
    public IndicatorState this[Indicator indicator] => _states.GetValueOrDefault(indicator);

    /// <summary>True when the indicator is established.</summary>
    public bool Is(Indicator indicator) => this[indicator] == IndicatorState.Established;

    /// <summary>Those of the indicators that are established, in their order.</summary>
    public IReadOnlyList<Indicator> Established(params ReadOnlySpan<Indicator> among)
    {
        var found = new List<Indicator>();
        foreach (var indicator in among)
        {
            if (Is(indicator))
            {
                found.Add(indicator);
            }
        }

        return found;
    }

    /// <summary>True when each of the indicators was refuted, or looked for by a competent body and not found.</summary>
    public bool AllExcluded(params ReadOnlySpan<Indicator> among)
    {
        foreach (var indicator in among)
        {
            if (this[indicator] is not (IndicatorState.Refuted or IndicatorState.SoughtNotFound))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same with each reported or contested indicator taken as established: what the result could become.</summary>
    public IndicatorSet AsIfEstablished() => new(_states.ToDictionary(
        row => row.Key, row => row.Value is IndicatorState.Reported or IndicatorState.Contested ? IndicatorState.Established : row.Value));
}
