using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Signals;

/// <summary>How often a code stands.</summary>
/// <param name="Code">The code.</param>
/// <param name="Signals">In how many signals.</param>
/// <param name="Incidents">Told about how many incidents.</param>
public sealed record OutcomeCount(SignalOutcome Code, int Signals, int Incidents);

/// <summary>The signals of one authority, or of all authorities of a country.</summary>
/// <param name="Agency">The authority; null in the row of a country.</param>
/// <param name="Country">The country.</param>
/// <param name="Had">How many signals it had, as far as sources say.</param>
/// <param name="Outcomes">The codes that stand, by the order of the scheme. A signal with two codes stands under both.</param>
/// <param name="WithoutOutcome">How many of those it had have no code there: not coded, which is not well handled.</param>
/// <param name="Disputed">How many of them the authority disputes.</param>
public sealed record SignalRow(
    AgencyId? Agency, CountryCode Country, int Had, IReadOnlyList<OutcomeCount> Outcomes, int WithoutOutcome, int Disputed);

/// <summary>Outcomes over incidents, by authority and by country. It counts what sources tell; authorities are not ranked by it.</summary>
/// <param name="Agencies">A row for each authority, by country and id.</param>
/// <param name="Countries">A row for each country. A signal that two of its authorities had counts once.</param>
/// <param name="IncidentsWithout">Incidents of which no source tells any signal: they stay in the picture.</param>
/// <param name="Caveats">What must stand beside the table.</param>
public sealed record SignalTable(
    IReadOnlyList<SignalRow> Agencies,
    IReadOnlyList<SignalRow> Countries,
    IReadOnlyList<IncidentId> IncidentsWithout,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>Counts. Linear in signals times authorities.</summary>
    /// <param name="file">The signals.</param>
    public static SignalTable Of(SignalFile file)
    {
        var agencies = file.Agencies.OrderBy(one => one.Country.Value, StringComparer.Ordinal).ThenBy(one => one.Id.Value, StringComparer.Ordinal);
        var told = file.Signals.Select(signal => signal.Incident).ToHashSet();
        return new SignalTable(
            [.. agencies.Select(agency => Row(file, agency.Id, agency.Country, [agency.Id]))],
            [.. agencies.GroupBy(agency => agency.Country)
                .Select(country => Row(file, null, country.Key, [.. country.Select(agency => agency.Id)]))],
            [.. file.Incidents.Select(one => one.Id).Where(incident => !told.Contains(incident))],
            [Caveat.Hindsight]);
    }

    private static SignalRow Row(SignalFile file, AgencyId? agency, CountryCode country, HashSet<AgencyId> among)
    {
        List<(Signal Signal, HashSet<SignalOutcome> Codes)> rows =
        [
            .. file.Signals.Where(signal => signal.Had.Concat(signal.Outcomes.Select(one => one.Agency)).Any(among.Contains))
                .Select(signal => (signal, signal.Outcomes.Where(one => among.Contains(one.Agency)).Select(one => one.Code).ToHashSet())),
        ];
        return new SignalRow(
            agency,
            country,
            rows.Count(row => row.Signal.Had.Any(among.Contains)),
            [
                .. Enum.GetValues<SignalOutcome>().Select(code => (Code: code, With: rows.Where(row => row.Codes.Contains(code)).ToList()))
                    .Where(one => one.With.Count > 0)
                    .Select(one => new OutcomeCount(one.Code, one.With.Count, one.With.DistinctBy(row => row.Signal.Incident).Count())),
            ],
            rows.Count(row => row.Codes.Count == 0),
            rows.Count(row => row.Codes.Contains(SignalOutcome.Contra)));
    }
}
