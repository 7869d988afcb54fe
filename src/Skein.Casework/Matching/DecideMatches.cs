using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Review;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Reading;

namespace Skein.Casework.Matching;

/// <summary>
/// Decides on pairs of the desk. One at a time with any verdict; several at once only as different: identity is never accepted in a batch.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class DecideMatches(CaseSession session)
{
    /// <summary>No more pairs are judged different at once.</summary>
    public const int MostAtOnce = 200;

    /// <summary>The reason on record where the coder gave none: what was on the screen.</summary>
    public static string OneKeyReason => T.InEnglish(() => T.Of("match.one-key-reason"));

    /// <summary>Judges one pair. An open question of the review queue on the same two is answered with it.</summary>
    /// <param name="request">The judgement as filled in.</param>
    public ActOutcome Run(NewJudgement request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, ViewFilter.Everything);
        var asked = request.Proposal is null && view.Knows(request.Left) && view.Knows(request.Right) ? Question(view, request.Left, request.Right) : null;
        var outcome = asked is null
            ? new RecordJudgement(session).Run(request)
            : new RecordJudgement(session).Run(request with { Proposal = asked.Proposal.Id, ScoreSeen = request.ScoreSeen ?? asked.Proposal.Score });
        if (outcome is ActOutcome.Done)
        {
            session.PutOff(request.Left, request.Right, off: false);
        }

        return outcome;
    }

    /// <summary>
    /// Judges several pairs different, in one go: all of them are recorded or none is, and undoing the event that is named undoes all. Pairs
    /// that are judged different or the same already are passed over.
    /// </summary>
    /// <param name="pairs">The pairs, 1 to <see cref="MostAtOnce"/>.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Different(IReadOnlyCollection<(EntityId Left, EntityId Right)> pairs, string reason)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Faults.NoReason();
        }

        if (pairs.Count is 0 or > MostAtOnce)
        {
            return Faults.BadBulk(MostAtOnce);
        }

        using var view = new CaseView(session, ViewFilter.Everything);
        var open = pairs.Where(pair => pair.Left != pair.Right && !view.Identities.AreSame(pair.Left, pair.Right) && !view.Identities.AreDifferent(pair.Left, pair.Right))
            .Distinct().ToList();
        if (open.Count == 0)
        {
            return Faults.Decided();
        }

        var additions = EntityAdditions.For(view.Reader, open.SelectMany(pair => new[] { pair.Left, pair.Right }), out var missing);
        if (missing is { } absent)
        {
            return Faults.NoEntity(absent.Value);
        }

        var stem = session.Ids.Next("ju");
        var judgements = open.Index().Select(row => (CaseEvent)new CaseEvent.JudgementRecorded(new Judgement
        {
            Id = BulkJudgements.IdOf(stem, row.Index + 1),
            Left = row.Item.Left,
            Right = row.Item.Right,
            Verdict = Verdict.Different,
            Reason = reason.Trim(),
            NamesSeen = SeenNames.Of(view.Reader, view.Identities, row.Item.Left, row.Item.Right),
        }));
        return session.Record([.. additions, .. judgements], act: additions.Count, id: stem);
    }

    /// <summary>Puts a pair off, or takes it up again. Nothing is recorded: it comes last until the program ends.</summary>
    /// <param name="left">One of the two.</param>
    /// <param name="right">The other.</param>
    /// <param name="off">False to take it up again.</param>
    public void Later(EntityId left, EntityId right, bool off = true) => session.PutOff(left, right, off);

    private static ProposalRow? Question(CaseView view, EntityId left, EntityId right)
    {
        var (one, other) = (view.Identities.Of(left), view.Identities.Of(right));
        return view.Reader.Proposals(new ProposalQuery { OnIdentity = true, About = [.. view.Members(one)], Limit = 1_000 })
            .FirstOrDefault(row => row.Proposal is Proposal.IdentityProposal asked
                && ((view.Identities.Of(asked.Left) == one && view.Identities.Of(asked.Right) == other)
                    || (view.Identities.Of(asked.Left) == other && view.Identities.Of(asked.Right) == one)));
    }
}
