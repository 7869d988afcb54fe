using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Processes;

internal delegate void FillNeeds(Span<int> needs, ref RandomStream random);

/// <summary>One kind of tie with the number of active neighbors that each vertex needs in it.</summary>
/// <param name="Graph">A simple graph.</param>
/// <param name="Fill">Writes the needs; zero for a vertex that adopts by itself.</param>
/// <param name="IsDrawn">True when they are drawn anew for each run.</param>
internal sealed record ThresholdLayer(CompactGraph Graph, FillNeeds Fill, bool IsDrawn);

/// <summary>
/// Chooses the kernel for thresholds: the narrow one for one layer of given thresholds without noise, the wide one for all else.
/// </summary>
internal static class ThresholdNeeds
{
    /// <summary>A need that no number of neighbors meets, far from where counting down could wrap.</summary>
    public const int Never = int.MaxValue;

    public static Func<SpreadProcess> Prepare(IReadOnlyList<ThresholdLayer> layers, double noise, int maxSteps)
    {
        if (layers is [{ IsDrawn: false } layer] && noise == 0)
        {
            var needs = new int[layer.Graph.VertexCount];
            var unused = new RandomStream(0);
            layer.Fill(needs, ref unused);
            if (!needs.Contains(0))
            {
                return IsNarrow(layer.Graph)
                    ? () => new NarrowThresholdProcess(layer.Graph, needs, maxSteps)
                    : () => new ThresholdProcess([layer], noise, maxSteps);
            }
        }

        return () => new ThresholdProcess(layers, noise, maxSteps);
    }

    // Counting down from a need at or below the degree stays within sixteen bits.
    private static bool IsNarrow(CompactGraph graph)
    {
        var incoming = graph.Reversed;
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            if (incoming.Degree(vertex) > NarrowThresholdProcess.MostNeighbors)
            {
                return false;
            }
        }

        return true;
    }
}
