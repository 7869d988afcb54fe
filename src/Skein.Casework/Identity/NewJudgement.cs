using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Casework.Identity;

/// <summary>A judgement on identity as filled in.</summary>
/// <param name="Left">One of the two.</param>
/// <param name="Right">The other.</param>
/// <param name="Verdict">Same, different or unsure.</param>
/// <param name="Reason">Why; needed, at most <see cref="RecordJudgement.LongestReason"/> UTF-16 units.</param>
public sealed record NewJudgement(EntityId Left, EntityId Right, Verdict Verdict, string Reason)
{
    /// <summary>The proposal that asked, when a machine did; it is decided on with the judgement.</summary>
    public ProposalId? Proposal { get; init; }

    /// <summary>The score that was on the screen; that of the proposal when null.</summary>
    public double? ScoreSeen { get; init; }

    /// <summary>The statements that were on the screen; default none.</summary>
    public IReadOnlyList<StatementId> EvidenceSeen { get; init; } = [];

    /// <summary>Since when it was known in public, in EDTF: "known as X until, identified as Y on"; null or empty says nothing.</summary>
    public string? KnownSince { get; init; }

    /// <summary>Since when an authority knew it, in EDTF; default none.</summary>
    public IReadOnlyList<(EntityId Agency, string From)> KnownTo { get; init; } = [];

    /// <summary>The last event about the proposal that the coder has seen; null skips the check.</summary>
    public long? Seen { get; init; }
}
