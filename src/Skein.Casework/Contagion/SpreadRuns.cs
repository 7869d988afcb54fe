using Skein.Graph;
using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;
using Skein.Graph.Running;

namespace Skein.Casework.Contagion;

/// <summary>The runs of a request on a ground: all on one graph, or, where ties are uncertain, each in a world of its own.</summary>
internal sealed class SpreadRuns(Ground ground, SpreadRequest request, Seeding seeding, Work work)
{
    /// <summary>All runs of a rule.</summary>
    public DiffusionEnsemble Many(SpreadModel model, EnsembleOptions? options) => ground.Graph.IsUncertain
        ? Spread.ManyInWorlds(ground.Graph, world => In(model, world), seeding, request.Runs, request.Seed, ground.Keys, options, work)
        : Spread.Many(ground.Graph, In(model, ground.Graph), seeding, request.Runs, request.Seed, options, work);

    /// <summary>The first of them, step by step.</summary>
    public DiffusionRun First(SpreadModel model)
    {
        var graph = ground.Graph.IsUncertain ? Spread.WorldOf(ground.Graph, run: 0, request.Seed, ground.Keys) : ground.Graph;
        return Spread.Once(graph, In(model, graph), seeding, request.Seed);
    }

    // Layers are asked for by one rule only, and looked up tie by tie.
    private ContagionModel In(SpreadModel model, CompactGraph world) =>
        SpreadModels.Of(model, request, model.Rule == SpreadRule.Multiplex ? ground.LayersIn(world) : []);
}
