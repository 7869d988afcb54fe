using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Resolution.Identities;
using Skein.Storage.Log;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Casework.Matching.Lists;

/// <summary>
/// Two of the case that one entry of a list names may be one: that is a question for the review queue, with the entry's words as what speaks
/// for it. A pair that was judged is not asked about, and neither is one of which nothing was read from a text: a proposal stands with a document.
/// </summary>
internal sealed class ListQuestions(CaseSession session)
{
    public const string Rule = "published-list/1";

    public (int Added, int WithoutText) Add(CaseView view, IEnumerable<ListEntryHit> hits)
    {
        var (events, made, without) = (new List<CaseEvent>(), new HashSet<ProposalId>(), 0);
        var run = RunId.From(session.Ids.Next("run"));
        foreach (var hit in hits)
        {
            // One question for each further offer, with the first whose name is another one: like names are the desk's own questions.
            for (var j = 1; j < hit.Offers.Count; j++)
            {
                if (hit.Offers.Take(j).FirstOrDefault(first => AreUnlike(first, hit.Offers[j])) is { } other)
                {
                    if (Ask(view, hit, other, hit.Offers[j]) is not { } proposal || view.Reader.Find(proposal.Id) is not null || !made.Add(proposal.Id))
                    {
                        continue;
                    }

                    if (Text(view, proposal) is not var (document, version))
                    {
                        without++;
                        continue;
                    }

                    events.Add(new CaseEvent.ProposalsMade(run, document, version, [], [proposal]));
                }
            }
        }

        if (events.Count > 0)
        {
            var started = new CaseEvent.RunStarted(new ExtractionRun(run, "skein-compare", Rule, []));
            if (session.Store.Append(new AppendBatch { Events = [started, .. events] }, Coder.Machine) is not AppendOutcome.Appended)
            {
                return (0, without + events.Count);
            }
        }

        return (events.Count, without);
    }

    private static bool AreUnlike(ListOffer one, ListOffer other)
    {
        var kind = one.Entity.Kind == Model.Entities.EntityKind.Person ? NameKind.Person : NameKind.Organisation;
        return one.Entity.Kind == other.Entity.Kind
            && NameComparer.Shipped.Probability(PreparedName.Of(one.CaseName, kind), PreparedName.Of(other.CaseName, kind)) < MatchRequest.Proposes;
    }

    private static Proposal.IdentityProposal? Ask(CaseView view, ListEntryHit hit, ListOffer one, ListOffer other)
    {
        var (left, right) = (EntityId.From(one.Entity.Id.Value), EntityId.From(other.Entity.Id.Value));
        (left, right) = left.CompareTo(right) < 0 ? (left, right) : (right, left);
        return view.Identities.Explain(left, right) is not IdentityExplanation.NotJudged || one.Entity.Kind != other.Entity.Kind
            ? null
            : new Proposal.IdentityProposal
            {
                Id = ProposalId.From(DerivedId.Of("pr", Rule, hit.Source, left.Value, right.Value)),
                Left = left,
                Right = right,
                Rule = Rule,
                Score = Math.Round(one.Probability * other.Probability, 2),
                Explanation =
                [
                    new ScorePart(
                        T.Of("list.entry", hit.Row, hit.Source, one.ListName, other.ListName),
                        Math.Round(one.Probability * other.Probability, 2)),
                ],
            };
    }

    private static (DocumentId Document, TextVersionId Version)? Text(CaseView view, Proposal.IdentityProposal proposal)
    {
        foreach (var member in new[] { proposal.Left, proposal.Right }.SelectMany(end => view.Members(view.Identities.Of(end))))
        {
            if (view.Info(member)?.Entity.Document is { } document && view.Reader.TextVersions(document) is [.., var version])
            {
                return (document, version.Id);
            }
        }

        return null;
    }
}
