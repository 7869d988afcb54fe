namespace Skein.Model.Assessments;

/// <summary>
/// What an analyst concludes on a question with a method, signed with a name and a time by the event: a record of what was answered, out
/// of what and under which choices, that is never recomputed. Whether what it rests on still stands is asked when it is shown.
/// </summary>
public sealed record Assessment
{
    /// <summary>Its identifier.</summary>
    public required AssessmentId Id { get; init; }

    /// <summary>The method, such as <c>involvement</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The question in words; never empty.</summary>
    public required string Question { get; init; }

    /// <summary>The answer in words; never empty, and never a statement of a person's guilt.</summary>
    public required string Answer { get; init; }

    /// <summary>Why the analyst signs it, with its limits; never empty.</summary>
    public required string Reason { get; init; }

    /// <summary>What it is about: an incident, an operation, a country; null for one on the case as a whole, such as a total.</summary>
    public EntityId? About { get; init; }

    /// <summary>The second thing that is meant, as in <see cref="MethodCoding.Toward"/>; null without a first.</summary>
    public EntityId? Toward { get; init; }

    /// <summary>Parameters, policy and as-of dates, by name.</summary>
    public EquatableList<AssessmentParameter> Parameters { get; init; } = [];

    /// <summary>The statements that went in.</summary>
    public EquatableList<StatementId> Statements { get; init; } = [];

    /// <summary>The codings that went in.</summary>
    public EquatableList<CodingId> Codings { get; init; } = [];

    /// <summary>The number of the last event that the analyst had before them: what was changed after it makes the assessment stale.</summary>
    public required long Seen { get; init; }

    /// <summary>The assessment in whose place this one comes; null for a first one.</summary>
    public AssessmentId? Supersedes { get; init; }
}

/// <summary>A choice under which an answer holds.</summary>
/// <param name="Name">Its name, such as <c>as-of</c>.</param>
/// <param name="Value">Its value in words.</param>
public sealed record AssessmentParameter(string Name, string Value);
