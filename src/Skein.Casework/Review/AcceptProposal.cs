using Skein.Casework.Cases;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Reading;

namespace Skein.Casework.Review;

/// <summary>
/// Accepts a proposal, as it is or corrected. Entities that it names and the case lacks are added with it. Where the coder says that an
/// end is an entity of the case, that is a judgement of its own beside the statement: it can be withdrawn and the statement stays.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class AcceptProposal(CaseSession session)
{
    /// <summary>Accepts a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="acceptance">How.</param>
    public ActOutcome Run(ProposalId proposal, Acceptance acceptance)
    {
        using var reader = session.Store.OpenReader();
        return reader.Find(proposal) switch
        {
            null => Faults.NoProposal(),
            { State: not (ProposalState.Pending or ProposalState.Unsure) } => Faults.Decided(),
            { Proposal: Proposal.StatementProposal statement } => Statement(reader, statement, acceptance),
            { Proposal: Proposal.IdentityProposal identity } => new Identity.RecordJudgement(session).Run(
                identity.Left, identity.Right, Verdict.Same, acceptance.Reason ?? T.InEnglish(() => T.Of("reason.accepted-as-proposed", identity.Rule)), proposal, acceptance.Seen),
            _ => throw new InvalidOperationException("A proposal of a kind that is not known."),
        };
    }

    private ActOutcome Statement(ICaseReader reader, Proposal.StatementProposal proposal, Acceptance acceptance)
    {
        var corrected = acceptance.Correction is { } correction
            ? Corrections.Apply(reader, proposal.Statement, correction, session.Vocabulary, out var fault)
            : Corrections.AsIs(proposal.Statement, out fault);
        if (corrected is null)
        {
            return fault!;
        }

        // A new identifier: the same proposal may be accepted, undone and accepted again, and each acceptance is a statement of its own.
        var statement = corrected with { Id = StatementId.From(session.Ids.Next("st")), Proposal = proposal.Id };
        var additions = EntityAdditions.For(reader, statement.Entities(), out var missing);
        if (missing is { } absent)
        {
            return Faults.NoEntity(absent.Value);
        }

        var kinds = additions.ToDictionary(added => added.Entity.Id, added => added.Entity.Kind);
        var faults = session.Vocabulary.Check(statement, id => kinds.TryGetValue(id, out var kind) ? kind : reader.Find(id)?.Value.Kind);
        if (faults.Count > 0)
        {
            return Faults.NotByVocabulary(faults);
        }

        var judgements = new List<CaseEvent>();
        foreach (var (end, isThis) in new[] { (statement.Subject, acceptance.SubjectIs), (statement.Object, acceptance.ObjectIs) })
        {
            if (end is { } read && isThis is { } known && read != known)
            {
                if (reader.Find(known) is null)
                {
                    return Faults.NoEntity(known.Value);
                }

                var identities = session.IdentitiesOf(reader, recordedBy: null);
                if (!identities.AreSame(read, known))
                {
                    judgements.Add(new CaseEvent.JudgementRecorded(new Judgement
                    {
                        Id = JudgementId.From(session.Ids.Next("ju")),
                        Left = read,
                        Right = known,
                        Verdict = Verdict.Same,
                        Reason = acceptance.Reason ?? T.InEnglish(() => T.Of("reason.chosen")),
                        EvidenceSeen = [statement.Id],
                        NamesSeen = Matching.SeenNames.Of(reader, identities, read, known),
                    }));
                }
            }
        }

        var decision = acceptance.Correction is null ? Decision.Accepted : Decision.Corrected;
        return session.Record(
            [.. additions, new CaseEvent.ProposalDecided(proposal.Id, decision, acceptance.Reason, statement), .. judgements],
            act: additions.Count,
            id: statement.Id.Value,
            subject: Subject.Of(proposal.Id),
            seen: acceptance.Seen);
    }
}
