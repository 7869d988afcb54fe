using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Resolution.Identities;
using Skein.Storage.Reading;

namespace Skein.Casework.Views;

/// <summary>
/// A case seen through a filter at one moment: the reader's snapshot, the identities that stand in it, and what is needed to name things.
/// One per query; not thread-safe.
/// </summary>
internal sealed partial class CaseView : IDisposable
{
    private readonly CaseSession _session;
    private readonly Dictionary<EntityId, (Entity Entity, bool IsProposed)?> _entities = [];
    private readonly Dictionary<CanonicalId, EntityRef> _refs = [];
    private readonly Dictionary<DocumentId, Recorded<Document>?> _documents = [];
    private readonly Dictionary<TextVersionId, TextVersion?> _versions = [];
    private readonly StatementFilter _statements;
    private IReadOnlyList<Recorded<Judgement>>? _judgements;

    public CaseView(CaseSession session, ViewFilter filter)
    {
        (_session, Filter) = (session, filter);
        Reader = session.Store.OpenReader();
        Sources = new SourceIndex(Reader, filter.RecordedBy);
        Identities = session.IdentitiesOf(Reader, filter);
        _statements = new StatementFilter(filter, Identities.Of);
    }

    public ICaseReader Reader { get; }

    public ViewFilter Filter { get; }

    public SourceIndex Sources { get; }

    public CanonicalIdentities Identities { get; }

    /// <summary>The judgements that stand in the view: those that were recorded, and known, by the clocks that it asks.</summary>
    public IReadOnlyList<Recorded<Judgement>> Judgements =>
        _judgements ??= KnownIdentities.Judgements(Reader, Filter, () => _session.IdentitiesOf(Reader, Filter.RecordedBy));

    public void Dispose() => Reader.Dispose();

    /// <summary>True when the case has the entity or the machine has read it.</summary>
    public bool Knows(EntityId entity) => Info(entity) is not null;

    /// <summary>How a page names an entity: by the canonical identity that it has under the judgements that stand.</summary>
    public EntityRef Ref(EntityId entity) => Ref(Identities.Of(entity), entity);

    public EntityRef Ref(CanonicalId id) => Ref(id, null);

    /// <summary>The entities that judgements hold to be one with this one, itself included, ordered.</summary>
    public IReadOnlyList<EntityId> Members(CanonicalId id) => Identities.Members(id);

    /// <summary>The statements of a query that pass the filter, as they are shown.</summary>
    public List<Shown> Statements(StatementQuery query)
    {
        var rows = Reader.Statements(query with { IncludeProposed = Filter.IncludeUnreviewed, RecordedBy = Filter.RecordedBy });
        var shown = new List<Shown>(rows.Count);
        foreach (var row in rows)
        {
            var source = Sources.Get(row.Statement.Source);
            var certainty = _statements.Admits(row.Statement, source);
            if (certainty != Certainty.Impossible)
            {
                shown.Add(new Shown(row, source, certainty));
            }
        }

        return shown;
    }

    /// <summary>All statements that pass the filter, as they are shown, by subject; kept by the session until the log grows.</summary>
    public IReadOnlyList<Shown> AllStatements() => _session.Keep(this, Filter, () => (IReadOnlyList<Shown>)Statements(new StatementQuery()));

    /// <summary>How many statements of a query the clocks and grades leave out; nothing is asked of the store when there are none.</summary>
    public int CountHidden(StatementQuery query, int shown) =>
        Filter is { TrueAt: null, SaidBy: null, KnownTo: null, MinReliability: null, MinCredibility: null }
            ? 0
            : Reader.Statements(query with { IncludeProposed = Filter.IncludeUnreviewed, RecordedBy = Filter.RecordedBy }).Count - shown;

    /// <summary>Loads the entities that statements name in one go, so that naming them costs no query each.</summary>
    public void Prefetch(IEnumerable<Shown> shown) =>
        Prefetch(shown.SelectMany(item => item.Row.Statement.Entities()).SelectMany(entity => Identities.Members(Identities.Of(entity))));

    public void Prefetch(IEnumerable<EntityId> entities)
    {
        var missing = entities.Distinct().Where(entity => !_entities.ContainsKey(entity)).ToList();
        foreach (var chunk in missing.Chunk(500))
        {
            foreach (var row in Reader.Entities(new EntityQuery { Ids = chunk, RecordedBy = Filter.RecordedBy }))
            {
                _entities[row.Value.Id] = (row.Value, false);
            }
        }
    }

    /// <summary>All recorded entities of a kind, ready to be named.</summary>
    public List<EntityId> OfKind(EntityKind kind)
    {
        var ids = new List<EntityId>();
        foreach (var row in Reader.Entities(new EntityQuery { Kind = kind, RecordedBy = Filter.RecordedBy }))
        {
            _entities[row.Value.Id] = (row.Value, false);
            ids.Add(row.Value.Id);
        }

        return ids;
    }

    public (Entity Entity, bool IsProposed)? Info(EntityId entity)
    {
        if (!_entities.TryGetValue(entity, out var info))
        {
            info = Reader.Entities(new EntityQuery { Ids = [entity], RecordedBy = Filter.RecordedBy }) is [var row]
                ? (row.Value, false)
                : Reader.FindProposed(entity) is { } proposed ? (proposed.Entity, true) : null;
            _entities[entity] = info;
        }

        return info;
    }

    private EntityRef Ref(CanonicalId id, EntityId? asked)
    {
        if (_refs.TryGetValue(id, out var found))
        {
            return found;
        }

        var members = Identities.Members(id).Select(Info).OfType<(Entity Entity, bool IsProposed)>().ToList();
        if (members.Count == 0)
        {
            // Named by a statement, unknown as of the moment that was asked for: shown by its identifier rather than left out.
            return new EntityRef(id, (asked?.Value ?? id.Value), EntityKind.Object, ProtectionClass.None, IsProposed: true);
        }

        // The label a person chose before the machine's; then the one given first, by identifier, so that it does not change from view to view.
        var first = members.OrderBy(member => member.IsProposed).ThenBy(member => member.Entity.Document is not null).ThenBy(member => member.Entity.Id).First();
        var protection = members.Select(member => member.Entity.Protection).FirstOrDefault(protection => protection != ProtectionClass.None);
        return _refs[id] = new EntityRef(id, first.Entity.Label, first.Entity.Kind, protection, members.TrueForAll(member => member.IsProposed));
    }
}

/// <summary>A statement that the filter lets through.</summary>
/// <param name="Row">The statement with where it stands.</param>
/// <param name="Source">Its source, as graded in this view.</param>
/// <param name="Certainty">Certain, or only possible by the clocks that were asked.</param>
internal sealed record Shown(StatementRow Row, Model.Sources.Source Source, Certainty Certainty);
