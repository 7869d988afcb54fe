using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Dates;

namespace Skein.Networks.Change;

/// <summary>An incident across which a network is looked at.</summary>
/// <param name="Id">The incident.</param>
/// <param name="Date">When it was.</param>
public sealed record DatedIncident(CanonicalId Id, Edtf Date);

/// <summary>That somebody is documented to have died or to have been in custody from a date on: a fact of the case, never a supposition.</summary>
/// <param name="Node">Who.</param>
/// <param name="From">From when; for a spell that may end, when it was: a date, or an interval from its beginning to its end.</param>
/// <param name="IsForGood">True, the default, for a death; false for a spell that may end, which counts only where it is not over before the window before an incident.</param>
/// <param name="IsHedged">True when its source hedges it, so that it is possible at most; false by default.</param>
public sealed record Departure(CanonicalId Node, Edtf From, bool IsForGood = true, bool IsHedged = false);

/// <summary>How far before and after an incident a network is looked at.</summary>
public sealed record SurvivalOptions
{
    /// <summary>How many calendar months before an incident, up to the day before it, 1 or more; 12 by default.</summary>
    public int MonthsBefore { get; init; } = 12;

    /// <summary>How many calendar months after it, from the day after it on, 1 or more; 12 by default.</summary>
    public int MonthsAfter { get; init; } = 12;

    /// <summary>What becomes of pairs of which no tie is dated: in no window by default.</summary>
    public UndatedEdges Undated { get; init; }

    /// <summary>How far approximate dates are widened; null, the default, for strict bounds.</summary>
    public FuzzyPadding? Padding { get; init; }

    /// <summary>Nodes that are documented to have died or to have been in custody, whenever that was; none by default.</summary>
    public EquatableList<Departure> Departures { get; init; } = [];

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MonthsBefore, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MonthsAfter, 1);
    }
}
