using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model.Entities;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Casework.Matching.Lists;

/// <summary>
/// Which entries of a published, sourced list the case already names: one run, started by a person. The list is not stored, scheduled or
/// watched, and neither pages nor an API offer this. What comes out are offers to look at; with <see cref="ListRequest.Proposes"/>, pairs of
/// the case that one entry names become questions of the review queue.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class CompareList(CaseSession session)
{
    private const int MostOffers = 5;

    /// <summary>Compares.</summary>
    /// <param name="text">The list as CSV.</param>
    /// <param name="request">How.</param>
    /// <param name="refused">Why nothing was compared; null when it was.</param>
    /// <param name="progress">Told how many entries were compared, of how many.</param>
    /// <param name="cancellation">Stops it; nothing is recorded then.</param>
    /// <returns>The comparison; null when it was refused.</returns>
    public ListComparison? Run(
        TextReader text, ListRequest request, out ActOutcome.Refused? refused, IProgress<(long Done, long Total)>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (PublishedList.Read(text, request.Source, out refused, cancellation) is not { } list)
        {
            return null;
        }

        using var view = new CaseView(session, ViewFilter.Everything with { IncludeProtected = request.IncludeProtected });
        var identities = NamedIdentities.Of(view, session.Vocabulary);
        var shielded = ListMatches.Shielded(view, new MatchRequest { IncludeProtected = request.IncludeProtected });
        var index = new NameIndex(identities);
        var (hits, hidden, done) = (new List<ListEntryHit>(), 0, 0L);
        foreach (var entry in list.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (++done % 256 == 0 || done == list.Entries.Count)
            {
                progress?.Report((done, list.Entries.Count));
            }

            var offers = Offers(view, index, entry, request.Least);
            var shown = offers.Where(offer => !shielded.Contains(offer.Entity.Id)).Take(MostOffers).ToList();
            hidden += offers.Count - offers.Count(offer => !shielded.Contains(offer.Entity.Id));
            if (shown.Count > 0)
            {
                hits.Add(new ListEntryHit(entry.Row, entry.Names, entry.Source, shown));
            }
        }

        var (questions, without) = request.Proposes ? new ListQuestions(session).Add(view, hits) : (0, 0);
        return new ListComparison(list.Entries[0].Source, list.Entries.Count, list.Faults, list.FaultCount, hits, hidden, questions, without);
    }

    private static List<ListOffer> Offers(CaseView view, NameIndex index, ListEntry entry, double least)
    {
        var kinds = entry.Kind is { } only ? [only] : new[] { EntityKind.Person, EntityKind.Organisation };
        var offers = new List<(ListOffer Offer, bool IsOfCase)>();
        foreach (var kind in kinds)
        {
            var names = entry.Names.ConvertAll(name => NamedIdentity.Read(name, kind));
            foreach (var identity in index.Candidates(names, kind))
            {
                if (Offer(view, entry, names, identity, least) is { } offer)
                {
                    offers.Add((offer, identity.IsOfCase));
                }
            }
        }

        return
        [
            .. offers
                // Whom the case has comes before what the machine read of the same name in five documents.
                .OrderByDescending(row => row.IsOfCase)
                .ThenByDescending(row => row.Offer.Probability)
                .ThenBy(row => row.Offer.Entity.Id)
                .Select(row => row.Offer),
        ];
    }

    private static ListOffer? Offer(CaseView view, ListEntry entry, List<PreparedName> names, NamedIdentity identity, double least)
    {
        var best = NameIndex.Best(names, identity);
        if (best.Probability < MatchRequest.LowestLeast)
        {
            return null;
        }

        var evidence = EntryEvidence.Of(entry, identity);
        var probability = PairEvidence.Probability(best.Probability, evidence.Sum(part => part.Bits));
        if (probability < least)
        {
            return null;
        }

        var comparison = NameComparer.Shipped.Compare(best.One, best.Other);
        return new ListOffer(
            view.Ref(identity.Id), best.One.Original, best.Other.Original, Math.Round(probability, 3), Math.Round(best.Probability, 3),
            MatchPairs.Words(comparison, best.One, best.Other), [.. comparison.Findings.Select(finding => MatchPairs.Finding(finding, best.One.Kind))],
            evidence, MatchPairs.Settling(comparison.WouldSettle));
    }
}
