using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using static Skein.Methods.Tests.Incidents.Samples;

namespace Skein.Methods.Tests.Incidents;

public class CasualtyTotalTests
{
    /// <summary>By hand: the inquiry's 44 is the operation's; its incidents have 32 and at least 10, which are in the 44 already.</summary>
    [Fact]
    public void A_figure_of_an_operation_is_never_added_to_those_of_its_incidents()
    {
        var total = Total(IncidentLevel.Operation);

        Assert.Equal("44", total.Sum.ToString());
        Assert.Equal(("harbor", CountedAs.OwnFigure), (Assert.Single(total.Counted).Unit.Value, total.Counted[0].As));
        var whole = total.Wholes.Single(one => one.Whole.Value == "harbor");
        Assert.Equal(("44", "42..", false), (whole.Own.ToString(), whole.Parts.ToString(), whole.Disagree));
    }

    /// <summary>
    /// By hand: market 32; station 7 and at least 3; nothing is said of the bridge, and of four incidents one was not recorded.
    /// </summary>
    [Fact]
    public void On_the_level_of_incidents_an_operation_hands_nothing_down_and_what_is_missing_is_said()
    {
        var total = Total(IncidentLevel.Incident);

        Assert.Equal("42..", total.Sum.ToString());
        Assert.Equal([("market", CountedAs.OwnFigure), ("station", CountedAs.SumOfParts)], total.Counted.Select(one => (one.Unit.Value, one.As)));
        var without = Assert.Single(total.NotCounted);
        Assert.Equal(("bridge", NotCountedBecause.NothingSaid), (without.Unit.Value, without.Because));
    }

    [Fact]
    public void Without_a_figure_of_its_own_an_operation_is_the_sum_of_its_parts_and_names_those_that_are_missing()
    {
        var records = Harbor();
        records[0] = records[0] with { Casualties = [] };
        var total = References.Value(
            CasualtyTotal.Of(Tree(records), Victims(), new CasualtyPolicy.SourceHierarchy(), IncidentLevel.Operation));
        var unit = Assert.Single(total.CountedInPart);

        Assert.Equal(("42..", CountedAs.SumOfSomeParts, 1), (unit.Figure.ToString(), unit.As, unit.PartsMissing));
        Assert.Equal(["bridge"], unit.PartsWithoutFigure.Select(id => id.Value));
        Assert.Equal(["m-court", "s-hall", "s-platform"], unit.Readings.SelectMany(reading => reading.Used).Select(id => id.Value).Order());
    }

    [Fact]
    public void On_the_level_of_sites_an_incident_without_sites_has_nothing_to_count()
    {
        var total = Total(IncidentLevel.Site);

        Assert.Equal("10..", total.Sum.ToString());
        Assert.Equal(
            [("bridge", NotCountedBecause.NoParts), ("market", NotCountedBecause.NoParts)],
            total.NotCounted.Select(one => (one.Unit.Value, one.Because)).OrderBy(one => one.Value, StringComparer.Ordinal));
    }

    [Fact]
    public void Figures_that_no_number_fits_are_named()
    {
        var records = Harbor();
        records[0] = records[0] with { Casualties = [Said("h", Killed(12), AssertedBy.Court)] };
        var total = References.Value(
            CasualtyTotal.Of(Tree(records), Victims(), new CasualtyPolicy.SourceHierarchy(), IncidentLevel.Operation));

        Assert.True(total.Wholes.Single(one => one.Whole.Value == "harbor").Disagree);
    }

    [Fact]
    public void A_total_says_what_its_figures_mix()
    {
        var incident = Incident("i", Said("a", new(CasualtyCategory.Injured, CasualtyFigure.Exactly(4))));
        var stated = References.Value(CasualtyTotal.Of(
            Tree(incident), new(CasualtyCategory.Injured, ScopeRule.AsStated), new CasualtyPolicy.Range(), IncidentLevel.Incident));
        var victims = References.Value(CasualtyTotal.Of(
            Tree(incident), new(CasualtyCategory.Injured, ScopeRule.VictimsOnly), new CasualtyPolicy.Range(), IncidentLevel.Incident));

        Assert.Equal([Caveat.CountsAreLowerBounds, Caveat.MixedScopes, Caveat.MixedDefinitions], stated.Caveats);
        Assert.Equal([Caveat.CountsAreLowerBounds, Caveat.MixedDefinitions, Caveat.AttackersLeftOpen], victims.Caveats);
    }

    /// <summary>Random trees: what cannot be counted, and assertions without a number, move no bound of the sum.</summary>
    [Fact]
    public void Adding_unknown_never_moves_a_bound()
    {
        var random = new Random(17);
        for (var run = 0; run < 60; run++)
        {
            var records = RandomRecords(random);
            var silent = records.Select(record => record with
            {
                Casualties = [.. record.Casualties, Said($"u-{record.Id.Value}", new(CasualtyCategory.Killed, default), AssertedBy.Court, 900)],
            });
            IncidentRecord[] more = [.. silent, Incident("unknown"), Incident("unknown-2", Said("u", new(CasualtyCategory.Killed, default)))];
            foreach (var policy in Seven())
            {
                Assert.Equal(SumOf(records, policy), SumOf(more, policy));
            }
        }
    }

    /// <summary>A later assertion changes the sum or not; once it is withdrawn, everything is as before.</summary>
    [Fact]
    public void Withdrawing_an_assertion_restores_the_earlier_result()
    {
        var random = new Random(29);
        for (var run = 0; run < 60; run++)
        {
            var records = RandomRecords(random);
            var added = Said("added", Killed(random.Next(60)), (AssertedBy)random.Next(7), 700) with { WithdrawnOn = Day(800) };
            records[0] = records[0] with { Casualties = [.. records[0].Casualties, added] };
            foreach (var policy in Seven())
            {
                Assert.Equal(SumOf(records, policy, Day(699)), SumOf(records, policy, Day(800)));
                Assert.Equal(SumOf(records, policy, Day(699)), SumOf(records, policy, null));
            }
        }
    }

    [Fact]
    public void Ten_thousand_incidents_are_counted_under_every_policy()
    {
        var random = new Random(3);
        var tree = Tree([.. Enumerable.Range(0, 10_000).Select(number => Incident(
            $"i{number}", [.. Enumerable.Range(0, 5).Select(source => Said($"a{number}-{source}", Killed(random.Next(9)), (AssertedBy)source, source))]))]);

        Assert.All(Seven()[..6], policy => Assert.Equal(
            10_000, References.Value(CasualtyTotal.Of(tree, Victims(), policy, IncidentLevel.Incident)).Counted.Count));
    }

    [Fact]
    public void Nothing_to_add_up_is_refused_and_so_are_hierarchies_that_do_not_hold()
    {
        var site = new IncidentRecord(new("s"), IncidentLevel.Site);

        Assert.Equal("SK-METH-415", References.Refusal(
            CasualtyTotal.Of(Tree(Incident("i")), Victims(), new CasualtyPolicy.Range(), IncidentLevel.Incident)).Code);
        Assert.Equal("SK-METH-406", Refused());
        Assert.Equal("SK-METH-411", Refused(site, site));
        Assert.Equal("SK-METH-411", Refused(Incident("i", Said("a", Killed(1))), Incident("j", Said("a", Killed(1)))));
        Assert.Equal("SK-METH-412", Refused(site with { PartOf = new("nobody") }));
        Assert.Equal("SK-METH-413", Refused(site, new IncidentRecord(new("t"), IncidentLevel.Site) { PartOf = new("s") }));
        Assert.Equal("SK-METH-413", Refused(site with { PartOf = new("s") }));
        Assert.Equal("SK-METH-414", Refused(Incident("i") with { PartsSaid = 0 }, site with { PartOf = new("i") }));
    }

    /// <summary>A campaign of two operations, by hand: 4 and 5, each once; a circle of the two is none.</summary>
    [Fact]
    public void Operations_may_be_gathered_in_a_larger_one_and_not_in_a_circle()
    {
        IncidentRecord Operation(string id, string? whole, params Assertion<CasualtyCount>[] said) =>
            new(new(id), IncidentLevel.Operation) { PartOf = whole is null ? null : new IncidentId(whole), Casualties = said };
        var total = References.Value(CasualtyTotal.Of(
            Tree(Operation("all", null), Operation("a", "all", Said("x", Killed(4))), Operation("b", "all", Said("y", Killed(5)))),
            Victims(), new CasualtyPolicy.Range(), IncidentLevel.Operation));

        Assert.Equal(("all", "9"), (Assert.Single(total.Counted).Unit.Value, total.Sum.ToString()));
        Assert.Equal("SK-METH-413", Refused(Operation("a", "b"), Operation("b", "a")));
    }

    private static string Refused(params IncidentRecord[] records) => References.Refusal(IncidentTree.Of(records)).Code;

    private static CasualtyTotal Total(IncidentLevel level) =>
        References.Value(CasualtyTotal.Of(Tree(Harbor()), Victims(), new CasualtyPolicy.SourceHierarchy(), level));

    private static string? SumOf(IReadOnlyList<IncidentRecord> records, CasualtyPolicy policy, DateOnly? asOf = null) =>
        CasualtyTotal.Of(Tree([.. records]), Victims(asOf), policy, IncidentLevel.Operation) is MethodResult<CasualtyTotal>.Computed total
            ? total.Value.Sum.ToString()
            : null;

    private static IncidentRecord[] RandomRecords(Random random) =>
    [
        new(new("op"), IncidentLevel.Operation),
        .. Enumerable.Range(0, 4).Select(number => Incident(
            number == 0 ? "market" : $"i{number}",
            [.. Enumerable.Range(0, random.Next(4)).Select(source => Said(
                $"a{number}-{source}",
                Killed(CasualtyFigure.Between(random.Next(9), 9 + random.Next(9)), (CasualtyScope)random.Next(3)),
                (AssertedBy)random.Next(7),
                random.Next(1, 20)))]) with
        {
            PartOf = random.Next(2) == 0 ? new IncidentId("op") : null,
        }),
    ];
}
