using Skein.Graph.Running;
using Skein.Graph.Structure;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Structure;

public sealed class TriadCensusTests
{
    [Fact]
    public void Each_set_of_three_is_counted_in_the_class_of_its_name() =>
        RandomGraphs.HoldForDirectedGraphs(graph =>
        {
            var naive = new NaiveGraph(graph);
            var expected = naive.Sets(3).Select(set => Name(naive, set)).CountBy(name => name).ToDictionary();
            var census = TriadCensus.Of(graph, new Work { Threads = 4 });
            Assert.All(Enum.GetValues<Triad>(), triad => Assert.Equal(expected.GetValueOrDefault(triad.ToString()), census[(int)triad]));
        });

    [Fact]
    public void An_undirected_edge_is_a_mutual_pair()
    {
        var karate = GoldenGraph.Load("karate34").Graph;

        var census = TriadCensus.Of(karate);

        // As many as there are triangles and open paths; all sets together are 34 · 33 · 32 ÷ 6.
        Assert.Equal((45, 393), (census[(int)Triad.T300], census[(int)Triad.T201]));
        Assert.Equal(5_984, census.Sum());
        Assert.All((Triad[])[Triad.T012, Triad.T021C, Triad.T030C, Triad.T210], triad => Assert.Equal(0, census[(int)triad]));
    }

    [Fact]
    public void A_graph_below_three_vertices_has_no_triad() => Assert.All(TriadCensus.Of(RandomGraphs.Of((0, 1))), count => Assert.Equal(0, count));

    // The name says it: mutual, one-way and absent pairs, then down, up, cyclic or transitive.
    private static string Name(NaiveGraph graph, int[] set)
    {
        (int, int)[] pairs = [(set[0], set[1]), (set[0], set[2]), (set[1], set[2])];
        var mutual = pairs.Where(pair => graph.Has(pair.Item1, pair.Item2) && graph.Has(pair.Item2, pair.Item1)).ToArray();
        var oneWay = pairs.Where(pair => graph.Has(pair.Item1, pair.Item2) != graph.Has(pair.Item2, pair.Item1))
            .Select(pair => graph.Has(pair.Item1, pair.Item2) ? pair : (pair.Item2, pair.Item1)).ToArray();
        var name = $"T{mutual.Length}{oneWay.Length}{3 - mutual.Length - oneWay.Length}";
        var (senders, receivers) = (oneWay.DistinctBy(arc => arc.Item1).Count(), oneWay.DistinctBy(arc => arc.Item2).Count());
        return name switch
        {
            "T021" or "T120" => name + (senders == 1 ? "D" : receivers == 1 ? "U" : "C"),
            "T111" => name + (mutual[0].Item1 == oneWay[0].Item2 || mutual[0].Item2 == oneWay[0].Item2 ? "D" : "U"),
            "T030" => name + (senders == 3 ? "C" : "T"),
            _ => name,
        };
    }
}
