using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Storage.Projection;

namespace Skein.Storage.Rules;

internal sealed partial class EventRules
{
    private AppendOutcome.Refused? JudgeUndo(long sequence)
    {
        if (state.EventAt(sequence) is not { } target)
        {
            return Refusals.NothingToUndo(sequence, "the log has no such event, or its payload was erased.");
        }

        if (!target.CanBeUndone)
        {
            return Refusals.NothingToUndo(
                sequence,
                target is CaseEvent.Undone ? "it is itself an undoing. Do the act again instead." : "events of its kind stand for good.");
        }

        if (state.UndoneBy(sequence) is { } by)
        {
            return Refusals.NothingToUndo(sequence, $"event {by} undid it already.");
        }

        if (state.IsSuperseded(sequence))
        {
            return Refusals.BuiltUpon(sequence);
        }

        return target switch
        {
            CaseEvent.EntityAdded { Entity.Id: var entity } when state.IsNamed(entity) => Refusals.StillUsed(Subject.Of(entity)),
            CaseEvent.SourceAdded { Source.Id: var source } when state.IsUsed(source) => Refusals.StillUsed(Subject.Of(source)),
            _ => JudgeReopened(sequence),
        };
    }

    // What stands again must not name something whose addition was undone in between.
    private AppendOutcome.Refused? JudgeReopened(long sequence)
    {
        foreach (var reopened in state.ClosedBy(sequence))
        {
            if (state.EventAt(reopened) is { } caseEvent
                && JudgeNamed(caseEvent) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private AppendOutcome.Refused? JudgeNamed(CaseEvent reopened) => reopened switch
    {
        CaseEvent.LikelihoodStated stated => JudgeLikelihood(stated.Likelihood),
        CaseEvent.MethodCoded coded => JudgeCoding(coded.Coding),
        // What it superseded is closed by now, and that does not keep it from standing again.
        CaseEvent.AssessmentSigned signed => JudgeAssessment(signed.Assessment with { Supersedes = null }),
        _ => EventFacts.StatementOf(reopened) is { } statement ? JudgeStatement(statement) : null,
    };
}
