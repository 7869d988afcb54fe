using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Charts;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Networks;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Charts;

/// <summary><c>skein chart export</c>: a chart as SVG, PNG or GEXF, in the places that it was saved with.</summary>
internal sealed class ChartExportCommand : CaseCommand
{
    private readonly Argument<string> _chart = ChartChoice.Argument();
    private readonly Option<string> _out = new("--out") { HelpName = "FILE", Description = "The file, ending in .svg, .png or .gexf; needed.", Required = true };
    private readonly Option<bool> _force = Switch("--force", "Replace a file that is there.");
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public ChartExportCommand(CliEnvironment environment)
        : base(environment, "export", "Write exactly what a chart shows as an SVG, PNG or GEXF file.")
    {
        Examples = ["skein chart export \"The flat\" --out flat.svg", "skein chart export ch-4c1 --out flat.gexf --force"];
        Add(_chart);
        Add(_out);
        Add(_force);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (ChartChoice.Choose(session, arguments.GetRequiredValue(_chart), Terminal) is not { } chart)
        {
            return Task.FromResult(ExitCode.Failed);
        }

        var file = Environment.PathOf(arguments.GetRequiredValue(_out));
        var report = NetworkWork.Run(
            Terminal, Environment.Time, "Drawing", work => new ExportChart(session).Save(chart, file, arguments.GetValue(_force), work), cancellation);
        if (report.Fault is { } fault)
        {
            Terminal.Warn($"{fault.Sentence} ({fault.Code})");
            return Task.FromResult(ExitCode.Failed);
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "chart-file", report);
            return Task.FromResult(ExitCode.Done);
        }

        Terminal.Line($"{report.File}", indent: 2);
        Terminal.Line($"{TieText.Count(report.Nodes, "mark")} and {TieText.Count(report.Ties, "tie")} drawn; {TieText.Count(report.ProtectedLeftOut, "protected person")} left out.");
        return Task.FromResult(ExitCode.Done);
    }
}
