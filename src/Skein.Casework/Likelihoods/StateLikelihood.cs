using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Disclosure;
using Skein.Casework.Review;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Likelihoods;

/// <summary>
/// Records how probable it is, in this analyst's judgement, that two are tied. It takes the place of what the same analyst stated of the
/// two before; what others stated stays beside it. Nothing is ever derived from a grade, a score or a count.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class StateLikelihood(CaseSession session)
{
    /// <summary>The longest reason, in UTF-16 units.</summary>
    public const int LongestReason = 2_000;

    // A tie has a few dozen statements at most; more is a form that was tampered with.
    private const int MostEvidence = 1_000;

    /// <summary>Records a likelihood. Done names it.</summary>
    /// <param name="request">The likelihood as filled in.</param>
    public ActOutcome Run(NewLikelihood request)
    {
        var unreasoned = TypedReason.Read(request.Reason, out var reason);
        if (Check(request, unreasoned) is { } refused)
        {
            return refused;
        }

        using var view = new CaseView(session, ViewFilter.Everything with { IncludeProtected = request.IncludeProtected });
        var additions = EntityAdditions.For(view.Reader, [request.Left, request.Right], out var missing);
        if (missing is { } absent)
        {
            return Faults.NoEntity(absent.Value);
        }

        var (left, right) = (view.Ref(request.Left), view.Ref(request.Right));
        if (left.Id == right.Id)
        {
            return Faults.OneAndTheSame();
        }

        if (DisclosurePolicy.Hides(left, view.Filter) || DisclosurePolicy.Hides(right, view.Filter))
        {
            return Faults.ProtectedEnd();
        }

        var seen = request.EvidenceSeen.Distinct().Take(MostEvidence).ToEquatableList();
        if (seen.Count > 0)
        {
            var known = view.Reader.Statements(new StatementQuery { Ids = seen, IncludeProposed = true, IncludeClosed = true })
                .Select(row => row.Statement.Id).ToHashSet();
            if (!seen.All(known.Contains))
            {
                return Faults.NoStatement();
            }
        }

        var likelihood = new LikelihoodJudgement
        {
            Id = LikelihoodId.From(session.Ids.Next("li")),
            Left = request.Left,
            Right = request.Right,
            Probability = request.Probability,
            Reason = reason,
            EvidenceSeen = seen,
        };
        return StandsAlready(view.Reader, likelihood)
            ? Faults.SameLikelihood()
            : session.Record([.. additions, new CaseEvent.LikelihoodStated(likelihood)], act: additions.Count, id: likelihood.Id.Value);
    }

    private static ActOutcome.Refused? Check(NewLikelihood request, ActOutcome.Refused? unreasoned) =>
        !LikelihoodJudgement.IsProbability(request.Probability) ? Faults.NoProbability()
        : unreasoned ?? (request.Left == request.Right ? Faults.SameEntity() : null);

    private bool StandsAlready(ICaseReader reader, LikelihoodJudgement likelihood) => reader.Likelihoods().Any(row =>
        row.By == session.Coder && row.Value.Pair == likelihood.Pair
        && row.Value.Probability.Equals(likelihood.Probability) && row.Value.Reason == likelihood.Reason);
}
