using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents;

/// <summary>
/// Operations, incidents and sites as wholes and parts. Made once for many questions: it is checked when it is made, so that no question
/// meets an unknown whole, a circle, or an assertion twice.
/// </summary>
public sealed class IncidentTree
{
    private readonly Dictionary<IncidentId, IncidentRecord> _records;
    private readonly ILookup<IncidentId?, IncidentRecord> _parts;

    private IncidentTree(IReadOnlyList<IncidentRecord> records, Dictionary<IncidentId, IncidentRecord> byId) =>
        (Records, _records, _parts) = (records, byId, records.ToLookup(record => record.PartOf));

    /// <summary>All records, in the order given.</summary>
    public IReadOnlyList<IncidentRecord> Records { get; }

    /// <summary>Those that belong to no whole, in the order given.</summary>
    public IEnumerable<IncidentRecord> Roots => _parts[null];

    /// <summary>The record of an id.</summary>
    /// <param name="id">An id of the tree.</param>
    public IncidentRecord this[IncidentId id] => _records[id];

    /// <summary>Puts records together.</summary>
    /// <param name="records">The records.</param>
    /// <returns>
    /// The tree; or why not: no record (406), one twice or an assertion twice (411), an unknown whole (412), a whole that does not lie on a
    /// higher level, operations in a circle (413), more parts recorded than a source says there are, or fewer than none said (414).
    /// </returns>
    public static MethodResult<IncidentTree> Of(IReadOnlyList<IncidentRecord> records)
    {
        var byId = new Dictionary<IncidentId, IncidentRecord>(records.Count);
        var assertions = new HashSet<AssertionId>();
        if (records.Count == 0)
        {
            return Refused(MethodFaults.NoIncidents());
        }

        foreach (var record in records)
        {
            if (!byId.TryAdd(record.Id, record))
            {
                return Refused(MethodFaults.IncidentTwice(record.Id));
            }

            if (record.Assertions.FirstOrDefault(id => !assertions.Add(id)) is { Value: not null } twice)
            {
                return Refused(MethodFaults.AssertionTwice(twice));
            }
        }

        foreach (var record in records)
        {
            if (record.PartOf is { } whole)
            {
                if (!byId.TryGetValue(whole, out var above))
                {
                    return Refused(MethodFaults.UnknownWhole(record.Id, whole));
                }

                // Operations may be gathered in a larger one; sites and incidents are no wholes of their like.
                var isGathered = above.Level == IncidentLevel.Operation && record.Level == IncidentLevel.Operation && !IsInCircle(record, byId);
                if (above.Level <= record.Level && !isGathered)
                {
                    return Refused(MethodFaults.WholeNotAbove(record.Id, whole));
                }
            }
        }

        var tree = new IncidentTree(records, byId);
        var surplus = records.FirstOrDefault(record => record.PartsSaid < tree.PartsOf(record.Id).Count());
        return surplus is null ? new MethodResult<IncidentTree>.Computed(tree) : Refused(MethodFaults.TooManyParts(surplus.Id));
    }

    /// <summary>The parts of a whole, in the order given.</summary>
    /// <param name="id">The whole.</param>
    public IEnumerable<IncidentRecord> PartsOf(IncidentId id) => _parts[id];

    /// <summary>A record, all its parts and theirs.</summary>
    /// <param name="id">The record.</param>
    public IEnumerable<IncidentRecord> Within(IncidentId id) => [this[id], .. PartsOf(id).SelectMany(part => Within(part.Id))];

    /// <summary>The wholes of a record, from the nearest on.</summary>
    /// <param name="id">The record.</param>
    public IEnumerable<IncidentRecord> Above(IncidentId id) =>
        this[id].PartOf is { } whole ? [this[whole], .. Above(whole)] : [];

    /// <summary>
    /// The units of a level: records on it, or below it where their whole is not recorded. No unit lies in another, so that none counts twice.
    /// </summary>
    /// <param name="level">The level.</param>
    public IEnumerable<IncidentRecord> Units(IncidentLevel level) =>
        Records.Where(record => record.Level <= level && !Above(record.Id).Any(whole => whole.Level <= level));

    /// <summary>The whole of all wholes of a record: itself when it belongs to none.</summary>
    internal IncidentId RootOf(IncidentId id) => this[id].PartOf is { } whole ? RootOf(whole) : id;

    /// <summary>What hangs under one root, with one record in another state; it was checked with the whole tree.</summary>
    internal IncidentTree Under(IncidentId root, IncidentRecord? changed = null)
    {
        List<IncidentRecord> records = [.. Within(root).Select(record => record.Id == changed?.Id ? changed : record)];
        return new IncidentTree(records, records.ToDictionary(record => record.Id));
    }

    private static bool IsInCircle(IncidentRecord record, Dictionary<IncidentId, IncidentRecord> byId)
    {
        var (met, above) = (new HashSet<IncidentId>(), (IncidentRecord?)record);
        while (above is not null && met.Add(above.Id))
        {
            above = above.PartOf is { } whole ? byId.GetValueOrDefault(whole) : null;
        }

        return above is not null;
    }

    private static MethodResult<IncidentTree>.Refused Refused(NotComputable why) => new(why);
}
