using Skein.Graph.Layouts;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Layouts;

public sealed class StressMajorizationTests
{
    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Stress_never_grows_from_sweep_to_sweep(string name)
    {
        foreach (var part in Neighborhood.ComponentsOf(GoldenGraph.Load(name).Graph).Where(part => part.Count > 2))
        {
            var random = new RandomStream(part.Count);
            var (x, y) = (new double[part.Count], new double[part.Count]);
            for (var vertex = 0; vertex < part.Count; vertex++)
            {
                (x[vertex], y[vertex]) = (random.NextDouble(), random.NextDouble());
            }

            var history = StressMajorization.Run(part, x, y, new bool[part.Count], 100, Work.Default);

            Assert.True(history.Count > 1);
            Assert.All(history.Zip(history.Skip(1)), pair => Assert.True(pair.Second <= pair.First * (1 + 1e-12)));
        }
    }

    [Fact]
    public void The_stress_told_is_that_of_its_definition()
    {
        var part = Neighborhood.ComponentsOf(RandomGraphs.Of((0, 1), (1, 2), (2, 3), (1, 3))).Single();
        double[] x = [0, 1, 3, 2];
        double[] y = [0, 0, 1, -1];
        int[][] steps = [[0, 1, 2, 2], [1, 0, 1, 1], [2, 1, 0, 1], [2, 1, 1, 0]];
        var expected = (from one in Enumerable.Range(0, 4)
                        from other in Enumerable.Range(one + 1, 3 - one)
                        let drawn = Math.Sqrt(Math.Pow(x[one] - x[other], 2) + Math.Pow(y[one] - y[other], 2))
                        select Math.Pow(drawn - steps[one][other], 2) / Math.Pow(steps[one][other], 2)).Sum();

        Assert.Equal(expected, StressMajorization.Run(part, x, y, new bool[4], 0, Work.Default).Single(), 1e-12);
    }

    [Fact]
    public void A_path_is_drawn_without_stress_when_it_begins_straight()
    {
        var part = Neighborhood.ComponentsOf(RandomGraphs.Of((0, 1), (1, 2), (2, 3))).Single();
        double[] x = [0, 0.4, 2.1, 2.4];

        var history = StressMajorization.Run(part, x, new double[4], new bool[4], 300, Work.Default);

        Assert.InRange(history[^1], 0, 0.001);
        Assert.All(Enumerable.Range(0, 3), vertex => Assert.Equal(1, x[vertex + 1] - x[vertex], 0.05));
    }
}
