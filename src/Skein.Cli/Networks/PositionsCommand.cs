using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Coded;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Graph.Metrics;

namespace Skein.Cli.Networks;

/// <summary><c>skein network positions</c>: one metric of every node with its interval, in the order of names.</summary>
internal sealed class PositionsCommand : ViewCommand
{
    private readonly MeasureOptions _measure = new(Number);
    private readonly Option<string?> _coded = CodedFile.Option();
    private readonly Option<bool> _quick = Switch("--quick", "Do not leave out each origin and each judgement of identity in turn.");
    private readonly Option<string?> _of = new("--of")
    {
        HelpName = "ENTITY",
        Description = "Of this one only, with its figure without each origin and each judgement that moves it; an identifier, or a name that only one bears.",
    };
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
            "skein network positions closeness --of \"Mira Dolen\"",
            "skein network positions weighted-betweenness --coded harbour.graphml",
        ];
        Remark = "A position in one projection of documented ties: it says nothing of a person's importance, and nothing orders persons by it.";
        Add(_metric);
        _measure.AddTo(this);
        Add(_of);
        Add(_quick);
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
            if (arguments.GetValue(_of) is not null)
            {
                Terminal.Warn($"--of names an entity of a case, and a coded network has none; leave it out, and look for the node's label.");
                return null;
            }

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
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_of), Terminal, out var entity))
        {
            return ExitCode.Usage;
        }

        var metric = arguments.GetValue(_metric) ?? "";
        var request = _measure.Read(arguments) with { LeavesOut = !arguments.GetValue(_quick), Of = entity };
        var positions = NetworkWork.Run(
            Terminal, Environment.Time, "Measuring", work => new PlaceNodes(session).Run(metric, request, filter, work), Cancellation);
        if (positions is null)
        {
            Unknown(metric, Metrics);
            return ExitCode.Usage;
        }

        if (positions.Nodes.Count == 0 && entity is not null)
        {
            Terminal.Warn($"There is no such node in the network of this view, so that it has no position.");
            return ExitCode.Usage;
        }

        return Show("network-positions", positions, filter, asJson, entity is null ? PositionText.Write : PositionText.WriteOne);
    }

    private void Unknown(string metric, IEnumerable<string> known) =>
        Terminal.Warn($"There is no metric of nodes called '{metric}' for this network. There are: {string.Join(", ", known)}.");
}
