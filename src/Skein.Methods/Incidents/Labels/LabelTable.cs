using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents.Labels;

/// <summary>How many incidents have a label.</summary>
/// <param name="Label">The label.</param>
/// <param name="AtLeast">Those of which it is certain.</param>
/// <param name="AtMost">Those of which it is possible. The upper counts of all labels add up to more than there are incidents.</param>
public sealed record LabelCount(SchemeLabel Label, int AtLeast, int AtMost);

/// <summary>The labels of many incidents under one scheme, with those whose label is open.</summary>
/// <param name="Scheme">The scheme, with version and source.</param>
/// <param name="Counts">Each label, in the scheme's order.</param>
/// <param name="Readings">The possible labels of each incident.</param>
public sealed record LabelTable(
    SchemeHead Scheme, IReadOnlyList<LabelCount> Counts, IReadOnlyDictionary<IncidentId, LabelReading> Readings)
{
    /// <summary>The incidents of which several labels are possible, with those labels.</summary>
    public IEnumerable<LabelReading> Open => Readings.Values.Where(reading => reading.Label is null);

    /// <summary>Counts. Linear in the incidents.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="incidents">The incidents; the caller takes one level only, or counts a whole with its parts.</param>
    /// <returns>The table; or why not: no incident (406), one twice (411), a coding that contradicts itself (405).</returns>
    public static MethodResult<LabelTable> Of(LabelScheme scheme, IReadOnlyList<IncidentRecord> incidents)
    {
        if (incidents.Count == 0)
        {
            return new MethodResult<LabelTable>.Refused(MethodFaults.NoIncidents());
        }

        var readings = new Dictionary<IncidentId, LabelReading>(incidents.Count);
        foreach (var incident in incidents)
        {
            switch (scheme.Read(incident.Id, incident.Coding))
            {
                case MethodResult<LabelReading>.Computed read when !readings.TryAdd(incident.Id, read.Value):
                    return new MethodResult<LabelTable>.Refused(MethodFaults.IncidentTwice(incident.Id));
                case MethodResult<LabelReading>.Refused refused:
                    return new MethodResult<LabelTable>.Refused(refused.Why);
            }
        }

        return new MethodResult<LabelTable>.Computed(new LabelTable(
            scheme.Head,
            [.. scheme.Labels.Select(meaning => new LabelCount(
                meaning.Label,
                readings.Values.Count(one => one.Of(meaning.Label) == Truth.Yes),
                readings.Values.Count(one => one.Of(meaning.Label) != Truth.No)))],
            readings));
    }
}
