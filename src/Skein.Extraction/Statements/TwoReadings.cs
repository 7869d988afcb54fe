using Skein.Model;
using Skein.Model.Proposals;

namespace Skein.Extraction.Statements;

/// <summary>Makes one proposal of two readings of one statement.</summary>
internal static class TwoReadings
{
    private const string Also = "read too by ";

    /// <summary>Of two readings of one statement the one with the higher score, which says that the other found it too.</summary>
    public static Proposal Better(Proposal one, Proposal other)
    {
        var (best, rest) = one.Score < other.Score ? (other, one) : (one, other);
        if (best is not Proposal.StatementProposal kept || rest is not Proposal.StatementProposal second || kept.Explanation.Count == 0
            || second.Explanation.Count == 0 || KindOf(kept) == KindOf(second) || kept.Explanation.Any(part => part.Feature.StartsWith(Also, StringComparison.Ordinal)))
        {
            return best;
        }

        var weight = Math.Round(Math.Min(0.05, 1 - kept.Score), 3);
        return kept with
        {
            Score = Math.Round(kept.Score + weight, 3),
            Explanation = kept.Explanation.Append(new ScorePart(Also + second.Rule + ", " + second.Explanation[0].Feature, weight)).ToEquatableList(),
            Statement = kept.Statement with
            {
                ValidTime = kept.Statement.ValidTime ?? second.Statement.ValidTime,
                Qualifiers = kept.Statement.Qualifiers.Count > 0 ? kept.Statement.Qualifiers : second.Statement.Qualifiers,
            },
        };
    }

    private static string KindOf(Proposal.StatementProposal proposal) => proposal.Explanation[0].Feature.Split(' ')[0];
}
