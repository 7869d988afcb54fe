using Skein.Graph.Diffusion.Processes;

namespace Skein.Graph.Diffusion.Models;

/// <summary>
/// Susceptible, infected, removed in continuous time: an adopter is infectious for an exponential time and meanwhile passes it on over each
/// edge at a constant rate. Runs to extinction. Simulated by events (Kiss, Miller and Simon 2017, appendix A): the infectious time of an
/// adopter is drawn once and shared by its edges, which is what makes it differ from <see cref="ReedFrostSir"/>.
/// </summary>
/// <param name="Rate">Transmissions over an edge per unit of time, finite and above zero.</param>
/// <param name="Recovery">Recoveries per unit of time, finite and above zero; the mean infectious time is its inverse.</param>
public sealed record MarkovSir(double Rate, double Recovery) : ContagionModel
{
    /// <inheritdoc cref="MarkovSir(double, double)" path="/param[@name='Rate']"/>
    public double Rate { get; } = Positive(Rate, nameof(Rate));

    /// <inheritdoc cref="MarkovSir(double, double)" path="/param[@name='Recovery']"/>
    public double Recovery { get; } = Positive(Recovery, nameof(Recovery));

    /// <summary>The probability that an adopter passes it on over one edge: rate ÷ (rate + recovery).</summary>
    public double Transmissibility => Rate / (Rate + Recovery);

    /// <inheritdoc/>
    public override string Name => "sir-markov";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters => [Parameter("rate", Rate), Parameter("recovery", Recovery)];

    internal override Func<SpreadProcess> Prepare(CompactGraph graph) => () => new MarkovSirProcess(graph, Rate, Recovery);

    private static double Positive(double value, string name) =>
        double.IsFinite(value) && value > 0 ? value : throw new ArgumentOutOfRangeException(name, value, "A rate is finite and above zero.");
}
