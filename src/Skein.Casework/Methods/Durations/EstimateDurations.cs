using Skein.Casework.Cases;
using Skein.Casework.Methods.Pathways;
using Skein.Casework.Views;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Methods.Survival;

namespace Skein.Casework.Methods.Durations;

/// <summary>
/// Estimates how long it takes from one dated spell to another over the persons of a case together, with those of whom the second is not
/// known as right-censored. Two curves bound what the dates leave open; nothing of fewer than five is shown.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class EstimateDurations(CaseSession session)
{
    /// <summary>Estimates.</summary>
    /// <param name="request">From what to what.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// The curves; or why there are none: nobody has the start (SK-METH-101), nobody the end (102), or fewer than five do (106).
    /// </returns>
    public MethodResult<DurationsView> Run(DurationRequest request, ViewFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, filter);
        var all = CaseTrajectories.Of(view, request.Whose.Abroad);
        var chosen = all.Having(request.Whose.Having).Select(one => CaseFollowUp.From(one, request)).ToLookup(one => one.Because);
        List<CaseFollowUp> followed = [.. chosen[FollowedBecause.Followed]];
        switch (Curve([.. followed.Select(one => one.Shortest)], request), Curve([.. followed.Select(one => one.Longest)], request))
        {
            case (MethodResult<PublishedCurve>.Refused refused, _):
                return new MethodResult<DurationsView>.Refused(refused.Why);
            case (_, MethodResult<PublishedCurve>.Refused refused):
                return new MethodResult<DurationsView>.Refused(refused.Why);
            case (MethodResult<PublishedCurve>.Computed { Value: var shortest }, MethodResult<PublishedCurve>.Computed { Value: var longest }):
                var inputs = CaseTrajectories.Inputs(followed.Select(one => one.Of));
                var without = DurationChanges.Of([.. chosen.SelectMany(group => group)], request, cancellation);
                return new MethodResult<DurationsView>.Computed(new DurationsView(
                    SpellRules.Version,
                    Letters(request.Between.Start),
                    Letters(request.Between.End),
                    request.Until,
                    shortest,
                    longest,
                    Shown(FollowedBecause.WithoutStart),
                    Shown(FollowedBecause.EndedBefore),
                    Shown(FollowedBecause.NotDated),
                    request.By is { } by ? DurationGroups.Of(by, followed) : null,
                    all.Views(inputs.Take(request.Whose.Passages)),
                    [.. CaveatsOf(shortest, longest, followed).Select(caveat => caveat.Sentence())],
                    filter)
                {
                    ShortestWithoutOne = without.Shortest,
                    LongestWithoutOne = without.Longest,
                    Inputs = inputs,
                });
            default:
                throw new InvalidOperationException("A curve is made or refused.");
        }

        int? Shown(FollowedBecause because) => Suppression.Of([chosen[because].Count()])[0].Count;
    }

    private static MethodResult<PublishedCurve> Curve(List<FollowUp> followUps, DurationRequest request) =>
        PublishedCurve.Of(followUps, Math.Max(DurationRequest.LeastStep, request.Step));

    private static IEnumerable<Caveat> CaveatsOf(PublishedCurve shortest, PublishedCurve longest, List<CaseFollowUp> followed) =>
        shortest.Caveats.Union(longest.Caveats).Union(followed.Exists(one => one.StopsAtDeath) ? [Caveat.CompetingEnd] : Array.Empty<Caveat>());

    private static string Letters(IEnumerable<SpellKind> kinds) => string.Join('/', kinds.Select(kind => kind.Letter()));
}
