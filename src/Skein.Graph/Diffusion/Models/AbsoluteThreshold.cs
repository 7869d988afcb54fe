using Skein.Graph.Diffusion.Processes;
using Skein.Graph.Structure;
using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Models;

/// <summary>
/// Centola and Macy 2007 (doi:10.1086/521848): a vertex adopts for good when a number of distinct neighbors is active; one makes a simple
/// contagion, two or more a complex one, which needs several sources and not several exposures. Parallel edges count as one neighbor. Meant
/// to be seeded with one vertex and its neighborhood (<see cref="Seeding.RandomEgo"/>).
/// </summary>
/// <remarks>
/// Noise is the probability, in each step, that a vertex below its threshold with at least one active neighbor adopts all the same. Eckles,
/// Mossel, Rahimian and Sen 2024 (arXiv:1810.03579) show that a little of it reverses the lesson of the noiseless model: long ties then speed
/// a complex contagion up. With noise and no limit of steps everything that can be reached is reached in the end; give a limit.
/// </remarks>
/// <param name="Needed">How many active neighbors it takes, above zero.</param>
/// <param name="Noise">The probability of adopting below the threshold in one step, 0 to 1.</param>
/// <param name="MaxSteps">The last step; zero for no limit.</param>
public sealed record AbsoluteThreshold(int Needed, double Noise = 0, int MaxSteps = 0) : ContagionModel
{
    /// <inheritdoc cref="AbsoluteThreshold(int, double, int)" path="/param[@name='Needed']"/>
    public int Needed { get; } = Needed > 0 ? Needed : throw new ArgumentOutOfRangeException(nameof(Needed), "It takes at least one active neighbor.");

    /// <inheritdoc cref="AbsoluteThreshold(int, double, int)" path="/param[@name='Noise']"/>
    public double Noise { get; } = Chance(Noise, nameof(Noise));

    /// <inheritdoc cref="AbsoluteThreshold(int, double, int)" path="/param[@name='MaxSteps']"/>
    public int MaxSteps { get; } = Steps(MaxSteps, nameof(MaxSteps));

    /// <inheritdoc/>
    public override string Name => "threshold-absolute";

    /// <inheritdoc/>
    public override bool IsDeterministic => Noise == 0;

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters =>
        [Parameter("needed", Needed), Parameter("noise", Noise), Parameter("maxSteps", MaxSteps)];

    internal override Func<SpreadProcess> Prepare(CompactGraph graph)
    {
        var needed = Needed;
        return ThresholdNeeds.Prepare([new ThresholdLayer(SimpleGraph.Of(graph), Fill, IsDrawn: false)], Noise, MaxSteps);

        void Fill(Span<int> needs, ref RandomStream random) => needs.Fill(needed);
    }
}
