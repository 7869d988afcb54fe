using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Graph.Metrics;
using Skein.Graph.Paths;
using Skein.Graph.Running;
using Skein.Graph.Uncertainty;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;

namespace Skein.Casework.Paths;

/// <summary>
/// How probable it is that two are connected within a number of ties, over possible worlds and under both bounds. Between persons ties run
/// over persons only; where an end is an organisation, over organisations too. It is asked of two whom somebody names, and says nothing of others.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class TestPath(CaseSession session)
{
    /// <summary>Tests the connection.</summary>
    /// <param name="from">One end.</param>
    /// <param name="to">The other end.</param>
    /// <param name="paths">How long paths may be, and how many are looked at one by one.</param>
    /// <param name="worlds">How many worlds, which seed, whose probabilities.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Threads, progress, stop.</param>
    /// <returns>The answer; null when one of the two is no node of the network.</returns>
    public PathDoubt? Run(EntityId from, EntityId to, PathRequest paths, MeasureRequest worlds, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(worlds);
        worlds.Check();
        using var view = new CaseView(session, filter);
        if (!view.Knows(from) || !view.Knows(to))
        {
            return null;
        }

        var (first, second) = (view.Ref(from), view.Ref(to));
        var isOfPersons = first.Kind == EntityKind.Person && second.Kind == EntityKind.Person;
        var measured = MeasuredNetwork.Of(session, view, worlds with { WithOrganisations = worlds.WithOrganisations || !isOfPersons });
        var graph = measured.Graph;
        if (!graph.VertexOf.TryGetValue(first.Id, out var start) || !graph.VertexOf.TryGetValue(second.Id, out var end))
        {
            return null;
        }

        var most = Math.Clamp(paths.MaximumTies, 1, 6);
        var (established, all) = (Bound(Unstated.Absent), Bound(Unstated.Present));
        var met = established.Paths.Concat(all.Paths).SelectMany(path => path.Nodes).Select(node => node.Id).Append(first.Id).Append(second.Id).ToHashSet();
        return new PathDoubt(first, second, most, established, all, worlds.Seed)
        {
            EitherOrs = EitherOrs.Of(view, met),
            WithoutOrigin = WithoutOrigins(view, measured, (start, end), most, work),
        };

        PathBoundView Bound(Unstated unstated)
        {
            var robustness = PathRobustness.Between(
                graph.WithLikelihoods(unstated),
                start,
                end,
                most,
                Math.Clamp(paths.Count, 1, 100),
                new WorldOptions { Worlds = worlds.Worlds, Seed = worlds.Seed, EdgeKeys = graph.EdgeKeys },
                work);
            return new PathBoundView(
                robustness.Connected,
                robustness.Distances,
                [.. robustness.Paths.Select(path => new PathChanceView(
                    [.. path.Path.Vertices.Select(vertex => view.Ref(graph.Vertices[vertex]))], path.Exists, path.IsShortest))],
                robustness.HasMorePaths,
                robustness.Worlds,
                robustness.IsExact);
        }
    }

    private static DependenceView WithoutOrigins(CaseView view, MeasuredNetwork measured, (int Start, int End) ends, int most, Work? work)
    {
        var distance = new GraphMetric("distance", MetricScope.Graph, graph =>
            [ShortestPath.Between(graph.Graph, ends.Start, ends.End) is { Edges.Count: var ties } && ties <= most ? ties : double.NaN]);
        var origins = measured.Origins;
        var dependence = LeaveOneOut.Run(measured.Graph.All, origins, measured.OnSameNodesWithout, [distance], work)[0];
        return MeasureNetwork.Depend(
            dependence, origins.Count, new MeasureRequest { MostNamed = int.MaxValue }, origin => (origin.Value, view.Sources.Get(origin).Title));
    }
}
