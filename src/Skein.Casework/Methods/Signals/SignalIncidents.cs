using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Signals;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Methods.Signals;

/// <summary>
/// About which incidents a signal is told: the incident that it is about, or those in which the person it is about took part, which that person
/// planned or directed, as sources assert or find. An incident of an operation stands for its operation, so that none counts twice.
/// </summary>
internal sealed class SignalIncidents
{
    private static readonly PropertyCode[] Acts = [.. new[] { "took-part-in", "directed", "planned" }.Select(PropertyCode.From)];

    private readonly IncidentTree _tree;
    private readonly HashSet<string> _known;
    private readonly ILookup<string, string> _acts;

    public SignalIncidents(CaseView view, IncidentTree tree)
    {
        _tree = tree;
        _known = [.. tree.Records.Select(record => record.Id.Value)];
        _acts = view.Statements(new StatementQuery { Properties = Acts })
            .Select(shown => shown.Row.Statement)
            .Where(statement => statement is { Stance: Stance.Asserts or Stance.Finds or Stance.Claims, Object: not null })
            .ToLookup(statement => view.Identities.Of(statement.Subject).Value, statement => view.Identities.Of(statement.Object!.Value).Value);
    }

    /// <summary>All incidents on the highest level, with their days.</summary>
    public IReadOnlyList<SignalledIncident> All =>
        [.. _tree.Roots.Select(root => new SignalledIncident(root.Id, IncidentDays.Of(_tree, root)))];

    /// <summary>The incidents about which what is said of somebody or something is told; none where none is known.</summary>
    public IReadOnlyList<IncidentId> About(CanonicalId about) =>
    [
        .. (_known.Contains(about.Value) ? [about.Value] : _acts[about.Value])
            .Where(_known.Contains)
            .Select(id => new IncidentId(id))
            .Select(id => _tree.Above(id).LastOrDefault()?.Id ?? id)
            .Distinct()
            .OrderBy(id => id.Value, StringComparer.Ordinal),
    ];
}
