using Skein.Methods.Incidents;

namespace Skein.Methods.Questions;

/// <summary>What is done to an assertion to see whether the answer holds.</summary>
public enum ChangeKind
{
    /// <summary>It is withdrawn.</summary>
    Withdrawn,

    /// <summary>Its number is its least.</summary>
    AtItsLeast,

    /// <summary>Its number is its most.</summary>
    AtItsMost,

    /// <summary>Its date is its earliest day.</summary>
    AtItsEarliest,

    /// <summary>Its date is its latest day.</summary>
    AtItsLatest,
}

/// <summary>A single assertion on which the answer rests.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="Kind">What is done to it.</param>
/// <param name="Answer">The answer then, by id; none where no attack meets all conditions any more.</param>
public sealed record AnswerChange(AssertionId Assertion, ChangeKind Kind, IReadOnlyList<IncidentId> Answer);
