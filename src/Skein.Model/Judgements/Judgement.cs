using System.Text.Json.Serialization;
using Skein.Model.Dates;
using Skein.Model.Statements;

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

    /// <summary>What the comparison of their names said then; null in judgements of before and where names say nothing.</summary>
    public NamesSeen? NamesSeen { get; init; }

    /// <summary>
    /// Since when it was known in public, or could be read, that the two are one or two: "known as X until, identified as Y on". It is another
    /// time than that of the entry. Null, as in every judgement of before, means that nothing is said of it, and the judgement holds at any
    /// time of knowledge.
    /// </summary>
    public Edtf? KnownSince { get; init; }

    /// <summary>Since when authorities knew it, as far as a source says: the third clock. Null says nothing; never empty.</summary>
    public EquatableList<AgencyKnowledge>? KnownTo { get; init; }

    /// <summary>True when it says since when the identity was known, in public or to an authority.</summary>
    [JsonIgnore]
    public bool IsDated => KnownSince is not null || KnownTo is { Count: > 0 };
}
