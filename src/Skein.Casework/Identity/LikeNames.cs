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
        var best = new Dictionary<int, (int Other, double Probability)>();
        foreach (var (left, right, probability) in Alike(identities, read, cancellation))
        {
            foreach (var (one, other) in new[] { (left, right), (right, left) })
            {
                if (identities[one].Documents.Overlaps(read) && IsBetter(other, probability, best, one))
                {
                    best[one] = (other, probability);
                }
            }
        }

        return best
            .OrderByDescending(row => row.Value.Probability)
            .ThenBy(row => row.Key)
            .Where(row => !(best.TryGetValue(row.Value.Other, out var back) && back.Other == row.Key && row.Value.Other < row.Key))
            .GroupBy(row => identities[row.Key].Documents.Where(read.Contains).Order().First())
            .SelectMany(group => group.Take(MostOfDocument).Select(row => (group.Key, Ask(view, identities, row.Key, row.Value.Other, row.Value.Probability))))
            .Where(row => row.Item2 is not null)
            .Select(row => (row.Key, row.Item2!));

        // Of equally probable ones the one that the case has, then the one named by most documents, so that all ask about the same one.
        bool IsBetter(int other, double probability, Dictionary<int, (int Other, double Probability)> found, int one)
        {
            if (!found.TryGetValue(one, out var before) || probability > before.Probability)
            {
                return true;
            }

            return probability == before.Probability && Rank(other).CompareTo(Rank(before.Other)) > 0;
        }

        (bool, int, int) Rank(int number) => (identities[number].IsOfCase, identities[number].Documents.Count, -number);
    }

    /// <summary>The pairs of different documents that are probably one, in the order of the candidates; a batch is compared by all threads.</summary>
    private static IEnumerable<(int Left, int Right, double Probability)> Alike(NamedIdentities identities, IReadOnlySet<DocumentId> read, CancellationToken cancellation)
    {
        var isRead = new bool[identities.Count];
        for (var number = 0; number < isRead.Length; number++)
        {
            isRead[number] = identities[number].Documents.Overlaps(read);
        }

        foreach (var batch in identities.Candidates(cancellation).Where(pair => isRead[pair.Left] || isRead[pair.Right]).Chunk(1 << 14))
        {
            var probabilities = new double[batch.Length];
            Parallel.For(0, batch.Length, new ParallelOptions { CancellationToken = cancellation }, at =>
            {
                var (left, right) = batch[at];
                probabilities[at] = identities[left].Documents.Overlaps(identities[right].Documents) ? 0 : identities.Names(left, right)?.Probability ?? 0;
            });
            for (var at = 0; at < batch.Length; at++)
            {
                if (probabilities[at] >= MatchRequest.Proposes)
                {
                    yield return (batch[at].Left, batch[at].Right, probabilities[at]);
                }
            }
        }
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
