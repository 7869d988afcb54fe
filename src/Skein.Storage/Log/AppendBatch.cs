using Skein.Model.Log;

namespace Skein.Storage.Log;

/// <summary>What is appended in one transaction.</summary>
public sealed record AppendBatch
{
    /// <summary>The events, in order.</summary>
    public required IReadOnlyList<CaseEvent> Events { get; init; }

    /// <summary>The texts that the events name by hash; a text that is stored already is not stored twice.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>What must not have changed since the author looked (optimistic concurrency); empty appends in any case.</summary>
    public IReadOnlyList<Unchanged> Conditions { get; init; } = [];

    /// <summary>A batch of events without texts or conditions.</summary>
    /// <param name="events">The events, in order.</param>
    public static AppendBatch Of(params IReadOnlyList<CaseEvent> events) => new() { Events = events };
}

/// <summary>That nothing about a subject was recorded after a sequence number.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Since">The last sequence number that the author has seen.</param>
public sealed record Unchanged(Subject Subject, long Since);
