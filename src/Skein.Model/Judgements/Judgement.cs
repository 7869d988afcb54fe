namespace Skein.Model.Judgements;

/// <summary>What somebody decided on the identity of two entities.</summary>
public enum Verdict
{
    /// <summary>They are one and the same.</summary>
    Same = 1,

    /// <summary>They are not the same; binding until withdrawn.</summary>
    Different,

    /// <summary>It cannot be said; asked again only when something changes.</summary>
    Unsure,
}

/// <summary>
/// One person's dated judgement on two entities, with the reason. Any judgement can be withdrawn at any age. Two judgements that
/// contradict each other, directly or through others, are both kept and shown, and neither is applied.
/// </summary>
public sealed record Judgement
{
    /// <summary>Its identifier.</summary>
    public required JudgementId Id { get; init; }

    /// <summary>One of the two entities; the order carries no meaning.</summary>
    public required EntityId Left { get; init; }

    /// <summary>The other of the two entities; never the same as <see cref="Left"/>.</summary>
    public required EntityId Right { get; init; }

    /// <summary>What was decided.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why, in the coder's words.</summary>
    public required string Reason { get; init; }

    /// <summary>The proposal that asked the question, when a machine did.</summary>
    public ProposalId? Proposal { get; init; }

    /// <summary>The score that was on the screen, when there was one.</summary>
    public double? ScoreSeen { get; init; }

    /// <summary>The statements that were on the screen or are named in the reason.</summary>
    public EquatableList<StatementId> EvidenceSeen { get; init; } = [];
}
