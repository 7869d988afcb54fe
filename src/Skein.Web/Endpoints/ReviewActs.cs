using Skein.Casework.Identity;
using Skein.Casework.Review;
using Skein.Casework.Review.Batches;
using Skein.Casework.Review.Clashes;
using Skein.Casework.Review.Groups;
using Skein.Casework.Review.SecondLooks;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Proposals;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Text;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>What a person decides about what the machine proposes, and about who is who.</summary>
internal static class ReviewActs
{
    public static Task Undo(PostRequest post) => long.TryParse(post.Text("event"), out var sequence)
        ? post.FinishAsync(new UndoEvent(post.Session).Run(sequence), "undone")
        : post.RefuseAsync(T.Of("form.missing"));

    public static Task Accept(PostRequest post) => post.Id<ProposalId>("proposal") is { } proposal
        ? post.FinishAsync(new AcceptProposal(post.Session).Run(proposal, new Acceptance
        {
            SubjectIs = post.Id<EntityId>("subject-is"),
            ObjectIs = post.Id<EntityId>("object-is"),
            Reason = post.Text("reason"),
            Seen = post.Seen,
        }), "accepted")
        : post.RefuseAsync(T.Of("form.missing"));

    public static Task Correct(PostRequest post)
    {
        if (post.Id<ProposalId>("proposal") is not { } proposal)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        var correction = new Correction
        {
            Subject = EntityField.Read(post, "subject", out var subjectFault),
            Property = post.Id<PropertyCode>("property"),
            Object = EntityField.Read(post, "object", out var objectFault),
            Value = post.Text("value"),
            ValidTime = Emptied(post, "valid"),
            Stance = post.Choice<Stance>("stance"),
            Modality = post.Choice<Modality>("modality"),
            Credibility = post.Choice<Credibility>("credibility"),
            Speaker = Emptied(post, "speaker"),
            Span = Span(post),
            SwapEnds = post.IsChecked("swap"),
        };
        return (subjectFault ?? objectFault) is { } fault
            ? post.RefuseAsync(fault)
            : post.FinishAsync(new AcceptProposal(post.Session).Run(
                proposal, new Acceptance { Correction = correction, Reason = post.Text("reason"), Seen = post.Seen }), "corrected");
    }

    public static Task Reject(PostRequest post) => post.Id<ProposalId>("proposal") is { } proposal
        ? post.FinishAsync(new RejectProposal(post.Session).Run(proposal, post.Text("reason"), post.Seen), "rejected")
        : post.RefuseAsync(T.Of("form.missing"));

    public static Task Aside(PostRequest post) => post.Id<ProposalId>("proposal") is { } proposal
        ? post.FinishAsync(new SetProposalAside(post.Session).Run(proposal, post.Text("reason"), post.Seen), "aside")
        : post.RefuseAsync(T.Of("form.missing"));

    /// <summary>Puts a group off, or takes it up again; nothing is recorded.</summary>
    public static Task Later(PostRequest post)
    {
        if (post.Id<ProposalId>("proposal") is not { } proposal)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        new ShowReviewDesk(post.Session).Later(proposal, new ReviewFilter(), off: post.Text("back") is null);
        return post.ReturnAsync("put-off");
    }

    /// <summary>Accepts what a preview listed and nobody unticked.</summary>
    public static Task Batch(PostRequest post) => post.FinishAsync(
        new AcceptBatch(post.Session).Run([.. post.Texts("proposal").Where(Identifier.IsValid).Select(ProposalId.From)], post.Text("reason")), "accepted-all");

    public static Task SecondLook(PostRequest post) => post.Id<ProposalId>("proposal") is { } proposal && post.Choice<Decision>("decision") is { } decision
        ? post.FinishAsync(new RecordSecondLook(post.Session).Run(proposal, decision, post.Text("reason")), "looked")
        : post.RefuseAsync(T.Of("form.missing"));

    /// <summary>What a coder holds of statements that cannot all be so.</summary>
    public static Task DecideContradiction(PostRequest post)
    {
        // A list of choices names the statement behind the verdict; a button in a field of its own.
        var (verdict, named) = (post.Text("verdict") ?? "").Split(':', 2) is [var first, var second] ? (first, second) : (post.Text("verdict"), post.Text("stands"));
        if (!Enum.TryParse<ContradictionVerdict>(verdict, out var decided) || !Enum.IsDefined(decided) || !post.Texts("statement").All(Identifier.IsValid))
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }

        return post.FinishAsync(
            new DecideContradiction(post.Session).Run(new NewContradictionDecision(
                [.. post.Texts("statement").Select(StatementId.From)],
                decided,
                post.Text("reason") ?? T.InEnglish(() => T.Of("contradiction.one-key-reason")),
                PageRequest.Id<StatementId>(named))),
            "contradiction-decided");
    }

    public static Task Judge(PostRequest post)
    {
        var left = EntityField.Read(post, "left", out var leftFault);
        var right = EntityField.Read(post, "right", out var rightFault);
        if ((leftFault ?? rightFault) is { } fault)
        {
            return post.RefuseAsync(fault);
        }
        if (left is null || right is null || post.Choice<Verdict>("verdict") is not { } verdict)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        var proposal = post.Id<ProposalId>("proposal");
        // Answered with one key: the reason on record says what was on the screen.
        var reason = post.Text("reason") ?? (proposal is null ? "" : T.InEnglish(() => T.Of("question.one-key-reason")));
        return post.FinishAsync(
            new RecordJudgement(post.Session).Run(new NewJudgement(left.Value, right.Value, verdict, reason) { Proposal = proposal, Seen = post.Seen, KnownSince = post.Text("known-since") }),
            "judged-" + StatementWords.Code(verdict));
    }

    public static Task WithdrawJudgement(PostRequest post) => post.Id<JudgementId>("judgement") is { } judgement
        ? post.FinishAsync(new WithdrawJudgement(post.Session).Run(judgement, post.Text("reason") ?? ""), "judgement-withdrawn")
        : post.RefuseAsync(T.Of("form.missing"));

    // The form shows the value that stands; a field that comes back empty removes it.
    private static string? Emptied(PostRequest post, string field) => post.Has(field) ? post.Text(field) ?? "" : null;

    private static TextSpan? Span(PostRequest post) =>
        post.Number("start") is { } start && post.Number("end") is { } end && end > start ? new TextSpan(start, end) : null;
}
