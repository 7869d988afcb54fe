using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Log;
using Skein.Storage.Projection;
using Skein.Storage.Reading;

namespace Skein.Storage.Rules;

internal sealed partial class EventRules
{
    private AppendOutcome.Refused? JudgeProposals(CaseEvent.ProposalsMade made)
    {
        var run = Subject.Of(made.Run);
        if (!state.Stands(run))
        {
            return Refusals.Missing(run, "A set of proposals");
        }

        if (state.VersionOf(made.TextVersion) is not { } version)
        {
            return Refusals.Missing(Subject.Of(made.Document), "A set of proposals, on a text version that was not added,");
        }

        if (version.Document != made.Document)
        {
            return Refusals.TextOfAnother(run);
        }

        foreach (var (by, passage) in EventFacts.PassagesOf(made))
        {
            if (JudgePassage(passage, by) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    // Blind and by somebody else: who decided first does not look again, and nobody looks twice.
    private AppendOutcome.Refused? JudgeSecondLook(CaseEvent.SecondLookRecorded look, Coder author)
    {
        var proposal = Subject.Of(look.Proposal);
        if (state.DecisionOn(look.Proposal) != look.Looked)
        {
            return Refusals.Undecidable(proposal, "the decision that was looked at again does not stand.");
        }

        return state.AuthorAt(look.Looked) == author ? Refusals.Undecidable(proposal, "the second look is another coder's than the first.")
            : state.HasLooked(look.Looked, author) ? Refusals.Undecidable(proposal, "this coder has looked at that decision already.")
            : null;
    }

    private AppendOutcome.Refused? JudgeDecision(CaseEvent.ProposalDecided decided)
    {
        var proposal = Subject.Of(decided.Proposal);
        var accepts = decided.Decision is Decision.Accepted or Decision.Corrected;
        return state.StateOf(decided.Proposal) switch
        {
            null => Refusals.DoesNotStand(proposal),
            not (ProposalState.Pending or ProposalState.Unsure) => Refusals.Undecidable(proposal, "it was decided already. Undo that decision first."),
            _ when accepts && (decided.Statement is null) == (decided.Judgement is null) =>
                Refusals.Undecidable(proposal, "an acceptance records one statement or one judgement."),
            _ when !accepts && decided.Statement is not null =>
                Refusals.Undecidable(proposal, "only an acceptance records a statement."),
            _ => (decided.Statement is { } statement ? Free(Subject.Of(statement.Id)) ?? JudgeStatement(statement) : null)
                ?? (decided.Judgement is { } judgement ? JudgeJudgement(judgement) : null),
        };
    }
}
