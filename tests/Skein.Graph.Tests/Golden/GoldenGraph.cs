using System.IO.Compression;
using System.Text.Json;
using Skein.Graph.Edges;
using Skein.Testing;

namespace Skein.Graph.Tests.Golden;

/// <summary>A published or generated network with the values that other programs computed; see README.md beside the files.</summary>
internal sealed record GoldenGraph(string Name, EdgeList Edges, CompactGraph Graph, JsonElement Facts)
{
    /// <summary>The twelve small ones, for theories.</summary>
    public static TheoryData<string> Small { get; } = [
        "karate34", "krebs34", "hijackers19", "hijackers60", "noordin79", "madrid54", "londongang54", "caviar110", "ji_koschade17", "bali27", "pira526", "siren44"];

    /// <summary>Reads a small network by name; the graph is simple and keeps the weights of the file.</summary>
    public static GoldenGraph Load(string name)
    {
        var plain = PathOf(name + ".edges.txt");
        var edges = Read(File.Exists(plain) ? plain : PathOf(name + ".txt.gz"));
        using var facts = JsonDocument.Parse(File.ReadAllText(PathOf(name + ".json")));
        return new GoldenGraph(name, edges, CompactGraph.From(edges), facts.RootElement.Clone());
    }

    /// <summary>The values of all vertices, of a small network.</summary>
    public double[] Values(string metric) => [.. Facts.GetProperty("values").GetProperty(metric).EnumerateArray().Select(value => value.GetDouble())];

    /// <summary>The values of all vertices of a network whose values lie in a table (pl5k, lfr5k).</summary>
    public static double[] TableValues(string name, string metric)
    {
        using var file = new StreamReader(new GZipStream(File.OpenRead(PathOf(name + ".nodes.csv.gz")), CompressionMode.Decompress));
        var column = Array.IndexOf(file.ReadLine()!.Split(','), metric);
        var values = new List<double>();
        while (file.ReadLine() is { } line)
        {
            values.Add(double.Parse(line.Split(',')[column], System.Globalization.CultureInfo.InvariantCulture));
        }

        return [.. values];
    }

    /// <summary>Where a golden file lies.</summary>
    public static string PathOf(string file) => Path.Combine(Repository.Root, "tests", "Skein.Graph.Tests", "Golden", file);

    private static EdgeList Read(string path) => Assert.IsType<EdgeListReading.Read>(EdgeListFile.Read(path)).Edges;
}
