using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Charts;

/// <summary><c>skein chart</c>: pictures of the network that are saved with the case.</summary>
internal sealed class ChartCommand : SkeinCommand
{
    public ChartCommand(CliEnvironment environment)
        : base(environment, "chart", "List, show, export and delete the charts that were saved on the page of the network.")
    {
        Examples = ["skein chart list", "skein chart show \"The flat\"", "skein chart export \"The flat\" --out flat.svg", "skein chart delete ch-4c1"];
        Remark = "A chart is drawn and saved on the page of the network: skein serve. It holds what is shown, hidden and grouped, places and filter, and no fact.";
        Add(new ChartListCommand(environment));
        Add(new ChartShowCommand(environment));
        Add(new ChartExportCommand(environment));
        Add(new ChartDeleteCommand(environment));
    }
}
