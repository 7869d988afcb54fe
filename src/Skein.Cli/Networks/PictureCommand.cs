using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Coded;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Networks;

/// <summary><c>skein network picture</c>: the network as an SVG or PNG file, with legend, boundary, date and caveats in it.</summary>
internal sealed class PictureCommand : ViewCommand
{
    private readonly Argument<string?> _around = new("ENTITY") { Description = "Around this one only; default the whole case.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _out = new("--out") { HelpName = "FILE", Description = "The file, ending in .svg or .png; needed.", Required = true };
    private readonly Option<int> _ties = Number("--ties", "Around ENTITY, up to so many ties away.", 2, 1, 6);
    private readonly Option<int> _size = Number("--size", "The width in pixels.", 1400, 400, 6000);
    private readonly Option<long> _seed = new("--seed") { HelpName = "N", Description = "The seed of the layout; the same seed gives the same picture. Default 1.", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _dark = Switch("--dark", "Light marks on a dark ground.");
    private readonly Option<bool> _layered = Switch("--layered", "Layers that ties with a direction lead down through; other ties are not drawn.");
    private readonly Option<bool> _isolates = Switch("--isolates", "Draw those without a tie, too.");
    private readonly Option<bool> _force = Switch("--force", "Replace a file that is there.");
    private readonly Option<string?> _coded = CodedFile.Option();

    public PictureCommand(CliEnvironment environment)
        : base(environment, "picture", "Draw the network as an SVG or PNG file.")
    {
        Examples = ["skein network picture --out network.svg", "skein network picture \"Mira Dolen\" --ties 1 --dark --out around.png", "skein network picture --coded harbour.graphml --out harbour.svg"];
        Remark = "Nodes are of one size, and places mean nothing by themselves: the picture shows documented ties and orders nobody.";
        Add(_around);
        foreach (var option in new Option[] { _out, _ties, _size, _seed, _dark, _layered, _isolates, _force, _coded })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation)
    {
        var coded = arguments.GetValue(_coded);
        if (coded is not null && arguments.GetValue(_around) is not null)
        {
            Terminal.Warn($"ENTITY names an entity of a case, and a coded network has none; leave it out, and the whole network is drawn.");
            return ExitCode.Usage;
        }

        var (request, file) = Request(arguments);
        return CodedFile.Run(
            Environment,
            coded,
            (network, source) => Told(NetworkWork.Run(
                Terminal,
                Environment.Time,
                "Drawing",
                work => DrawCodedNetwork.Save(network, source, request, file, arguments.GetValue(_force), Environment.Time.GetUtcNow(), work),
                cancellation)),
            "coded-picture",
            IsJson(arguments),
            WriteCoded,
            unanswered: ExitCode.Failed);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_around), Terminal, out var around))
        {
            return ExitCode.Usage;
        }

        var (request, file) = Request(arguments);
        request = request with { Around = around, Ties = arguments.GetValue(_ties) };
        var report = Told(NetworkWork.Run(
            Terminal, Environment.Time, "Drawing", work => new RenderNetwork(session).Save(request, filter, file, arguments.GetValue(_force), work), Cancellation));
        return report is null ? ExitCode.Failed : Show("network-picture", report, filter, asJson, Write);
    }

    private (RenderRequest Request, string File) Request(ParseResult arguments)
    {
        var file = Environment.PathOf(arguments.GetRequiredValue(_out));
        return (new RenderRequest(RenderRequest.FormatOf(file) ?? PictureFormat.Svg)
        {
            Width = arguments.GetValue(_size),
            Seed = arguments.GetValue(_seed),
            IsDark = arguments.GetValue(_dark),
            IsLayered = arguments.GetValue(_layered),
            WithIsolates = arguments.GetValue(_isolates),
        }, file);
    }

    // What was not written has no report; the sentence says why.
    private PictureReport? Told(PictureReport report)
    {
        if (report.Fault is not { } fault)
        {
            return report;
        }

        Terminal.Warn($"{fault.Sentence} ({fault.Code})");
        return null;
    }

    private static void Write(Terminal terminal, PictureReport report)
    {
        terminal.Line($"{report.File}", indent: 2);
        terminal.Line($"{TieText.Count(report.Nodes, "node")} and {TieText.Count(report.Ties, "tie")} drawn; {TieText.Count(report.ProtectedLeftOut, "protected person")} left out.");
        WarnOfBoxes(terminal, report);
    }

    private static void WriteCoded(Terminal terminal, PictureReport report)
    {
        terminal.Line($"{report.File}", indent: 2);
        terminal.Line($"{TieText.Count(report.Nodes, "node")} and {TieText.Count(report.Ties, "edge")} drawn.");
        WarnOfBoxes(terminal, report);
    }

    private static void WarnOfBoxes(Terminal terminal, PictureReport report)
    {
        if (report.UnknownLetters > 0)
        {
            terminal.Warn($"{TieText.Count(report.UnknownLetters, "letter")} are boxes, because a PNG has Latin script only. An SVG shows all: --out FILE.svg");
        }
    }
}
