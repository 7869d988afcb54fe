using Skein.Casework.Matching;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Proposals;
using Skein.Text.Names.Comparison;

namespace Skein.Casework.Identity;

/// <summary>
/// Questions of identity between the persons and organisations that a run has read and those of other documents, by the comparison of names. Bounded:
/// of each that was read, the one of another document that is most probably the same, and of a document the most probable few. The names of one
/// document are the extraction's own matter.
/// </summary>
internal static class LikeNames
{
    /// <summary>The rule that makes the proposals.</summary>
    public const string Rule = "names-across-documents/1";

    /// <summary>No document asks more questions; the desk (<see cref="ListMatches"/>) shows all.</summary>
    public const int MostOfDocument = 40;

    public static IEnumerable<(DocumentId Document, Proposal.IdentityProposal Proposal)> Questions(CaseView view, IReadOnlySet<DocumentId> read, CancellationToken cancellation = default)
    {
        var identities = NamedIdentities.Of(view, vocabulary: null);
        var best = Best(identities, read, cancellation);
        return best
            .OrderByDescending(row => row.Value.Probability)
            .ThenBy(row => row.Key)
            .Where(row => !(best.TryGetValue(row.Value.Other, out var back) && back.Other == row.Key && row.Value.Other < row.Key))
            .GroupBy(row => identities[row.Key].Documents.Where(read.Contains).Order().First())
            .SelectMany(group => group.Take(MostOfDocument).Select(row => (group.Key, Ask(view, identities, row.Key, row.Value.Other, row.Value.Probability))))
            .Where(row => row.Item2 is not null)
            .Select(row => (row.Key, row.Item2!));
    }

    /// <summary>
    /// Of each identity that was read the likeliest of other documents: of equally likely ones the one that the case has, then the one named by
    /// most documents.
    /// </summary>
    private static Dictionary<int, (int Other, double Probability)> Best(NamedIdentities identities, IReadOnlySet<DocumentId> read, CancellationToken cancellation)
    {
        var sets = new NameSets(identities);
        var isRead = Enumerable.Range(0, sets.Count).Select(set => sets.Members(set).Any(IsRead)).ToArray();
        var alike = new List<(int Set, double Probability)>?[sets.Count];
        foreach (var (left, right, probability) in sets.Alike(isRead, MatchRequest.Proposes, cancellation))
        {
            (alike[left] ??= []).Add((right, probability));
            if (left != right)
            {
                (alike[right] ??= []).Add((left, probability));
            }
        }

        var best = new Dictionary<int, (int Other, double Probability)>();
        for (var set = 0; set < alike.Length; set++)
        {
            var likeliest = (alike[set] ?? []).GroupBy(other => other.Probability).OrderByDescending(equal => equal.Key).ToList();
            foreach (var one in sets.Members(set).Where(IsRead))
            {
                if (likeliest.Select(equal => (Other: Elsewhere(one, equal.Select(other => other.Set)), Probability: equal.Key))
                    .FirstOrDefault(found => found.Other is not null) is { Other: { } other, Probability: var probability })
                {
                    best[one] = (other, probability);
                }
            }
        }

        return best;

        bool IsRead(int number) => identities[number].Documents.Overlaps(read);

        // The names of one document are the extraction's own matter.
        int? Elsewhere(int one, IEnumerable<int> among) => among
            .Select(set => sets.Members(set).Cast<int?>().FirstOrDefault(other => other != one && !identities[one].Documents.Overlaps(identities[other!.Value].Documents)))
            .OfType<int>()
            .OrderByDescending(sets.Rank)
            .Cast<int?>()
            .FirstOrDefault();
    }

    private static Proposal.IdentityProposal? Ask(CaseView view, NamedIdentities identities, int one, int other, double probability)
    {
        var (left, right) = (EntityId.From(identities[one].Id.Value), EntityId.From(identities[other].Id.Value));
        (left, right) = left.CompareTo(right) < 0 ? (left, right) : (right, left);
        if (view.Identities.Explain(left, right) is not Resolution.Identities.IdentityExplanation.NotJudged)
        {
            return null;
        }

        var names = identities.Names(one, other)!.Value;
        var (first, second) = (identities[one].Prepared[names.LeftName], identities[other].Prepared[names.RightName]);
        var comparison = NameComparer.Shipped.Compare(first, second);
        return new Proposal.IdentityProposal
        {
            // The names are part of the identifier: other names are other evidence, and the question may be asked again.
            Id = ProposalId.From(DerivedId.Of("pr", Rule, left.Value, right.Value, first.Original, second.Original)),
            Left = left,
            Right = right,
            Rule = Rule,
            Score = Math.Round(probability, 2),
            Explanation =
            [
                .. MatchPairs.Words(comparison, first, second).Select(word => new ScorePart(
                    word is { Left: { } met, Right: { } with } ? T.Of("match.words.met", met, with, word.Rule) : T.Of("match.words.rest", word.Left ?? word.Right, word.Rule),
                    word is { Left: not null, Right: not null } ? Math.Round(word.Quality * word.Weight, 2) : -word.Weight)),
            ],
        };
    }
}
