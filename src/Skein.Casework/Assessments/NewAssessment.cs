using Skein.Model;

namespace Skein.Casework.Assessments;

/// <summary>An assessment as a method fills it in, before an analyst signs it.</summary>
public sealed record NewAssessment
{
    /// <summary>The method's code.</summary>
    public required string Method { get; init; }

    /// <summary>The question in words.</summary>
    public required string Question { get; init; }

    /// <summary>The answer in words.</summary>
    public required string Answer { get; init; }

    /// <summary>Why it is signed, with its limits; needed.</summary>
    public required string Reason { get; init; }

    /// <summary>The incident, operation or country; null for the case as a whole.</summary>
    public EntityId? About { get; init; }

    /// <summary>The second thing that is meant, where there is one.</summary>
    public EntityId? Toward { get; init; }

    /// <summary>Parameters, policy and as-of dates, by name.</summary>
    public IReadOnlyList<(string Name, string Value)> Parameters { get; init; } = [];

    /// <summary>The statements that went in.</summary>
    public IReadOnlyList<StatementId> Statements { get; init; } = [];

    /// <summary>The codings that went in.</summary>
    public IReadOnlyList<CodingId> Codings { get; init; } = [];

    /// <summary>The number of the last event that was on the screen; see <see cref="Model.Assessments.Assessment.Seen"/>.</summary>
    public required long Seen { get; init; }
}
