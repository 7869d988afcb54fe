using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Motifs;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Networks;

/// <summary><c>skein network motifs</c>: how often small shapes occur.</summary>
internal sealed class MotifsCommand : ViewCommand
{
    private readonly MeasureOptions _measure = new(Number);
    private readonly Option<string?> _coded = CodedFile.Option();
    private readonly Option<int> _random = Number("--random", "With how many random networks of the same degrees it is compared; 0 for none.", 100, 0, 10_000);

    public MotifsCommand(CliEnvironment environment)
        : base(environment, "motifs", "How often small shapes of three and four nodes occur, against random networks of the same degrees; triads where edges have directions.")
    {
        Examples =
        [
            "skein network motifs",
            "skein network motifs --variant restricted --random 1000 --json",
            "skein network motifs --coded harbour.graphml",
        ];
        Remark = "A projection of events is full of cliques: more triangles than at random then says that events were projected, and nothing of people.";
        _measure.AddTo(this);
        Add(_random);
        Add(_coded);
    }

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation) => CodedFile.Run(
        Environment,
        arguments.GetValue(_coded),
        (network, file) => NetworkWork.Run(
            Terminal,
            Environment.Time,
            "Counting",
            work => CountMotifs.Run(network, file, _measure.Read(arguments), arguments.GetValue(_random), work),
            cancellation),
        "coded-motifs",
        IsJson(arguments),
        Write);

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var motifs = NetworkWork.Run(
            Terminal,
            Environment.Time,
            "Counting",
            work => CountMotifs.Run(session, _measure.Read(arguments), arguments.GetValue(_random), filter, work),
            Cancellation);
        return Show("network-motifs", motifs, filter, asJson, Write);
    }

    private static void Write(Terminal terminal, NetworkMotifs motifs)
    {
        if (motifs.Coded is { } coded)
        {
            CodedText.Evidence(terminal, coded);
        }
        else
        {
            terminal.Line($"{TieText.Count(motifs.Nodes, "node")}, {TieText.Count(motifs.Pairs, "tied pair")}.");
        }

        var doubt = DoubtText.For([.. motifs.Shapes.Select(shape => shape.Count)], motifs.Coded is not null);
        var (hasRandom, hasExcess) = (motifs.RandomNetworks > 0, motifs.Shapes.Any(shape => shape.Excess is not null));
        terminal.Table(
            [motifs.AreTriads ? "Triad" : "Shape", .. doubt.Titles, .. hasRandom ? (string[])["At random"] : [], .. hasExcess ? (string[])["Beyond random, in worlds"] : []],
            motifs.Shapes.Select(shape => (IReadOnlyList<Words>)[
                Words.Of($"{FigureText.Name(shape.Shape)}"),
                .. doubt.Cells(shape.Count),
                .. hasRandom ? (Words[])[Words.Of($"{FigureText.Interval(shape.Random)}")] : [],
                .. hasExcess ? (Words[])[Words.Of($"{FigureText.Interval(shape.Excess)}")] : [],
            ]));
        terminal.Line(motifs.AreTriads
            ? Words.Of($"[dim]Triads: pairs tied both ways, one way, and not at all; then the direction (D down, U up, T transitive, C cycle).[/]")
            : Words.Of($"[dim]Sets of three or four nodes with exactly these ties. At random: {motifs.RandomNetworks} networks in which each node has as many ties.[/]"));
        terminal.Line(DoubtText.WorldsLine(motifs.Worlds, motifs.IsExact, motifs.Seed));
    }
}
