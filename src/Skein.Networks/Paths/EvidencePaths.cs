using Skein.Model;
using Skein.Model.Sources;
using Skein.Networks.Graphs;
using Skein.Networks.Ties;

namespace Skein.Networks.Paths;

/// <summary>
/// Ways from one node to another over documented ties, ordered as far as their evidence can be ordered. One path is better than another
/// when it rests on no unreviewed step and the other does; else when its weakest links are stronger; else, with equally weak links, when
/// it has fewer ties. Links whose grades cannot be compared leave the paths unordered, in one rank: the rank of a path is the length of
/// the longest chain of better and better paths that leads to it. Directions do not restrict the way; each step says how its ties lie.
/// </summary>
public static class EvidencePaths
{
    /// <summary>Finds the best paths.</summary>
    /// <param name="network">The network; proposed ties are walked only where it has them, and the path says so.</param>
    /// <param name="from">Where the paths start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="options">Bounds; the defaults when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static PathAnswer Find(Network network, CanonicalId from, CanonicalId to, PathOptions? options = null) =>
        Find(network, from, to, options ?? new PathOptions(), paths => paths);

    /// <summary>
    /// Finds the most probable paths: by the joint probability of their steps with unstated steps absent, then with unstated steps present,
    /// then as <see cref="Find(Network, CanonicalId, CanonicalId, PathOptions?)"/> orders them. Each keeps its rank by weakest link.
    /// </summary>
    /// <param name="graph">The network with the probabilities that analysts stated.</param>
    /// <param name="from">Where the paths start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="options">Bounds; the defaults when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static PathAnswer FindProbable(NetworkGraph graph, CanonicalId from, CanonicalId to, PathOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Find(graph.Network, from, to, options ?? new PathOptions(), paths => paths
            .Select(path => path with { Probability = ProbabilityOf(path, graph) })
            .OrderByDescending(path => path.Probability!.Value.Low)
            .ThenByDescending(path => path.Probability!.Value.High));
    }

    private static PathAnswer Find(
        Network network, CanonicalId from, CanonicalId to, PathOptions options, Func<IEnumerable<EvidencePath>, IEnumerable<EvidencePath>> order)
    {
        options.Check();
        if (network.Find(from) is null || network.Find(to) is null)
        {
            return new PathAnswer.None(
                network.Find(from) is null ? NoPathReason.FirstNotInNetwork : NoPathReason.SecondNotInNetwork, options.MostTies);
        }

        if (from == to)
        {
            return new PathAnswer.None(NoPathReason.OneAndTheSame, options.MostTies);
        }

        var search = new SimplePathSearch(network, from, to, options);
        var ways = search.Run();
        if (ways.Count == 0)
        {
            var reason = search.WasStopped ? NoPathReason.SearchStopped : WhyNone(network, from, to, options);
            return new PathAnswer.None(reason, options.MostTies);
        }

        var ranked = order(new PathRanking(network).Rank(ways)).Take(options.MostPaths).ToEquatableList();
        return new PathAnswer.Found(ranked, ways.Count - ranked.Count, search.WasStopped);
    }

    private static PathProbability ProbabilityOf(EvidencePath path, NetworkGraph graph)
    {
        var (low, high) = (1.0, 1.0);
        foreach (var pair in path.Steps.Select(step => graph.Pairs[graph.All.FindEdge(graph.VertexOf[step.From], graph.VertexOf[step.To])]))
        {
            var stated = pair.Likelihood?.Probability ?? (pair.State == TieState.Established ? 1 : null);
            low *= stated ?? 0;
            high *= stated ?? 1;
        }

        return new PathProbability(low, high);
    }

    private static NoPathReason WhyNone(Network network, CanonicalId from, CanonicalId to, PathOptions options)
    {
        var throughHubs = new SimplePathSearch(network, from, to, options with { AllowsHubs = true });
        return throughHubs.IsReachable() ? NoPathReason.OnlyThroughHubs : NoPathReason.NoneWithinLimit;
    }

    private sealed class PathRanking(Network network)
    {
        private readonly Dictionary<(CanonicalId, CanonicalId), (bool IsProposed, EquatableList<Grade> Grades)> _steps = [];

        // Many paths, few ways to be weak: paths are gathered by what their rank depends on, and these few are compared with each other.
        public IEnumerable<EvidencePath> Rank(List<CanonicalId[]> ways)
        {
            var groups = ways.GroupBy(MeritOf).Select(group => (Merit: group.Key, Ways: group.ToList())).ToList();
            var ranks = new Dictionary<Merit, int>();
            foreach (var (merit, _) in groups)
            {
                RankOf(merit);
            }

            return groups
                .SelectMany(group => group.Ways.Select(way => (group.Merit, Way: way)))
                .OrderBy(row => ranks[row.Merit])
                .ThenBy(row => row.Way.Length)
                .ThenBy(row => string.Join(' ', row.Way), StringComparer.Ordinal)
                .Select(row => ToPath(row.Way, row.Merit.Weakness, ranks[row.Merit]));

            int RankOf(Merit merit)
            {
                if (!ranks.TryGetValue(merit, out var rank))
                {
                    var better = groups.Where(group => group.Merit.IsBetterThan(merit)).Select(group => RankOf(group.Merit));
                    rank = 1 + better.DefaultIfEmpty(0).Max();
                    ranks.Add(merit, rank);
                }

                return rank;
            }
        }

        private Merit MeritOf(CanonicalId[] way)
        {
            var steps = way.Zip(way.Skip(1)).Select(pair => StepOf(pair.First, pair.Second)).ToList();
            return new Merit(steps.Exists(step => step.IsProposed), GradeSet.Weakest(steps.SelectMany(step => step.Grades)), way.Length);
        }

        private (bool IsProposed, EquatableList<Grade> Grades) StepOf(CanonicalId from, CanonicalId to)
        {
            if (!_steps.TryGetValue((from, to), out var step))
            {
                var ties = network.Neighbors(from)[to];
                var grades = PathStep.CarryingOf(ties).SelectMany(tie => tie.Grades);
                step = (ties.TrueForAll(tie => tie.IsProposed), GradeSet.Strongest(grades));
                _steps.Add((from, to), step);
            }

            return step;
        }

        private EvidencePath ToPath(CanonicalId[] way, EquatableList<Grade> weakness, int rank) => new()
        {
            Steps = way.Zip(way.Skip(1)).Select(pair => new PathStep
            {
                From = pair.First,
                To = pair.Second,
                Ties = network.Neighbors(pair.First)[pair.Second]
                    .Select(tie => new StepTie(tie, DirectionOf(tie, pair.First))).ToEquatableList(),
                Grades = StepOf(pair.First, pair.Second).Grades,
                IsWeakest = StepOf(pair.First, pair.Second).Grades.Any(weakness.Contains),
            }).ToEquatableList(),
            Weakness = weakness,
            Rank = rank,
        };

        private static TieDirection DirectionOf(Tie tie, CanonicalId from) =>
            !tie.IsDirected ? TieDirection.Undirected : tie.A == from ? TieDirection.Along : TieDirection.Against;
    }

    private sealed record Merit(bool RestsOnProposals, EquatableList<Grade> Weakness, int Length)
    {
        public bool IsBetterThan(Merit other) => RestsOnProposals != other.RestsOnProposals
            ? other.RestsOnProposals
            : GradeSet.Compare(Weakness, other.Weakness) switch
            {
                GradeOrder.Stronger => true,
                GradeOrder.Equal => Length < other.Length,
                _ => false,
            };
    }
}
