using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Charts;
using Skein.Cli.CommandLine;
using Skein.Cli.Terminals;

namespace Skein.Cli.Charts;

/// <summary>Which chart is meant.</summary>
internal static class ChartChoice
{
    public static Argument<string> Argument() => new("CHART") { Description = "The chart: its identifier or its name." };

    /// <summary>The chart; null, with a sentence, when the case has none of the name.</summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="terminal">Where the sentence goes.</param>
    public static ChartView? Choose(CaseSession session, string typed, Terminal terminal)
    {
        var chart = new ListCharts(session).Find(typed);
        if (chart is null)
        {
            terminal.Warn(CliFaults.NoChart(typed));
        }

        return chart;
    }
}
