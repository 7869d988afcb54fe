using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Charts;
using Skein.Cli.CommandLine;
using Skein.Cli.Filters;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Charts;

/// <summary><c>skein chart show</c>: exactly the nodes and ties of a chart.</summary>
internal sealed class ChartShowCommand : CaseCommand
{
    private readonly Argument<string> _chart = ChartChoice.Argument();
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public ChartShowCommand(CliEnvironment environment)
        : base(environment, "show", "Show the nodes and ties of a chart, through the filter that it was saved with.")
    {
        Examples = ["skein chart show \"The flat\"", "skein chart show ch-4c1 --json"];
        Add(_chart);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (ChartChoice.Choose(session, arguments.GetRequiredValue(_chart), Terminal) is not { } chart)
        {
            return Task.FromResult(ExitCode.Failed);
        }

        var shown = new ShownChart(chart, new DrawChart(session).Run(chart.Content));
        var filter = shown.Picture.Network.Filter;
        if (filter.IncludeUnreviewed)
        {
            Terminal.Warn(FilterLine.UnreviewedWarning);
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "chart", shown, filter);
        }
        else
        {
            ChartText.Write(Terminal, shown);
            FilterLine.Write(Terminal, filter);
        }

        return Task.FromResult(ExitCode.Done);
    }
}
