using Skein.Graph.Generators;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Generators;

public sealed class DegreeTests
{
    [Fact]
    public void Growth_gives_as_many_edges_as_it_says_and_a_tail_of_exponent_three()
    {
        var degrees = SimpleGraphs.Degrees(BarabasiAlbert.Of(20_000, 3, 1));

        Assert.Equal(2 * 3 * (20_000 - 3), degrees.Sum());
        Assert.All(degrees[3..], degree => Assert.True(degree >= 3));

        // The exact law of the limit: P(k) = 2m(m + 1) ÷ (k(k + 1)(k + 2)) (Dorogovtsev, Mendes and Samukhin 2000).
        for (var k = 3; k < 8; k++)
        {
            Assert.Equal(24.0 / (k * (k + 1) * (k + 2)), degrees.Count(degree => degree == k) / 20_000.0, 0.012);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => BarabasiAlbert.Of(3, 3, 1));
        Assert.Equal(3, BarabasiAlbert.Of(4, 3, 1).Count);
    }

    [Fact]
    public void The_static_model_has_its_edges_and_the_tail_of_its_exponent()
    {
        var degrees = SimpleGraphs.Degrees(StaticPowerLaw.Of(50_000, 200_000, 3.5, 1));
        Assert.Equal(400_000, degrees.Sum());

        // Hill's estimate of the exponent over the thousand largest degrees.
        Array.Sort(degrees, (one, other) => other.CompareTo(one));
        var hill = 1 + (1_000 / degrees[..1_000].Sum(degree => Math.Log((degree + 0.5) / degrees[1_000])));
        Assert.InRange(hill, 3.2, 3.8);
        Assert.Throws<ArgumentOutOfRangeException>(() => StaticPowerLaw.Of(10, 20, 2, 1));
        Assert.Equal(0, StaticPowerLaw.Of(0, 0, 3, 1).Count);
    }

    [Fact]
    public void A_list_is_graphical_exactly_when_some_graph_has_it()
    {
        // All graphs on five vertices.
        var pairs = (from one in Enumerable.Range(0, 5) from other in Enumerable.Range(0, 5) where one < other select (one, other)).ToArray();
        var possible = new HashSet<string>();
        for (var set = 0; set < 1 << pairs.Length; set++)
        {
            var degrees = new int[5];
            foreach (var (one, other) in pairs.Where((_, at) => ((set >> at) & 1) == 1))
            {
                degrees[one]++;
                degrees[other]++;
            }

            possible.Add(string.Join(' ', degrees));
        }

        for (var code = 0; code < 7 * 7 * 7 * 7 * 7; code++)
        {
            int[] degrees = [(code % 7) - 1, (code / 7 % 7) - 1, (code / 49 % 7) - 1, (code / 343 % 7) - 1, (code / 2401) - 1];
            Assert.Equal(possible.Contains(string.Join(' ', degrees)), DegreeSequence.IsGraphical(degrees));
        }
    }

    [Fact]
    public void Exactly_the_degrees_asked_for_come_out()
    {
        var random = new RandomStream(1);
        for (var round = 0; round < 50; round++)
        {
            var degrees = SimpleGraphs.Degrees(ErdosRenyi.WithProbability(30, random.NextDouble(), round));
            Assert.Equal(degrees, SimpleGraphs.Degrees(ConfigurationModel.Exactly(degrees, round)));
        }

        Assert.Throws<ArgumentException>(() => ConfigurationModel.Exactly([3, 1, 1], 1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_graph_of_the_degrees_is_as_likely(bool isByRejection)
    {
        // Six vertices of degree two: a hexagon in 60 ways or two triangles in 10. Chi-square with 69 degrees of freedom exceeds 111 once in a thousand.
        var counts = new Dictionary<string, int>();
        for (var seed = 0; seed < 7_000; seed++)
        {
            int[] degrees = [2, 2, 2, 2, 2, 2];
            var edges = isByRejection ? ConfigurationModel.ByRejection(degrees, seed)! : ConfigurationModel.Exactly(degrees, seed);
            Assert.Equal(degrees, SimpleGraphs.Degrees(edges));
            var key = string.Join(' ', edges.From.ToArray().Zip(edges.To.ToArray(), (from, to) => (Math.Min(from, to), Math.Max(from, to))).Order());
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        Assert.Equal(70, counts.Count);
        Assert.True(counts.Values.Sum(count => Math.Pow(count - 100, 2) / 100) < 111);
    }

    [Fact]
    public void Erasing_takes_degrees_down_and_never_up_and_rejection_says_when_it_fails()
    {
        int[] degrees = [9, 5, 5, 4, 3, 3, 2, 1, 1, 1];
        var erased = SimpleGraphs.Degrees(ConfigurationModel.Erased(degrees, 1));

        Assert.All(erased.Zip(degrees), pair => Assert.True(pair.First <= pair.Second));
        Assert.Null(ConfigurationModel.ByRejection([2, 2], 1, attempts: 50));
        Assert.Throws<ArgumentException>(() => ConfigurationModel.Erased([1, 1, 1], 1));
        Assert.Throws<ArgumentException>(() => ConfigurationModel.Erased([-1, 1], 1));
    }

    [Fact]
    public void Regular_graphs_are_regular()
    {
        Assert.All(SimpleGraphs.Degrees(RandomRegular.Of(1_000, 7, 1)), degree => Assert.Equal(7, degree));
        Assert.Throws<ArgumentException>(() => RandomRegular.Of(5, 3, 1));
        Assert.Equal(0, RandomRegular.Of(0, 0, 1).Count);

        // Few triangles, as chance has it: about (d − 1)³ ÷ 6 = 36.
        var graph = CompactGraph.From(RandomRegular.Of(1_000, 7, 1));
        var triangles = Enumerable.Range(0, graph.EdgeCount).Sum(edge =>
            graph.Neighbors(graph.EdgeFrom[edge]).ToArray().Intersect(graph.Neighbors(graph.EdgeTo[edge]).ToArray()).Count()) / 3;
        Assert.InRange(triangles, 16, 56);
    }

    [Fact]
    public void Degrees_of_a_power_law_have_the_mean_that_is_asked_and_an_even_sum()
    {
        var degrees = DegreeSequence.PowerLawOf(20_000, 6, 100, 2.5, 3)!;

        // The standard deviation of one degree is below 8, so that the mean of 20,000 lies within 0.23.
        Assert.InRange(degrees.Average(), 5.77, 6.23);
        Assert.Equal(0, degrees.Sum() % 2);
        Assert.InRange(degrees.Max(), 50, 100);
        Assert.True(degrees.Min() >= 1);
        Assert.Equal(degrees, DegreeSequence.PowerLawOf(20_000, 6, 100, 2.5, 3));
        Assert.Null(DegreeSequence.PowerLawOf(100, 1, 50, 1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => DegreeSequence.PowerLawOf(10, 3, 10, 2, 1));
    }
}
