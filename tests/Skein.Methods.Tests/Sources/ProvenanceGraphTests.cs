using Skein.Methods.Outcomes;
using Skein.Methods.Sources;
using static Skein.Methods.Tests.Sources.Graphs;

namespace Skein.Methods.Tests.Sources;

public class ProvenanceGraphTests
{
    private const string Ten = "p0 p1 p2 p3 p4 p5 p6 p7 p8 p9";

    [Fact]
    public void Ten_copies_of_one_wire_story_are_one_source()
    {
        var graph = Graph($"wire court {Ten}", string.Join(' ', Ten.Split(' ').Select(paper => $"{paper}>wire")));
        var copies = Counted(graph, Ten);

        Assert.Equal((10, 1, 1, Confirmation.NotConfirmed), (copies.Sources, copies.Least, copies.Most, copies.Confirmation));
        var confirmed = Counted(graph, $"{Ten} court");
        Assert.Equal((11, 2, 2, Confirmation.Confirmed), (confirmed.Sources, confirmed.Least, confirmed.Most, confirmed.Confirmation));
    }

    [Fact]
    public void A_source_that_draws_on_two_leaves_the_count_open()
    {
        var graph = Graph("a b mixed copy", "mixed>a mixed>b copy>a");

        Assert.Equal((1, 2, Confirmation.Open), Numbers(Counted(graph, "mixed copy")));
        Assert.Equal((1, 2, Confirmation.Open), Numbers(Counted(graph, "mixed")));
        Assert.Equal((2, 2, Confirmation.Confirmed), Numbers(Counted(graph, "a b")));
        Assert.Equal((1, 1, Confirmation.NotConfirmed), Numbers(Counted(graph, "copy a copy")));
    }

    [Fact]
    public void A_circle_is_one_origin_and_is_shown_as_a_path()
    {
        var graph = Graph("x y z reader", "x>y y>z z>x reader>y");
        var independence = Counted(graph, "x y z reader");

        Assert.Equal((1, 1), (independence.Least, independence.Most));
        var origin = Assert.Single(Assert.Single(independence.Groups).Origins);
        Assert.Equal(("x y z", true), (Ids(origin.Members), origin.IsCircle));
        Assert.Equal("x y z x", Ids(Assert.IsType<CircularReport.Circle>(Assert.Single(graph.CircularReports())).Path));
    }

    [Fact]
    public void A_circle_that_takes_from_outside_has_its_origin_there_and_is_shown_all_the_same()
    {
        var graph = Graph("x y wire self", "x>y y>x y>wire self>self");

        Assert.Equal("wire", Ids(Assert.Single(Assert.Single(Counted(graph, "x y").Groups).Origins).Members));
        Assert.Equal(["self self", "x y x"], graph.CircularReports().OfType<CircularReport.Circle>().Select(circle => Ids(circle.Path)));
    }

    [Fact]
    public void Two_ways_to_one_origin_are_shown_with_both()
    {
        var report = Assert.IsType<CircularReport.Converging>(
            Assert.Single(Graph("blog paper agency other", "blog>agency blog>paper paper>agency other>agency").CircularReports()));

        Assert.Equal(("blog", "agency"), (report.Source.Value, Ids(report.Origin.Members)));
        Assert.Equal(("blog agency", "blog paper agency"), (Ids(report.One), Ids(report.Other)));
    }

    /// <summary>
    /// The most sources of which no two share an origin, tried out over all subsets, lies between the least and the most.
    /// </summary>
    [Fact]
    public void The_interval_holds_the_largest_set_without_a_common_origin()
    {
        foreach (var (count, ties) in Random(400))
        {
            var graph = Graph(string.Join(' ', Enumerable.Range(0, count)), string.Join(' ', ties.Select(tie => $"{tie.By}>{tie.From}")));
            var counted = Counted(graph, string.Join(' ', Enumerable.Range(0, count)));
            HashSet<int>[] origins = [.. Enumerable.Range(0, count).Select(source => Naive(source, ties))];
            var largest = Enumerable.Range(1, (1 << count) - 1)
                .Select(set => Enumerable.Range(0, count).Where(source => (set & (1 << source)) != 0).ToList())
                .Where(set => set.TrueForAll(one => set.TrueForAll(other => one == other || !origins[one].Overlaps(origins[other]))))
                .Max(set => set.Count);

            Assert.InRange(largest, counted.Least, counted.Most);
            Assert.Equal(origins.SelectMany(origin => origin).Distinct().Count(), counted.Most);
            Assert.Equal(count, counted.Sources);
        }
    }

    [Fact]
    public void One_more_copy_never_adds_an_independent_source()
    {
        foreach (var (count, ties) in Random(200))
        {
            var sources = string.Join(' ', Enumerable.Range(0, count));
            var text = string.Join(' ', ties.Select(tie => $"{tie.By}>{tie.From}"));
            var before = Counted(Graph(sources, text), sources);
            var after = Counted(Graph($"{sources} copy", $"{text} copy>0"), $"{sources} copy");

            Assert.Equal(Numbers(before), Numbers(after));
        }
    }

    [Fact]
    public void A_chain_of_ten_thousand_is_one_source()
    {
        var all = string.Join(' ', Enumerable.Range(0, 10_000));
        var graph = Graph(all, string.Join(' ', Enumerable.Range(0, 9_999).Select(number => $"{number}>{number + 1}")));

        Assert.Equal((1, 1, Confirmation.NotConfirmed), Numbers(Counted(graph, all)));
        Assert.Empty(graph.CircularReports());
    }

    [Fact]
    public void Bad_input_is_refused_with_its_code()
    {
        var graph = Graph("a", "");
        Assert.Equal("SK-METH-301", Assert.IsType<MethodResult<Independence>.Refused>(graph.IndependenceOf([])).Why.Code);
        Assert.Equal("SK-METH-302", Assert.IsType<MethodResult<Independence>.Refused>(graph.IndependenceOf(Named("b"))).Why.Code);
        Assert.Equal("SK-METH-302", Assert.IsType<MethodResult<ProvenanceGraph>.Refused>(ProvenanceGraph.Of(Named("a"), Ties("a>b"))).Why.Code);
        Assert.Equal("SK-METH-303", Assert.IsType<MethodResult<ProvenanceGraph>.Refused>(ProvenanceGraph.Of(Named("a a"), [])).Why.Code);
    }

    private static (int, int, Confirmation) Numbers(Independence independence) =>
        (independence.Least, independence.Most, independence.Confirmation);

    // What is reached and reaches back only itself or its own circle: an end; a circle is named by its least member.
    private static HashSet<int> Naive(int source, List<(int By, int From)> ties) =>
    [
        .. Reached(source, ties)
            .Where(end => Reached(end, ties).All(next => Reached(next, ties).Contains(end)))
            .Select(end => Reached(end, ties).Min()),
    ];

    private static HashSet<int> Reached(int from, List<(int By, int From)> ties)
    {
        HashSet<int> reached = [from];
        while (ties.Any(tie => reached.Contains(tie.By) && reached.Add(tie.From)))
        {
        }

        return reached;
    }

    private static IEnumerable<(int Count, List<(int By, int From)> Ties)> Random(int rounds)
    {
        var random = new Random(23);
        for (var round = 0; round < rounds; round++)
        {
            var count = 1 + random.Next(8);
            yield return (count, [.. Enumerable.Range(0, random.Next(10)).Select(_ => (random.Next(count), random.Next(count)))]);
        }
    }
}
