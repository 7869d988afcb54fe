using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Questions;

/// <summary>
/// Reads the conditions of a question off a tree. A unit's date and country are those that sources give for it, else for its parts, else
/// for its whole; what is attributed to the whole or to a part is attributed to it; deaths are never handed down.
/// </summary>
internal sealed class ConditionReader(IncidentTree tree, IncidentQuestion question)
{
    private readonly DateOnly _asOf = question.AsOf!.Value;

    public IEnumerable<UnitConditions> All() => tree.Units(question.Level!.Value).Select(Of);

    private UnitConditions Of(IncidentRecord unit)
    {
        var when = WhenOf(unit);
        return new UnitConditions(unit.Id, when, new Dictionary<QuestionCondition, Truth>
        {
            [QuestionCondition.Country] = CountryOf(unit),
            [QuestionCondition.Lethality] = LethalityOf(unit, when),
            [QuestionCondition.Involvement] = question.Involvement!.Of(
                new[] { unit }.Concat(tree.Above(unit.Id)).Select(record => record.Involvement).FirstOrDefault(bounds => bounds is not null)),
            [QuestionCondition.Attribution] = AttributionOf(unit),
            [QuestionCondition.Before] = question.Before is not { } day ? Truth.Yes
                : Truths.Of(when.First < day.DayNumber, when.Last >= day.DayNumber),
        });
    }

    // Sources that differ widen the bounds: any of them may be right.
    private DayBounds WhenOf(IncidentRecord unit)
    {
        foreach (var records in Circles(unit))
        {
            List<DayBounds> said = [.. Standing(records.SelectMany(record => record.Dates)).Select(one => one.Says)];
            if (said.Count > 0)
            {
                return new DayBounds(
                    said.Exists(one => one.Earliest is null) ? null : said.Min(one => one.Earliest),
                    said.Exists(one => one.Latest is null) ? null : said.Max(one => one.Latest));
            }
        }

        return default;
    }

    // An operation with a part in the country lies in it, also where another part does not; sources that differ on one record leave it open.
    private Truth CountryOf(IncidentRecord unit)
    {
        foreach (var records in Circles(unit))
        {
            List<Truth> said =
            [
                .. records.Select(record => Standing(record.Countries).Select(one => one.Says == question.Country).Distinct().ToList())
                    .Where(answers => answers.Count > 0).Select(answers => Truths.Of(answers.Contains(true), answers.Contains(false))),
            ];
            if (said.Count > 0)
            {
                return said.Max();
            }
        }

        return Truth.Open;
    }

    private Truth LethalityOf(IncidentRecord unit, DayBounds when)
    {
        if (question.Lethality is not { Policy: { } policy } rule)
        {
            return Truth.Yes;
        }

        var query = new CasualtyQuery(CasualtyCategory.Killed, ScopeRule.VictimsOnly, _asOf) { Words = rule.Words };
        var (timely, own) = rule.WithinDays is { } days ? WithoutDelayed(unit, when, days) : (tree, unit);
        return new UnitCounting(timely, query, policy).Of(own).Count?.Figure is { } figure
            ? Truths.Of(figure.High is null or > 0, figure.Least == 0)
            : Truth.Open;
    }

    // A late figure may hold delayed deaths: how many of it came in time is as open as how many are attackers, so it is given that scope.
    private (IncidentTree Tree, IncidentRecord Unit) WithoutDelayed(IncidentRecord unit, DayBounds when, int days)
    {
        var last = when.Earliest is { } first ? first.DayNumber + (long)days : long.MinValue;
        var within = tree.Within(unit.Id).Aggregate(tree.Under(tree.RootOf(unit.Id)), (timely, record) => timely.Under(
            tree.RootOf(unit.Id), record with { Casualties = [.. record.Casualties.Select(InTime)] }));
        return (within, within[unit.Id]);

        Assertion<CasualtyCount> InTime(Assertion<CasualtyCount> one) =>
            one.Says.CountedUpTo.Last <= last || one.AssertedOn.Last <= last
                ? one
                : one with { Says = one.Says with { Scope = CasualtyScope.Unknown, Perpetrators = null } };
    }

    private Truth AttributionOf(IncidentRecord unit)
    {
        if (question.Attribution is not { Actor: { } actor, Policy: { } policy })
        {
            return Truth.Yes;
        }

        List<IncidentRecord> records = [.. tree.Within(unit.Id), .. tree.Above(unit.Id)];
        return AttributionReading.Of(
            records.SelectMany(record => record.Attributions), actor, policy, _asOf, records.Exists(record => record.ClaimsWereSought)).Holds;
    }

    private IEnumerable<IReadOnlyList<IncidentRecord>> Circles(IncidentRecord unit) =>
        [[unit], [.. tree.Within(unit.Id).Skip(1)], .. tree.Above(unit.Id).Select(whole => (IReadOnlyList<IncidentRecord>)[whole])];

    private IEnumerable<Assertion<T>> Standing<T>(IEnumerable<Assertion<T>> said) => said.Where(one => one.StandsOn(_asOf));
}
