using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Reading;
using Skein.Casework.Views;
using Skein.Storage.Reading;

namespace Skein.Casework.Review;

/// <summary>What waits for a decision.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowReviewQueue(CaseSession session)
{
    /// <summary>A page of the queue.</summary>
    /// <param name="request">What to show.</param>
    public ReviewQueue Run(QueueRequest request)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var query = new ProposalQuery { Document = request.Document, Limit = request.Limit, Offset = request.Offset };
        var statements = view.Reader.Proposals(query with { OnIdentity = false, Property = request.Property });
        var questions = request.Property is null ? view.Reader.Proposals(query with { OnIdentity = true }) : [];
        var counts = view.Reader.PendingByProperty(request.Document);
        return new ReviewQueue(
            ProposalViews.Of(view, statements, session.Vocabulary),
            counts.Where(count => count.Property is not null).Sum(count => count.Count),
            IdentityQuestions.Of(view, questions),
            counts.Where(count => count.Property is null).Sum(count => count.Count),
            [
                .. counts
                    .Where(count => count.Property is not null)
                    .Select(count => new PropertyCount(count.Property!.Value, session.Vocabulary.Find(count.Property.Value)?.Label ?? count.Property.Value.Value, count.Count)),
            ]);
    }
}
