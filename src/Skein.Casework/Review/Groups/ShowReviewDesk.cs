using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Reading;
using Skein.Casework.Review.Reasons;
using Skein.Casework.Views;
using Skein.Extraction;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Groups;

/// <summary>What waits for a decision, as groups of proposals that would add the same statement.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowReviewDesk(CaseSession session)
{
    /// <summary>A page of the desk.</summary>
    /// <param name="request">What to show.</param>
    public ReviewDesk Run(DeskRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, ViewFilter.Everything);
        var walk = new GroupWalk(view, session);
        var limit = Math.Clamp(request.Limit, 1, DeskRequest.MostGroups);
        List<(ProposalKey Best, bool IsLater)> found = request.Member is { } member
            ? walk.Find(member) is { } key ? [(key, session.IsLater(key.Id))] : []
            : [.. walk.Groups(request.Filter).Skip(request.Offset).Take(limit + 1)];
        var counts = view.Reader.PendingByProperty(request.Filter.Document);
        var pending = counts.Where(count => count.Property is not null).Sum(count => count.Count);
        return new ReviewDesk(
            [.. found.Take(limit).Select(group => Group(view, walk, request.Filter, group.Best, group.IsLater)).OfType<ReviewGroup>()],
            found.Count > limit,
            request.Filter.IsEmpty ? pending : view.Reader.CountProposals(request.Filter.Query),
            pending,
            counts.Where(count => count.Property is null).Sum(count => count.Count),
            [
                .. counts.Where(count => count.Property is not null)
                    .Select(count => new PropertyCount(count.Property!.Value, view.Phrase(count.Property.Value), count.Count)),
            ],
            Questions(view, request));
    }

    /// <summary>Puts a group off, or takes it up again. Nothing is recorded: it comes last until the program ends.</summary>
    /// <param name="member">A proposal of the group.</param>
    /// <param name="filter">Which proposals of the group; those that the filter leaves out stay where they are.</param>
    /// <param name="off">False to take it up again.</param>
    public void Later(ProposalId member, ReviewFilter filter, bool off = true)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var walk = new GroupWalk(view, session);
        if (walk.Find(member) is { } key)
        {
            session.PutOff(walk.MembersOf(key, filter).Select(each => each.Id), off);
        }
    }

    private ReviewGroup? Group(CaseView view, GroupWalk walk, ReviewFilter filter, ProposalKey best, bool isLater)
    {
        var members = walk.MembersOf(best, filter);
        var shown = members.Take(ReviewGroup.MostMembers).Select(member => member.Id).ToList();
        var rows = view.Reader.Proposals(new ProposalQuery { State = null, Ids = shown, Limit = shown.Count });
        if (rows.Count == 0)
        {
            return null;
        }

        var items = ProposalViews.Of(view, rows, session.Vocabulary, withChoices: 1)
            .Zip(rows, (proposal, row) => new ReviewItem(proposal, ReasonViews.Of(view, row.Proposal)));
        return new ReviewGroup(
            [.. items],
            members.Count,
            members[0].Score,
            members.Select(member => view.Sources.OriginOf(member.Source)).Distinct().Count(),
            members.All(member => BatchPolicy.MayBeAcceptedInBatch(member.Property, member.Rule, session.Vocabulary)),
            isLater);
    }

    private static IReadOnlyList<Dossiers.IdentityQuestion> Questions(CaseView view, DeskRequest request) =>
        request.Member is null && request.Filter with { Document = null } == new ReviewFilter()
            ? IdentityQuestions.Of(view, view.Reader.Proposals(new ProposalQuery
            {
                Document = request.Filter.Document,
                OnIdentity = true,
                Limit = request.Limit,
                Offset = request.Offset,
            }))
            : [];
}
