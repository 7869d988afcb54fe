using Skein.Casework.Dossiers;
using Skein.Casework.Reading;
using Skein.Casework.Review.Reasons;
using Skein.Model;

namespace Skein.Casework.Review.Groups;

/// <summary>A page of the desk.</summary>
public sealed record DeskRequest
{
    /// <summary>The most groups of a page.</summary>
    public const int MostGroups = 200;

    /// <summary>Which proposals.</summary>
    public ReviewFilter Filter { get; init; } = new();

    /// <summary>Only the group that this proposal stands in; null for all.</summary>
    public ProposalId? Member { get; init; }

    /// <summary>At most so many groups; default 10, 1 to <see cref="MostGroups"/>.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Skips so many groups.</summary>
    public int Offset { get; init; }
}

/// <summary>Proposals that would add the same statement: one subject, property and other end under the identities of now, denied or not.</summary>
/// <param name="Members">The proposals, best first; at most <see cref="MostMembers"/>.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Best">The highest score; scores are not added up or averaged, because copies of one report are no more evidence than one.</param>
/// <param name="Origins">How many independent origins their sources have.</param>
/// <param name="MayBeBatch">True when all of them may be accepted in one go.</param>
/// <param name="IsLater">True when the group was put off in this session.</param>
public sealed record ReviewGroup(IReadOnlyList<ReviewItem> Members, int Count, double Best, int Origins, bool MayBeBatch, bool IsLater)
{
    /// <summary>The most proposals that are shown of one group; the others follow when these are decided.</summary>
    public const int MostMembers = 20;
}

/// <summary>A proposal ready for a decision, with what speaks for it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Reason">Why the machine proposes it.</param>
public sealed record ReviewItem(ProposalView Proposal, ReasonView Reason);

/// <summary>What waits for a decision, grouped.</summary>
/// <param name="Groups">The groups of this page, that with the best member first; those put off last.</param>
/// <param name="HasMore">True when groups follow.</param>
/// <param name="Proposals">How many proposals the filter finds.</param>
/// <param name="PendingStatements">How many statements wait in the whole case.</param>
/// <param name="PendingQuestions">How many questions of identity wait in the whole case.</param>
/// <param name="ByProperty">How many wait, by property.</param>
/// <param name="Questions">Questions of identity, on the first page of an unfiltered desk; best first.</param>
public sealed record ReviewDesk(
    IReadOnlyList<ReviewGroup> Groups,
    bool HasMore,
    int Proposals,
    int PendingStatements,
    int PendingQuestions,
    IReadOnlyList<PropertyCount> ByProperty,
    IReadOnlyList<IdentityQuestion> Questions);
