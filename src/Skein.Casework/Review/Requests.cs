using Skein.Model;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Text;

namespace Skein.Casework.Review;

/// <summary>How a proposal is accepted.</summary>
public sealed record Acceptance
{
    /// <summary>An entity of the case that the subject is; records a judgement "same" beside the statement. Null keeps the entity as read.</summary>
    public EntityId? SubjectIs { get; init; }

    /// <summary>The same for the object.</summary>
    public EntityId? ObjectIs { get; init; }

    /// <summary>What is changed before it is recorded; null accepts it as proposed.</summary>
    public Correction? Correction { get; init; }

    /// <summary>Why, when the coder says.</summary>
    public string? Reason { get; init; }

    /// <summary>The last event about the proposal that the coder has seen; null skips the check.</summary>
    public long? Seen { get; init; }
}

/// <summary>A correction; what is null stays as it is.</summary>
public sealed record Correction
{
    /// <summary>Another subject.</summary>
    public EntityId? Subject { get; init; }

    /// <summary>Another property.</summary>
    public PropertyCode? Property { get; init; }

    /// <summary>Another object.</summary>
    public EntityId? Object { get; init; }

    /// <summary>Another value.</summary>
    public string? Value { get; init; }

    /// <summary>Another valid time, in EDTF; the empty text removes it.</summary>
    public string? ValidTime { get; init; }

    /// <summary>Another stance.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Another modality.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Another digit.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>Another speaker; the empty text removes it.</summary>
    public string? Speaker { get; init; }

    /// <summary>Another span of the same text; the quote follows from it.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>True to swap subject and object.</summary>
    public bool SwapEnds { get; init; }
}

/// <summary>What to show of the queue.</summary>
/// <param name="Document">Of one document, or all.</param>
/// <param name="Property">Of one property, or all.</param>
/// <param name="Limit">At most so many of each; default 20.</param>
/// <param name="Offset">Skips so many.</param>
public sealed record QueueRequest(DocumentId? Document = null, PropertyCode? Property = null, int Limit = 20, int Offset = 0);
