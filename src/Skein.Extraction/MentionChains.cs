using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Text;

namespace Skein.Extraction;

/// <summary>How many a mention means.</summary>
public enum ReferenceReading
{
    /// <summary>One chain.</summary>
    One = 1,

    /// <summary>Each of several: "the two brothers".</summary>
    All,

    /// <summary>One of several, and the text does not say which: "one of the brothers".</summary>
    Either,

    /// <summary>Nobody that the document tells of can be named.</summary>
    Open,
}

/// <summary>
/// What a document comes back to: the names, roles and pronouns that its own words tie together. A chain is a reading and merges nothing: its
/// entities stay apart, and that two names mean one bearer is a proposal of its own.
/// </summary>
/// <param name="Id">Its number within the document, such as <c>c3</c>.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Label">Its fullest name; the noun of its first role while it has none.</param>
/// <param name="Entities">The entities that its names are; empty for one that the document only describes.</param>
public sealed record MentionChain(string Id, EntityKind Kind, string Label, IReadOnlyList<EntityId> Entities);

/// <summary>One mention, and which chain it means.</summary>
/// <param name="Span">The words, in UTF-16 units of the text.</param>
/// <param name="Form">A name, a description or a pronoun.</param>
/// <param name="Reading">How many it means.</param>
/// <param name="Chains">The identifiers of the chains: one, several, or none where it is open.</param>
/// <param name="Rule">The rule with its version, such as <c>role.taken-up/1</c>.</param>
/// <param name="Score">How sure the rule is, 0 to 1.</param>
/// <param name="Because">The words elsewhere in the text that tie it, where there are such.</param>
public sealed record MentionReference(
    TextSpan Span, MentionForm Form, ReferenceReading Reading, IReadOnlyList<string> Chains, string Rule, double Score, TextSpan? Because);
