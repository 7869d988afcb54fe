using Skein.Casework.Cases;
using Skein.Casework.Involvement;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Methods.Claims;
using Skein.Methods.Incidents;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;

namespace Skein.Casework.Methods.Claims;

/// <summary>
/// Lists who claimed which attack of a case, and puts the hypotheses on claims of responsibility to small tables: who claimed is read from
/// statements, what no statement says from the coder's codings, and what nobody coded stays out of a table and is listed there.
/// </summary>
/// <param name="session">The coder at work; the codings are theirs.</param>
public sealed class ShowClaims(CaseSession session)
{
    /// <summary>Lists and tests them.</summary>
    /// <param name="filter">Through which filter.</param>
    /// <returns>The tables; or why there are none: no incident (SK-METH-406), or those of the tests (201 to 208).</returns>
    public MethodResult<ClaimsView> Run(ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        var incidents = new CodedIncidents(view);
        if (incidents.Tree is not MethodResult<IncidentTree>.Computed { Value: var tree })
        {
            return new MethodResult<ClaimsView>.Refused(((MethodResult<IncidentTree>.Refused)incidents.Tree).Why);
        }

        var most = new ListInvolvement(session).Run(filter).Rows.Where(row => row.By == session.Coder)
            .GroupBy(row => row.About.Id.Value).ToDictionary(rows => rows.Key, rows => (InvolvementDegree)rows.Max(row => row.Most));
        var attacks = new ClaimedAttacks(view, tree, session.Coder, most);
        var units = tree.Units(IncidentLevel.Operation)
            .Select(attacks.Of)
            .OrderBy(attack => incidents.Ref(attack.Unit.Id).Label, StringComparer.Ordinal)
            .ToList();
        return ClaimTests.Of([.. units.Select(attack => attack.Record)]) switch
        {
            MethodResult<ClaimTestRun>.Computed { Value: var run } => new MethodResult<ClaimsView>.Computed(new ClaimsView(
                session.Coder,
                [.. units.Select(attack => ViewOf(view, incidents, attack))],
                [.. run.Tests.Select(test => ViewOf(incidents, test))],
                run.Corrected,
                filter)
            {
                Inputs = [.. units.SelectMany(attack => attack.Said).Select(shown => shown.Row.Statement.Id).Distinct()],
                Codings = [.. units.SelectMany(attack => attack.Codings).Select(coding => coding.Id)],
            }),
            MethodResult<ClaimTestRun>.Refused refused => new MethodResult<ClaimsView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("Tests are run or refused."),
        };
    }

    private static ClaimedAttackView ViewOf(CaseView view, CodedIncidents incidents, ClaimedAttack attack)
    {
        var first = attack.Record.GroupClaims is [var earliest, ..] ? earliest : null;
        return new ClaimedAttackView(
            incidents.Ref(attack.Unit.Id),
            attack.Record.Outcome,
            [.. view.Views(attack.Said).Where(statement => statement.Property != ClaimedAttacks.Attributed)],
            (int?)first?.Lag?.Least.TotalDays,
            (int?)first?.Lag?.Most.TotalDays,
            attack.Coded);
    }

    private static ClaimTestView ViewOf(CodedIncidents incidents, ClaimTest test)
    {
        var refused = test.Fisher as MethodResult<FisherResult>.Refused;
        return new ClaimTestView(
            test.Hypothesis.Code,
            test.Hypothesis.Condition,
            test.Hypothesis.Outcome,
            test.Hypothesis.Denominator,
            test.Hypothesis.Expected,
            test.Hypothesis.Confounder,
            test.Table,
            [.. test.NotCoded.Select(attack => incidents.Ref(new IncidentId(attack.Value)))],
            test.Outside,
            (test.Fisher as MethodResult<FisherResult>.Computed)?.Value is { } found ? FiguresOf(found) : null,
            refused?.Why.Code,
            refused?.Why.Because,
            test.LeastP,
            test.MostP,
            test.Adjusted,
            [.. test.Warnings.Select(warning => $"{warning.Series.Value}: {warning.Attacks}")]);
    }

    private static ClaimFigures FiguresOf(FisherResult found) => new(
        found.P, found.MidP, Finite(found.OddsRatio.Estimate), found.OddsRatio.Low, Finite(found.OddsRatio.High));

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
