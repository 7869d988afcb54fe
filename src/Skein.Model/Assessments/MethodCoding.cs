namespace Skein.Model.Assessments;

/// <summary>
/// What one analyst coded for one method of the field: the state of an indicator, the answer to a question of a profile, an override. It
/// is a judgement with its grounds and its reason, never derived from a score. Who coded and when are the event's. A later one by the same
/// analyst on the same item with the same day takes the place of the former; those of several analysts stand side by side.
/// </summary>
public sealed record MethodCoding
{
    /// <summary>The longest code of a method, an item or a value, in UTF-16 units.</summary>
    public const int LongestCode = 64;

    /// <summary>Its identifier.</summary>
    public required CodingId Id { get; init; }

    /// <summary>What is coded: an incident, an operation.</summary>
    public required EntityId About { get; init; }

    /// <summary>The second thing that is meant, where a method relates two: the organisation whose part in an attack is coded.</summary>
    public EntityId? Toward { get; init; }

    /// <summary>The method, such as <c>involvement</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The item of the method, such as the code of an indicator.</summary>
    public required string Item { get; init; }

    /// <summary>The value as the method writes it, such as <c>SNF</c>.</summary>
    public required string Value { get; init; }

    /// <summary>
    /// What the value stands for, in words, where a code alone cannot say it: what an authority answered, how many there were and of what. Null
    /// for most; unlike the reason it is part of what is coded.
    /// </summary>
    public string? Words { get; init; }

    /// <summary>Why, in the analyst's words; never empty.</summary>
    public required string Reason { get; init; }

    /// <summary>
    /// The first day on which the record allowed this value: the day of the verdict, of the report. Null when it always did, as far as the
    /// analyst knows.
    /// </summary>
    public DateOnly? KnownFrom { get; init; }

    /// <summary>The statements on which the value rests.</summary>
    public EquatableList<StatementId> Grounds { get; init; } = [];

    /// <summary>True when a text can be the code of a method, an item or a value: there, without a break of lines, and short.</summary>
    /// <param name="code">The text.</param>
    public static bool IsCode(string code) => code.Length is > 0 and <= LongestCode && !string.IsNullOrWhiteSpace(code) && !code.Any(char.IsControl);
}
