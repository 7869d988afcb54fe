using Skein.Casework.Disclosure;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Graph.Edges;
using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Methods.Pathways;

/// <summary>
/// The dated spells of the persons of a view, from statements by the table of <see cref="SpellRules"/>. What somebody denies is no spell; what
/// is hedged, alleged or only possible by the clocks of the filter is doubtful; whom the disclosure policy hides is counted and left out.
/// </summary>
internal sealed class CaseTrajectories
{
    private readonly CaseView _view;
    private readonly PlacesAsked? _abroad;
    private readonly Dictionary<string, DayBounds> _incidents = [];
    private readonly Dictionary<CanonicalId, CaseTrajectory> _trajectories = [];
    private readonly Dictionary<StatementId, Shown> _statements = [];
    private readonly HashSet<CanonicalId> _hidden = [];

    private CaseTrajectories(CaseView view, EntityId? abroad)
    {
        _view = view;
        _abroad = abroad is { } place ? new PlacesAsked(view, place, []) : null;
        if (new CodedIncidents(view, onlyDates: true).Tree is MethodResult<IncidentTree>.Computed { Value: var tree })
        {
            _incidents = tree.Records.ToDictionary(record => record.Id.Value, record => IncidentDays.Of(tree, record));
        }
    }

    /// <summary>The trajectories with a spell, in the order of their persons' identifiers, which they do not name.</summary>
    public IReadOnlyList<CaseTrajectory> All =>
        [.. _trajectories.Where(row => row.Value.Spells.Count > 0).OrderBy(row => row.Key.Value, StringComparer.Ordinal).Select(row => row.Value)];

    /// <summary>How many persons with a spell the disclosure policy leaves out.</summary>
    public int Hidden => _hidden.Count;

    /// <summary>Reads them.</summary>
    /// <param name="view">The case.</param>
    /// <param name="abroad">The place of which a journey there is a joining and one from there a return; null: no journey counts.</param>
    public static CaseTrajectories Of(CaseView view, EntityId? abroad)
    {
        var all = new CaseTrajectories(view, abroad);
        var statements = view.Statements(new StatementQuery { Properties = SpellRules.Properties });
        view.Prefetch(statements);
        foreach (var shown in statements)
        {
            all.Read(shown);
        }

        return all;
    }

    /// <summary>The trajectories with a spell of each of these kinds that is not doubtful.</summary>
    public IReadOnlyList<CaseTrajectory> Having(IReadOnlyList<SpellKind> kinds) =>
        [.. All.Where(one => one.HasAll(kinds))];

    /// <summary>The statements behind spells, by identifier.</summary>
    public static IReadOnlyList<StatementId> Inputs(IEnumerable<CaseTrajectory> trajectories) =>
        [.. trajectories.SelectMany(one => one.Spells).Select(spell => spell.Statement).Distinct().Order()];

    /// <summary>Statements with their passages.</summary>
    public IReadOnlyList<StatementView> Views(IEnumerable<StatementId> statements) => _view.Views([.. statements.Select(id => _statements[id])]);

    private void Read(Shown shown)
    {
        var statement = shown.Row.Statement;
        foreach (var rule in SpellRules.Of(statement).Where(rule => !rule.NeedsAbroad || IsAbroad(shown)))
        {
            EntityId?[] ends = rule.Of switch
            {
                SpellOf.Subject => [statement.Subject],
                SpellOf.Object => [statement.Object],
                _ => [statement.Subject, statement.Object],
            };
            foreach (var end in ends.OfType<EntityId>())
            {
                Add(shown, rule, end);
            }
        }
    }

    private bool IsAbroad(Shown shown) => _abroad is { } abroad && abroad.Assertion(shown)?.Says == abroad.Country;

    private void Add(Shown shown, SpellRule rule, EntityId end)
    {
        var (statement, person) = (shown.Row.Statement, _view.Ref(end));
        if (person.Kind != EntityKind.Person || WhenOf(statement, rule) is not { } span)
        {
            return;
        }

        if (DisclosurePolicy.Hides(person, _view.Filter))
        {
            _hidden.Add(person.Id);
            return;
        }

        if (!_trajectories.TryGetValue(person.Id, out var trajectory))
        {
            _trajectories[person.Id] = trajectory = new CaseTrajectory();
        }

        if (statement.Stance != Stance.Denies)
        {
            var isDoubtful = statement.Stance == Stance.Alleges || statement.Modality is not (Modality.Flat or Modality.Reported)
                || shown.Certainty == Certainty.Possible;
            trajectory.Spells.Add(new CaseSpell(rule.Kind, span, isDoubtful, statement.Id));
            _statements[statement.Id] = shown;
        }
        else if (statement.ValidTime is null && shown.Source.Kind is SourceKind.CourtRecord or SourceKind.Inquiry)
        {
            trajectory.Absent.Add(rule.Kind);
        }
    }

    // Null when it is no spell at all: what somebody took part in was neither an incident nor an operation.
    private EdgeSpan? WhenOf(Statement statement, SpellRule rule)
    {
        if (rule.Kind == SpellKind.Death)
        {
            return CaseSpell.SpanOf(statement.Value?.AsDate(), rule.Timing);
        }

        if (rule.Kind != SpellKind.Attack)
        {
            return CaseSpell.SpanOf(statement.ValidTime, rule.Timing);
        }

        var act = _view.Identities.Of(statement.Object!.Value);
        return _view.Ref(act).Kind is not (EntityKind.Incident or EntityKind.Operation) ? null
            : statement.ValidTime is { } when ? CaseSpell.SpanOf(when, SpellTiming.Happened)
            : CaseSpell.SpanOf(_incidents.GetValueOrDefault(act.Value));
    }
}
