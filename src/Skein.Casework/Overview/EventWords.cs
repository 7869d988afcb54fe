using Skein.Casework.Likelihoods;
using Skein.Casework.Matching;
using Skein.Casework.Review.Clashes;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Reading;

namespace Skein.Casework.Overview;

/// <summary>Says events in words.</summary>
internal static class EventWords
{
    public static IReadOnlyList<RecentEvent> Recent(CaseView view, int limit, Subject? about = null) =>
        [.. view.Reader.Latest(limit, about).Select(entry => Of(view, entry))];

    public static RecentEvent Of(CaseView view, LogEntry entry)
    {
        var isUndone = view.Reader.UndoneBy(entry.Sequence) is not null;
        return new RecentEvent(
            entry.Sequence,
            entry.RecordedOn,
            entry.Author,
            entry.Kind,
            entry.Event is { } caseEvent ? Words(view, entry, caseEvent) : T.Of("event.erased-content"),
            !isUndone && entry.Event is not null && entry.Event.CanBeUndone,
            isUndone,
            entry.Event?.Subjects().Cast<Subject?>().FirstOrDefault(subject =>
                subject!.Value.Kind is SubjectKind.Entity or SubjectKind.Document or SubjectKind.Source));
    }

    private static string Words(CaseView view, LogEntry entry, CaseEvent caseEvent) => caseEvent switch
    {
        CaseEvent.CaseOpened opened => T.Of("event.case-opened", opened.Record.Title),
        CaseEvent.CaseRecordRevised revised => T.Of("event.case-revised", revised.Reason),
        CaseEvent.SourceAdded added => T.Of("event.source-added", added.Source.Title),
        CaseEvent.SourceRevised revised => T.Of("event.source-revised", revised.Source.Title, revised.Reason),
        CaseEvent.DocumentAdded { Document: { Kept: Model.Documents.KeepingOfDocument.HashOnly } document } => T.Of("event.document-kept", document.Path),
        CaseEvent.DocumentAdded added => T.Of("event.document-added", added.Document.Path),
        CaseEvent.DocumentMet met => T.Of("event.document-met", met.Path),
        CaseEvent.TextVersionAdded { Version: { Translates: { } translates, Document: var document } } =>
            T.Of("event.document-translated", translates.Language, translates.Author, view.TitleOf(document)),
        CaseEvent.TextVersionAdded => T.Of("event.text-stored"),
        CaseEvent.ReadingFailed failed => T.Of("event.reading-failed", failed.Path, failed.Code),
        CaseEvent.NearCopyFound copy => T.Of("event.near-copy", view.TitleOf(copy.Document), view.TitleOf(copy.Earlier)),
        CaseEvent.NearCopySetApart apart => T.Of("event.set-apart", view.TitleOf(apart.Document), view.TitleOf(apart.Other), apart.Reason),
        CaseEvent.RunStarted run => T.Of("event.run-started", run.Run.Tool, run.Run.Version),
        CaseEvent.ProposalsMade made => T.Count("event.proposed", made.Proposals.Count, view.TitleOf(made.Document)),
        CaseEvent.ProposalDecided decided => Words(view, entry, decided),
        CaseEvent.SecondLookRecorded => T.Of("event.second-look"),
        CaseEvent.EntityAdded added => T.Of("event.entity-added", added.Entity.Label),
        CaseEvent.EntityRevised revised => T.Of("event.entity-revised", revised.Entity.Label, revised.Reason),
        CaseEvent.StatementRecorded recorded => T.Of("event.recorded", StatementSentence.Of(view, recorded.Statement, entry)),
        CaseEvent.StatementCorrected corrected =>
            T.Of("event.corrected", StatementSentence.Of(view, corrected.Statement, entry), corrected.Reason),
        CaseEvent.StatementWithdrawn withdrawn => T.Of("event.withdrew-statement", withdrawn.Reason),
        CaseEvent.QuoteTranslated translated => Words(view, entry, translated),
        CaseEvent.JudgementRecorded recorded => Words(view, recorded.Judgement),
        CaseEvent.JudgementWithdrawn withdrawn => T.Of("event.withdrew-judgement", withdrawn.Reason),
        CaseEvent.LikelihoodStated stated => Words(view, stated.Likelihood),
        CaseEvent.LikelihoodWithdrawn withdrawn => T.Of("event.withdrew-likelihood", withdrawn.Reason),
        CaseEvent.MethodCoded { Coding: { Method: ContradictionCodes.Method } coding } =>
            T.Of("event.contradiction", Label(view, coding.About), T.Of("contradiction." + coding.Value), coding.Reason),
        CaseEvent.MethodCoded { Coding: var coding } =>
            T.Of("event.coded", coding.Method, Label(view, coding.About), $"{coding.Item}={coding.Value}", coding.Reason),
        CaseEvent.MethodCodingWithdrawn withdrawn => T.Of("event.withdrew-coding", withdrawn.Reason),
        CaseEvent.AssessmentSigned { Assessment: var assessment } => T.Of("event.assessed", assessment.Question, assessment.Answer),
        CaseEvent.AssessmentWithdrawn withdrawn => T.Of("event.withdrew-assessment", withdrawn.Reason),
        CaseEvent.ChartSaved { Chart: var chart } => T.Of("event.chart-saved", chart.Name),
        CaseEvent.ChartDeleted deleted => deleted.Reason is { } reason ? T.Of("event.chart-deleted-because", reason) : T.Of("event.chart-deleted"),
        CaseEvent.SearchSaved { Search: var search } => T.Of("event.search-saved", search.Name),
        CaseEvent.SearchDeleted deleted => deleted.Reason is { } reason ? T.Of("event.search-deleted-because", reason) : T.Of("event.search-deleted"),
        CaseEvent.NoteAdded => T.Of("event.note-added"),
        CaseEvent.SendingAllowed allowed => T.Of("event.sending-allowed", allowed.Endpoint, allowed.DecidedBy, allowed.LegalBasis),
        CaseEvent.SendingEnded ended => T.Of("event.sending-ended", ended.Endpoint, ended.Reason),
        CaseEvent.DocumentSent sent => T.Of("event.document-sent", view.TitleOf(sent.Document), sent.Document, sent.Text, sent.Endpoint, sent.Model),
        CaseEvent.DocumentReadByModel read =>
            T.Of("event.read-by-model", read.Model, read.Prompt, view.TitleOf(read.Document), T.Count("event.refused", read.Refused.Sum(refusal => refusal.Count))),
        CaseEvent.Undone undone => T.Of("event.undid", undone.Sequence),
        CaseEvent.Erased erased => T.Count("event.erased", erased.Sequences.Count, erased.LegalBasis),
        _ => throw new ArgumentOutOfRangeException(nameof(caseEvent)),
    };

    private static string Words(CaseView view, LogEntry entry, CaseEvent.ProposalDecided decided) => decided switch
    {
        { Judgement: { } judgement } => Words(view, judgement),
        { Decision: Decision.Corrected, Statement: { } statement } =>
            T.Of("event.accepted-corrected", StatementSentence.Of(view, statement, entry)),
        { Statement: { } statement } => T.Of("event.accepted", StatementSentence.Of(view, statement, entry)),
        { Decision: Decision.Rejected, Reason: { } reason } => T.Of("event.rejected-because", reason),
        { Decision: Decision.Rejected } => T.Of("event.rejected"),
        { Reason: { } reason } => T.Of("event.set-aside-because", reason),
        _ => T.Of("event.set-aside"),
    };

    private static string Words(CaseView view, LogEntry entry, CaseEvent.QuoteTranslated translated)
    {
        var (into, by) = (translated.Passage.Translation?.Language, translated.Passage.Translation?.Author);
        var words = view.Reader.Statements(new StatementQuery { Ids = [translated.Statement] }) is [var quoting, ..]
            ? T.Of("event.translated", into, by, StatementSentence.Of(view, quoting.Statement, entry))
            : T.Of("event.translated-no-longer", into, by);
        return translated.Reason is { } reason ? $"{words} {reason}" : words;
    }

    private static string Words(CaseView view, Judgement judgement)
    {
        var (left, right) = (Label(view, judgement.Left), Label(view, judgement.Right));
        var words = judgement.Verdict switch
        {
            Verdict.Same => T.Of("event.judged-same", left, right, judgement.Reason),
            Verdict.Different => T.Of("event.judged-different", left, right, judgement.Reason),
            _ => T.Of("event.judged-unsure", left, right, judgement.Reason),
        };
        return judgement.NamesSeen is { } seen ? $"{words} {SeenNames.InWords(seen)}" : words;
    }

    private static string Words(CaseView view, LikelihoodJudgement likelihood)
    {
        var (left, right, probability) = (Label(view, likelihood.Left), Label(view, likelihood.Right), ProbabilityText.Write(likelihood.Probability));
        return T.Of("event.likelihood", left, right, probability, likelihood.Reason);
    }

    private static string Label(CaseView view, EntityId entity) => view.Info(entity)?.Entity.Label ?? entity.Value;
}
