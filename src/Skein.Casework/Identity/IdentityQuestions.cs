using Skein.Casework.Dossiers;
using Skein.Casework.Reading;
using Skein.Casework.Views;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Identity;

/// <summary>Makes open questions of identity ready to be answered. A question that judgements answer already is not asked.</summary>
internal static class IdentityQuestions
{
    public static IReadOnlyList<IdentityQuestion> Of(CaseView view, IEnumerable<ProposalRow> rows)
    {
        var questions = new List<IdentityQuestion>();
        foreach (var row in rows)
        {
            if (row.Proposal is not Proposal.IdentityProposal proposal
                || view.Identities.AreSame(proposal.Left, proposal.Right)
                || view.Identities.AreDifferent(proposal.Left, proposal.Right))
            {
                continue;
            }

            questions.Add(new IdentityQuestion(
                proposal.Id,
                view.Ref(proposal.Left),
                view.Ref(proposal.Right),
                proposal.Score,
                proposal.Rule,
                ProposalViews.Reasons(proposal),
                proposal.Evidence is Evidence.Passage passage && view.Reader.Find(passage.Document) is { } document
                    ? view.Evidence(passage, view.Sources.Get(document.Value.Source))
                    : null));
        }

        return questions;
    }
}
