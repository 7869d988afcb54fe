using Skein.Model;
using Skein.Model.Statements;

namespace Skein.Extraction.Rules;

/// <summary>What a rule writes as the other end of its statement.</summary>
internal enum ValueSource
{
    /// <summary>The entity of the object slot.</summary>
    Object,

    /// <summary>A code that the rule gives.</summary>
    Code,

    /// <summary>The words of a slot as a name.</summary>
    Name,

    /// <summary>The words of a slot as text.</summary>
    Text,

    /// <summary>A count slot.</summary>
    Count,

    /// <summary>The date of the sentence, unspecified digits when there is none.</summary>
    Date,
}

/// <summary>A rule: patterns, and the statement that a match of one of them proposes.</summary>
internal sealed class Rule
{
    public required string Id { get; init; }

    public required PropertyCode Property { get; init; }

    public required double Score { get; init; }

    public required IReadOnlyList<Pattern> Patterns { get; init; }

    /// <summary>The patterns over the parse of a sentence.</summary>
    public IReadOnlyList<SyntaxPattern> Syntax { get; init; } = [];

    /// <summary>The slot of the subject; <c>'\0'</c> for the only incident of the sentence.</summary>
    public required char Subject { get; init; }

    public required ValueSource Source { get; init; }

    /// <summary>The slot of the object or value.</summary>
    public required char Object { get; init; }

    public string? Code { get; init; }

    public Stance? Stance { get; init; }

    /// <summary>Whether the sentence's date says when it held.</summary>
    public bool IsDated { get; init; }

    /// <summary>Whether a place behind the match says where it was so.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>Whether every two of the subject list are tied to each other.</summary>
    public bool TiesPairs { get; init; }

    /// <summary>Whether the rule tells of what was not done: it holds where the words are negated, and only there.</summary>
    public bool IsOfOmission { get; init; }

    /// <summary>Whether counts, sentences and courts are read as qualifiers.</summary>
    public bool ReadsConviction { get; init; }

    /// <summary>Qualifiers: a slot's letter, or words that the rule gives.</summary>
    public IReadOnlyList<(string Name, char Slot, string? Words)> Qualifiers { get; init; } = [];

    /// <summary>Sentences with what they must yield; run by a test.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Sentences that must yield nothing of this property; run by a test.</summary>
    public IReadOnlyList<string> CounterExamples { get; init; } = [];
}
