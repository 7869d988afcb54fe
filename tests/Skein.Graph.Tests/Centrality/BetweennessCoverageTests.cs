using Skein.Graph.Centrality;
using Skein.Graph.Edges;
using Skein.Graph.Generators;
using Skein.Graph.Paths;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Centrality;

/// <summary>How often intervals of sampled betweenness hold the exact value, over many samples of one graph.</summary>
public sealed class BetweennessCoverageTests(ITestOutputHelper output)
{
    private const int Samples = 60;

    [Theory]
    [InlineData("preferential", false, false, 16)]
    [InlineData("preferential", false, true, 16)]
    [InlineData("preferential", true, false, 16)]
    [InlineData("preferential", true, true, 16)]
    [InlineData("preferential", false, true, 64)]
    [InlineData("preferential", true, false, 64)]
    [InlineData("preferential", true, true, 64)]
    [InlineData("small-world", false, false, 16)]
    [InlineData("small-world", false, true, 16)]
    [InlineData("small-world", true, false, 16)]
    [InlineData("small-world", true, true, 16)]
    [InlineData("small-world", true, true, 64)]
    public void Intervals_hold_the_exact_value_at_least_as_often_as_they_say(string kind, bool isDirected, bool isWeighted, int pivots)
    {
        var graph = Draw(kind, isDirected, isWeighted);
        var options = new BetweennessOptions { Lengths = isWeighted ? EdgeLengths.FromStrengths(graph) : null };
        var exact = Betweenness.OfVertices(graph, options);
        var (held, asked, width, sum) = (0L, 0L, 0.0, 0.0);

        for (var seed = 0; seed < Samples; seed++)
        {
            var estimate = Betweenness.Sampled(graph, pivots, seed, options);
            for (var vertex = 0; vertex < exact.Length; vertex++)
            {
                var (low, high) = estimate.IntervalOf(vertex);
                held += low <= exact[vertex] + 1e-9 && exact[vertex] <= high + 1e-9 ? 1 : 0;
                asked++;
                (width, sum) = (width + high - low, sum + exact[vertex]);
            }
        }

        output.WriteLine($"{kind} {isDirected} {isWeighted} {pivots}: {(double)held / asked:0.0000} width/mean {width / sum:0.00}");
        Assert.InRange((double)held / asked, 0.95, 1);
    }

    private static CompactGraph Draw(string kind, bool isDirected, bool isWeighted)
    {
        var edges = kind == "preferential" ? BarabasiAlbert.Of(300, 3, seed: 5) : WattsStrogatz.Of(300, 6, 0.1, seed: 5);
        var (random, drawn) = (new RandomStream(11), new EdgeListBuilder(300, isFixed: true));
        for (var row = 0; row < edges.Count; row++)
        {
            var isTurned = random.NextInt(2) == 1;
            drawn.Add(isTurned ? edges.To[row] : edges.From[row], isTurned ? edges.From[row] : edges.To[row], weight: isWeighted ? 1 + random.NextInt(5) : 1);
        }

        return CompactGraph.From(drawn.ToEdgeList(), new GraphOptions { IsDirected = isDirected });
    }
}
