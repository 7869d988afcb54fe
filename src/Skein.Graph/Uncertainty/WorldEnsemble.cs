using Skein.Graph.Metrics;

namespace Skein.Graph.Uncertainty;

/// <summary>What a figure is over all possible worlds.</summary>
/// <param name="Mean">The mean over the worlds in which it exists; NaN when it exists in none.</param>
/// <param name="StandardDeviation">The spread over the worlds.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="Median">The median.</param>
/// <param name="High">The upper end of the interval.</param>
/// <param name="Exists">The share of worlds in which the figure exists, 0 to 1.</param>
public readonly record struct WorldSummary(double Mean, double StandardDeviation, double Low, double Median, double High, double Exists);

/// <summary>
/// Where a vertex stands among all others over the possible worlds: 1 when none has a higher value. An interval of ranks says how little
/// an order means; it is no order of persons.
/// </summary>
/// <param name="Low">The lower end of the interval of its ranks.</param>
/// <param name="Median">Its median rank.</param>
/// <param name="High">The upper end of the interval.</param>
/// <param name="Worst">The upper end with equal values ranked last: where many are equal, a rank of 1 says nothing.</param>
public readonly record struct RankSummary(double Low, double Median, double High, double Worst);

/// <summary>One figure over possible worlds.</summary>
/// <param name="Metric">Its name.</param>
/// <param name="Scope">What it is of.</param>
/// <param name="Values">One summary for the graph, or one a vertex.</param>
/// <param name="Ranks">One a vertex; empty for a figure of the graph.</param>
public sealed record MetricEnsemble(string Metric, MetricScope Scope, IReadOnlyList<WorldSummary> Values, IReadOnlyList<RankSummary> Ranks);

/// <summary>Figures over the possible worlds of an uncertain graph.</summary>
/// <param name="Worlds">How many worlds were looked at.</param>
/// <param name="IsExact">True when these are all there are, and the figures exact; false when they were drawn.</param>
/// <param name="Seed">The seed of the draws.</param>
/// <param name="Tail">The share of worlds on each side of the intervals.</param>
/// <param name="Metrics">The figures, in the order asked for.</param>
public sealed record WorldEnsemble(int Worlds, bool IsExact, long Seed, double Tail, IReadOnlyList<MetricEnsemble> Metrics);
