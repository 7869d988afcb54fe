using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents;

/// <summary>
/// An operation, an incident or a site with all that sources say of it. What is said of it is not said of its whole or its parts.
/// </summary>
/// <param name="Id">Which.</param>
/// <param name="Level">On which level.</param>
public sealed record IncidentRecord(IncidentId Id, IncidentLevel Level)
{
    /// <summary>The whole that it belongs to, on a higher level; null (the default) for none.</summary>
    public IncidentId? PartOf { get; init; }

    /// <summary>How many parts sources say that it has; null (the default) when none says so.</summary>
    public int? PartsSaid { get; init; }

    /// <summary>When it happened.</summary>
    public IReadOnlyList<Assertion<DayBounds>> Dates { get; init; } = [];

    /// <summary>Where it happened.</summary>
    public IReadOnlyList<Assertion<CountryCode>> Countries { get; init; } = [];

    /// <summary>Killed, injured and missing.</summary>
    public IReadOnlyList<Assertion<CasualtyCount>> Casualties { get; init; } = [];

    /// <summary>Who is said to be behind it, or not to be.</summary>
    public IReadOnlyList<Assertion<Attribution>> Attributions { get; init; } = [];

    /// <summary>True when somebody looked for claims of responsibility: only then are none silence. Default false.</summary>
    public bool ClaimsWereSought { get; init; }

    /// <summary>How far the organisation was involved, as coded by the table; null (the default) while nobody coded it.</summary>
    public InvolvementBounds? Involvement { get; init; }

    /// <summary>The primitives of its outcome; default nothing coded.</summary>
    public IncidentCoding Coding { get; init; } = new();

    /// <summary>The ids of all its assertions.</summary>
    internal IEnumerable<AssertionId> Assertions =>
    [
        .. Dates.Select(one => one.Id), .. Countries.Select(one => one.Id), .. Casualties.Select(one => one.Id),
        .. Attributions.Select(one => one.Id),
    ];

    /// <summary>The ids of its assertions that stand on a day.</summary>
    internal IEnumerable<AssertionId> StandingOn(DateOnly asOf) =>
    [
        .. Ids(Dates, asOf), .. Ids(Countries, asOf), .. Ids(Casualties, asOf), .. Ids(Attributions, asOf),
    ];

    /// <summary>The record without one of its assertions, wherever it stands.</summary>
    internal IncidentRecord Without(AssertionId id) => this with
    {
        Dates = [.. Dates.Where(one => one.Id != id)],
        Countries = [.. Countries.Where(one => one.Id != id)],
        Casualties = [.. Casualties.Where(one => one.Id != id)],
        Attributions = [.. Attributions.Where(one => one.Id != id)],
    };

    private static IEnumerable<AssertionId> Ids<T>(IEnumerable<Assertion<T>> said, DateOnly asOf) =>
        said.Where(one => one.StandsOn(asOf)).Select(one => one.Id);
}
