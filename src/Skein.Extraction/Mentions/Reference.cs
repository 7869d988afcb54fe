using Skein.Model.Proposals;

namespace Skein.Extraction.Mentions;

/// <summary>One mention and whom it means.</summary>
internal sealed class Reference
{
    /// <summary>Its first token, an article or possessive included.</summary>
    public required int First { get; init; }

    /// <summary>The token after its last.</summary>
    public required int End { get; set; }

    /// <summary>The token of the noun, pronoun or last word of the name.</summary>
    public required int Head { get; init; }

    public required MentionForm Form { get; init; }

    public required ReferenceReading Reading { get; set; }

    /// <summary>One; each of a group; those of whom the text does not say which; none where it is open.</summary>
    public required IReadOnlyList<Referent> Targets { get; init; }

    /// <summary>The rule with its version, such as <c>role.taken-up/1</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the rule is, 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>The tokens that tie it to what stands before: where the role was introduced, the name that is meant.</summary>
    public (int First, int End)? Because { get; init; }
}
