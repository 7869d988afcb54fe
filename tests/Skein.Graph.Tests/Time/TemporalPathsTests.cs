using Skein.Graph.Edges;
using Skein.Graph.Running;
using Skein.Graph.Time;

namespace Skein.Graph.Tests.Time;

public sealed class TemporalPathsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Earliest_arrivals_are_the_least_and_the_greatest_over_every_choice_of_the_unknown_days(bool isUnbounded)
    {
        var (certain, possible) = (0, 0);
        for (var seed = 0; seed < (isUnbounded ? 600 : 400); seed++)
        {
            var random = new Random(seed);
            var edges = TimedCases.Make(random, isUnbounded);
            var options = TimedCases.Options(random, isUnbounded);
            var reach = TemporalPaths.EarliestArrival(edges, from: 0, options);
            var all = TimedCases.Choices(TimedCases.SpansOf(edges)).Select(days => TimedCases.Spread(edges, days, 0, options)).ToList();
            for (var vertex = 0; vertex < edges.VertexCount; vertex++)
            {
                var arrivals = all.Select(reached => reached[vertex]).ToList();
                var least = arrivals.Min();
                var greatest = arrivals.Contains(null) ? null : arrivals.Max();
                Assert.Equal(Days(least), reach.Possible[vertex]);
                Assert.Equal(Days(greatest), reach.Certain[vertex]);
                certain += vertex > 0 && reach.Of(vertex) == TimeCertainty.Certain ? 1 : 0;
                possible += reach.Of(vertex) == TimeCertainty.Possible ? 1 : 0;
            }

            int? Days(int? day) => day is { } known && isUnbounded ? TimedCases.Unbounded(known) : day;
        }

        Assert.True(certain > 20 && possible > 10, $"The cases show too little: {certain} certain, {possible} possible.");
    }

    [Fact]
    public void A_path_that_is_given_respects_time_under_the_choices_that_it_says()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var edges = TimedCases.Make(random);
            var options = TimedCases.Options(random);
            var all = TimedCases.Choices(TimedCases.SpansOf(edges)).ToList();
            foreach (var reach in (TemporalReach[])[TemporalPaths.EarliestArrival(edges, 0, options), TemporalPaths.FewestSteps(edges, 0, options)])
            {
                for (var vertex = 1; vertex < edges.VertexCount; vertex++)
                {
                    var (possible, certain) = (reach.PathOf(vertex, isCertain: false), reach.PathOf(vertex, isCertain: true));
                    Assert.Equal(reach.Possible[vertex] is not null, all.Exists(days => Respects(edges, days, possible, vertex, options)));
                    Assert.Equal(reach.Certain[vertex] is not null, all.TrueForAll(days => Respects(edges, days, certain, vertex, options)));
                }
            }
        }
    }

    [Fact]
    public void The_fewest_steps_are_those_of_the_shortest_path_among_all_paths_under_every_choice()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var edges = TimedCases.Make(random);
            var options = TimedCases.Options(random);
            var reach = TemporalPaths.FewestSteps(edges, 0, options);
            var all = TimedCases.Choices(TimedCases.SpansOf(edges)).ToList();
            var paths = Orders(Enumerable.Range(0, edges.Count).ToArray()).ToList();
            for (var vertex = 1; vertex < edges.VertexCount; vertex++)
            {
                Assert.Equal(Fewest(path => all.Exists(days => Respects(edges, days, path, vertex, options))), reach.Possible[vertex]);
                Assert.Equal(Fewest(path => all.TrueForAll(days => Respects(edges, days, path, vertex, options))), reach.Certain[vertex]);
            }

            int? Fewest(Predicate<int[]> isGood) => paths.Where(path => path.Length > 0 && isGood(path)).Min(path => (int?)path.Length);
        }
    }

    [Fact]
    public void The_latest_departure_is_the_last_day_from_which_the_goal_is_still_reached_under_every_choice()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var edges = TimedCases.Make(random);
            var options = TimedCases.Options(random);
            var reach = TemporalPaths.LatestDeparture(edges, to: 0, options);
            var all = TimedCases.Choices(TimedCases.SpansOf(edges)).ToList();
            for (var vertex = 1; vertex < edges.VertexCount; vertex++)
            {
                var departures = all.Select(days => Enumerable.Range(options.First, options.Last - options.First + 1)
                    .Where(first => TimedCases.Spread(edges, days, vertex, options with { First = first })[0] is not null)
                    .Max(first => (int?)first)).ToList();
                Assert.Equal(departures.Max(), reach.Possible[vertex]);
                Assert.Equal(departures.Contains(null) ? null : departures.Min(), reach.Certain[vertex]);
            }

            Assert.Equal(options.Last, reach.Certain[0]);
        }
    }

    [Fact]
    public void The_pairs_that_reach_each_other_in_time_are_counted_alike_on_one_thread_and_on_four()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var edges = TimedCases.Make(random);
            var options = TimedCases.Options(random);
            var all = TimedCases.Choices(TimedCases.SpansOf(edges)).ToList();
            var (certain, possible) = (0, 0);
            for (var from = 0; from < edges.VertexCount; from++)
            {
                var reached = all.Select(days => TimedCases.Spread(edges, days, from, options)).ToList();
                for (var to = 0; to < edges.VertexCount; to++)
                {
                    certain += to != from && reached.TrueForAll(row => row[to] is not null) ? 1 : 0;
                    possible += to != from && reached.Exists(row => row[to] is not null) ? 1 : 0;
                }
            }

            var expected = new TemporalReachability(edges.VertexCount * (edges.VertexCount - 1), certain, possible);
            Assert.Equal(expected, TemporalPaths.Reachability(edges, options, new Work { Threads = 1 }));
            Assert.Equal(expected, TemporalPaths.Reachability(edges, options, new Work { Threads = 4 }));
        }
    }

    [Fact]
    public void Two_edges_in_one_vague_month_may_come_in_order_but_need_not()
    {
        var month = new EdgeSpan(1, 30, 1, 30);

        Assert.Equal(TimeCertainty.Certain, PathTiming.Of([[month]]).Certainty);
        Assert.Equal(new PathTiming(TimeCertainty.Possible, 1, null), PathTiming.Of([[month], [month]], Within(1, 30)));
        Assert.Equal(
            new PathTiming(TimeCertainty.Certain, 20, 40),
            PathTiming.Of([[month], [EdgeSpan.Between(20, 25), EdgeSpan.Between(40, 40)]], Within(1, 50)));
        Assert.Equal(TimeCertainty.Impossible, PathTiming.Of([[EdgeSpan.Between(2, 2)], [EdgeSpan.Between(1, 1)]]).Certainty);
    }

    [Fact]
    public void Steps_on_one_day_are_in_order_unless_a_later_day_is_asked_for()
    {
        EdgeSpan[][] steps = [[EdgeSpan.Between(5, 5)], [EdgeSpan.Between(5, 5)]];

        Assert.Equal(TimeCertainty.Certain, PathTiming.Of(steps).Certainty);
        Assert.Equal(TimeCertainty.Impossible, PathTiming.Of(steps, new TemporalOptions { NeedsLaterDay = true }).Certainty);
    }

    [Fact]
    public void An_undated_edge_alone_is_a_path_and_two_are_a_possible_one()
    {
        Assert.Equal(TimeCertainty.Certain, PathTiming.Of([[EdgeSpan.Unknown]]).Certainty);
        Assert.Equal(TimeCertainty.Possible, PathTiming.Of([[EdgeSpan.Unknown]], Within(0, 9)).Certainty);
        Assert.Equal(TimeCertainty.Possible, PathTiming.Of([[EdgeSpan.Unknown], [EdgeSpan.Unknown]]).Certainty);
        Assert.Equal(TimeCertainty.Impossible, PathTiming.Of([[EdgeSpan.Unknown], []]).Certainty);
        Assert.Equal(TimeCertainty.Certain, PathTiming.Of([[EdgeSpan.Unknown], [new EdgeSpan(5, 5, int.MaxValue, int.MaxValue)]]).Certainty);
    }

    [Fact]
    public void The_best_way_of_a_choice_may_have_fewer_steps_than_the_one_way_that_fits_all_choices()
    {
        // Reached on day 10 by one step or on day 5 by two, the middle edge holds on one unknown day from 7 to 12.
        var edges = new EdgeListBuilder(8);
        edges.Add(0, 2, span: EdgeSpan.Between(10, 10));
        edges.Add(0, 1, span: EdgeSpan.Between(5, 5));
        edges.Add(1, 2, span: EdgeSpan.Between(5, 5));
        edges.Add(2, 3, span: new EdgeSpan(7, 12, 7, 12));
        edges.Add(3, 7, span: EdgeSpan.Between(7, 9));
        edges.Add(3, 4, span: EdgeSpan.Between(20, 20));
        edges.Add(4, 7, span: EdgeSpan.Between(20, 20));
        var reach = TemporalPaths.FewestSteps(edges.ToEdgeList(), 0);

        Assert.Equal((4, 5), (reach.Possible[7], reach.Certain[7]));
        Assert.Equal([1, 2, 3, 5, 6], reach.PathOf(7, isCertain: true));
    }

    [Fact]
    public void An_empty_list_and_a_single_vertex_have_no_pairs()
    {
        var none = TemporalPaths.Reachability(new EdgeListBuilder().ToEdgeList());
        var one = TemporalPaths.Reachability(new EdgeListBuilder(1).ToEdgeList());

        Assert.Equal((0, double.NaN), (none.Pairs, none.PossibleShare));
        Assert.Equal((0, double.NaN), (one.Pairs, one.CertainShare));
        Assert.Equal([7], TemporalPaths.EarliestArrival(new EdgeListBuilder(1).ToEdgeList(), 0, Within(7, 8)).Certain);
        Assert.Throws<ArgumentOutOfRangeException>(() => TemporalPaths.EarliestArrival(new EdgeListBuilder(1).ToEdgeList(), 1));
        Assert.Throws<ArgumentException>(() => TemporalPaths.EarliestArrival(new EdgeListBuilder(1).ToEdgeList(), 0, Within(8, 7)));
    }

    private static TemporalOptions Within(int first, int last) => new() { First = first, Last = last };

    // Follows the rows one by one and tries every day for each step.
    private static bool Respects(EdgeList edges, (int Start, int End)[] days, int[] path, int goal, TemporalOptions options)
    {
        return path.Length > 0 && Go(0, 0, options.First);

        bool Go(int step, int vertex, int ready)
        {
            if (step == path.Length)
            {
                return vertex == goal;
            }

            var (from, to) = (edges.From[path[step]], edges.To[path[step]]);
            var next = vertex == from ? to : vertex == to && !options.IsDirected ? from : -1;
            return next >= 0 && Enumerable.Range(options.First, options.Last - options.First + 1).Any(day =>
                day >= ready && day >= days[path[step]].Start && day <= days[path[step]].End
                && Go(step + 1, next, options.NeedsLaterDay ? day + 1 : day));
        }
    }

    private static IEnumerable<int[]> Orders(int[] rows) =>
        rows.SelectMany(row => Orders([.. rows.Where(other => other != row)]).Select(rest => (int[])[row, .. rest])).Prepend([]);
}
