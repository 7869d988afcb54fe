using Skein.Graph.Diffusion.Processes;

namespace Skein.Graph.Diffusion.Models;

/// <summary>
/// The independent cascade of Kempe, Kleinberg and Tardos 2003 (doi:10.1145/956750.956769): a new adopter has one try at each inactive
/// neighbor, with a probability of that edge's own. Here it is the edge's probability to exist, one where the graph has none, times
/// <paramref name="Transmission"/>; as an edge is tried once at most, "it exists" and "it carries" need not be told apart. Expected adopters
/// from one vertex are then the sum of the probabilities that it is connected to each other.
/// </summary>
/// <param name="Transmission">What every edge's probability is multiplied with, 0 to 1.</param>
public sealed record IndependentCascade(double Transmission = 1) : ContagionModel
{
    /// <inheritdoc cref="IndependentCascade(double)" path="/param[@name='Transmission']"/>
    public double Transmission { get; } = Chance(Transmission, nameof(Transmission));

    /// <inheritdoc/>
    public override string Name => "independent-cascade";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters => [Parameter("transmission", Transmission)];

    internal override Func<SpreadProcess> Prepare(CompactGraph graph)
    {
        if (!graph.IsUncertain)
        {
            return () => new ReedFrostProcess(graph, Transmission);
        }

        var edges = graph.ArcEdges;
        var bounds = new ulong[edges.Length];
        for (var arc = 0; arc < bounds.Length; arc++)
        {
            bounds[arc] = CascadeProcess.Bound(graph.ProbabilityOf(edges[arc]) * Transmission);
        }

        return () => new CascadeProcess(graph, bounds);
    }
}
