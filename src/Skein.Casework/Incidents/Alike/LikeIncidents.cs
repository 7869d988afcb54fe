using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Proposals;
using Skein.Resolution.Identities;

namespace Skein.Casework.Incidents.Alike;

/// <summary>
/// Questions whether an incident that a run has read and one of another document are one: of each that was read the likeliest other one, and no
/// more than a few of a document. They are answered like any question of identity, and nothing is merged without an answer.
/// </summary>
internal static class LikeIncidents
{
    /// <summary>The rule that makes the proposals.</summary>
    public const string Rule = "incidents-across-documents/1";

    private const int MostOfDocument = 20;

    public static IEnumerable<(DocumentId Document, Proposal.IdentityProposal Proposal)> Questions(
        CaseSession session, CaseView view, IReadOnlySet<DocumentId> read, CancellationToken cancellation = default)
    {
        var incidents = IncidentGathering.Of(view);
        var best = new Dictionary<CanonicalId, IncidentPair>();
        foreach (var pair in IncidentPairs.Of(session, view, incidents, includeProtected: false, cancellation).Where(pair => pair.Score >= AlikeRequest.UsualLeast))
        {
            foreach (var side in new[] { pair.Left, pair.Right }.Where(side => side.Documents.Overlaps(read)))
            {
                if (!best.TryGetValue(side.Id, out var known) || pair.Score > known.Score)
                {
                    best[side.Id] = pair;
                }
            }
        }

        return best.Values.Distinct()
            .Where(pair => view.Identities.Explain(Entity(pair.Left), Entity(pair.Right)) is IdentityExplanation.NotJudged)
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Left.Id).ThenBy(pair => pair.Right.Id)
            .GroupBy(pair => pair.Left.Documents.Concat(pair.Right.Documents).Where(read.Contains).Order().First())
            .SelectMany(group => group.Take(MostOfDocument).Select(pair => (group.Key, Ask(pair))));
    }

    private static EntityId Entity(IncidentFacts incident) => EntityId.From(incident.Id.Value);

    private static Proposal.IdentityProposal Ask(IncidentPair pair)
    {
        var (left, right) = (Entity(pair.Left), Entity(pair.Right));
        var told = pair.Evidence.Where(one => one.Bearing != AlikeBearing.Open).ToList();
        return new Proposal.IdentityProposal
        {
            // What is said is part of the identifier: other evidence is another question.
            Id = ProposalId.From(DerivedId.Of("pr", [Rule, left.Value, right.Value, .. told.Select(one => one.Words)])),
            Left = left,
            Right = right,
            Rule = Rule,
            Score = Math.Round(pair.Score, 2),
            Explanation = [.. told.Select(one => new ScorePart(one.Words, one.Bits))],
        };
    }
}
