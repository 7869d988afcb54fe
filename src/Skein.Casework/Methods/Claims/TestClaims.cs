using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Involvement;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Methods.Claims;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using CodedAnswer = Skein.Methods.Claims.Coded;

namespace Skein.Casework.Methods.Claims;

/// <summary>
/// Puts the hypotheses on claims of responsibility to the attacks of a case: who claimed is read from statements, what no statement says from
/// the coder's codings, and what nobody coded stays out of a table and is listed there.
/// </summary>
/// <param name="session">The coder at work; the codings are theirs.</param>
public sealed class TestClaims(CaseSession session)
{
    private static readonly PropertyCode Claimed = PropertyCode.From("claimed");
    private static readonly PropertyCode Acknowledged = PropertyCode.From("acknowledged");
    private static readonly PropertyCode Attributed = PropertyCode.From("attributed-to");

    /// <summary>Tests them.</summary>
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
        var units = tree.Units(IncidentLevel.Operation)
            .Select(unit => AttackOf(view, tree, unit, most))
            .OrderBy(attack => incidents.Ref(attack.Unit.Id).Label, StringComparer.Ordinal)
            .ToList();
        return ClaimTests.Of([.. units.Select(attack => attack.Record)]) switch
        {
            MethodResult<ClaimTestRun>.Computed { Value: var run } => new MethodResult<ClaimsView>.Computed(new ClaimsView(
                session.Coder,
                [.. units.Select(attack => ViewOf(view, incidents, attack))],
                [.. run.Tests.Select(test => ViewOf(incidents, test))],
                run.Corrected,
                filter)),
            MethodResult<ClaimTestRun>.Refused refused => new MethodResult<ClaimsView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("Tests are run or refused."),
        };
    }

    private Attack AttackOf(CaseView view, IncidentTree tree, IncidentRecord unit, Dictionary<string, InvolvementDegree> most)
    {
        var members = tree.Within(unit.Id).SelectMany(part => view.Members(view.Identities.Of(EntityId.From(part.Id.Value)))).ToList();
        var said = view.Statements(new StatementQuery { About = members, Properties = [Claimed, Acknowledged, Attributed] });
        var codings = CodingViews.At(
            CodingViews.Of(view, CodingScheme.Claims.Method, view.Identities.Of(EntityId.From(unit.Id.Value))).Where(row => row.By == session.Coder), null)
            .ToDictionary(row => row.Value.Item, row => row.Value.Value);
        var type = ClaimCodebook.TypeOf(codings.GetValueOrDefault(ClaimCodebook.Type));
        return new Attack(unit, codings, said, new AttackRecord(new AttackId(unit.Id.Value))
        {
            Statements = [.. said.Select(shown => ClaimOf(shown, unit, codings, type))],
            ClaimsWereSought = codings.GetValueOrDefault(ClaimCodebook.Sought) == "yes",
            FateInSilence = ClaimCodebook.FateOf(codings.GetValueOrDefault(ClaimCodebook.Fate)),
            IsFoiled = Answer(ClaimCodebook.Foiled),
            KilledVictims = codings.ContainsKey(ClaimCodebook.Killed) ? Answer(ClaimCodebook.Killed) : KilledOf(tree, unit),
            HadContact = Answer(ClaimCodebook.Contact),
            IsAfterBreakdown = Answer(ClaimCodebook.AfterBreakdown),
            MostInvolvement = most.TryGetValue(unit.Id.Value, out var degree) ? degree : null,
            // Without a type that a coder gave there is nothing that the coding could have been blind to.
            IsInvolvementCodedBlind = type is not null && codings.GetValueOrDefault(ClaimCodebook.Blind) == "yes",
            Pledge = new PledgeRecord(Answer(ClaimCodebook.PledgeVideo), Answer(ClaimCodebook.PledgeInHands)),
        });

        CodedAnswer Answer(string item) => ClaimCodebook.AnswerOf(codings.GetValueOrDefault(item));
    }

    private static ClaimStatement ClaimOf(
        Shown shown, IncidentRecord unit, Dictionary<string, string> codings, (ClaimType Type, bool IsContested)? type)
    {
        var statement = shown.Row.Statement;
        var id = new ClaimId(statement.Id.Value);
        if (statement.Property == Attributed)
        {
            return new ClaimStatement(id, ClaimChannel.ThirdParty, ClaimType.Attribution);
        }

        var denies = statement.Stance == Stance.Denies;
        return new ClaimStatement(id, ClaimChannel.CentralOffice, denies ? ClaimType.Denial : type?.Type ?? ClaimType.ClaimResponsive)
        {
            IsTypeContested = type?.IsContested ?? false,
            Lag = denies ? null : LagOf(shown, unit),
            FateAtIssue = ClaimCodebook.FateOf(codings.GetValueOrDefault(ClaimCodebook.Fate)),
            Details = [.. DetailsOf(codings)],
            OfficialFinding = ClaimCodebook.AnswerOf(codings.GetValueOrDefault(ClaimCodebook.Contradicted)) is { Value: true, IsContested: var contested }
                ? new CodedAnswer(false, contested)
                : CodedAnswer.Not,
        };
    }

    // One reviewed detail stands for what the coder answered; without an answer there is a detail that nobody reviewed.
    private static IEnumerable<ClaimDetail> DetailsOf(Dictionary<string, string> codings) => ClaimCodebook.AnswerOf(codings.GetValueOrDefault(ClaimCodebook.ExclusiveDetail)).Value switch
    {
        true => [new ClaimDetail(true, false)],
        false => [new ClaimDetail(true, true)],
        null => [new ClaimDetail(null, null)],
    };

    private static ClaimLag? LagOf(Shown shown, IncidentRecord unit)
    {
        if (shown.Row.Statement.ValidTime is not { } issued || unit.Dates.Count == 0)
        {
            return null;
        }

        var (claim, attacks) = (Assertions.BoundsOf(issued), unit.Dates.Select(one => one.Says).ToList());
        return claim is { Earliest: { } first, Latest: { } last } && attacks.TrueForAll(attack => attack is { Earliest: not null, Latest: not null })
            ? new ClaimLag(
                TimeSpan.FromDays(first.DayNumber - attacks.Max(attack => attack.Latest!.Value.DayNumber)),
                TimeSpan.FromDays(last.DayNumber - attacks.Min(attack => attack.Earliest!.Value.DayNumber)))
            : null;
    }

    private static CodedAnswer KilledOf(IncidentTree tree, IncidentRecord unit)
    {
        var query = new CasualtyQuery(CasualtyCategory.Killed, ScopeRule.VictimsOnly);
        var figures = tree.Within(unit.Id).Select(part => CasualtyReading.Of(part, query, new CasualtyPolicy.Range()))
            .OfType<MethodResult<CasualtyReading>.Computed>().Select(made => made.Value.Figure).OfType<CasualtyFigure>().ToList();
        return figures.Exists(figure => figure.Low > 0) ? CodedAnswer.Yes
            : figures.Count > 0 && figures.TrueForAll(figure => figure.High == 0) ? CodedAnswer.No
            : CodedAnswer.Not;
    }

    private static ClaimedAttackView ViewOf(CaseView view, CodedIncidents incidents, Attack attack)
    {
        var first = attack.Record.GroupClaims is [var earliest, ..] ? earliest : null;
        return new ClaimedAttackView(
            incidents.Ref(attack.Unit.Id),
            attack.Record.Outcome,
            [.. view.Views(attack.Said).Where(statement => statement.Property != Attributed)],
            (int?)first?.Lag?.Least.TotalDays,
            (int?)first?.Lag?.Most.TotalDays,
            attack.Codings);
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

    private sealed record Attack(IncidentRecord Unit, Dictionary<string, string> Codings, List<Shown> Said, AttackRecord Record);
}
