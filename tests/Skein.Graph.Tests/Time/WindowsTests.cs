using Skein.Graph.Edges;
using Skein.Graph.Time;

namespace Skein.Graph.Tests.Time;

public sealed class WindowsTests
{
    [Fact]
    public void Every_count_and_share_is_the_least_and_the_greatest_over_every_choice_of_the_unknown_days()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var edges = TimedCases.Make(random);
            var (width, step) = (random.Next(1, 3), random.Next(1, 4));
            var options = new WindowOptions { Graph = new GraphOptions { IsDirected = random.Next(2) == 0, KeepsSelfLoops = random.Next(2) == 0 } };
            var series = Windows.Of(edges, DayWindow.Sliding(0, TimedCases.LastDay, width, step), options);
            var choices = TimedCases.Choices(TimedCases.SpansOf(edges)).ToList();
            for (var window = 0; window < series.Windows.Count; window++)
            {
                var facts = series.Facts(window);
                var now = choices.ConvertAll(days => PairsIn(edges, days, series.Windows[window], options.Graph));
                var before = choices.ConvertAll(days => window == 0 ? [] : PairsIn(edges, days, series.Windows[window - 1], options.Graph));
                Assert.Equal(Range(now.Select(pairs => pairs.Count)), facts.Edges);
                Assert.Equal(Range(now.Select(pairs => pairs.SelectMany(pair => new[] { pair.From, pair.To }).Distinct().Count())), facts.Vertices);
                if (window == 0)
                {
                    Assert.Equal((new CountRange(0, 0), ShareRange.None), (facts.Born, facts.Jaccard));
                    continue;
                }

                Assert.Equal(Range(now.Zip(before, (is1, was) => is1.Except(was).Count())), facts.Born);
                Assert.Equal(Range(now.Zip(before, (is1, was) => was.Except(is1).Count())), facts.Died);
                Assert.Equal(Range(now.Zip(before, (is1, was) => is1.Intersect(was).Count())), facts.Persisting);
                Assert.Equal(Share(now.Zip(before, (is1, was) => (is1.Intersect(was).Count(), is1.Union(was).Count()))), facts.Jaccard);
                Assert.Equal(Share(now.Zip(before, (is1, was) => (is1.Intersect(was).Count(), was.Count))), facts.ShareLeft);
                for (var pair = 0; pair < series.Whole.EdgeCount; pair++)
                {
                    var ends = (series.Whole.EdgeFrom[pair], series.Whole.EdgeTo[pair]);
                    Assert.Equal(Answer(now.Zip(before, (is1, was) => is1.Contains(ends) && !was.Contains(ends))), series.Born(window, pair));
                    Assert.Equal(Answer(now.Zip(before, (is1, was) => !is1.Contains(ends) && was.Contains(ends))), series.Died(window, pair));
                    Assert.Equal(Answer(now.Zip(before, (is1, was) => is1.Contains(ends) && was.Contains(ends))), series.Persisting(window, pair));
                }
            }
        }
    }

    [Fact]
    public void The_graphs_of_a_window_hold_the_edges_that_must_and_that_may_touch_it()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var edges = TimedCases.Make(new Random(seed));
            var series = Windows.Of(edges, DayWindow.Tumbling(0, TimedCases.LastDay, 2));
            for (var window = 0; window < series.Windows.Count; window++)
            {
                var ofChoices = TimedCases.Choices(TimedCases.SpansOf(edges))
                    .Select(days => PairsIn(edges, days, series.Windows[window], new GraphOptions())).ToList();
                Assert.Equal(ofChoices.Aggregate((left, right) => [.. left.Intersect(right)]).Order(), PairsOf(series.Must(window)));
                Assert.Equal(ofChoices.SelectMany(pairs => pairs).Distinct().Order(), PairsOf(series.May(window)));
            }
        }
    }

    [Fact]
    public void Undated_edges_are_counted_apart_and_lie_in_no_window_or_by_choice_in_all()
    {
        var builder = new EdgeListBuilder();
        builder.Add(0, 1, span: EdgeSpan.Between(3, 3));
        builder.Add(0, 1);
        builder.Add(1, 2);
        var edges = builder.ToEdgeList();
        var windows = DayWindow.Tumbling(0, 9, 5);

        var none = Windows.Of(edges, windows);
        var all = Windows.Of(edges, windows, new WindowOptions { Undated = UndatedEdges.InAll });

        Assert.Equal((1, 1), (none.UndatedCount, all.UndatedCount));
        Assert.Equal([new CountRange(1, 1), new CountRange(0, 0)], new[] { none.Facts(0).Edges, none.Facts(1).Edges });
        Assert.Equal([new CountRange(2, 2), new CountRange(2, 2)], new[] { all.Facts(0).Edges, all.Facts(1).Edges });
        Assert.Equal((3, 0, 2), (none.Whole.VertexCount, none.Must(1).EdgeCount, all.Must(1).EdgeCount));
    }

    [Fact]
    public void A_list_without_spans_is_in_no_window()
    {
        var series = Windows.Of(RandomGraphs.List((0, 1), (1, 2)), DayWindow.Tumbling(0, 9, 5));

        Assert.Equal((2, 0), (series.UndatedCount, series.May(0).EdgeCount));
        Assert.Equal(ShareRange.None, series.Facts(1).Jaccard);
    }

    [Fact]
    public void Weights_in_a_window_are_those_of_the_edges_that_touch_it()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 1, weight: 2, span: EdgeSpan.Between(1, 2));
        edges.Add(1, 0, weight: 3, span: EdgeSpan.Between(2, 7));

        var series = Windows.Of(edges.ToEdgeList(), DayWindow.Tumbling(0, 9, 5));

        Assert.Equal([5, 3], new[] { series.Must(0).Weights[0], series.Must(1).Weights[0] });
    }

    [Fact]
    public void Windows_keep_their_width_and_begin_no_later_than_the_last_day()
    {
        Assert.Equal([new(0, 3), new(2, 5), new(4, 7)], DayWindow.Sliding(0, 5, width: 4, step: 2));
        Assert.Equal([new(0, 3), new(4, 7)], DayWindow.Tumbling(0, 7, 4));
        Assert.Empty(DayWindow.Tumbling(1, 0, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => DayWindow.Tumbling(0, 7, 0));
    }

    [Theory]
    [InlineData(5, 4, 6, 7)]
    [InlineData(0, 4, -1, 5)]
    [InlineData(0, 4, 0, 3)]
    [InlineData(int.MinValue, 4, 0, 5)]
    public void Windows_out_of_order_are_refused(int first, int last, int nextFirst, int nextLast) => Assert.Throws<ArgumentException>(
        () => Windows.Of(RandomGraphs.List((0, 1)), [new DayWindow(first, last), new DayWindow(nextFirst, nextLast)]));

    private static HashSet<(int From, int To)> PairsIn(EdgeList edges, (int Start, int End)[] days, DayWindow window, GraphOptions options)
    {
        var pairs = new HashSet<(int, int)>();
        for (var row = 0; row < edges.Count; row++)
        {
            var (from, to) = (edges.From[row], edges.To[row]);
            if (Enumerable.Range(window.First, window.Last - window.First + 1).Any(day => day >= days[row].Start && day <= days[row].End)
                && (from != to || options.KeepsSelfLoops))
            {
                pairs.Add(options.IsDirected || from < to ? (from, to) : (to, from));
            }
        }

        return pairs;
    }

    private static IEnumerable<(int, int)> PairsOf(CompactGraph graph) => graph.EdgeFrom.ToArray().Zip(graph.EdgeTo.ToArray());

    private static CountRange Range(IEnumerable<int> counts) => new(counts.Min(), counts.Max());

    private static ShareRange Share(IEnumerable<(int Part, int Of)> shares)
    {
        var values = shares.Where(share => share.Of > 0).Select(share => (double)share.Part / share.Of).ToList();
        return values.Count == 0 ? ShareRange.None : new ShareRange(values.Min(), values.Max());
    }

    private static TimeCertainty Answer(IEnumerable<bool> answers) => answers.Distinct().ToList() switch
    {
        [true] => TimeCertainty.Certain,
        [false] => TimeCertainty.Impossible,
        _ => TimeCertainty.Possible,
    };
}
