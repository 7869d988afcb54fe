using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Storage.Reading;

namespace Skein.Casework.Incidents;

/// <summary>The incident table: one row an incident or operation, each cell with every value that a source gives.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListIncidents(CaseSession session)
{
    private static readonly HashSet<EntityKind> Kinds = [EntityKind.Incident, EntityKind.Operation];

    private static readonly PropertyCode[] Properties =
    [
        .. new[]
        {
            "occurred-on", "occurred-at", "incident-type", "killed", "wounded", "attributed-to", "claimed", "acknowledged", "part-of",
        }.Select(PropertyCode.From),
    ];

    /// <summary>The table.</summary>
    /// <param name="filter">Through which filter.</param>
    /// <param name="window">Only those of which a date may lie in this window; null, the default, for all.</param>
    public IncidentTable Run(ViewFilter filter, DateWindow? window = null)
    {
        using var view = new CaseView(session, filter);
        var rows = new Dictionary<CanonicalId, List<StatementView>>();
        foreach (var kind in Kinds)
        {
            foreach (var entity in view.Reader.Entities(new EntityQuery { Kind = kind, RecordedBy = filter.RecordedBy }))
            {
                rows.TryAdd(view.Identities.Of(entity.Value.Id), []);
            }
        }

        foreach (var statement in view.Views(view.Statements(new StatementQuery { Properties = Properties })))
        {
            foreach (var end in new[] { statement.Subject, statement.Object })
            {
                // A part-of statement belongs to the part; every other property has the incident at one end.
                if (end is not null && Kinds.Contains(end.Kind) && (statement.Property.Value != "part-of" || end == statement.Subject))
                {
                    if (!rows.TryGetValue(end.Id, out var list))
                    {
                        rows[end.Id] = list = [];
                    }

                    list.Add(statement);
                }
            }
        }

        var open = EitherOrs.All(view).Where(either => rows.ContainsKey(either.Open.Id)).ToList();
        return new IncidentTable(
            [
                .. rows.Select(row => Row(view.Ref(row.Key), row.Value))
                    .Where(row => window is not { Value: not null } || row.Dates.Any(date => window.Holds(Edtf.Parse(date.RawValue!)) != Certainty.Impossible))
                    .OrderBy(row => row.SortKey is null)
                    .ThenBy(row => row.SortKey, StringComparer.Ordinal)
                    .ThenBy(row => row.Incident.Label, StringComparer.Ordinal)
                    .ThenBy(row => row.Incident.Id),
            ],
            filter)
        { EitherOrs = open, Count = EitherOrs.Count(open, rows.Keys.ToHashSet()) };
    }

    private static IncidentRow Row(EntityRef incident, List<StatementView> statements)
    {
        var dates = Of("occurred-on");
        return new IncidentRow(
            incident,
            dates,
            Of("occurred-at"),
            Of("incident-type"),
            Of("killed"),
            Of("wounded"),
            Of("attributed-to"),
            Of("claimed", "acknowledged"),
            Of("part-of").FirstOrDefault()?.Object,
            dates.Select(date => SortKey(date.RawValue)).Where(key => key is not null).Min(StringComparer.Ordinal));

        List<StatementView> Of(params string[] codes) => [.. statements.Where(statement => codes.Contains(statement.Property.Value))];
    }

    private static string? SortKey(string? edtf) =>
        Model.Dates.Edtf.TryParse(edtf, out var date, out _) && date.Bounds().Earliest is { Kind: Model.Dates.DateBoundKind.Finite } earliest
            ? earliest.ToIsoText()
            : null;
}
