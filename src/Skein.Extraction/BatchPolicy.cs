using Skein.Model;
using Skein.Model.Proposals;
using Skein.Model.Vocabulary;

namespace Skein.Extraction;

/// <summary>Which proposals a host may offer to accept many at a time. Status, kinship, membership, claims and identity are decided one by one.</summary>
public static class BatchPolicy
{
    /// <summary>How the rule of every proposal begins that a language model made; its scores are not calibrated, and none is accepted in a batch.</summary>
    public const string LanguageModelRule = "language-model:";

    private static readonly string[] Families = ["kinship", "allegiance", "identity", "legal", "claim", "co-action"];

    /// <summary>True when the proposal may be part of a batch; false for an identity, a property that bears on status, an unknown property, and whatever a language model proposes.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="vocabulary">The vocabulary of the case.</param>
    public static bool MayBeAcceptedInBatch(Proposal proposal, PropertyVocabulary vocabulary) =>
        proposal is Proposal.StatementProposal { Statement.Property: var code, Rule: var rule } && MayBeAcceptedInBatch(code, rule, vocabulary);

    /// <summary>The same for what a rule proposes with a property.</summary>
    /// <param name="code">The property.</param>
    /// <param name="rule">The rule, with its version.</param>
    /// <param name="vocabulary">The vocabulary of the case.</param>
    public static bool MayBeAcceptedInBatch(PropertyCode code, string rule, PropertyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return !rule.StartsWith(LanguageModelRule, StringComparison.Ordinal)
            && vocabulary.Find(code) is { BearsOnStatus: false } property
            && !Families.Contains(property.Family, StringComparer.Ordinal);
    }
}
