using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Charts;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Charts;

/// <summary><c>skein chart list</c>.</summary>
internal sealed class ChartListCommand : CaseCommand
{
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public ChartListCommand(CliEnvironment environment)
        : base(environment, "list", "List the charts of the case by name.")
    {
        Examples = ["skein chart list", "skein chart list --json"];
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var charts = new ListCharts(session).Run();
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "charts", charts);
            return Task.FromResult(ExitCode.Done);
        }

        foreach (var chart in charts)
        {
            ChartText.WriteLine(Terminal, chart);
        }

        if (charts.Count == 0)
        {
            Terminal.Line($"No chart is saved yet. Draw one on the page of the network: skein serve");
        }

        return Task.FromResult(ExitCode.Done);
    }
}
