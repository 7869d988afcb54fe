using System.IO.Compression;
using Skein.Graph.Communities;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Communities;

/// <summary>The groups planted in golden graphs.</summary>
internal static class Planted
{
    public static Partition OfLfr5k
    {
        get
        {
            using var file = new StreamReader(new GZipStream(File.OpenRead(GoldenGraph.PathOf("lfr5k.planted.txt.gz")), CompressionMode.Decompress));
            var groups = file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return Partition.Of(Array.ConvertAll(groups, int.Parse));
        }
    }
}
