using Skein.Casework.Cases;
using Skein.Casework.Reading;
using Skein.Casework.Review.Groups;
using Skein.Casework.Review.Reasons;
using Skein.Casework.Views;
using Skein.Extraction;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Batches;

/// <summary>Shows what accepting many at a time would add, before anything is recorded.</summary>
/// <param name="session">The coder at work.</param>
public sealed class PreviewBatch(CaseSession session)
{
    /// <summary>What would be added, and what is left to be decided one by one.</summary>
    /// <param name="request">Which proposals.</param>
    public BatchPreview Run(BatchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, ViewFilter.Everything);
        var may = new List<ProposalId>();
        var total = 0;
        var leftOut = new Dictionary<PropertyCode, int>();
        foreach (var key in Keys(view, request))
        {
            if (!BatchPolicy.MayBeAcceptedInBatch(key.Property, key.Rule, session.Vocabulary))
            {
                leftOut[key.Property] = leftOut.GetValueOrDefault(key.Property) + 1;
            }
            else if (total++ < AcceptBatch.MostAtOnce)
            {
                may.Add(key.Id);
            }
        }

        var rows = view.Reader.Proposals(new ProposalQuery { State = null, Ids = may, Limit = Math.Max(1, may.Count) });
        var items = ProposalViews.Of(view, rows, session.Vocabulary, withChoices: 0)
            .Zip(rows, (proposal, row) => new ReviewItem(proposal, ReasonViews.Of(view, row.Proposal)));
        var decidedOneByOne = leftOut.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal)
            .Select(pair => new LeftOutOfBatch(pair.Key, view.Phrase(pair.Key), pair.Value));
        return new BatchPreview([.. items], total, [.. decidedOneByOne]);
    }

    // What was decided already is no longer there to be accepted, whatever state the filter names.
    private IEnumerable<ProposalKey> Keys(CaseView view, BatchRequest request)
    {
        var filter = request.Filter with { State = ProposalState.Pending };
        if (request.Member is { } member)
        {
            var walk = new GroupWalk(view, session);
            return walk.Find(member) is { } key ? walk.MembersOf(key, filter) : [];
        }

        return view.Reader.ProposalKeys(filter.Query with { LeastScore = Math.Max(request.LeastScore, filter.LeastScore ?? 0) });
    }
}
