using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Assessments;

namespace Skein.Casework.Assessments;

/// <summary>An assessment as it is shown: what was signed, and whether what it rests on still stands.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Method">The method's code.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer as it was signed.</param>
/// <param name="Reason">Why it was signed, with its limits.</param>
/// <param name="About">What it is about; null for the case as a whole.</param>
/// <param name="Toward">The second thing that is meant; null for none.</param>
/// <param name="Parameters">Parameters, policy and as-of dates.</param>
/// <param name="Statements">How many statements went in.</param>
/// <param name="Codings">How many codings went in.</param>
/// <param name="By">Who signed it.</param>
/// <param name="On">When.</param>
/// <param name="Stale">Why it is stale, oldest change first; empty when all it rests on stands as it was seen.</param>
public sealed record AssessmentView(
    AssessmentId Id,
    string Method,
    string Question,
    string Answer,
    string Reason,
    EntityRef? About,
    EntityRef? Toward,
    IReadOnlyList<AssessmentParameter> Parameters,
    int Statements,
    int Codings,
    Coder By,
    DateTimeOffset On,
    IReadOnlyList<StaleReason> Stale);

/// <summary>What changed under an assessment.</summary>
/// <param name="Kind">Which change.</param>
/// <param name="What">The statement or coding, by its identifier.</param>
/// <param name="Event">The event that changed it; 0 where an erasure took it.</param>
/// <param name="By">Who changed it; null where an erasure took it.</param>
/// <param name="On">When; null where an erasure took it.</param>
/// <param name="Words">The change in a sentence.</param>
public sealed record StaleReason(StaleKind Kind, string What, long Event, Coder? By, DateTimeOffset? On, string Words);

/// <summary>Kinds of change under an assessment.</summary>
public enum StaleKind
{
    /// <summary>A statement was corrected.</summary>
    StatementCorrected,

    /// <summary>A statement was withdrawn or undone.</summary>
    StatementWithdrawn,

    /// <summary>A coding was withdrawn or undone.</summary>
    CodingWithdrawn,

    /// <summary>The analyst coded a further item of the method on the same things, or an item anew.</summary>
    CodedSince,

    /// <summary>What it rested on was erased for a lawful reason.</summary>
    Erased,
}
