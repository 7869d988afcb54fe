using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Coded;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Graph.Metrics;
using Skein.Networks;

namespace Skein.Cli.Networks;

/// <summary><c>skein network positions</c>: one metric of every node with its interval, in the order of names.</summary>
internal sealed class PositionsCommand : ViewCommand
{
    private readonly MeasureOptions _measure = new(Number);
    private readonly Option<string?> _coded = CodedFile.Option();
    private readonly Argument<string> _metric = new("METRIC")
    {
        Description = $"One of: {string.Join(", ", Metrics)}; of a coded network with directions or weights also {string.Join(", ", Variants)}.",
    };

    public PositionsCommand(CliEnvironment environment)
        : base(environment, "positions", "One metric of every node with its interval and its coverage, in the order of names.")
    {
        Examples =
        [
            "skein network positions betweenness",
            "skein network positions degree --variant restricted --json",
            "skein network positions weighted-betweenness --coded harbour.graphml",
        ];
        Remark = "A position in one projection of documented ties: it says nothing of a person's importance, and nothing orders persons by it.";
        Add(_metric);
        _measure.AddTo(this);
        Add(_coded);
    }

    private static IEnumerable<string> Metrics => GraphMetrics.All.Where(metric => metric.Scope == MetricScope.Vertex).Select(metric => metric.Code);

    private static IEnumerable<string> Variants => VariantMetrics.All.Where(metric => metric.Scope == MetricScope.Vertex).Select(metric => metric.Code);

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation) => CodedFile.Run(
        Environment,
        arguments.GetValue(_coded),
        (network, file) =>
        {
            var metric = arguments.GetValue(_metric) ?? "";
            var positions = NetworkWork.Run(
                Terminal, Environment.Time, "Measuring", work => PlaceCodedNodes.Run(network, file, metric, _measure.Read(arguments), work), cancellation);
            if (positions is null)
            {
                Unknown(metric, PlaceCodedNodes.Metrics(network).Select(known => known.Code));
            }

            return positions;
        },
        "coded-positions",
        IsJson(arguments),
        CodedText.Write);

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var metric = arguments.GetValue(_metric) ?? "";
        var positions = NetworkWork.Run(
            Terminal, Environment.Time, "Measuring", work => new PlaceNodes(session).Run(metric, _measure.Read(arguments), filter, work), Cancellation);
        if (positions is null)
        {
            Unknown(metric, Metrics);
            return ExitCode.Usage;
        }

        return Show("network-positions", positions, filter, asJson, Write);
    }

    private void Unknown(string metric, IEnumerable<string> known) =>
        Terminal.Warn($"There is no metric of nodes called '{metric}' for this network. There are: {string.Join(", ", known)}.");

    private static void Write(Terminal terminal, NetworkPositions positions)
    {
        terminal.Table(
            ["Node", $"{FigureText.Name(positions.Metric)}: established ties only", "All ties said", .. positions.Worlds == 0 ? [] : (string[])["Median of worlds"], "Between", "Rank between", "Origins"],
            positions.Nodes.Select(node => (IReadOnlyList<Words>)[
                Words.Of($"{EntityText.Name(node.Entity)}"),
                Words.Of($"{FigureText.Number(node.Position.Established)}"),
                Words.Of($"{FigureText.Number(node.Position.All)}"),
                .. positions.Worlds == 0 ? [] : (Words[])[Words.Of($"{FigureText.Range(node.Position.MedianAbsent, node.Position.MedianPresent)}")],
                Words.Of($"{FigureText.Range(node.Position.Low, node.Position.High)}"),
                Words.Of($"{FigureText.Range(node.Position.RankLow, node.Position.RankHigh)} of {positions.Nodes.Count}"),
                Words.Of($"{node.Origins}"),
            ]));
        if (positions.Coverage is { } coverage)
        {
            terminal.Line($"The number of origins that speak of a node accounts for {FigureText.Number(100 * coverage.RSquared)} % of the variance; rank correlation {FigureText.Number(coverage.RankCorrelation)}.");
        }

        if (positions.Caveats.Contains(NetworkFacts.EitherOrCaveat))
        {
            terminal.Line($"[dim]Whom a source leaves open is a node of its own: positions and ranks are not computed again for each whom it may be.[/]");
        }

        terminal.Line($"[dim]Who was written about most stands highest in most metrics. A rank whose interval is wide is no rank.[/]");
    }
}
