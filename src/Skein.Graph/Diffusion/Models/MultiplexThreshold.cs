using System.Globalization;
using Skein.Graph.Diffusion.Processes;
using Skein.Graph.Structure;
using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Models;

/// <summary>
/// Thresholds on a network of several kinds of tie, after Brummitt, Lee and Goh 2012 (doi:10.1103/PhysRevE.85.045102): a vertex adopts for
/// good, in all layers, when the active share of its neighbors in any one layer is at or above that layer's threshold. Such a network is
/// easier to ignite than any of its layers. Layers have the same vertices; the graph that a run is asked on gives the seeds and is usually
/// their union.
/// </summary>
/// <param name="Layers">One graph for each kind of tie; at least one.</param>
/// <param name="Shares">The threshold of each layer; as many as layers.</param>
/// <param name="Noise">The probability, in each step, of adopting below all thresholds with an active neighbor in some layer, 0 to
/// 1.</param>
/// <param name="MaxSteps">The last step; zero for no limit.</param>
public sealed record MultiplexThreshold(
    IReadOnlyList<CompactGraph> Layers, IReadOnlyList<double> Shares, double Noise = 0, int MaxSteps = 0) : ContagionModel
{
    /// <inheritdoc cref="MultiplexThreshold(IReadOnlyList{CompactGraph}, IReadOnlyList{double}, double, int)" path="/param[@name='Layers']"/>
    public IReadOnlyList<CompactGraph> Layers { get; } = Layers.Count > 0 && Layers.Count == Shares.Count
        ? Layers
        : throw new ArgumentException("There is at least one layer, and as many thresholds as layers.", nameof(Layers));

    /// <inheritdoc cref="MultiplexThreshold(IReadOnlyList{CompactGraph}, IReadOnlyList{double}, double, int)" path="/param[@name='Noise']"/>
    public double Noise { get; } = Chance(Noise, nameof(Noise));

    /// <inheritdoc cref="MultiplexThreshold(IReadOnlyList{CompactGraph}, IReadOnlyList{double}, double, int)" path="/param[@name='MaxSteps']"/>
    public int MaxSteps { get; } = Steps(MaxSteps, nameof(MaxSteps));

    /// <inheritdoc/>
    public override string Name => "threshold-multiplex";

    /// <inheritdoc/>
    public override bool IsDeterministic => Noise == 0;

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters =>
    [
        new("thresholds", string.Join(' ', Shares.Select(share => share.ToString("R", CultureInfo.InvariantCulture)))),
        new("layers", string.Join(' ', Layers.Select(layer => GraphFingerprint.Of(layer).Hash))),
        Parameter("noise", Noise),
        Parameter("maxSteps", MaxSteps),
    ];

    internal override Func<SpreadProcess> Prepare(CompactGraph graph)
    {
        if (Layers.Any(layer => layer.VertexCount != graph.VertexCount))
        {
            throw new ArgumentException("The layers have the same vertices as the graph.", nameof(graph));
        }

        return ThresholdNeeds.Prepare([.. Layers.Zip(Shares, LayerOf)], Noise, MaxSteps);
    }

    private static ThresholdLayer LayerOf(CompactGraph layer, double share)
    {
        var simple = SimpleGraph.Of(layer);
        var incoming = simple.Reversed;
        return new ThresholdLayer(simple, Needed, IsDrawn: false);

        void Needed(Span<int> needs, ref RandomStream random)
        {
            for (var vertex = 0; vertex < needs.Length; vertex++)
            {
                needs[vertex] = FractionalThreshold.CountOf(share, incoming.Degree(vertex));
            }
        }
    }
}
