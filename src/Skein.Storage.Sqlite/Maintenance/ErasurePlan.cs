using System.Text;
using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Projection;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Projecting;
using Skein.Storage.Sqlite.Writing;
using Skein.Text.Hashing;

namespace Skein.Storage.Sqlite.Maintenance;

/// <summary>Which events an erasure takes, following from subject to event and from event to what rests on it.</summary>
/// <param name="commands">The connection.</param>
internal sealed partial class ErasurePlan(PreparedCommands commands)
{
    private readonly SortedDictionary<long, CaseEvent> _taken = [];
    private readonly HashSet<Subject> _seen = [];
    private readonly Queue<Subject> _open = new();
    private readonly HashSet<EntityId> _entities = [];
    private readonly HashSet<EntityId> _firstNamedInErased = [];

    /// <summary>The numbers of the events, in order.</summary>
    public IReadOnlyList<long> Sequences => [.. _taken.Keys];

    /// <summary>The documents that go.</summary>
    public HashSet<DocumentId> Documents { get; } = [];

    /// <summary>Hashes of the original bytes of the documents that go.</summary>
    public IReadOnlyList<ContentHash> Originals =>
        [.. _taken.Values.OfType<CaseEvent.DocumentAdded>().Select(added => added.Document.Bytes).Distinct()];

    /// <summary>Hashes of the texts that go, unless another document has them.</summary>
    public IReadOnlyList<ContentHash> Texts =>
        [.. _taken.Values.OfType<CaseEvent.TextVersionAdded>().Select(added => added.Version.Hash).Distinct()];

    /// <summary>The names of the entities that go.</summary>
    public IReadOnlyList<string> Names =>
        [.. _taken.Values.SelectMany(EventFacts.NamesOf).Where(named => _entities.Contains(named.Entity)).Select(named => named.Name).Distinct()];

    /// <summary>Follows the subjects to the end.</summary>
    public void Follow(IReadOnlyList<Subject> what)
    {
        foreach (var subject in what)
        {
            Open(subject);
        }

        do
        {
            while (_open.TryDequeue(out var subject))
            {
                FollowOne(subject);
            }

            // An entity that only an erased document knew goes with it; one that something else names stays.
            foreach (var entity in _firstNamedInErased.Where(IsNamedByNothingElse).ToList())
            {
                Open(Subject.Of(entity));
            }

            if (_open.Count == 0)
            {
                TakeSearchesFor(Names);
            }
        }
        while (_open.Count > 0);
    }

    private void Open(Subject subject)
    {
        if (_seen.Add(subject))
        {
            _open.Enqueue(subject);
        }
    }

    private void FollowOne(Subject subject)
    {
        if (subject.Kind == SubjectKind.Document)
        {
            Documents.Add(DocumentId.From(subject.Id));
        }

        if (subject.Kind == SubjectKind.Entity)
        {
            _entities.Add(EntityId.From(subject.Id));
            TakeProposalsNaming(EntityId.From(subject.Id));
            TakeChartsNaming(EntityId.From(subject.Id));
        }

        foreach (var (sequence, caseEvent) in EventsAbout(subject))
        {
            switch (subject.Kind, caseEvent)
            {
                case (SubjectKind.Document, CaseEvent.EntityAdded added):
                    _firstNamedInErased.Add(added.Entity.Id);
                    break;
                case (SubjectKind.Source, CaseEvent.DocumentAdded added):
                    Open(Subject.Of(added.Document.Id));
                    break;
                case (SubjectKind.Document, CaseEvent.DocumentAdded added) when added.Document.Id.Value != subject.Id:
                    // A sound, film or picture inside the document goes with it: its place names the document.
                    Open(Subject.Of(added.Document.Id));
                    break;
                case (SubjectKind.Proposal, CaseEvent.ProposalsMade):
                    break;
                default:
                    Take(sequence, caseEvent);
                    break;
            }
        }
    }

    private void Take(long sequence, CaseEvent caseEvent)
    {
        if (!_taken.TryAdd(sequence, caseEvent))
        {
            return;
        }

        Open(Subject.OfEvent(sequence));
        switch (caseEvent)
        {
            case CaseEvent.DocumentAdded { Document: var document }:
                TakeFaultsOf(document);
                break;
            case CaseEvent.NoteAdded { Note: var note }:
                Open(Subject.Of(note.Id));
                break;
            case CaseEvent.ProposalsMade made:
                // With a document all its proposals go; with an entity those that name it, while decisions on the others stand.
                foreach (var proposal in made.Proposals.Where(proposal =>
                    _seen.Contains(Subject.Of(made.Document)) || EventFacts.EntitiesOf(proposal).Any(_entities.Contains)))
                {
                    Open(Subject.Of(proposal.Id));
                }

                break;
            case CaseEvent.ProposalDecided decided:
                Open(Subject.Of(decided.Proposal));
                break;
            default:
                break;
        }

        if (EventFacts.StatementOf(caseEvent) is { } statement)
        {
            Open(Subject.Of(statement.Id));
        }

        if (caseEvent is CaseEvent.LikelihoodStated { Likelihood.Id: var likelihood })
        {
            Open(Subject.Of(likelihood));
        }

        // A withdrawal names only what it withdraws, and its reason can name the person.
        if (caseEvent is CaseEvent.MethodCoded { Coding.Id: var coding })
        {
            Open(Subject.Of(coding));
        }

        if (caseEvent is CaseEvent.AssessmentSigned { Assessment.Id: var assessment })
        {
            Open(Subject.Of(assessment));
        }

        // An earlier version must not come back in the place of the one that goes.
        if (caseEvent is CaseEvent.ChartSaved { Chart.Id: var chart })
        {
            Open(Subject.Of(chart));
        }

        if (caseEvent is CaseEvent.SearchSaved { Search.Id: var search })
        {
            Open(Subject.Of(search));
        }

        if (EventFacts.JudgementOf(caseEvent) is { } judgement)
        {
            Open(Subject.Of(judgement.Id));
        }
    }

    private List<(long Sequence, CaseEvent Event)> EventsAbout(Subject subject) =>
        commands["SELECT p.sequence, p.bytes FROM subject_event s JOIN payload p ON p.sequence = s.sequence WHERE s.subject = ? ORDER BY p.sequence"]
            .Bind(1, SubjectKey.Of(subject))
            .Rows(row => (row.Number(0), Events.Read(row.Number(0), row.Bytes(1))))
            .Where(found => found.Item2.Subjects().Contains(subject))
            .ToList();

    // The projections hold the latest reading of a document only, so every set of proposals that has the identifier in it is looked at.
    private void TakeProposalsNaming(EntityId entity)
    {
        var sets = commands["SELECT sequence, bytes FROM log JOIN payload USING (sequence) WHERE kind = 'proposals-made' AND instr(bytes, ?) > 0"]
            .Bind(1, Encoding.UTF8.GetBytes(entity.Value))
            .Rows(row => (Sequence: row.Number(0), Made: (CaseEvent.ProposalsMade)Events.Read(row.Number(0), row.Bytes(1)))).ToList();
        foreach (var (sequence, made) in sets)
        {
            var concerned = made.Proposals.Where(proposal => EventFacts.EntitiesOf(proposal).Contains(entity)).ToList();
            if (concerned.Count > 0 || made.Entities.Any(proposed => proposed.Entity.Id == entity))
            {
                Take(sequence, made);
                concerned.ForEach(proposal => Open(Subject.Of(proposal.Id)));
            }
        }
    }

    // A file that failed before it was read has its path, and perhaps its hash, in another event.
    private void TakeFaultsOf(Model.Documents.Document document)
    {
        var faults = commands["SELECT sequence, bytes FROM log JOIN payload USING (sequence) WHERE kind = 'reading-failed'"]
            .Rows(row => (Sequence: row.Number(0), Event: Events.Read(row.Number(0), row.Bytes(1)))).ToList();
        foreach (var (sequence, caseEvent) in faults)
        {
            if (caseEvent is CaseEvent.ReadingFailed failed && (failed.Path == document.Path || failed.Hash == document.Bytes.ToString()))
            {
                Take(sequence, caseEvent);
            }
        }
    }

    private bool IsNamedByNothingElse(EntityId entity) =>
        EventsAbout(Subject.Of(entity)).TrueForAll(found =>
            _taken.ContainsKey(found.Sequence)
            || found.Event is CaseEvent.EntityAdded or CaseEvent.EntityRevised);
}
