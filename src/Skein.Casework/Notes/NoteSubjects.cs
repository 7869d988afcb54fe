using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Notes;

/// <summary>Names what a note is about.</summary>
internal static class NoteSubjects
{
    /// <summary>What it is called; null when the case has no such thing, or nothing of the kind takes a note.</summary>
    public static NoteSubject? Find(CaseView view, Subject subject) => subject.Kind switch
    {
        SubjectKind.Case => new NoteSubject(subject, view.Reader.Case.Title, []),
        SubjectKind.Tie => Tie(view, subject),
        _ when !Identifier.IsValid(subject.Id) => null,
        SubjectKind.Entity => view.Knows(EntityId.From(subject.Id)) ? Entity(subject, view.Ref(EntityId.From(subject.Id))) : null,
        SubjectKind.Source => view.Sources.Find(SourceId.From(subject.Id)) is { } source ? new NoteSubject(subject, source.Title, []) : null,
        SubjectKind.Document => DocumentId.From(subject.Id) is var document && view.Reader.Find(document) is not null
            ? new NoteSubject(subject, view.TitleOf(document), [], document)
            : null,
        SubjectKind.Statement => view.Reader.Statements(new StatementQuery { Ids = [StatementId.From(subject.Id)], IncludeProposed = true }) is [var row, ..]
            ? Statement(view, subject, row)
            : null,
        SubjectKind.Chart => view.Reader.Charts().FirstOrDefault(row => row.Value.Id.Value == subject.Id) is { } chart
            ? new NoteSubject(subject, chart.Value.Name, [])
            : null,
        _ => null,
    };

    /// <summary>The same thing by the entities that judgements hold its entities to be.</summary>
    public static Subject AsDecided(CaseView view, Subject subject) => subject switch
    {
        { Kind: SubjectKind.Entity, Id: var id } when Identifier.IsValid(id) => Subject.Of(Canonical(view, EntityId.From(id))),
        { Kind: SubjectKind.Tie } when subject.TieEnds() is [var one, var other] => Subject.OfTie(Canonical(view, one), Canonical(view, other)),
        _ => subject,
    };

    /// <summary>What it is called, or its identifier.</summary>
    public static NoteSubject Of(CaseView view, Subject subject) => Find(view, subject) ?? new NoteSubject(subject, subject.Id, []);

    private static EntityId Canonical(CaseView view, EntityId entity) => EntityId.From(view.Identities.Of(entity).Value);

    private static NoteSubject Entity(Subject subject, EntityRef entity) => new(subject, entity.Label, [entity]);

    private static NoteSubject? Tie(CaseView view, Subject subject) =>
        subject.TieEnds() is [var one, var other] && view.Knows(one) && view.Knows(other)
            ? new NoteSubject(subject, T.Of("note.tie", view.Ref(one).Label, view.Ref(other).Label), [view.Ref(one), view.Ref(other)])
            : null;

    private static NoteSubject Statement(CaseView view, Subject subject, StatementRow row)
    {
        var shown = new Shown(row, view.Sources.Get(row.Statement.Source), Model.Dates.Certainty.Certain);
        return new NoteSubject(
            subject,
            StatementSentence.Of(view.View(shown)),
            [.. row.Statement.Entities().Select(view.Ref).DistinctBy(entity => entity.Id)],
            (row.Statement.Evidence as Evidence.Passage)?.Document);
    }
}
