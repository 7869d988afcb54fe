using System.Text.Json;
using Skein.Graph.Edges;

namespace Skein.Graph.Tests.Golden;

/// <summary>Graphs with uncertain edges whose worlds were enumerated by another program.</summary>
internal static class UncertainGraphs
{
    public static JsonElement Uncertain(string name)
    {
        using var all = JsonDocument.Parse(File.ReadAllText(GoldenGraph.PathOf("uncertain.json")));
        return all.RootElement.GetProperty(name).Clone();
    }

    public static CompactGraph GraphOf(JsonElement described)
    {
        var edges = new EdgeListBuilder(described.GetProperty("n").GetInt32(), isFixed: true);
        foreach (var edge in described.GetProperty("certain").EnumerateArray())
        {
            edges.Add(edge[0].GetInt32(), edge[1].GetInt32());
        }

        foreach (var edge in described.GetProperty("uncertain").EnumerateArray())
        {
            edges.Add(edge.GetProperty("u").GetInt32(), edge.GetProperty("v").GetInt32(), probability: edge.GetProperty("p").GetDouble());
        }

        return CompactGraph.From(edges.ToEdgeList());
    }
}
