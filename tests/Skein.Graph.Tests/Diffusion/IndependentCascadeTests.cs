using System.Text.Json;
using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;
using Skein.Graph.Edges;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Diffusion;

public sealed class IndependentCascadeTests
{
    [Theory]
    [InlineData("wheatstone_p0.5")]
    [InlineData("wheatstone_p0.9")]
    [InlineData("k4_p0.5")]
    [InlineData("k4_p0.9")]
    [InlineData("path4_mixed")]
    [InlineData("hijackers19_12uncertain")]
    public void Expected_spread_from_each_vertex_is_that_of_all_possible_worlds(string name)
    {
        using var golden = JsonDocument.Parse(File.ReadAllText(GoldenGraph.PathOf("uncertain.json")));
        var facts = golden.RootElement.GetProperty(name);
        var graph = Read(facts);

        foreach (var (vertex, exact) in facts.GetProperty("expected_ic_spread_from_each_node").EnumerateArray().Select(value => value.GetDouble()).Index())
        {
            TestNetworks.AssertNear(exact, Spread.Many(graph, new IndependentCascade(), new Seeding.Given([vertex]), runs: 5_000, seed: vertex).Sizes);
        }
    }

    [Fact]
    public void Certain_edges_always_carry_and_impossible_ones_never_do()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 1);
        edges.Add(1, 2, probability: 0);
        edges.Add(2, 3, probability: 0.5);

        var runs = Spread.Many(CompactGraph.From(edges.ToEdgeList()), new IndependentCascade(), new Seeding.Given([0]), runs: 200);

        Assert.All(runs.Runs, run => Assert.Equal(2, run.Size));
    }

    [Fact]
    public void Transmission_multiplies_what_edges_have()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 1, probability: 0.6);

        var runs = Spread.Many(CompactGraph.From(edges.ToEdgeList()), new IndependentCascade(0.5), new Seeding.Given([0]), runs: 20_000);

        TestNetworks.AssertNear(1.3, runs.Sizes);
    }

    private static CompactGraph Read(JsonElement facts)
    {
        var edges = new EdgeListBuilder(facts.GetProperty("n").GetInt32());
        foreach (var pair in facts.GetProperty("certain").EnumerateArray())
        {
            edges.Add(pair[0].GetInt32(), pair[1].GetInt32());
        }

        foreach (var edge in facts.GetProperty("uncertain").EnumerateArray())
        {
            edges.Add(edge.GetProperty("u").GetInt32(), edge.GetProperty("v").GetInt32(), probability: edge.GetProperty("p").GetDouble());
        }

        return CompactGraph.From(edges.ToEdgeList());
    }
}
