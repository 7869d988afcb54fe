using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Change;

namespace Skein.Networks.Tests.Change;

public sealed class SurvivalTests
{
    private static readonly TestCase Small = new(
        "ada met ben 2014-01-01 id=a",
        "ada met ben 2015-06-15 id=b",
        "ben met cara 2014-05-01/2016 id=c",
        "cara met dan 2014 id=d",
        "dan met eve 2014-06-01 id=e",
        "ada took-part-in incident:raid 2015-01-10 id=f",
        "eve took-part-in incident:raid 2015-01-10 id=g");

    [Fact]
    public void What_was_there_before_and_after_is_counted_and_the_act_itself_is_not()
    {
        var survival = Assert.Single(Across("2015-01-10").Incidents);

        Assert.Equal(
            "2014-01-10 2015-01-09 2015-01-11 2016-01-10",
            $"{survival.FirstBefore} {survival.LastBefore} {survival.FirstAfter} {survival.LastAfter}");
        // Before: ben-cara and dan-eve for certain; cara-dan and, between its two dates, ada-ben perhaps. Left: ben-cara for certain, ada-ben perhaps.
        Assert.Equal((new CountRange(2, 4), new CountRange(1, 2)), (survival.All.PairsBefore, survival.All.PairsLeft));
        Assert.Equal(new ShareRange(1.0 / 3, 2.0 / 3), survival.All.PairShare);
        Assert.Equal((new CountRange(4, 5), new CountRange(2, 3)), (survival.All.NodesBefore, survival.All.NodesLeft));
        Assert.Equal(new ShareRange(2.0 / 5, 3.0 / 5), survival.All.NodeShare);
        Assert.Equal(["ada ben Possible a b", "ben cara Certain c"], survival.CarriedOver.Select(NetworkChangeTests.Line));
    }

    [Fact]
    public void Those_who_are_documented_to_have_died_or_been_in_custody_are_left_aside_in_a_second_share()
    {
        var survival = Assert.Single(Across("2015-01-10", new Departure(CanonicalId.From("eve"), Edtf.Parse("2015-01-10")),
            new Departure(CanonicalId.From("cara"), Edtf.Parse("2017-02")), new Departure(CanonicalId.From("dan"), Edtf.Parse("2016"))).Incidents);

        Assert.Equal(["eve"], survival.Departed.Select(node => node.Value));
        Assert.Equal(["dan"], survival.PerhapsDeparted.Select(node => node.Value));
        Assert.Equal((new CountRange(1, 3), new CountRange(1, 2)), (survival.AmongOthers.PairsBefore, survival.AmongOthers.PairsLeft));
        Assert.Equal(new ShareRange(1.0 / 2, 1), survival.AmongOthers.PairShare);
        Assert.Equal(new CountRange(2, 4), survival.All.PairsBefore);
    }

    [Fact]
    public void A_spell_that_was_over_before_the_window_before_is_no_departure_and_a_hedge_makes_it_possible_at_most()
    {
        // The window before begins on 2014-01-10.
        var survival = Assert.Single(Across(
            "2015-01-10",
            new Departure(CanonicalId.From("ana"), Edtf.Parse("2010/2013"), IsForGood: false),
            new Departure(CanonicalId.From("ben"), Edtf.Parse("2010/2014-06"), IsForGood: false),
            new Departure(CanonicalId.From("cara"), Edtf.Parse("2010/2014"), IsForGood: false),
            new Departure(CanonicalId.From("dan"), Edtf.Parse("2014-05"), IsHedged: true),
            new Departure(CanonicalId.From("eve"), Edtf.Parse("2010"))).Incidents);

        Assert.Equal(["ben", "eve"], survival.Departed.Select(node => node.Value));
        Assert.Equal(["cara", "dan"], survival.PerhapsDeparted.Select(node => node.Value));
    }

    [Fact]
    public void The_days_on_which_an_incident_may_have_been_are_in_neither_window()
    {
        var survival = Assert.Single(Across("2015-01/2015-02").Incidents);

        Assert.Equal(
            "2014-01-01 2014-12-31 2015-03-01 2016-02-28",
            $"{survival.FirstBefore} {survival.LastBefore} {survival.FirstAfter} {survival.LastAfter}");
    }

    [Fact]
    public void An_incident_without_a_bounded_date_is_set_aside() =>
        Assert.Equal(["raid"], Across("../2015").Unplaced.Select(incident => incident.Id.Value));

    [Fact]
    public void Bounds_on_random_cases_lie_in_order_and_leaving_nobody_aside_changes_nothing()
    {
        var found = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var graph = NetworkChangeTests.Of(RandomCases.Make(seed));
            var survival = Survival.Across(graph, [new(CanonicalId.From("raid"), Edtf.Parse("2015-03-01"))]).Incidents[0];

            Assert.Equal(survival.All, survival.AmongOthers);
            Assert.True(survival.All.PairsLeft.Low <= survival.All.PairsLeft.High && survival.All.PairsLeft.High <= survival.All.PairsBefore.High);
            Assert.True(survival.All.NodesLeft.Low <= survival.All.NodesLeft.High && survival.All.NodesLeft.High <= survival.All.NodesBefore.High);
            Assert.Equal(survival.All.PairsLeft.High, survival.CarriedOver.Count);
            Assert.Equal(survival.All.PairsLeft.Low, survival.CarriedOver.Count(change => change.Certainty == Certainty.Certain));
            Assert.All(survival.CarriedOver, change => Assert.NotEmpty(change.Ties));
            found += survival.All.PairsLeft.High > 0 ? 1 : 0;
        }

        Assert.True(found > 20, "Too little carries over in the random cases to show anything.");
    }

    private static Survival Across(string date, params Departure[] departures) => Survival.Across(
        NetworkChangeTests.Of(Small), [new(CanonicalId.From("raid"), Edtf.Parse(date))], new SurvivalOptions { Departures = [.. departures] });
}
