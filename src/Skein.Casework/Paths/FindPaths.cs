using Skein.Casework.Cases;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model;
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
        };
        return EvidencePaths.Find(projected.Network, view.Identities.Of(from), view.Identities.Of(to), options) switch
        {
            Networks.Paths.PathAnswer.Found found => new PathAnswer(
                view.Ref(from),
                view.Ref(to),
                [.. found.Paths.Select(path => new PathView(
                    path.Rank,
                    [.. path.Steps.Select(step => Step(view, projected, step))],
                    [.. path.Weakness.Select(grade => grade.ToString())]))],
                null,
                found.FurtherPaths,
                options.MostTies,
                filter),
            Networks.Paths.PathAnswer.None none => new PathAnswer(
                view.Ref(from), view.Ref(to), [], Why(none.Reason, view.Ref(from), view.Ref(to), options.MostTies), 0, options.MostTies, filter),
            _ => throw new InvalidOperationException("An answer of a kind that is not known."),
        };
    }

    private static PathStepView Step(CaseView view, ProjectedNetwork projected, PathStep step) => new(
        view.Ref(step.From),
        view.Ref(step.To),
        [.. step.Ties.Select(tie => projected.View(view, tie.Tie, step.From))],
        [.. step.Grades.Select(grade => grade.ToString())],
        step.IsWeakest,
        step.IsProposed);

    private static string Why(NoPathReason reason, EntityRef from, EntityRef to, int ties) => reason switch
    {
        NoPathReason.FirstNotInNetwork => $"{from.Label} is not in this network: of another kind, protected, or outside the filter.",
        NoPathReason.SecondNotInNetwork => $"{to.Label} is not in this network: of another kind, protected, or outside the filter.",
        NoPathReason.OneAndTheSame => "Both ends are one and the same under the judgements that stand.",
        NoPathReason.NoneWithinLimit => $"There is no evidence path of at most {ties} ties. That is an answer; it is no proof that there is no tie.",
        NoPathReason.OnlyThroughHubs =>
            $"Every path of at most {ties} ties leads through a whole organisation or place, which is no evidence. Ask for hubs to see them.",
        _ => "The search was stopped before it found a path. Ask for fewer ties.",
    };
}
