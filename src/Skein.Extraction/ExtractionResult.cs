using Skein.Extraction.Counts;
using Skein.Model.Dates;
using Skein.Model.Proposals;
using Skein.Text;

namespace Skein.Extraction;

/// <summary>A date that the text gives.</summary>
/// <param name="Span">The words, in UTF-16 units of the text.</param>
/// <param name="Date">What they mean.</param>
/// <param name="Rule">The rule with its version, such as <c>date.day-month-year/1</c>.</param>
public sealed record DateMention(TextSpan Span, Edtf Date, string Rule);

/// <summary>A count that the text gives, with the doubt of its words.</summary>
/// <param name="Span">The words, in UTF-16 units of the text.</param>
/// <param name="Value">In the form of the vocabulary: 130, 125.., ..40, 2..5.</param>
/// <param name="Estimate">What the words leave open, by a stated convention.</param>
/// <param name="Scope">What it counts.</param>
/// <param name="Persons">Whether those who did it are in it.</param>
public sealed record CountMention(TextSpan Span, string Value, CountEstimate Estimate, CountScope Scope, CountedPersons Persons);

/// <summary>Something the reader of a result should know. The message is a sentence and holds nothing of the text.</summary>
/// <param name="Code">A code of <see cref="ExtractionWarnings"/>.</param>
/// <param name="Message">What happened and what it means for the result.</param>
public sealed record ExtractionWarning(string Code, string Message);

/// <summary>What was read in one document. Everything in it is a proposal; nothing is a fact until a person accepts it.</summary>
/// <param name="Language">The language that was assumed: a two-letter code, <c>other</c> or <c>und</c>.</param>
/// <param name="Entities">The entities, in the order of their first mention.</param>
/// <param name="Proposals">Statements and identities, in the order of their quotes. Every end is one of <paramref name="Entities"/>.</param>
/// <param name="Dates">The dates, in the order of the text.</param>
/// <param name="Warnings">What limits the result; empty when nothing does.</param>
public sealed record ExtractionResult(
    string Language,
    IReadOnlyList<ProposedEntity> Entities,
    IReadOnlyList<Proposal> Proposals,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<ExtractionWarning> Warnings)
{
    /// <summary>The counts, in the order of the text; dates are not among them.</summary>
    public IReadOnlyList<CountMention> Counts { get; init; } = [];

    /// <summary>What the document comes back to, in the order of the first mention.</summary>
    public IReadOnlyList<MentionChain> Chains { get; init; } = [];

    /// <summary>Which mention means which chain, in the order of the text; a mention within a mention stands behind it.</summary>
    public IReadOnlyList<MentionReference> References { get; init; } = [];
}
