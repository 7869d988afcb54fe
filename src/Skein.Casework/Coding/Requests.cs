using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Model.Sources;
using Skein.Text;

namespace Skein.Casework.Coding;

/// <summary>An entity as a coder adds it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Label">Its name or role.</param>
/// <param name="ByRole">True when it is shown by role only.</param>
/// <param name="Protection">Why it is shielded, when it is.</param>
public sealed record NewEntity(EntityKind Kind, string Label, bool ByRole = false, ProtectionClass Protection = ProtectionClass.None);

/// <summary>A passage as a coder selects it: a span of a text version; the quote is taken from the text.</summary>
/// <param name="Document">The document.</param>
/// <param name="TextVersion">The text version.</param>
/// <param name="Span">The selected words.</param>
public sealed record SelectedPassage(DocumentId Document, TextVersionId TextVersion, TextSpan Span);

/// <summary>Words that name somebody, as a coder marks them.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Entity">Whom or what they name; null for somebody whom the case does not hold yet.</param>
/// <param name="Kind">The kind of somebody new; ignored where an entity is given.</param>
public sealed record NewMention(SelectedPassage Passage, EntityId? Entity, EntityKind? Kind = null);

/// <summary>A translation of a quote as a coder fills it in; texts are checked and faults are sentences.</summary>
public sealed record NewTranslation
{
    /// <summary>The statement whose quote is translated.</summary>
    public required StatementId Statement { get; init; }

    /// <summary>The translated words; plain text of one or several lines, never markup.</summary>
    public required string Text { get; init; }

    /// <summary>The language they are in, as a two-letter code.</summary>
    public required string Language { get; init; }

    /// <summary>Who translated: a person, or a program by name and version; empty means the coder.</summary>
    public string? Author { get; init; }

    /// <summary>Why, when the coder says.</summary>
    public string? Reason { get; init; }

    /// <summary>The event of the translation that the coder saw, 0 for none; null when nothing was seen and nothing is to be checked.</summary>
    public long? Seen { get; init; }
}

/// <summary>A statement as a coder fills it in; texts are checked and faults are sentences.</summary>
public sealed record NewStatement
{
    /// <summary>Whom or what it is about.</summary>
    public required EntityId Subject { get; init; }

    /// <summary>What it says of it.</summary>
    public required PropertyCode Property { get; init; }

    /// <summary>The other end, for a property that points at an entity.</summary>
    public EntityId? Object { get; init; }

    /// <summary>The value, for a property that takes one.</summary>
    public string? Value { get; init; }

    /// <summary>The words that say it, when the text is kept.</summary>
    public SelectedPassage? Passage { get; init; }

    /// <summary>The source, when there is no passage.</summary>
    public SourceId? Source { get; init; }

    /// <summary>The place in the source (page, paragraph), when there is no passage.</summary>
    public string? Locator { get; init; }

    /// <summary>Details, as name and value.</summary>
    public IReadOnlyList<Qualifier> Qualifiers { get; init; } = [];

    /// <summary>What the speaker does with it.</summary>
    public Stance Stance { get; init; } = Stance.Asserts;

    /// <summary>How far the source stands behind it.</summary>
    public Modality Modality { get; init; } = Modality.Flat;

    /// <summary>Who says it, when it is not the author.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it was true, in EDTF.</summary>
    public string? ValidTime { get; init; }

    /// <summary>When it was said, in EDTF; empty means when the source was published.</summary>
    public string? AssertedOn { get; init; }

    /// <summary>The digit.</summary>
    public Credibility Credibility { get; init; } = Credibility.CannotBeJudged;
}
