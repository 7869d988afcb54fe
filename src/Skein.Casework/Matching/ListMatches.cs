using Skein.Casework.Cases;
using Skein.Casework.Disclosure;
using Skein.Casework.Matching.Calibration;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Log;
using Skein.Resolution.Identities;
using Skein.Storage.Reading;

namespace Skein.Casework.Matching;

/// <summary>
/// Pairs of persons and organisations that may be one, ordered by what it is worth to decide on them: how many statements would come together,
/// times how probable that is. It orders questions; it says nothing of a person. What was judged is not asked again; what was judged
/// not to be known is, when something changed about either since.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class ListMatches(CaseSession session)
{
    // Fewer are compared within the patience of whoever opens a page.
    private const int Few = 5_000;

    /// <summary>
    /// Sees to it that a list can be given: in a large case of which something changed, names are compared beside other work, which may take many seconds.
    /// </summary>
    /// <param name="patience">How long to wait for it.</param>
    /// <param name="cancellation">Ends the waiting; the comparison goes on.</param>
    /// <returns>How far it is; null when the list can be given now.</returns>
    public MatchProgress? Await(TimeSpan patience, CancellationToken cancellation = default)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var counts = view.Reader.Counts();
        return counts.Entities + counts.PendingProposals <= Few || session.HasMatches(view) ? null : session.AwaitMatches(patience, cancellation);
    }

    /// <summary>Lists a page of pairs.</summary>
    /// <param name="request">Which.</param>
    /// <param name="progress">Told how many identities were compared, of how many.</param>
    /// <param name="cancellation">Stops it.</param>
    public MatchList Run(MatchRequest request, IProgress<(long Done, long Total)>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, ViewFilter.Everything with { IncludeProtected = request.IncludeProtected });
        var scored = session.MatchesOf(view, request.MostMemory, progress, cancellation);
        var scale = request.OnShippedScale ? DeskScale.Shipped : session.ScaleOf(view, scored);
        var about = request.About is { } asked ? view.Identities.Of(asked) : (CanonicalId?)null;
        var least = Math.Clamp(request.Least, MatchRequest.LowestLeast, 1);
        var open = new List<ScoredPair>();
        var seen = new HashSet<(CanonicalId, CanonicalId)>();
        var unsure = UnsureSince(view);
        var shielded = Shielded(view, request);
        var hidden = 0;
        var pairs = scale.IsOfCase ? ScoredPairs.Order(scored.Pairs.Select(scale.Of)) : scored.Pairs;
        foreach (var pair in pairs.Where(pair => pair.Probability >= least && pair.Probability <= request.Most))
        {
            var (left, right) = (view.Identities.Of(EntityId.From(pair.Left.Value)), view.Identities.Of(EntityId.From(pair.Right.Value)));
            if (left == right || (about is { } one && left != one && right != one) || !seen.Add(Ordered(left, right)))
            {
                continue;
            }

            if (scored.Identities.Find(pair.Left) is not { } number || (request.Kind is { } kind && scored.Identities[number].Kind != kind))
            {
                continue;
            }

            if (!request.IncludeDecided && !IsOpen(view, left, right, unsure))
            {
                continue;
            }

            if (shielded.Contains(left) || shielded.Contains(right))
            {
                hidden++;
                continue;
            }

            open.Add(pair);
        }

        var settled = Implied(open, scored.Identities, request);
        open.RemoveAll(settled.Contains);
        var putOff = open.Where(pair => session.IsPutOff(pair.Left, pair.Right)).ToHashSet();
        return new MatchList(
            [
                .. open.OrderBy(putOff.Contains).Skip(request.Offset).Take(request.Limit)
                    .Select(pair => MatchPairs.View(view, scored.Identities, pair, scale, putOff.Contains(pair))),
            ],
            open.Count,
            putOff.Count,
            settled.Count,
            scored.Identities.Count,
            hidden,
            request)
        {
            Scale = ShowReliability.View(scale, isWanted: !request.OnShippedScale),
        };
    }

    /// <summary>One pair, whatever was judged on it; null when the case lacks one, or the two are one already or of two kinds.</summary>
    /// <param name="left">One of the two.</param>
    /// <param name="right">The other.</param>
    /// <param name="onShippedScale">As <see cref="MatchRequest.OnShippedScale"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    public MatchPair? Find(EntityId left, EntityId right, bool onShippedScale = false, CancellationToken cancellation = default)
    {
        using var view = new CaseView(session, ViewFilter.Everything with { IncludeProtected = true });
        var scored = session.MatchesOf(view, mostMemory: null, progress: null, cancellation);
        var scale = onShippedScale ? DeskScale.Shipped : session.ScaleOf(view, scored);
        return Number(left) is { } one && Number(right) is { } other && one != other && scored.Identities.Score(one, other) is { } pair
            ? MatchPairs.View(view, scored.Identities, scale.Of(pair), scale, session.IsPutOff(pair.Left, pair.Right))
            : null;

        int? Number(EntityId entity) => scored.Identities.Find(CanonicalId.From(entity.Value)) ?? scored.Identities.Find(view.Identities.Of(entity));
    }

    // A name that ten documents bear makes nine questions and not forty-five: of pairs that hang together, those that the surest joining ones
    // would settle wait behind them. They come up where an answer is "different".
    private static HashSet<ScoredPair> Implied(List<ScoredPair> open, NamedIdentities identities, MatchRequest request)
    {
        var implied = new HashSet<ScoredPair>();
        if (request.EachPair || request.IncludeDecided)
        {
            return implied;
        }

        var root = new Dictionary<CanonicalId, CanonicalId>();
        foreach (var pair in open.OrderByDescending(pair => pair.Probability).ThenByDescending(pair => identities[identities.Find(pair.Left)!.Value].IsOfCase).ThenByDescending(pair => pair.Value).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right))
        {
            var (left, right) = (Root(pair.Left), Root(pair.Right));
            if (left == right)
            {
                implied.Add(pair);
            }
            else if (pair.Probability >= MatchRequest.Proposes)
            {
                root[left] = right;
            }
        }

        return implied;

        CanonicalId Root(CanonicalId id)
        {
            while (root.TryGetValue(id, out var above))
            {
                id = above;
            }

            return id;
        }
    }

    // Sames and differents are answered; a conflict is work for people. "Unsure" is asked again when something was recorded about either since.
    private static bool IsOpen(CaseView view, CanonicalId left, CanonicalId right, Dictionary<(CanonicalId, CanonicalId), long> unsure) =>
        view.Identities.Explain(EntityId.From(left.Value), EntityId.From(right.Value)) is not (IdentityExplanation.Same or IdentityExplanation.Different)
        && (!unsure.TryGetValue(Ordered(left, right), out var since)
            || view.Members(left).Concat(view.Members(right)).Any(member => view.Reader.LastChange(Subject.Of(member)) > since));

    // One query for all: naming each end of each pair would be one each. What only the machine has read has no class yet.
    internal static HashSet<CanonicalId> Shielded(CaseView view, MatchRequest request) => request.IncludeProtected
        ? []
        : [.. view.Reader.Entities(new EntityQuery()).Where(row => DisclosurePolicy.IsProtected(row.Value.Protection)).Select(row => view.Identities.Of(row.Value.Id))];

    private static Dictionary<(CanonicalId, CanonicalId), long> UnsureSince(CaseView view)
    {
        var unsure = view.Identities.Unsure.Select(judgement => judgement.Id).ToHashSet();
        return view.Judgements
            .Where(row => unsure.Contains(row.Value.Id))
            .GroupBy(row => Ordered(view.Identities.Of(row.Value.Left), view.Identities.Of(row.Value.Right)))
            .ToDictionary(group => group.Key, group => group.Max(row => row.Sequence));
    }

    private static (CanonicalId, CanonicalId) Ordered(CanonicalId left, CanonicalId right) => left.CompareTo(right) < 0 ? (left, right) : (right, left);
}
