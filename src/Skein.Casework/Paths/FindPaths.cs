using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Likelihoods;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Networks.Change;
using Skein.Networks.Graphs;
using Skein.Networks.Paths;

namespace Skein.Casework.Paths;

/// <summary>Paths of evidence between two entities; null when the case lacks one of them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class FindPaths(CaseSession session)
{
    /// <summary>Finds paths.</summary>
    /// <param name="from">One end.</param>
    /// <param name="to">The other end.</param>
    /// <param name="request">What paths.</param>
    /// <param name="filter">Through which filter.</param>
    public PathAnswer? Run(EntityId from, EntityId to, PathRequest request, ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        if (!view.Knows(from) || !view.Knows(to))
        {
            return null;
        }

        var projected = ProjectedNetwork.Whole(session, view);
        var options = new PathOptions
        {
            MostTies = Math.Clamp(request.MaximumTies, 1, PathOptions.Limit),
            MostPaths = Math.Clamp(request.Count, 1, 100),
            AllowsHubs = request.ThroughHubs,
            MostNeighbors = request.MostNeighbors is { } neighbors ? Math.Max(1, neighbors) : null,
        };
        var (first, second) = (view.Identities.Of(from), view.Identities.Of(to));
        var found = request.ByProbability
            ? EvidencePaths.FindProbable(Likely(view, projected), first, second, options)
            : EvidencePaths.Find(projected.Network, first, second, options);
        return found switch
        {
            Networks.Paths.PathAnswer.Found some => new PathAnswer(
                view.Ref(from),
                view.Ref(to),
                [.. DatedPaths.Mark(some.Paths).Select(dated => new PathView(
                    dated.Path.Rank,
                    [.. dated.Path.Steps.Select(step => Step(view, projected, step))],
                    [.. dated.Path.Weakness.Select(grade => grade.ToString())])
                {
                    Probability = dated.Path.Probability is { } probable ? new PathProbabilityView(probable.Low, probable.High) : null,
                    Order = new PathOrderView(dated.Order, dated.Back, dated.UndatedSteps),
                })],
                null,
                some.FurtherPaths,
                options.MostTies,
                filter)
            {
                WasStopped = some.WasStopped,
                EitherOrs = EitherOrs.Of(
                    view, some.Paths.SelectMany(path => path.Steps).SelectMany(step => new[] { step.From, step.To }).ToHashSet()),
            },
            Networks.Paths.PathAnswer.None none => new PathAnswer(
                view.Ref(from), view.Ref(to), [], Why(none.Reason, view.Ref(from), view.Ref(to), options.MostTies), 0, options.MostTies, filter)
            {
                EitherOrs = EitherOrs.Of(view, [first, second]),
            },
            _ => throw new InvalidOperationException("An answer of a kind that is not known."),
        };
    }

    private static NetworkGraph Likely(CaseView view, ProjectedNetwork projected) => NetworkGraph.Of(
        projected.Network,
        projected.Input.Statements.DistinctBy(sourced => sourced.Statement.Id).ToDictionary(sourced => sourced.Statement.Id),
        ListLikelihoods.LikelihoodsOf(view).Between);

    private static PathStepView Step(CaseView view, ProjectedNetwork projected, PathStep step) => new(
        view.Ref(step.From),
        view.Ref(step.To),
        [.. step.Ties.Select(tie => projected.View(view, tie.Tie, step.From))],
        [.. step.Grades.Select(grade => grade.ToString())],
        step.IsWeakest,
        step.IsProposed);

    private static string Why(NoPathReason reason, EntityRef from, EntityRef to, int ties) => reason switch
    {
        NoPathReason.FirstNotInNetwork => T.Of("path.not-in-network", from.Label),
        NoPathReason.SecondNotInNetwork => T.Of("path.not-in-network", to.Label),
        NoPathReason.OneAndTheSame => T.Of("path.one-and-the-same"),
        NoPathReason.NoneWithinLimit => T.Count("path.none", ties),
        NoPathReason.OnlyThroughHubs => T.Count("path.hubs", ties),
        _ => T.Of("path.stopped"),
    };
}
