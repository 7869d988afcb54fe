using Skein.Casework.Review;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Casework.Overview;

/// <summary>Says events in words.</summary>
internal static class EventWords
{
    public static IReadOnlyList<RecentEvent> Recent(CaseView view, int limit, Subject? about = null) =>
        [.. view.Reader.Latest(limit, about).Select(entry => Recent(view, entry))];

    private static RecentEvent Recent(CaseView view, LogEntry entry)
    {
        var isUndone = view.Reader.UndoneBy(entry.Sequence) is not null;
        return new RecentEvent(
            entry.Sequence,
            entry.RecordedOn,
            entry.Author,
            entry.Kind,
            entry.Event is { } caseEvent ? Words(view, caseEvent) : "The content of this event was erased.",
            !isUndone && entry.Event is not null && UndoEvent.CanUndo(entry.Event),
            isUndone,
            entry.Event?.Subjects().Cast<Subject?>().FirstOrDefault(subject =>
                subject!.Value.Kind is SubjectKind.Entity or SubjectKind.Document or SubjectKind.Source));
    }

    private static string Words(CaseView view, CaseEvent caseEvent) => caseEvent switch
    {
        CaseEvent.CaseOpened opened => $"Opened the case \"{opened.Record.Title}\".",
        CaseEvent.CaseRecordRevised revised => $"Changed the case's record: {revised.Reason}",
        CaseEvent.SourceAdded added => $"Added the source \"{added.Source.Title}\".",
        CaseEvent.SourceRevised revised => $"Changed the source \"{revised.Source.Title}\": {revised.Reason}",
        CaseEvent.DocumentAdded { Document: { Kept: Model.Documents.KeepingOfDocument.HashOnly } document } => $"Kept {document.Path} as hash and locator.",
        CaseEvent.DocumentAdded added => $"Read {added.Document.Path}.",
        CaseEvent.DocumentMet met => $"Met {met.Path}, which the case has already.",
        CaseEvent.TextVersionAdded => "Stored a text.",
        CaseEvent.ReadingFailed failed => $"Could not read {failed.Path} ({failed.Code}).",
        CaseEvent.NearCopyFound copy => $"Found that {view.TitleOf(copy.Document)} is nearly the same text as {view.TitleOf(copy.Earlier)}.",
        CaseEvent.RunStarted run => $"Began a run of {run.Run.Tool} {run.Run.Version}.",
        CaseEvent.ProposalsMade made => $"Proposed {made.Proposals.Count} statements and identities from {view.TitleOf(made.Document)}.",
        CaseEvent.ProposalDecided decided => Words(view, decided),
        CaseEvent.EntityAdded added => $"Added {added.Entity.Label}.",
        CaseEvent.EntityRevised revised => $"Changed {revised.Entity.Label}: {revised.Reason}",
        CaseEvent.StatementRecorded recorded => $"Recorded: {Words(view, recorded.Statement)}.",
        CaseEvent.StatementCorrected corrected => $"Corrected: {Words(view, corrected.Statement)}. {corrected.Reason}",
        CaseEvent.StatementWithdrawn withdrawn => $"Withdrew a statement: {withdrawn.Reason}",
        CaseEvent.JudgementRecorded recorded => $"{Words(view, recorded.Judgement)} {recorded.Judgement.Reason}",
        CaseEvent.JudgementWithdrawn withdrawn => $"Withdrew a judgement: {withdrawn.Reason}",
        CaseEvent.NoteAdded => "Added a note.",
        CaseEvent.Undone undone => $"Undid event {undone.Sequence}.",
        CaseEvent.Erased erased => $"Erased the content of {erased.Sequences.Count} events: {erased.LegalBasis}",
        _ => throw new ArgumentOutOfRangeException(nameof(caseEvent)),
    };

    private static string Words(CaseView view, CaseEvent.ProposalDecided decided) => (decided.Decision, decided.Statement, decided.Judgement) switch
    {
        (_, _, { } judgement) => $"{Words(view, judgement)} {judgement.Reason}",
        (Decision.Corrected, { } statement, _) => $"Accepted after a correction: {Words(view, statement)}.",
        (_, { } statement, _) => $"Accepted: {Words(view, statement)}.",
        (Decision.Rejected, _, _) => "Rejected a proposal." + Reason(decided.Reason),
        _ => "Put a proposal aside." + Reason(decided.Reason),
    };

    private static string Reason(string? reason) => reason is null ? "" : " " + reason;

    private static string Words(CaseView view, Statement statement)
    {
        var denied = statement.Stance == Stance.Denies ? "(denied) " : "";
        var end = statement.Object is { } other ? view.Ref(other).Label : statement.Value?.Text;
        return $"{view.Ref(statement.Subject).Label} {denied}{view.Phrase(statement.Property)} {end}";
    }

    private static string Words(CaseView view, Judgement judgement)
    {
        var (left, right) = (Label(view, judgement.Left), Label(view, judgement.Right));
        return judgement.Verdict switch
        {
            Verdict.Same => $"Judged {left} and {right} to be the same.",
            Verdict.Different => $"Judged {left} and {right} to be different.",
            _ => $"Could not say whether {left} and {right} are the same.",
        };
    }

    private static string Label(CaseView view, EntityId entity) => view.Info(entity)?.Entity.Label ?? entity.Value;
}
