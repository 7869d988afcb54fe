using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Methods.Incidents;

/// <summary>
/// The incidents and operations of a view as the methods read them: each statement that bears on one is an assertion under the statement's
/// id. What a source denies is no figure, date or place; a denied claim or attribution is kept as one.
/// </summary>
internal sealed class CodedIncidents
{
    private static readonly PropertyCode[] Properties =
    [
        .. new[] { "part-of", "occurred-on", "occurred-at", "killed", "wounded", "attributed-to", "claimed", "stage" }.Select(PropertyCode.From),
    ];

    private static readonly PropertyCode[] OfDates = [.. new[] { "part-of", "occurred-on" }.Select(PropertyCode.From)];

    private readonly CaseView _view;
    private readonly ILookup<IncidentId, Recorded<MethodCoding>> _codings;
    private readonly IReadOnlyDictionary<IncidentId, InvolvementBounds>? _involvement;
    private readonly Dictionary<AssertionId, Shown> _statements = [];
    private readonly Dictionary<IncidentId, CanonicalId> _entities = [];
    private readonly Dictionary<IncidentId, List<Shown>> _said = [];
    private readonly Dictionary<IncidentId, IncidentId> _wholes = [];

    public CodedIncidents(
        CaseView view,
        PlacesAsked? places = null,
        IReadOnlyDictionary<IncidentId, InvolvementBounds>? involvement = null,
        bool onlyDates = false)
    {
        (_view, _involvement) = (view, involvement);
        _codings = view.Reader.Codings(CodingScheme.Outcome.Method, view.Filter.RecordedBy).ToLookup(row => KeyOf(view.Identities.Of(row.Value.About)));
        foreach (var kind in new[] { EntityKind.Incident, EntityKind.Operation })
        {
            foreach (var canonical in view.OfKind(kind).Select(view.Identities.Of))
            {
                _entities[KeyOf(canonical)] = canonical;
            }
        }

        foreach (var shown in view.Statements(new StatementQuery { Properties = onlyDates ? OfDates : Properties }))
        {
            Sort(shown);
        }

        Tree = IncidentTree.Of([.. _entities.Keys.OrderBy(id => id.Value, StringComparer.Ordinal).Select(id => RecordOf(id, places))]);
    }

    /// <summary>The tree; or why there is none.</summary>
    public MethodResult<IncidentTree> Tree { get; }

    /// <summary>How a page names an incident.</summary>
    public EntityRef Ref(IncidentId incident) => _view.Ref(_entities[incident]);

    /// <summary>The statement of an assertion, with its passage.</summary>
    public StatementView View(AssertionId assertion) => _view.View(_statements[assertion]);

    /// <summary>The statements of assertions, with their passages; those of protected persons only where the filter asks for them.</summary>
    public IReadOnlyList<StatementView> Views(IEnumerable<AssertionId> assertions) =>
        [.. _view.Views([.. assertions.Select(assertion => _statements[assertion])]).Where(statement => !CodingViews.Hides(statement, _view.Filter))];

    /// <summary>What each coder coded of the incident's outcome, the latest of each item.</summary>
    public IReadOnlyList<Recorded<MethodCoding>> CodingsOf(IncidentId incident) =>
        [.. _codings[incident].GroupBy(row => row.By).SelectMany(coder => CodingViews.At(coder, null))];

    private static IncidentId KeyOf(CanonicalId entity) => new(entity.Value);

    // A part-of belongs to the part; a claim has the incident as its object; everything else as its subject.
    private void Sort(Shown shown)
    {
        var statement = shown.Row.Statement;
        var (property, end) = (statement.Property.Value, statement.Property.Value == "claimed" ? statement.Object : statement.Subject);
        if (end is not { } entity || KeyOf(_view.Identities.Of(entity)) is var incident && !_entities.ContainsKey(incident))
        {
            return;
        }

        if (property == "part-of")
        {
            if (statement is { Stance: not Stance.Denies, Object: { } whole } && KeyOf(_view.Identities.Of(whole)) is var above
                && _entities.ContainsKey(above) && above != incident)
            {
                _wholes.TryAdd(incident, above);
            }

            return;
        }

        if (!_said.TryGetValue(incident, out var said))
        {
            _said[incident] = said = [];
        }

        said.Add(shown);
        _statements[new AssertionId(statement.Id.Value)] = shown;
    }

    private IncidentRecord RecordOf(IncidentId id, PlacesAsked? places)
    {
        var said = _said.GetValueOrDefault(id) ?? [];
        return new IncidentRecord(id, LevelOf(id))
        {
            PartOf = _wholes.TryGetValue(id, out var whole) ? whole : null,
            Dates = [.. Of("occurred-on").Select(Assertions.Date).OfType<Assertion<DayBounds>>()],
            Countries = places is null ? [] : [.. Of("occurred-at").Select(places.Assertion).OfType<Assertion<CountryCode>>()],
            Casualties = [.. Of("killed", "wounded").Select(Assertions.Casualties).OfType<Assertion<CasualtyCount>>()],
            Attributions = [.. said.Select(shown => Assertions.Attribution(shown, ActorOf)).OfType<Assertion<Attribution>>()],
            Involvement = _involvement?.TryGetValue(id, out var bounds) == true ? bounds : null,
            Coding = CodingOf(id, Of("stage").Select(shown => shown.Row.Statement.Value?.Text).OfType<string>()),
        };

        IEnumerable<Shown> Of(params string[] codes) =>
            said.Where(shown => codes.Contains(shown.Row.Statement.Property.Value) && shown.Row.Statement.Stance != Stance.Denies);
    }

    // What coders coded stands before what sources say of the stage.
    private IncidentCoding CodingOf(IncidentId id, IEnumerable<string> stages)
    {
        var coded = CodingsOf(id).Select(row => (row.Value.Item, row.Value.Value)).ToList();
        var stage = CodedFacts.Items[0].Item;
        return CodedFacts.Read(coded.Exists(one => one.Item == stage) ? coded : [.. coded, .. stages.Select(said => (stage, said))]);
    }

    // An incident that is part of another incident is one of its places.
    private IncidentLevel LevelOf(IncidentId id) =>
        _view.Ref(_entities[id]).Kind == EntityKind.Operation ? IncidentLevel.Operation
            : _wholes.TryGetValue(id, out var whole) && _view.Ref(_entities[whole]).Kind != EntityKind.Operation ? IncidentLevel.Site
            : IncidentLevel.Incident;

    private ActorId ActorOf(EntityId entity) => new(_view.Identities.Of(entity).Value);
}
