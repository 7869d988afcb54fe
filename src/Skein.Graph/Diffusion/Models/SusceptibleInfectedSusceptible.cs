using Skein.Graph.Diffusion.Processes;

namespace Skein.Graph.Diffusion.Models;

/// <summary>
/// Susceptible, infected, susceptible again: in each step every infected vertex tries each neighbor that is susceptible at the start of the
/// step, and then those infected at its start recover. Who recovers can be infected again from the next step on. May go on for ever, so that
/// steps are limited; stops when nobody is infected.
/// </summary>
/// <param name="Transmission">The probability of passing it on over one edge in one step, 0 to 1.</param>
/// <param name="Recovery">The probability of recovering in one step, 0 to 1.</param>
/// <param name="MaxSteps">The last step, above zero.</param>
public sealed record SusceptibleInfectedSusceptible(double Transmission, double Recovery, int MaxSteps) : ContagionModel
{
    /// <inheritdoc cref="SusceptibleInfectedSusceptible(double, double, int)" path="/param[@name='Transmission']"/>
    public double Transmission { get; } = Chance(Transmission, nameof(Transmission));

    /// <inheritdoc cref="SusceptibleInfectedSusceptible(double, double, int)" path="/param[@name='Recovery']"/>
    public double Recovery { get; } = Chance(Recovery, nameof(Recovery));

    /// <inheritdoc cref="SusceptibleInfectedSusceptible(double, double, int)" path="/param[@name='MaxSteps']"/>
    public int MaxSteps { get; } = MaxSteps > 0 ? MaxSteps : throw new ArgumentOutOfRangeException(nameof(MaxSteps), "Steps are limited: above zero.");

    /// <inheritdoc/>
    public override string Name => "sis";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters =>
        [Parameter("transmission", Transmission), Parameter("recovery", Recovery), Parameter("maxSteps", MaxSteps)];

    internal override Func<SpreadProcess> Prepare(CompactGraph graph) => () => new SisProcess(graph, Transmission, Recovery, MaxSteps);
}
