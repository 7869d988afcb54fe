using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Networks.Change;
using Skein.Storage.Reading;

namespace Skein.Casework.Changes;

/// <summary>The dates of incidents as sources give them: sources that differ make several, none of which is chosen.</summary>
internal sealed class IncidentDates
{
    private static readonly PropertyCode OccurredOn = PropertyCode.From("occurred-on");

    private readonly Dictionary<DatedIncident, List<StatementId>> _statements = [];

    private IncidentDates(int asked) => Asked = asked;

    /// <summary>How many incidents were asked about.</summary>
    public int Asked { get; }

    /// <summary>How many of them have no date.</summary>
    public int Undated => Asked - _statements.Keys.DistinctBy(incident => incident.Id).Count();

    /// <summary>Each incident at each of its dates.</summary>
    public IReadOnlyCollection<DatedIncident> All => _statements.Keys;

    /// <summary>The dates of one incident or operation, or of all.</summary>
    public static IncidentDates Of(CaseView view, EntityId? incident)
    {
        HashSet<CanonicalId> asked = incident is { } one
            ? [view.Identities.Of(one)]
            : [.. new[] { EntityKind.Incident, EntityKind.Operation }
                .SelectMany(kind => view.Reader.Entities(new EntityQuery { Kind = kind, RecordedBy = view.Filter.RecordedBy }))
                .Select(row => view.Identities.Of(row.Value.Id))];
        var dates = new IncidentDates(asked.Count);
        foreach (var statement in view.Statements(new StatementQuery { Properties = [OccurredOn] }).Select(shown => shown.Row.Statement))
        {
            var id = view.Identities.Of(statement.Subject);
            if (asked.Contains(id) && statement.Stance != Stance.Denies && statement.Value?.AsDate() is { } date)
            {
                var key = new DatedIncident(id, date);
                if (!dates._statements.TryGetValue(key, out var statements))
                {
                    dates._statements[key] = statements = [];
                }

                statements.Add(statement.Id);
            }
        }

        return dates;
    }

    public IEnumerable<StatementId> StatementsOf(DatedIncident incident) => _statements[incident];
}
