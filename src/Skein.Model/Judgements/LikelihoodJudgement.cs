using System.Text.Json.Serialization;

namespace Skein.Model.Judgements;

/// <summary>
/// How probable it is, in one analyst's judgement and with the reason, that two entities are tied at all as the rules of a network mean it.
/// It is never derived from a grade, a score or a count. Who judged and when are the event's. A later one by the same analyst on the same
/// two entities takes the place of the former; those of several analysts stand side by side and are never averaged.
/// </summary>
public sealed record LikelihoodJudgement
{
    /// <summary>Its identifier.</summary>
    public required LikelihoodId Id { get; init; }

    /// <summary>One of the two entities; the order carries no meaning.</summary>
    public required EntityId Left { get; init; }

    /// <summary>The other of the two entities; never the same as <see cref="Left"/>.</summary>
    public required EntityId Right { get; init; }

    /// <summary>The probability, 0 to 1, both included; never NaN.</summary>
    public required double Probability { get; init; }

    /// <summary>Why, in the analyst's words; never empty.</summary>
    public required string Reason { get; init; }

    /// <summary>The statements that were on the screen or are named in the reason.</summary>
    public EquatableList<StatementId> EvidenceSeen { get; init; } = [];

    /// <summary>The two entities, the ordinally smaller one first.</summary>
    [JsonIgnore]
    public (EntityId First, EntityId Second) Pair => Left.CompareTo(Right) < 0 ? (Left, Right) : (Right, Left);

    /// <summary>True when a number is a probability: 0 to 1, both included.</summary>
    /// <param name="number">The number.</param>
    public static bool IsProbability(double number) => number is >= 0 and <= 1;
}
