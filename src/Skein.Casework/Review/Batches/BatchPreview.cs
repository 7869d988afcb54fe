using Skein.Casework.Review.Groups;
using Skein.Model;

namespace Skein.Casework.Review.Batches;

/// <summary>Which proposals are to be accepted in one go.</summary>
public sealed record BatchRequest
{
    /// <summary>Those that this filter finds.</summary>
    public ReviewFilter Filter { get; init; } = new();

    /// <summary>With this score or a higher one, 0 to 1; default 0.9. The filter's own least score holds beside it.</summary>
    public double LeastScore { get; init; } = UsualLeast;

    /// <summary>Only those of the group that this proposal stands in, whatever their score; null for all.</summary>
    public ProposalId? Member { get; init; }

    /// <summary>The score that a batch asks for unless somebody says another.</summary>
    public const double UsualLeast = 0.9;
}

/// <summary>What a batch would add; nothing is recorded by looking at it.</summary>
/// <param name="Proposals">What would be accepted, best first; at most <see cref="AcceptBatch.MostAtOnce"/>.</param>
/// <param name="Total">How many may be accepted in all; the next batch takes up those that do not fit into this one.</param>
/// <param name="LeftOut">What the same filter finds and no batch accepts, by property.</param>
public sealed record BatchPreview(IReadOnlyList<ReviewItem> Proposals, int Total, IReadOnlyList<LeftOutOfBatch> LeftOut);

/// <summary>Proposals that are decided one by one.</summary>
/// <param name="Property">Their property.</param>
/// <param name="Label">It in words.</param>
/// <param name="Count">How many.</param>
public sealed record LeftOutOfBatch(PropertyCode Property, string Label, int Count);
