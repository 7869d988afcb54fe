using Skein.Graph.Diffusion.Processes;

namespace Skein.Graph.Diffusion.Models;

/// <summary>
/// Susceptible, infected: who adopts stays infectious and tries each susceptible neighbor again in every step. Without a limit of steps all
/// that can be reached is reached, and only the time differs between runs.
/// </summary>
/// <param name="Transmission">The probability of passing it on over one edge in one step, 0 to 1.</param>
/// <param name="MaxSteps">The last step; zero for no limit.</param>
public sealed record SusceptibleInfected(double Transmission, int MaxSteps = 0) : ContagionModel
{
    /// <inheritdoc cref="SusceptibleInfected(double, int)" path="/param[@name='Transmission']"/>
    public double Transmission { get; } = Chance(Transmission, nameof(Transmission));

    /// <inheritdoc cref="SusceptibleInfected(double, int)" path="/param[@name='MaxSteps']"/>
    public int MaxSteps { get; } = Steps(MaxSteps, nameof(MaxSteps));

    /// <inheritdoc/>
    public override string Name => "si";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters => [Parameter("transmission", Transmission), Parameter("maxSteps", MaxSteps)];

    internal override Func<SpreadProcess> Prepare(CompactGraph graph) => () => new SusceptibleInfectedProcess(graph, Transmission, MaxSteps);
}
