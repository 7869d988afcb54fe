using Skein.Methods.Hypotheses;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using Skein.Methods.Sources;

namespace Skein.Methods.Tests.Incidents;

/// <summary>The invented operation of docs/methods/incident-coding.md, and short ways to write assertions.</summary>
internal static class Samples
{
    public static readonly DateOnly First = new(2031, 5, 4);

    public static DateOnly Day(int number) => First.AddDays(number - 1);

    public static CasualtyCount Killed(CasualtyFigure figure, CasualtyScope scope = CasualtyScope.VictimsOnly) =>
        new(CasualtyCategory.Killed, figure) { Scope = scope };

    public static CasualtyCount Killed(long number) => Killed(CasualtyFigure.Exactly(number));

    public static Assertion<CasualtyCount> Said(
        string id, CasualtyCount says, AssertedBy by = AssertedBy.Press, int? day = null, string? origin = null) =>
        new(new AssertionId(id), says, new SourceKey("source-" + id))
        {
            By = by,
            Origin = origin is null ? null : new SourceKey(origin),
            AssertedOn = day is { } number ? DayBounds.On(Day(number)) : default,
            RecordedOn = day is { } recorded ? Day(recorded) : null,
        };

    public static IncidentRecord Incident(string id, params Assertion<CasualtyCount>[] casualties) =>
        new(new IncidentId(id), IncidentLevel.Incident) { Casualties = casualties };

    public static IncidentRecord Market() => Incident(
        "market",
        Said("m-word", new(CasualtyCategory.Killed, default) { Scope = CasualtyScope.VictimsOnly, Term = new("Dozens") }, day: 1),
        Said("m-press", Killed(27), day: 1),
        Said("m-claim", Killed(60), AssertedBy.Party, 2),
        Said("m-ministry", Killed(31), AssertedBy.Official, 3),
        Said("m-court", Killed(32), AssertedBy.Court, 400)) with
    {
        PartOf = new IncidentId("harbor"),
    };

    public static IncidentRecord[] Harbor() =>
    [
        new(new IncidentId("harbor"), IncidentLevel.Operation)
        {
            PartsSaid = 4,
            Casualties = [Said("h-inquiry", Killed(44), AssertedBy.Court, 500)],
        },
        Market(),
        Incident("station") with { PartOf = new IncidentId("harbor") },
        new(new IncidentId("hall"), IncidentLevel.Site)
        {
            PartOf = new IncidentId("station"),
            Casualties =
            [
                Said("s-hall", Killed(CasualtyFigure.Exactly(8), CasualtyScope.IncludingPerpetrators) with { Perpetrators = 1 }, AssertedBy.Official, 3),
            ],
        },
        new(new IncidentId("platform"), IncidentLevel.Site)
        {
            PartOf = new IncidentId("station"),
            Casualties = [Said("s-platform", Killed(CasualtyFigure.AtLeast(3)), day: 2)],
        },
        Incident("bridge") with { PartOf = new IncidentId("harbor") },
    ];

    public static CasualtyQuery Victims(DateOnly? asOf = null) => new(CasualtyCategory.Killed, ScopeRule.VictimsOnly, asOf);

    /// <summary>All seven, in the order of the page.</summary>
    public static CasualtyPolicy[] Seven() =>
    [
        new CasualtyPolicy.Gtd(),
        new CasualtyPolicy.AcledConservative(),
        new CasualtyPolicy.Ucdp(),
        new CasualtyPolicy.Range(),
        new CasualtyPolicy.SourceHierarchy(),
        new CasualtyPolicy.LatestOfficial(),
        new CasualtyPolicy.ManualWithReason(new Dictionary<IncidentId, ManualFigure>
        {
            [new IncidentId("market")] = new(
                CasualtyFigure.Between(31, 33), "One of the dead is counted at two places.", new AnalystId("coder-1"), Day(600)),
        }),
    ];

    public static IncidentTree Tree(params IncidentRecord[] records) => References.Value(IncidentTree.Of(records));
}
