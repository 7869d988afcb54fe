using Skein.Model.Dates;

namespace Skein.Model.Entities;

/// <summary>
/// A person, group, place or event as one source or one document names it. Names, dates and ties are statements about it; the record
/// holds what is needed to show it. Which entities are one and the same is decided by judgements and is no part of it.
/// </summary>
public sealed record Entity
{
    /// <summary>Its identifier.</summary>
    public required EntityId Id { get; init; }

    /// <summary>Its kind.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>How it is shown: a name, or a role such as "the narrator of the films". Two entities may have the same label.</summary>
    public required string Label { get; init; }

    /// <summary>True when it is known, or is to be shown, by a role only.</summary>
    public bool ByRole { get; init; }

    /// <summary>Why a person is shielded.</summary>
    public ProtectionClass Protection { get; init; }

    /// <summary>Since when the protection class holds, when known.</summary>
    public Edtf? ProtectionSince { get; init; }

    /// <summary>The source of the protection class, when there is one.</summary>
    public SourceId? ProtectionSource { get; init; }

    /// <summary>The document it was first named in, when it was read from one.</summary>
    public DocumentId? Document { get; init; }
}
