using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Coded;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Networks;

/// <summary><c>skein network figures</c>: the figures of the network as a whole, each with its doubt.</summary>
internal sealed class FiguresCommand : ViewCommand
{
    private readonly MeasureOptions _measure = new(Number);
    private readonly Option<string?> _coded = CodedFile.Option();
    private readonly Option<bool> _quick = Switch("--quick", "Do not leave out each statement in turn.");

    public FiguresCommand(CliEnvironment environment)
        : base(environment, "figures", "Measure the network as a whole: both bounds, possible worlds, what each figure hangs on.")
    {
        Examples = ["skein network figures", "skein network figures --variant restricted --worlds 5000 --json", "skein network figures --coded harbour.graphml"];
        Remark = "A figure describes documented ties under named rules. Compare figures only under the same rules and the same boundary.";
        _measure.AddTo(this);
        Add(_quick);
        Add(_coded);
    }

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation) => CodedFile.Run(
        Environment,
        arguments.GetValue(_coded),
        (network, file) => NetworkWork.Run(
            Terminal, Environment.Time, "Measuring", work => MeasureCodedNetwork.Run(network, file, _measure.Read(arguments), work), cancellation),
        "coded-figures",
        IsJson(arguments),
        CodedText.Write);

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var request = _measure.Read(arguments) with { EachStatement = !arguments.GetValue(_quick) };
        var measures = NetworkWork.Run(
            Terminal, Environment.Time, "Measuring", work => new MeasureNetwork(session).Run(request, filter, work), Cancellation);
        return Show("network-figures", measures, filter, asJson, Write);
    }

    private static void Write(Terminal terminal, NetworkMeasures measures)
    {
        var evidence = measures.Evidence;
        terminal.Line($"{EitherOrText.Count(evidence.Nodes, evidence.EitherOrs, evidence.WithOrganisations ? "node" : "person")}{(evidence.WithOrganisations ? ", organisations among them" : "")}, {EitherOrText.Count(evidence.Pairs, evidence.PairsOverReadings, "tied pair")}: {evidence.Established} established by two origins or a finding, {evidence.Reported} reported, {evidence.Contested} contested; {evidence.Inferred} only inferred through an act, a place or a group.");
        if (evidence is { EitherOrs: not null, Readings: null })
        {
            terminal.Line($"There are too many ways to read whom the sources leave open: the figures count each of these as one of its own.");
        }

        terminal.Table(
            ["Figure", "Established ties only", "All ties said", .. Worlds(measures), .. Readings(measures), "Without one origin", "Without one judgement", "A tenth of ties missing", "A fiftieth of nodes missing"],
            measures.Figures.Select(figure => (IReadOnlyList<Words>)[
                Words.Of($"{FigureText.Name(figure.Metric)}"),
                Words.Of($"{FigureText.Number(figure.Established)}"),
                Words.Of($"{FigureText.Number(figure.All)}"),
                .. figure.Absent is null ? [] : (Words[])[Words.Of($"{FigureText.Interval(figure.Absent)}"), Words.Of($"{FigureText.Interval(figure.Present)}")],
                .. figure.EitherOrs is { } open ? (Words[])[Words.Of($"{FigureText.Range(open.EstablishedLow, open.EstablishedHigh)}; {FigureText.Range(open.AllLow, open.AllHigh)}")] : [],
                Words.Of($"{FigureText.Range(figure.Origins.Low, figure.Origins.High)}"),
                Words.Of($"{FigureText.Range(figure.Judgements.Low, figure.Judgements.High)}"),
                Words.Of($"{FigureText.Interval(figure.MissingTies)}"),
                Words.Of($"{FigureText.Interval(figure.MissingNodes)}"),
            ]));
        terminal.Line(measures.Worlds == 0
            ? Words.Of($"Nobody has stated how probable a tie is, so that both bounds stand and no world is drawn (skein likelihood).")
            : Words.Of($"{measures.Worlds} possible worlds{(measures.IsExact ? ", all there are" : $", seed {measures.Seed}")}; intervals hold 90 % of them; {evidence.Stated} of {evidence.Pairs} pairs have a stated probability."));
        Change(terminal, measures);
        Coverage(terminal, measures);
    }

    private static string[] Worlds(NetworkMeasures measures) => measures.Worlds == 0 ? [] : ["Worlds, unstated absent", "Worlds, unstated present"];

    private static string[] Readings(NetworkMeasures measures) =>
        measures.Evidence.Readings is null ? [] : [$"Established; all, over {measures.Evidence.Readings} readings of either/ors"];

    private static void Change(Terminal terminal, NetworkMeasures measures)
    {
        terminal.Heading($"What would change it");
        foreach (var figure in measures.Figures.Where(figure => figure.Origins.Moving.Count > 0 || figure.Statements is { Moving.Count: > 0 }))
        {
            terminal.Line($"[bold]{FigureText.Name(figure.Metric)}[/] {FigureText.Number(figure.All)}");
            foreach (var (what, dependence) in new[] { ("origin", figure.Origins), ("judgement", figure.Judgements), ("statement", figure.Statements) })
            {
                if (dependence is { Moving.Count: > 0 })
                {
                    var named = dependence.Moving[0];
                    terminal.Line($"without the {what} “{named.Words}” ({named.Id}): {FigureText.Number(named.Value)}; {dependence.MovingCount} of {dependence.Count} move it", indent: 2);
                }
            }
        }
    }

    private static void Coverage(Terminal terminal, NetworkMeasures measures)
    {
        if (measures.Coverage.Count == 0)
        {
            return;
        }

        terminal.Heading($"How much of a position is coverage");
        terminal.Table(
            ["Metric of nodes", "Variance that the number of origins accounts for", "Rank correlation with it"],
            measures.Coverage.Select(row => (IReadOnlyList<Words>)[
                Words.Of($"{FigureText.Name(row.Metric)}"), Words.Of($"{FigureText.Number(row.RSquared)}"), Words.Of($"{FigureText.Number(row.RankCorrelation)}")]));
    }
}
