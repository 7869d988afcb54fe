using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Methods.Hypotheses;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using Skein.Model;

namespace Skein.Casework.Methods.Incidents;

/// <summary>
/// Counts the killed or injured of a case by a named policy, each incident once, and lists those that could not be counted.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class CountCasualties(CaseSession session)
{
    /// <summary>Counts.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="filter">Through which filter.</param>
    /// <returns>The total; or why there is none (SK-METH-406 to 416).</returns>
    public MethodResult<CasualtyTotalView> Run(CasualtyRequest request, ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        var incidents = new CodedIncidents(view);
        request = request.Set.Count > 0 ? request with { Policy = Manual(view, request.Set) } : request;
        return incidents.Tree switch
        {
            MethodResult<IncidentTree>.Computed { Value: var tree } => Count(incidents, tree, request, filter),
            MethodResult<IncidentTree>.Refused refused => new MethodResult<CasualtyTotalView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A tree is made or refused."),
        };
    }

    private CasualtyPolicy.ManualWithReason Manual(CaseView view, IReadOnlyList<SetFigure> figures)
    {
        var today = DateOnly.FromDateTime(session.Time.GetUtcNow().UtcDateTime);
        return new CasualtyPolicy.ManualWithReason(figures
            .GroupBy(figure => new IncidentId(view.Identities.Of(figure.Incident).Value), figure => new ManualFigure(
                new CasualtyFigure(figure.Count.Low, figure.Count.Low == figure.Count.High ? figure.Count.Low : null, figure.Count.High),
                figure.Reason,
                new AnalystId(session.Coder.Name),
                today))
            .ToDictionary(set => set.Key, set => set.Last()));
    }

    private static MethodResult<CasualtyTotalView> Count(CodedIncidents incidents, IncidentTree tree, CasualtyRequest request, ViewFilter filter)
    {
        var query = new CasualtyQuery(request.Category, request.Scope);
        return CasualtyTotal.Of(tree, query, request.Policy, request.Level) switch
        {
            MethodResult<CasualtyTotal>.Computed { Value: var total } => new MethodResult<CasualtyTotalView>.Computed(new CasualtyTotalView(
                request.Category,
                request.Scope,
                request.Policy.Code,
                CasualtyPolicy.Version,
                request.Level,
                total.Sum,
                [.. total.Counted.Select(unit => ViewOf(incidents, tree, query, request.Policy, unit))],
                [.. total.NotCounted.Select(one => new NotCountedView(incidents.Ref(one.Unit), one.Because))],
                [.. total.Wholes.Select(one => new WholeView(incidents.Ref(one.Whole), one.Own, one.Parts, one.Disagree))],
                [.. total.Caveats.Select(caveat => caveat.Sentence())],
                filter)
            {
                Set = request.Policy is CasualtyPolicy.ManualWithReason { Figures: var set }
                    ? [.. set.Select(one => new SetFigureView(
                        incidents.Ref(one.Key), one.Value.Figure, one.Value.Reason, Coder.From(one.Value.By.Value), one.Value.On))]
                    : [],
            }),
            MethodResult<CasualtyTotal>.Refused refused => new MethodResult<CasualtyTotalView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A total is made or refused."),
        };
    }

    private static CountedView ViewOf(CodedIncidents incidents, IncidentTree tree, CasualtyQuery query, CasualtyPolicy policy, UnitCount unit) => new(
        incidents.Ref(unit.Unit),
        unit.Figure,
        unit.As,
        [.. unit.Readings.SelectMany(reading => reading.Used).Select(incidents.View)],
        [.. unit.Readings.SelectMany(reading => reading.LeftOut).Select(one => new LeftOutView(incidents.View(one.Assertion), one.Because))],
        unit.As == CountedAs.OwnFigure
            ? [.. CasualtyReading.WhatWouldChange(tree[unit.Unit], query, policy)
                .Select(one => new FigureChangeView(incidents.View(one.Assertion), one.Figure))]
            : [],
        [.. unit.PartsWithoutFigure.Select(incidents.Ref)]);
}
