using Skein.Graph.Diffusion.Processes;
using Skein.Graph.Structure;
using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Models;

/// <summary>
/// Watts 2002 (doi:10.1073/pnas.082090499): a vertex adopts for good when the active share of its neighbors is at or above its threshold. A
/// share is compared as a count: active neighbors against threshold × neighbors, rounded up, with 10⁻⁹ for what floating-point numbers lose.
/// Of a directed graph the neighbors of a vertex are those whose edges lead to it. A vertex without neighbors adopts only as a seed.
/// Activation is monotone, so that the final set does not depend on the order of updates.
/// </summary>
/// <param name="Shares">The thresholds.</param>
/// <param name="Noise">The probability, in each step, of adopting below the threshold with at least one active neighbor, 0 to 1; see
/// <see cref="AbsoluteThreshold"/>.</param>
/// <param name="MaxSteps">The last step; zero for no limit.</param>
public sealed record FractionalThreshold(Thresholds Shares, double Noise = 0, int MaxSteps = 0) : ContagionModel
{
    private const double Slack = 1e-9;

    /// <summary>The same threshold for all.</summary>
    /// <param name="share">The threshold.</param>
    public FractionalThreshold(double share)
        : this(new Thresholds.Same(share))
    {
    }

    /// <inheritdoc cref="FractionalThreshold(Thresholds, double, int)" path="/param[@name='Noise']"/>
    public double Noise { get; } = Chance(Noise, nameof(Noise));

    /// <inheritdoc cref="FractionalThreshold(Thresholds, double, int)" path="/param[@name='MaxSteps']"/>
    public int MaxSteps { get; } = Steps(MaxSteps, nameof(MaxSteps));

    /// <inheritdoc/>
    public override string Name => "threshold-fractional";

    /// <inheritdoc/>
    public override bool IsDeterministic => Noise == 0 && !Shares.IsDrawn;

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters =>
        [new("threshold", Shares.Text), Parameter("noise", Noise), Parameter("maxSteps", MaxSteps)];

    internal override Func<SpreadProcess> Prepare(CompactGraph graph)
    {
        if (Shares is Thresholds.PerVertex given && given.Shares.Count != graph.VertexCount)
        {
            throw new ArgumentException("There are as many thresholds as vertices.", nameof(graph));
        }

        var simple = SimpleGraph.Of(graph);
        var incoming = simple.Reversed;
        var shares = Shares;
        return ThresholdNeeds.Prepare([new ThresholdLayer(simple, Needed, shares.IsDrawn)], Noise, MaxSteps);

        void Needed(Span<int> needs, ref RandomStream random)
        {
            for (var vertex = 0; vertex < needs.Length; vertex++)
            {
                needs[vertex] = CountOf(shares.Of(vertex, ref random), incoming.Degree(vertex));
            }
        }
    }

    // How many active neighbors satisfy a share of a degree; zero for "adopts by itself".
    internal static int CountOf(double share, int degree) =>
        degree == 0 || share > 1 + Slack ? ThresholdNeeds.Never : Math.Max(0, (int)Math.Ceiling((Math.Max(share, 0) * degree) - Slack));
}
