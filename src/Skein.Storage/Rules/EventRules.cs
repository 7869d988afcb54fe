using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Log;

namespace Skein.Storage.Rules;

/// <summary>
/// The rules that an event must keep to enter the log, the same for every provider. Events are judged one by one, each against the case
/// with the events before it; entities and sources that come later in the same batch count as there.
/// </summary>
/// <param name="state">The case as it is within the transaction.</param>
/// <param name="events">The whole batch.</param>
internal sealed partial class EventRules(ICaseState state, IReadOnlyList<CaseEvent> events)
{
    private readonly HashSet<Subject> _coming = [.. events.SelectMany(Added)];

    /// <summary>Why the event is refused, or null.</summary>
    public AppendOutcome.Refused? Judge(CaseEvent caseEvent, Coder author) => caseEvent switch
    {
        CaseEvent.CaseOpened or CaseEvent.Erased => Refusals.NotForAppend(CaseJson.KindOf(caseEvent)),
        CaseEvent.ProposalDecided or CaseEvent.JudgementRecorded or CaseEvent.LikelihoodStated or CaseEvent.SecondLookRecorded when author == Coder.Machine =>
            Refusals.NotAPerson(CaseJson.KindOf(caseEvent)),
        CaseEvent.MethodCoded or CaseEvent.AssessmentSigned when author == Coder.Machine => Refusals.NotAPerson(CaseJson.KindOf(caseEvent)),
        CaseEvent.SendingAllowed or CaseEvent.SendingEnded when author == Coder.Machine => Refusals.NotAPerson(CaseJson.KindOf(caseEvent)),
        CaseEvent.ChartSaved or CaseEvent.ChartDeleted or CaseEvent.SearchSaved or CaseEvent.SearchDeleted when author == Coder.Machine => Refusals.NotAPerson(CaseJson.KindOf(caseEvent)),
        CaseEvent.NearCopySetApart when author == Coder.Machine => Refusals.NotAPerson(CaseJson.KindOf(caseEvent)),
        CaseEvent.SourceAdded added => Free(Subject.Of(added.Source.Id)),
        CaseEvent.SourceRevised revised => Standing(Subject.Of(revised.Source.Id)),
        CaseEvent.DocumentAdded added => Free(Subject.Of(added.Document.Id))
            ?? There(Subject.Of(added.Document.Source), Subject.Of(added.Document.Id))
            ?? (added.Document.Container is { } container ? There(Subject.Of(container), Subject.Of(added.Document.Id)) : null),
        CaseEvent.DocumentMet met => Known(met.Document, "A place where bytes were met again")
            ?? (met.Container is { } container ? There(Subject.Of(container), Subject.Of(met.Document)) : null),
        CaseEvent.TextVersionAdded added => JudgeVersion(added.Version),
        CaseEvent.NearCopyFound copy => Known(copy.Document, "A pair of near copies") ?? Known(copy.Earlier, "A pair of near copies"),
        CaseEvent.NearCopySetApart apart => Known(apart.Document, "A pair of near copies") ?? Known(apart.Other, "A pair of near copies"),
        CaseEvent.RunStarted started => Free(Subject.Of(started.Run.Id)),
        CaseEvent.DocumentSent sent => Known(sent.Document, "A document that is sent") ?? Standing(Subject.Of(sent.Run)),
        CaseEvent.DocumentReadByModel read => Known(read.Document, "A document that a model read") ?? Standing(Subject.Of(read.Run)),
        CaseEvent.ProposalsMade made => JudgeProposals(made),
        CaseEvent.ProposalDecided decided => JudgeDecision(decided),
        CaseEvent.SecondLookRecorded look => JudgeSecondLook(look, author),
        CaseEvent.EntityAdded added => Free(Subject.Of(added.Entity.Id)),
        CaseEvent.EntityRevised revised => Standing(Subject.Of(revised.Entity.Id)),
        CaseEvent.StatementRecorded recorded => Free(Subject.Of(recorded.Statement.Id)) ?? JudgeStatement(recorded.Statement),
        CaseEvent.StatementCorrected corrected => Standing(Subject.Of(corrected.Statement.Id)) ?? JudgeStatement(corrected.Statement),
        CaseEvent.StatementWithdrawn withdrawn => Standing(Subject.Of(withdrawn.Statement)),
        CaseEvent.QuoteTranslated translated => JudgeTranslation(translated),
        CaseEvent.JudgementRecorded recorded => JudgeJudgement(recorded.Judgement),
        CaseEvent.JudgementWithdrawn withdrawn => Standing(Subject.Of(withdrawn.Judgement)),
        CaseEvent.LikelihoodStated stated => Free(Subject.Of(stated.Likelihood.Id)) ?? JudgeLikelihood(stated.Likelihood),
        CaseEvent.LikelihoodWithdrawn withdrawn => Standing(Subject.Of(withdrawn.Likelihood)),
        CaseEvent.MethodCoded coded => Free(Subject.Of(coded.Coding.Id)) ?? JudgeCoding(coded.Coding),
        CaseEvent.MethodCodingWithdrawn withdrawn => Standing(Subject.Of(withdrawn.Coding)),
        CaseEvent.AssessmentSigned signed => Free(Subject.Of(signed.Assessment.Id)) ?? JudgeAssessment(signed.Assessment),
        CaseEvent.AssessmentWithdrawn withdrawn => Standing(Subject.Of(withdrawn.Assessment)),
        CaseEvent.ChartSaved saved => JudgeChart(saved.Chart),
        CaseEvent.ChartDeleted deleted => Standing(Subject.Of(deleted.Chart)),
        CaseEvent.SearchSaved { Search: var search } => search.IsSound ? null : Refusals.NoSearch(Subject.Of(search.Id)),
        CaseEvent.SearchDeleted deleted => Standing(Subject.Of(deleted.Search)),
        CaseEvent.NoteAdded added => Free(Subject.Of(added.Note.Id)),
        CaseEvent.Undone undone => JudgeUndo(undone.Sequence),
        _ => null,
    };

    private static IEnumerable<Subject> Added(CaseEvent caseEvent) => caseEvent switch
    {
        CaseEvent.EntityAdded added => [Subject.Of(added.Entity.Id)],
        CaseEvent.SourceAdded added => [Subject.Of(added.Source.Id)],
        _ => [],
    };

    private AppendOutcome.Refused? Free(Subject subject) => state.IsTaken(subject) ? Refusals.Taken(subject) : null;

    private AppendOutcome.Refused? Standing(Subject subject) => state.Stands(subject) ? null : Refusals.DoesNotStand(subject);

    private AppendOutcome.Refused? There(Subject named, Subject by) =>
        state.Stands(named) || _coming.Contains(named) ? null : Refusals.Missing(named, by.ToString());

    private AppendOutcome.Refused? Known(DocumentId document, string by) =>
        state.Stands(Subject.Of(document)) ? null : Refusals.Missing(Subject.Of(document), by);

    private AppendOutcome.Refused? JudgeVersion(TextVersion version)
    {
        var document = Subject.Of(version.Document);
        return state.KeepingOf(version.Document) switch
        {
            null => Refusals.Missing(document, "A text version"),
            _ when version.Translates is { } translates && state.VersionOf(translates.Original) is not { IsTranslation: false } =>
                Refusals.Missing(document, "A translation of a text version that was not added"),
            _ when version.Translates is { } translates && state.VersionOf(translates.Original)?.Document != version.Document =>
                Refusals.TextOfAnother(document),
            _ when state.VersionOf(version.Id) is not null => new AppendOutcome.Refused("SK-STO-011", Refusals.Taken(document).Sentence),
            KeepingOfDocument.HashOnly => null,
            _ => state.HasText(version.Hash) ? null : Refusals.TextMissing(document),
        };
    }

    private AppendOutcome.Refused? JudgeStatement(Statement statement)
    {
        var id = Subject.Of(statement.Id);
        if (There(Subject.Of(statement.Source), id) is { } noSource)
        {
            return noSource;
        }

        foreach (var entity in statement.Entities())
        {
            if (There(Subject.Of(entity), id) is { } noEntity)
            {
                return noEntity;
            }
        }

        return statement.Evidence is Evidence.Passage passage ? JudgePassage(passage, id) : null;
    }

    private AppendOutcome.Refused? JudgePassage(Evidence.Passage passage, Subject by)
    {
        if (state.VersionOf(passage.TextVersion) is not { } version)
        {
            return Refusals.Missing(Subject.Of(passage.Document), $"{by}, in a text version that was not added,");
        }

        if (version.Document != passage.Document)
        {
            return Refusals.TextOfAnother(by);
        }

        if (version.IsTranslation)
        {
            return Refusals.QuoteOfTranslation(by);
        }

        return state.TextOf(version.Hash) is { } text && Quotes.Hold(passage, text) ? null : Refusals.QuoteIsNotTheText(by);
    }

    private AppendOutcome.Refused? JudgeTranslation(CaseEvent.QuoteTranslated translated)
    {
        var id = Subject.Of(translated.Statement);
        if (translated.Passage.Translation is not { } translation
            || string.IsNullOrWhiteSpace(translation.Text)
            || string.IsNullOrWhiteSpace(translation.Language)
            || string.IsNullOrWhiteSpace(translation.Author))
        {
            return Refusals.NoTranslation(id);
        }

        if (state.StandingStatement(translated.Statement) is not { } statement)
        {
            return Refusals.DoesNotStand(id);
        }

        return (statement.Evidence as Evidence.Passage)?.IsSameWordsAs(translated.Passage) == true
            ? JudgePassage(translated.Passage, id)
            : Refusals.OtherWords(id);
    }

    private AppendOutcome.Refused? JudgeJudgement(Judgement judgement) =>
        judgement.Left == judgement.Right ? Refusals.OneEntity(Subject.Of(judgement.Id)) : Free(Subject.Of(judgement.Id));

    private AppendOutcome.Refused? JudgeLikelihood(LikelihoodJudgement likelihood)
    {
        var id = Subject.Of(likelihood.Id);
        if (likelihood.Left == likelihood.Right)
        {
            return Refusals.OneEntity(id);
        }

        return !LikelihoodJudgement.IsProbability(likelihood.Probability) || string.IsNullOrWhiteSpace(likelihood.Reason)
            ? Refusals.NoLikelihood(id)
            : There(Subject.Of(likelihood.Left), id) ?? There(Subject.Of(likelihood.Right), id);
    }
}
