using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Charts;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.Charts;

/// <summary><c>skein chart delete</c>: a chart leaves the list; the log keeps it, and undoing brings it back.</summary>
internal sealed class ChartDeleteCommand : CaseCommand
{
    private readonly Argument<string> _chart = ChartChoice.Argument();
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; may be left out.");

    public ChartDeleteCommand(CliEnvironment environment)
        : base(environment, "delete", "Delete a chart; undoing brings it back.")
    {
        Examples = ["skein chart delete \"The flat\"", "skein chart delete ch-4c1 --reason \"replaced by the chart of the car\""];
        Add(_chart);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation) =>
        Task.FromResult(ChartChoice.Choose(session, arguments.GetRequiredValue(_chart), Terminal) is { } chart
            ? Outcomes.Say(Terminal, new DeleteChart(session).Run(chart.Id, arguments.GetValue(_reason)), "Deleted")
            : ExitCode.Failed);
}
