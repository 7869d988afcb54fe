using Skein.Casework.Cases;
using Skein.Casework.Matching;
using Skein.Casework.Overview;
using Skein.Casework.Pictures;
using Skein.Casework.Review.Clashes;
using Skein.Casework.SourceCriticism;
using Skein.Casework.Timelines;
using Skein.Casework.Views;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;

namespace Skein.Casework.Tests.Opening;

/// <summary>Answers are kept until the log grows. The oracle is a session that has kept nothing.</summary>
public sealed class PrepareCaseTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly EntityId _ada;
    private readonly EntityId _ben;
    private readonly SourceId _source;

    public PrepareCaseTests()
    {
        (_ada, _ben, _source) = (_desk.Person("pe-1", "Ada Orn"), _desk.Person("pe-2", "Ben Tall"), _desk.Source("paper"));
        _desk.Say("st-1", _ada, "travelled-with", _ben, _source, change: statement => statement with { ValidTime = Model.Dates.Edtf.Parse("2015-06") });
        _desk.Say("st-2", _ada, "born-on", null, _source, "1987-02-03");
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Preparing_records_nothing_and_changes_no_answer()
    {
        var head = _desk.Head();
        new PrepareCase(_desk.Session).Run(TestContext.Current.CancellationToken);

        Assert.Equal(head, _desk.Head());
        AssertAsFresh();
    }

    [Fact]
    public void What_was_kept_is_gone_with_the_next_event_and_comes_back_with_its_undoing()
    {
        new PrepareCase(_desk.Session).Run(TestContext.Current.CancellationToken);
        var other = _desk.Source("radio");
        _desk.Say("st-3", _ada, "born-on", null, other, "1986-02-03");
        _desk.Say("st-4", _ben, "sibling-of", _desk.Person("pe-3", "Cora Tall"), other);
        AssertAsFresh();
        Assert.Single(new ListContradictions(_desk.Session).Run().Items);
        Assert.Equal(3, new DrawNetwork(_desk.Session).Run(ViewFilter.Everything).Nodes.Count);
        Assert.Equal(3, new ShowTimeline(_desk.Session).Run(new TimelineRequest(), ViewFilter.Everything).Dated);

        _desk.Append(new CaseEvent.Undone(_desk.Head()));
        AssertAsFresh();
        Assert.Equal(2, new DrawNetwork(_desk.Session).Run(ViewFilter.Everything).Nodes.Count);
    }

    [Fact]
    public void One_filter_is_not_answered_with_what_was_kept_for_another()
    {
        new PrepareCase(_desk.Session).Run(TestContext.Current.CancellationToken);

        Assert.Empty(new ShowTimeline(_desk.Session).Run(new TimelineRequest(), ViewFilter.Everything with { MinReliability = Model.Sources.Reliability.A }).Items);
        Assert.Equal(2, new ShowTimeline(_desk.Session).Run(new TimelineRequest(), ViewFilter.Everything).Items.Count);
        Assert.Single(new ShowTimeline(_desk.Session).Run(new TimelineRequest { About = _ben }, ViewFilter.Everything).Items);
    }

    [Fact]
    public void In_a_large_case_whoever_asks_for_the_desk_of_names_hears_how_far_it_is_and_then_gets_it()
    {
        _desk.Append([.. Enumerable.Range(0, 5_001).Select(number => new CaseEvent.EntityAdded(
            new Entity { Id = EntityId.From($"xx-{number}"), Kind = EntityKind.Place, Label = $"Orsk {number}" }))]);
        _desk.Person("pe-4", "Ada Orne");
        var matches = new ListMatches(_desk.Session);

        Assert.NotNull(Await(TimeSpan.Zero));
        Assert.Null(Await(Timeout.InfiniteTimeSpan));
        Assert.Null(Await(TimeSpan.Zero));
        Assert.Equal(("pe-1", "pe-4"), Assert.Single(matches.Run(new MatchRequest { Least = MatchRequest.LowestLeast }, cancellation: TestContext.Current.CancellationToken).Pairs, pair => pair.Left.Entity.Id.Value == "pe-1") is var found
            ? (found.Left.Entity.Id.Value, found.Right.Entity.Id.Value)
            : default);

        _desk.Person("pe-5", "Ada Orn");
        Assert.NotNull(Await(TimeSpan.Zero));

        MatchProgress? Await(TimeSpan patience) => matches.Await(patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_small_case_lets_nobody_wait_for_the_desk_of_names() =>
        Assert.Null(new ListMatches(_desk.Session).Await(TimeSpan.Zero, TestContext.Current.CancellationToken));

    [Fact]
    public void The_overview_begins_with_persons_who_have_a_tie_in_the_order_of_their_names_whoever_stands_before_them()
    {
        _desk.Append([.. Enumerable.Range(0, 120).Select(number => new CaseEvent.EntityAdded(
            new Entity { Id = EntityId.From($"aa-{number}"), Kind = EntityKind.Person, Label = $"Aaron {number:000}" }))]);
        _desk.Say("st-5", _desk.Person("pe-6", "Mira Sol", ProtectionClass.Minor), "sibling-of", _ben, _source);
        _desk.Say("st-6", _desk.Person("pe-7", "Zora Tall"), "sibling-of", _ben, _source);

        Assert.Equal(["Ada Orn", "Ben Tall", "Zora Tall"], new ShowOverview(_desk.Session).Run().StartingPoints.Select(person => person.Label));
    }

    private void AssertAsFresh()
    {
        using var store = _desk.Provider.Open(_desk.Session.Location);
        using var fresh = new CaseSession(store, Desk.Coder, _desk.Clock, _desk.Session.Ids);
        Assert.Equal(Json(fresh), Json(_desk.Session));
    }

    private static string Json(CaseSession session) => System.Text.Json.JsonSerializer.Serialize(new
    {
        Timeline = new ShowTimeline(session).Run(new TimelineRequest { Lanes = LaneKind.Person }, ViewFilter.Everything),
        Network = new DrawNetwork(session).Run(ViewFilter.Everything),
        Contradictions = new ListContradictions(session).Run().Items.Select(item => item.About),
        Sources = ((MethodResult<SourcingView>.Computed)new SummarizeSources(session).Run(ViewFilter.Everything)).Value.Words,
    }, CaseJson.Options);
}
