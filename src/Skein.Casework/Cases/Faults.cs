namespace Skein.Casework.Cases;

/// <summary>The refusals of casework: one place for codes and sentences. docs/reference/errors.md lists them.</summary>
internal static class Faults
{
    public static ActOutcome.Refused NoProposal() => new("SK-CAS-001", "The case has no such proposal. It may have been erased; go back to the queue.");

    public static ActOutcome.Refused Decided() => new("SK-CAS-002", "This proposal has been decided on. Undo that decision first.");

    public static ActOutcome.Refused NoEntity(string id) => new("SK-CAS-003", $"The case has no entity '{id}'. Choose one from the list or add it first.");

    public static ActOutcome.Refused NotByVocabulary(IEnumerable<string> faults) => new("SK-CAS-004", string.Join(" ", faults));

    public static ActOutcome.Refused NoSource(string id) => new("SK-CAS-005", $"The case has no source '{id}'. Add the source first.");

    public static ActOutcome.Refused SameEntity() => new("SK-CAS-006", "A judgement needs two different entities.");

    public static ActOutcome.Refused NoReason() => new("SK-CAS-007", "A judgement and a change of grade need a reason. Write a few words.");

    public static ActOutcome.Refused BadDate(string text, string reason) => new("SK-CAS-008", $"'{text}' is no date in EDTF. {reason}");

    public static ActOutcome.Refused NoText() => new("SK-CAS-009", "The text of this document is not kept, so words cannot be selected in it. Give a page or paragraph.");

    public static ActOutcome.Refused BadSpan() => new("SK-CAS-010", "The selected words do not lie in the text. Select them again.");

    public static ActOutcome.Refused NoEvidence() =>
        new("SK-CAS-011", "A statement needs the words that say it, or a source with a page or paragraph.");

    public static ActOutcome.Refused Empty(string what) => new("SK-CAS-012", $"The {what} is empty. Write a few words.");

    public static ActOutcome.Refused NothingToUndo() => new("SK-CAS-013", "That event is not in the log, or it cannot be undone.");

    public static ActOutcome.Refused NoStatement() => new("SK-CAS-014", "No such statement stands in the case.");

    public static ActOutcome.Refused NoJudgement() => new("SK-CAS-015", "No such judgement stands in the case.");

    public static ActOutcome.Refused Taken(string id) => new("SK-CAS-016", $"The identifier '{id}' is taken.");

    public static ActOutcome.Refused Contradicted(string why) => new("SK-CAS-017", why);
}
