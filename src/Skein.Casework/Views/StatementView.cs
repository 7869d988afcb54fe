using System.Text.Json.Serialization;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Casework.Views;

/// <summary>Where a statement stands, ready to be followed.</summary>
/// <param name="Source">The source.</param>
/// <param name="SourceTitle">Its title.</param>
/// <param name="Quote">The words, in the original language; null when the text is not kept.</param>
/// <param name="Translation">A translation with its author, beside the quote.</param>
/// <param name="Document">The document, when there is one.</param>
/// <param name="DocumentTitle">Its title or path.</param>
/// <param name="TextVersion">The text version that the span counts in.</param>
/// <param name="Span">The span.</param>
/// <param name="Page">The page, from 1, when the document has pages.</param>
/// <param name="Locator">The place in a text that is not kept.</param>
/// <param name="WhyNotKept">Why it is not kept.</param>
/// <param name="Language">The language of the quote, as a two-letter code, when known.</param>
/// <param name="Translated">When the translation was recorded and by whom; null when there is none.</param>
/// <param name="Recognition">How sure recognition was of the words of the quote; null for words that were not recognized from a picture.</param>
public sealed record EvidenceView(
    SourceId Source,
    string SourceTitle,
    string? Quote,
    Translation? Translation,
    DocumentId? Document,
    string? DocumentTitle,
    TextVersionId? TextVersion,
    TextSpan? Span,
    int? Page,
    string? Locator,
    string? WhyNotKept,
    string? Language = null,
    TranslationMark? Translated = null,
    WordConfidence? Recognition = null);

/// <summary>When a translation was put beside a quote. Who translated stands in the translation; who recorded it may be another.</summary>
/// <param name="Sequence">The event that recorded it.</param>
/// <param name="On">When.</param>
/// <param name="By">Who recorded it.</param>
public sealed record TranslationMark(long Sequence, DateTimeOffset On, Coder By);

/// <summary>A date as written and as it reads.</summary>
/// <param name="Edtf">EDTF.</param>
/// <param name="Words">In words, such as "about June 2013".</param>
public sealed record DateView(string Edtf, string Words)
{
    /// <summary>True when it is a span with two ends, which reads "from … to …" by itself.</summary>
    [JsonIgnore]
    public bool IsSpan => Edtf.Contains('/', StringComparison.Ordinal);

    /// <summary>When something happened at that date, as part of a sentence: "on 13 November 2015", "in June 2013".</summary>
    /// <exception cref="FormatException"><see cref="Edtf"/> is no EDTF.</exception>
    [JsonIgnore]
    public string When => Model.Dates.EdtfDisplay.DescribeWhen(Model.Dates.Edtf.Parse(Edtf));
}

/// <summary>A detail of a statement.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Entity">The entity that it names, when it is one.</param>
public sealed record QualifierView(string Name, string Value, EntityRef? Entity);

/// <summary>What an authority knew, and from when.</summary>
/// <param name="Agency">The authority.</param>
/// <param name="From">Since when.</param>
public sealed record KnowledgeView(EntityRef Agency, DateView From);

/// <summary>A statement as it is shown: in full, with its words, its source, its grade and its dates.</summary>
public sealed record StatementView
{
    /// <summary>Its identifier.</summary>
    public required StatementId Id { get; init; }

    /// <summary>Whom or what it is about.</summary>
    public required EntityRef Subject { get; init; }

    /// <summary>The property.</summary>
    public required PropertyCode Property { get; init; }

    /// <summary>How it reads from subject to object, such as "is a sibling of".</summary>
    public required string Phrase { get; init; }

    /// <summary>How it reads from object to subject.</summary>
    public required string InversePhrase { get; init; }

    /// <summary>The family of the property, such as <c>kinship</c>.</summary>
    public required string Family { get; init; }

    /// <summary>The other end.</summary>
    public EntityRef? Object { get; init; }

    /// <summary>The value, ready to be shown; a date in words.</summary>
    public string? Value { get; init; }

    /// <summary>The value as stored (EDTF, count with bounds, code).</summary>
    public string? RawValue { get; init; }

    /// <summary>The words of the source for the value, where they differ.</summary>
    public string? ValueOriginal { get; init; }

    /// <summary>Details.</summary>
    public required IReadOnlyList<QualifierView> Qualifiers { get; init; }

    /// <summary>What the speaker does with it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>How far the source stands behind it.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Who says it, when it is not the author.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it was true.</summary>
    public DateView? ValidTime { get; init; }

    /// <summary>When it was said: as recorded, or when its source was published.</summary>
    public DateView? AssertedOn { get; init; }

    /// <summary>Who knew it, and from when.</summary>
    public required IReadOnlyList<KnowledgeView> KnownTo { get; init; }

    /// <summary>Where, as an entity.</summary>
    public EntityRef? PlaceEntity { get; init; }

    /// <summary>Where, in words.</summary>
    public string? Place { get; init; }

    /// <summary>Letter of the source and digit of the information.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The words that say it.</summary>
    public required EvidenceView Evidence { get; init; }

    /// <summary>Reviewed, or proposed by the machine.</summary>
    public required Layer Layer { get; init; }

    /// <summary>The score, for a proposal.</summary>
    public double? Score { get; init; }

    /// <summary>The rule, for a proposal.</summary>
    public string? Rule { get; init; }

    /// <summary>The proposal, when it came from one.</summary>
    public ProposalId? Proposal { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset RecordedOn { get; init; }

    /// <summary>Who recorded it.</summary>
    public required Coder RecordedBy { get; init; }

    /// <summary>The event that recorded it; what "undo" names.</summary>
    public required long Sequence { get; init; }

    /// <summary>True when another statement in view says otherwise; both are shown side by side.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>True when the clock that was asked for holds it only as possible.</summary>
    public bool IsOnlyPossible { get; init; }
}
