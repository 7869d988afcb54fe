using Skein.Casework.Contagion;
using Skein.Casework.Views;
using Skein.Exchange.Coded;
using Skein.Graph.Running;

namespace Skein.Casework.Coded;

/// <summary>
/// What a rule of contagion would do on a network that was coded elsewhere, without a case: simulation, not evidence. It spreads along the
/// edges where they have directions; weights are left aside; where the file states probabilities, each run draws a network by them.
/// </summary>
public static class SpreadOnCodedNetwork
{
    /// <summary>Simulates.</summary>
    /// <param name="network">The network.</param>
    /// <param name="request">What; its ground is the network, whatever it says of another, and it has no dated events to take seeds from.</param>
    /// <param name="work">Threads, progress, stop.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static SpreadOutcome Run(CodedNetwork network, SpreadRequest request, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        var filter = ViewFilter.Everything;
        if (SimulateSpread.Check(request with { On = SpreadGround.Case }, filter) is { } refused)
        {
            return refused;
        }

        if (request.Start == SpreadStart.Events || request.On != SpreadGround.Case)
        {
            return request.On == SpreadGround.Case ? SpreadFaults.NoEventsThere() : SpreadFaults.BadValue("on", "case");
        }

        var ground = GroundOf(network);
        return ground.Tied < SimulateSpread.FewestTied
            ? SpreadFaults.TooSmall(ground.Tied, SimulateSpread.FewestTied)
            : SimulateSpread.Simulate(request, filter, ground, SimulateSpread.SeedingOf(request), null, null, work ?? Work.Default);
    }

    private static Ground GroundOf(CodedNetwork network)
    {
        var doubtful = CodedGraph.Doubtful(network);
        var graph = doubtful.Worlds is [var uncertain] ? uncertain : doubtful.All;
        IReadOnlyList<ParameterView> parameters =
        [
            new("directions", network.HasDirections ? "followed" : "none"),
            new("weights", network.Edges.Weights.IsEmpty ? "none" : "left-aside"),
            new("probabilities", graph.IsUncertain ? "one-network-a-run" : "none"),
            new("layers", string.Join(' ', network.Layers.Where(layer => layer.Length > 0))),
        ];
        return new Ground("coded", parameters, graph, [.. Enumerable.Range(0, network.Layers.Count).Select(layer => CodedGraph.Layer(network, layer))])
        {
            Keys = doubtful.Keys,
        };
    }
}
