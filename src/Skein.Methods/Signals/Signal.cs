using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;
using Skein.Methods.Sources;

namespace Skein.Methods.Signals;

/// <summary>A sentence on what would have happened otherwise. It is somebody's, and stands under that name only.</summary>
/// <param name="Words">What is said.</param>
/// <param name="Author">Whose sentence it is.</param>
public sealed record Counterfactual(string Words, string Author);

/// <summary>What an authority held before an incident, as sources tell it afterwards.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Incident">The incident that it is told about.</param>
/// <param name="Content">What was known.</param>
/// <param name="Holder">Who held it first.</param>
/// <param name="Source">Who tells it.</param>
public sealed record Signal(SignalId Id, IncidentId Incident, string Content, AgencyId Holder, SourceKey Source)
{
    /// <summary>When what was known was so; default open.</summary>
    public DayBounds ValidTime { get; init; }

    /// <summary>When the holder obtained it; default open.</summary>
    public DayBounds ObtainedOn { get; init; }

    /// <summary>When anybody could have read it, as in a newspaper; null (the default) when it was not public.</summary>
    public DayBounds? PublicFrom { get; init; }

    /// <summary>From authority to authority.</summary>
    public IReadOnlyList<Handover> Handovers { get; init; } = [];

    /// <summary>What became of it at each authority.</summary>
    public IReadOnlyList<AgencyOutcome> Outcomes { get; init; } = [];

    /// <summary>How many similar signals there were; must be answered.</summary>
    public BaseRate? BaseRate { get; init; }

    /// <summary>What the authorities say to it; the holder and each authority with an outcome must have been heard or asked.</summary>
    public IReadOnlyList<AgencyResponse> Responses { get; init; } = [];

    /// <summary>Sentences on what would have happened otherwise, each with its author.</summary>
    public IReadOnlyList<Counterfactual> Counterfactuals { get; init; } = [];

    /// <summary>The authorities that had it, in the order in which they stand: the holder and each that received it.</summary>
    public IEnumerable<AgencyId> Had => Handovers.Where(one => one.ReceivedOn is not null).Select(one => one.To).Prepend(Holder).Distinct();

    /// <summary>The authorities that it names in any part, some more than once.</summary>
    public IEnumerable<AgencyId> Named =>
        [Holder, .. Handovers.SelectMany(one => new[] { one.From, one.To }), .. Outcomes.Select(one => one.Agency),
            .. Responses.Select(one => one.Agency)];

    /// <summary>Since when an authority had it; null when no source says that it did. The earliest of several receptions counts.</summary>
    /// <param name="agency">The authority.</param>
    public DayBounds? HadSince(AgencyId agency)
    {
        List<DayBounds> all =
        [
            .. agency == Holder ? [ObtainedOn] : Array.Empty<DayBounds>(),
            .. Handovers.Where(one => one.To == agency).Select(one => one.ReceivedOn).OfType<DayBounds>(),
        ];
        return all.Count == 0 ? null : new DayBounds(
            all.Exists(one => one.Earliest is null) ? null : all.Min(one => one.Earliest),
            all.Min(one => one.Latest ?? DateOnly.MaxValue) is var latest && latest == DateOnly.MaxValue ? null : latest);
    }
}
