using Skein.Graph.Diffusion.Models;

namespace Skein.Graph.Diffusion;

/// <summary>
/// What it takes to repeat a simulation, and what it is. Every result of a simulation carries one; whatever shows or exports the result
/// shows <see cref="Notice"/>.
/// </summary>
/// <param name="Model">The model's name.</param>
/// <param name="ModelVersion">The model's version.</param>
/// <param name="Parameters">The model's parameters.</param>
/// <param name="Seeding">How seeds were chosen.</param>
/// <param name="Seed">The seed of the random numbers.</param>
/// <param name="FirstRun">The number of the first run.</param>
/// <param name="Runs">How many runs there are.</param>
/// <param name="Graph">The graph.</param>
public sealed record DiffusionRecord(
    string Model, int ModelVersion, IReadOnlyList<ModelParameter> Parameters, string Seeding, long Seed, long FirstRun, int Runs, GraphFingerprint Graph)
{
    /// <summary>The words that go with every simulated number.</summary>
    public const string Watermark = "simulation, not evidence";

    /// <summary><see cref="Watermark"/>, so that it is written wherever a record is.</summary>
    public string Notice { get; } = Watermark;

    internal static DiffusionRecord Of(CompactGraph graph, ContagionModel model, Seeding seeding, long seed, long firstRun, int runs) =>
        new(model.Name, model.Version, model.Parameters, seeding.Text, seed, firstRun, runs, GraphFingerprint.Of(graph));
}
