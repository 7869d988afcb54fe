using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Model.Vocabulary;

/// <summary>Of which end of a property there is only one.</summary>
public enum UniqueEnd
{
    /// <summary>A subject has one value: a date of birth.</summary>
    Value = 1,

    /// <summary>A subject has one object: who is behind an attack.</summary>
    Object,

    /// <summary>An object has one subject: who set a group up.</summary>
    Subject,
}

/// <summary>A property that statements may use, as <c>properties.yaml</c> defines it.</summary>
public sealed record Property
{
    /// <summary>Its code; once released it is never renamed or reused.</summary>
    public required PropertyCode Code { get; init; }

    /// <summary>How it reads from the subject to the object or value.</summary>
    public required string Label { get; init; }

    /// <summary>How it reads from the object to the subject; the label itself for a symmetric property.</summary>
    public required string Inverse { get; init; }

    /// <summary>The family it belongs to, such as <c>kinship</c>.</summary>
    public required string Family { get; init; }

    /// <summary>True when subject and object may be swapped without a change of meaning.</summary>
    public required bool IsSymmetric { get; init; }

    /// <summary>The kinds that its subject may be of.</summary>
    public required EquatableList<EntityKind> Subjects { get; init; }

    /// <summary>The kinds that its object may be of; empty when it takes a value.</summary>
    public required EquatableList<EntityKind> Objects { get; init; }

    /// <summary>The kind of its value; null when it points at an entity.</summary>
    public required ValueKind? Value { get; init; }

    /// <summary>The codes that a value may be; empty when its value is no code.</summary>
    public required EquatableList<string> Codes { get; init; }

    /// <summary>The usual qualifiers.</summary>
    public required EquatableList<string> Qualifiers { get; init; }

    /// <summary>What it takes to say it.</summary>
    public required string Definition { get; init; }

    /// <summary>Whose idea it is.</summary>
    public required string Source { get; init; }

    /// <summary>True when it bears on a person's status: it is never accepted unreviewed and never in a batch (invariant 7).</summary>
    public required bool BearsOnStatus { get; init; }

    /// <summary>Of which end there is only one, so that two statements that differ there contradict each other; null when there may be several.</summary>
    public required UniqueEnd? Unique { get; init; }
}
