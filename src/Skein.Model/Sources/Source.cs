using Skein.Model.Dates;

namespace Skein.Model.Sources;

/// <summary>How a source relates to the one before it in its origin chain (W3C PROV).</summary>
public enum OriginRelation
{
    /// <summary>The whole rests on the other (prov:wasDerivedFrom).</summary>
    DerivedFrom = 1,

    /// <summary>It quotes the other (prov:wasQuotedFrom).</summary>
    QuotedFrom,

    /// <summary>It prints the other's text again, with or without edits.</summary>
    ReprintOf,

    /// <summary>It translates the other.</summary>
    TranslationOf,

    /// <summary>The other is where its information first came from (prov:hadPrimarySource).</summary>
    PrimarySource,
}

/// <summary>One link of a source's origin chain: where its information comes from.</summary>
/// <param name="Relation">How it relates.</param>
/// <param name="From">The source it comes from.</param>
public sealed record SourceOrigin(OriginRelation Relation, SourceId From);

/// <summary>What is kept of a source's files.</summary>
public enum KeepingPolicy
{
    /// <summary>The original bytes and the text.</summary>
    Original = 1,

    /// <summary>The text only.</summary>
    TextOnly,

    /// <summary>The hash and a locator only; facts coded from it hold a page or paragraph.</summary>
    HashAndLocator,
}

/// <summary>
/// Who says something: an article, a decision, a report. Immutable; a change of grade or kind is a new record with a reason, and the
/// older ones stay in the log. The letter belongs to the source for a topic and a period, not for ever.
/// </summary>
public sealed record Source
{
    /// <summary>Its identifier.</summary>
    public required SourceId Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Its kind.</summary>
    public SourceKind Kind { get; init; } = SourceKind.Other;

    /// <summary>Its reliability; F until somebody judges it.</summary>
    public Reliability Reliability { get; init; } = Reliability.F;

    /// <summary>The language it is in, as a two-letter code, when known.</summary>
    public string? Language { get; init; }

    /// <summary>Who wrote it, when known.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it, when known.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, when known: the day on which what it says was said.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Where it was found, as text; never fetched by the program.</summary>
    public string? Locator { get; init; }

    /// <summary>Where its information comes from; empty when it is an origin of its own as far as known.</summary>
    public EquatableList<SourceOrigin> Origins { get; init; } = [];

    /// <summary>What is kept of its files.</summary>
    public KeepingPolicy Keeping { get; init; } = KeepingPolicy.Original;

    /// <summary>Why this grade, in the coder's words.</summary>
    public string? GradeReason { get; init; }
}
