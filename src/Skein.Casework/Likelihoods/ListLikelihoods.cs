using Skein.Casework.Cases;
using Skein.Casework.Disclosure;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Storage.Reading;

namespace Skein.Casework.Likelihoods;

/// <summary>
/// Lists what analysts stated on how probable ties are. Of the filter the fourth clock and the protected persons count; the other clocks
/// and the grades are of sources, and no source speaks here.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class ListLikelihoods(CaseSession session)
{
    /// <summary>Lists them.</summary>
    /// <param name="filter">Through which filter.</param>
    public LikelihoodList Run(ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        return Of(view);
    }

    /// <summary>What counts for a network of this view: of one analyst, or of all where they agree.</summary>
    internal static LikelihoodsOf LikelihoodsOf(CaseView view, Coder? analyst = null) => Of(view).For(analyst);

    /// <summary>All that stands in a view.</summary>
    internal static LikelihoodList Of(CaseView view)
    {
        var rows = view.Reader.Likelihoods(view.Filter.RecordedBy);
        view.Prefetch(rows
            .SelectMany(row => new[] { row.Value.Left, row.Value.Right })
            .SelectMany(entity => view.Members(view.Identities.Of(entity))));
        var pairs = rows
            .GroupBy(row => PairOf(view, row.Value))
            .Select(group => new LikelihoodPair(view.Ref(group.Key.A), view.Ref(group.Key.B), Views(group)))
            .ToList();
        var shown = pairs
            .Where(pair => !DisclosurePolicy.Hides(pair.A, view.Filter) && !DisclosurePolicy.Hides(pair.B, view.Filter))
            .OrderBy(pair => pair.A.Label, StringComparer.Ordinal).ThenBy(pair => pair.B.Label, StringComparer.Ordinal)
            .ThenBy(pair => pair.A.Id).ThenBy(pair => pair.B.Id)
            .ToList();
        return new LikelihoodList(shown, pairs.Count - shown.Count, view.Filter);
    }

    private static (CanonicalId A, CanonicalId B) PairOf(CaseView view, LikelihoodJudgement likelihood)
    {
        var (left, right) = (view.Identities.Of(likelihood.Left), view.Identities.Of(likelihood.Right));
        return left.CompareTo(right) < 0 ? (left, right) : (right, left);
    }

    // Judgements on identity can put two of one analyst on one pair: both stand, and the later one counts.
    private static List<LikelihoodView> Views(IEnumerable<Recorded<LikelihoodJudgement>> rows)
    {
        var stated = rows.OrderBy(row => row.Sequence).ToList();
        var latest = stated.GroupBy(row => row.By).Select(group => group.Last().Sequence).ToHashSet();
        return [.. stated.Select(row => new LikelihoodView(
            row.Value.Id, row.Value.Probability, row.By, row.Value.Reason, row.From, row.Sequence, row.Value.EvidenceSeen,
            Counts: latest.Contains(row.Sequence)))];
    }
}
