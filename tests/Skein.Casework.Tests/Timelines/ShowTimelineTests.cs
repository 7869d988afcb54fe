using Skein.Casework.Timelines;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Timelines;

/// <summary>Lanes and windows of the timeline, of invented people.</summary>
public sealed class ShowTimelineTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly SourceId _source;
    private readonly EntityId _ada;
    private readonly EntityId _ben;

    public ShowTimelineTests()
    {
        _source = _desk.Source("paper");
        (_ada, _ben) = (_desk.Person("pe-1", "Ada Orn"), _desk.Person("pe-2", "Ben Tall"));
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_statement_stands_in_the_lane_of_each_person_it_names()
    {
        Say("st-1", _ada, "travelled-with", _ben, "2015-06");
        Say("st-2", _desk.Add("or-1", "The Circle", EntityKind.Organisation), "founded", _desk.Add("or-2", "The Cell", EntityKind.Organisation), "2014");

        var timeline = Show(LaneKind.Person);

        Assert.Equal([("Ada Orn", 1), ("Ben Tall", 1)], Lanes(timeline));
        Assert.Equal((2, 1), (timeline.Count, timeline.Laneless));
        Assert.Equal(["The Circle", "Ada Orn"], Lanes(Show(LaneKind.Subject)).Select(lane => lane.Item1));
    }

    [Fact]
    public void An_act_stands_in_the_lane_of_the_place_where_it_is_said_to_have_taken_place_unless_that_is_denied()
    {
        var attack = _desk.Add("in-1", "The attack", EntityKind.Incident);
        _desk.Say("st-1", attack, "occurred-on", null, _source, "2015-11-02");
        _desk.Say("st-2", attack, "occurred-at", _desk.Add("pl-1", "Orsk", EntityKind.Place), _source);
        _desk.Say("st-3", attack, "occurred-at", _desk.Add("pl-2", "Marvane", EntityKind.Place), _source, change: statement => statement with { Stance = Stance.Denies });

        Assert.Equal([("Orsk", 1)], Lanes(Show(LaneKind.Place)));
    }

    [Fact]
    public void A_proceeding_holds_the_steps_that_name_it_and_each_person_the_own_ones()
    {
        var trial = _desk.Add("pc-1", "The harbor trial", EntityKind.Proceeding);
        Say("st-1", _ada, "legal-status", null, "2015-11", "charged");
        Say("st-2", _ada, "party-to", trial, "2016");
        Say("st-3", _ben, "legal-status", null, "2017", "acquitted", statement => statement with { Qualifiers = [new Qualifier("case", "the harbor trial", trial)] });
        Say("st-4", _ada, "travelled-with", _ben, "2014");

        var timeline = Show(LaneKind.Proceeding);

        Assert.Equal([("Ada Orn", 2), ("The harbor trial", 2), ("Ben Tall", 1)], Lanes(timeline));
        Assert.Equal(1, timeline.Laneless);
    }

    [Fact]
    public void Custody_is_that_of_the_person_held_in_whatever_way_it_was_coded()
    {
        Say("st-1", _ada, "held-at", _desk.Add("pr-1", "The old prison", EntityKind.Premises), "2012-03/2014");
        Say("st-2", _ada, "legal-status", null, "2014-02", "released");
        Say("st-3", _desk.Add("cu-1", "A spell", EntityKind.Custody), "custody-of", _ben, "2013");
        Say("st-4", _ben, "legal-status", null, "2013-01", "charged");

        Assert.Equal([("Ada Orn", 2), ("Ben Tall", 1)], Lanes(Show(LaneKind.Custody)));
    }

    [Fact]
    public void The_lane_of_a_protected_person_is_left_out_and_counted_unless_it_is_asked_for()
    {
        Say("st-1", _desk.Person("pe-3", "A Child", ProtectionClass.Minor), "travelled-with", _ada, "2015");

        var timeline = Show(LaneKind.Person);

        Assert.Equal([("Ada Orn", 1)], Lanes(timeline));
        Assert.Equal(1, timeline.ProtectedLanes);
        Assert.Equal(2, Show(LaneKind.Person, filter: ViewFilter.Everything with { IncludeProtected = true }).Lanes.Count);
    }

    [Theory]
    [InlineData(null, null, "st-0 st-1 st-2 st-3", "")]
    [InlineData("2015", "2015", "st-1 st-2 st-3", "")]
    [InlineData("2015-11-10", "2015-11-20", "st-1 st-2 st-3", "st-2")]
    [InlineData("2015-12", null, "st-3", "")]
    [InlineData(null, "2013-05-10", "st-0 st-1", "st-0 st-1")]
    [InlineData("1990", "1999", "", "")]
    public void A_window_holds_what_may_lie_in_it_and_says_what_only_may(string? from, string? to, string may, string onlyMay)
    {
        Say("st-0", _ada, "resident-of", _desk.Add("pl-1", "Orsk", EntityKind.Place), "2013-05/2014-02");
        Say("st-1", _ada, "resident-of", _desk.Add("pl-2", "Marvane", EntityKind.Place), "2013~/2015-11-12");
        Say("st-2", _ada, "travelled-with", _ben, "2015-11");
        Say("st-3", _ada, "held-at", _desk.Add("pr-1", "The old prison", EntityKind.Premises), "2015-11-01/..");

        var timeline = Show(LaneKind.Subject, Window(from, to));

        Assert.Equal(may, string.Join(' ', timeline.Items.Select(item => item.Statement.Id.Value).Order(StringComparer.Ordinal)));
        var possible = onlyMay.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(timeline.Count - timeline.Certain, timeline.Items.Count(item => !item.IsCertain));
        Assert.All(possible, id => Assert.False(timeline.Items.Single(item => item.Statement.Id.Value == id).IsCertain));
        Assert.Equal(4, timeline.Dated);
    }

    [Fact]
    public void A_window_that_ends_before_it_begins_is_none_and_says_so()
    {
        Assert.False(DateWindow.TryMake(Edtf.Parse("2016"), Edtf.Parse("2015"), out var window, out var reason));
        Assert.Null(window);
        Assert.NotEmpty(reason);
        Assert.Equal("2015-11-01/2016-12-31", Window("2015-11", "2016").Value!.ToString());
        Assert.Same(DateWindow.Always, Window(null, null));
    }

    [Fact]
    public void A_strip_counts_every_date_once_where_it_must_be_and_wherever_it_may_be()
    {
        Say("st-1", _ada, "travelled-with", _ben, "2015-01-01");
        Say("st-2", _ada, "travelled-with", _ben, "2015-01-10");
        Say("st-3", _ada, "travelled-with", _ben, "2015-01-04/2015-01-06");
        Say("st-4", _ada, "travelled-with", _ben, "[2015-01-03,2015-01-05]");

        Say("st-5", _ada, "travelled-with", _ben, "2015-01-08/..");

        var strip = Show(LaneKind.Subject).Strip!;

        Assert.Equal(("2015-01-01", "2015-01-10"), (strip.First, strip.Last));
        Assert.Equal([1, 0, 0, 1, 1, 1, 0, 1, 0, 1], strip.Bars.Select(bar => bar.Must));
        Assert.Equal([1, 0, 1, 2, 2, 1, 0, 1, 0, 1], strip.Bars.Select(bar => bar.May));
        Assert.Null(DateStrip.Of([]));
    }

    [Fact]
    public void No_more_items_are_given_in_full_than_asked_for_and_all_are_counted()
    {
        for (var day = 1; day <= 9; day++)
        {
            Say($"st-{day}", _ada, "travelled-with", _ben, $"2015-01-0{day}");
        }

        var timeline = new ShowTimeline(_desk.Session).Run(new TimelineRequest { MostItems = 3 }, ViewFilter.Everything);

        Assert.Equal(["st-1", "st-2", "st-3"], timeline.Items.Select(item => item.Statement.Id.Value));
        Assert.Equal((9, 9), (timeline.Count, timeline.Lanes[0].Items));
    }

    private static DateWindow Window(string? from, string? to) =>
        DateWindow.TryMake(from is null ? null : Edtf.Parse(from), to is null ? null : Edtf.Parse(to), out var window, out _) ? window : throw new ArgumentException(from);

    private static IEnumerable<(string, int)> Lanes(Timeline timeline) => timeline.Lanes.Select(lane => (lane.Entity.Label, lane.Items));

    private Timeline Show(LaneKind lanes, DateWindow? window = null, ViewFilter? filter = null) => new ShowTimeline(_desk.Session).Run(
        new TimelineRequest { Lanes = lanes, Window = window ?? DateWindow.Always }, filter ?? ViewFilter.Everything);

    private void Say(string id, EntityId subject, string property, EntityId? to, string time, string? value = null, Func<Statement, Statement>? change = null) =>
        _desk.Say(id, subject, property, to, _source, value, statement => (change ?? (same => same))(statement with { ValidTime = Edtf.Parse(time) }));
}
