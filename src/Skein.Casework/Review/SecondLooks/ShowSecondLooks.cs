using Skein.Casework.Cases;
using Skein.Casework.Reading;
using Skein.Casework.Review.Groups;
using Skein.Casework.Review.Reasons;
using Skein.Casework.Views;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.SecondLooks;

/// <summary>
/// Offers a sample of decided proposals to another coder, blind: who decided, what and why is not part of the answer. Neither are the
/// entities of the case that a name may stand for, which an acceptance would have added to.
/// </summary>
/// <param name="session">The coder at work; never offered an own decision.</param>
public sealed class ShowSecondLooks(CaseSession session)
{
    /// <summary>What waits for this coder.</summary>
    /// <param name="sample">Which decisions are drawn.</param>
    /// <param name="limit">At most so many.</param>
    public SecondLookList Run(SecondLookSample sample, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(sample);
        using var view = new CaseView(session, ViewFilter.Everything);
        var drawn = Drawn(view.Reader, sample);
        var looks = view.Reader.SecondLooks().ToLookup(look => look.Looked);
        var open = drawn.Where(row => row.By != session.Coder && looks[row.Sequence].All(look => look.By != session.Coder))
            .OrderBy(row => looks[row.Sequence].Count()).ThenBy(row => row.Sequence).ToList();
        var shown = open.Take(Math.Max(1, limit)).ToDictionary(row => row.Proposal, row => row.Sequence);
        var rows = view.Reader.Proposals(new ProposalQuery { State = null, Ids = shown.Keys, Limit = Math.Max(1, shown.Count) });
        var items = ProposalViews.Of(view, rows, session.Vocabulary, withChoices: 0).Zip(rows, (proposal, row) => new BlindItem(
            new ReviewItem(
                proposal with { State = ProposalState.Pending, LastChange = 0, Decided = null },
                ReasonViews.Of(view, row.Proposal)),
            shown[row.Proposal.Id]));
        return new SecondLookList(
            [.. items.OrderBy(item => open.FindIndex(row => row.Sequence == item.Looked))],
            open.Count,
            drawn.Count,
            drawn.Count(row => looks[row.Sequence].Any()),
            drawn.Count(row => row.By == session.Coder));
    }

    /// <summary>The decisions on statements that are drawn.</summary>
    internal static List<DecisionRow> Drawn(ICaseReader reader, SecondLookSample sample) =>
        [.. reader.Decisions().Where(row => row.Property is not null && sample.Draws(row.Proposal))];
}
