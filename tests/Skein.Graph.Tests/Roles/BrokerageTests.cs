using Skein.Graph.Roles;
using Skein.Graph.Running;
using Skein.Graph.Tests.Structure;

namespace Skein.Graph.Tests.Roles;

public sealed class BrokerageTests
{
    [Fact]
    public void A_role_is_an_open_way_over_a_vertex_named_by_the_groups_of_the_three() => RandomGraphs.HoldForDirectedGraphs(Check);

    [Fact]
    public void An_undirected_way_is_open_in_both_directions() => RandomGraphs.HoldForGraphs(Check);

    [Theory]
    [InlineData(0, 0, 0, "Coordinator")]
    [InlineData(1, 0, 1, "Itinerant")]
    [InlineData(1, 0, 0, "Gatekeeper")]
    [InlineData(0, 0, 1, "Representative")]
    [InlineData(1, 0, 2, "Liaison")]
    public void The_five_roles_are_those_of_Gould_and_Fernandez(int source, int broker, int target, string role)
    {
        var line = LargeGraphs.Path(3, isDirected: true);

        var roles = Brokerage.OfVertices(line, [source, broker, target])[1];

        Assert.Equal(1, roles.Total);
        Assert.Equal(1L, typeof(Brokerage).GetProperty(role)!.GetValue(roles));
    }

    private static void Check(CompactGraph graph)
    {
        var naive = new NaiveGraph(graph);
        var groups = naive.Vertices.Select(vertex => vertex % 3).ToArray();
        var found = Brokerage.OfVertices(graph, groups, new Work { Threads = 4 });
        foreach (var broker in naive.Vertices)
        {
            var expected = default(Brokerage);
            foreach (var source in naive.Vertices.Where(source => source != broker && naive.Has(source, broker)))
            {
                foreach (var target in naive.Vertices.Where(target => target != broker && target != source && naive.Has(broker, target) && !naive.Has(source, target)))
                {
                    var (s, b, t) = (groups[source], groups[broker], groups[target]);
                    expected = s == b && b == t ? expected with { Coordinator = expected.Coordinator + 1 }
                        : s == b ? expected with { Representative = expected.Representative + 1 }
                        : b == t ? expected with { Gatekeeper = expected.Gatekeeper + 1 }
                        : s == t ? expected with { Itinerant = expected.Itinerant + 1 }
                        : expected with { Liaison = expected.Liaison + 1 };
                }
            }

            Assert.Equal(expected, found[broker]);
        }
    }
}
