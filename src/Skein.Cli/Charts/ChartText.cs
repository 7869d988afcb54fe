using Skein.Casework.Charts;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Charts;

/// <summary>A chart as text.</summary>
internal static class ChartText
{
    public static void WriteLine(Terminal terminal, ChartView chart)
    {
        terminal.Line($"{chart.Id}  {chart.Name}");
        terminal.Line($"version {chart.Version}, {chart.By.Name}, {chart.On:yyyy-MM-dd}; {(chart.Filter.Count == 0 ? "everything reviewed" : string.Join("; ", chart.Filter))}", indent: 2);
    }

    public static void Write(Terminal terminal, ShownChart shown)
    {
        WriteLine(terminal, shown.Chart);
        foreach (var group in shown.Picture.Groups)
        {
            terminal.Line($"Group {group.Name}: {string.Join(", ", group.Members.Select(member => member.Label))}", indent: 2);
        }

        var names = shown.Picture.Network.Nodes.ToDictionary(node => node.Entity.Id.Value, node => node.Entity.Label, StringComparer.Ordinal);
        foreach (var tie in shown.Picture.Network.Ties)
        {
            var marks = $"{(tie.IsPossible ? " (possible only)" : "")}{(tie.IsContradicted ? " (contradicted)" : "")}{(tie.IsProposed ? " (machine reading, not reviewed)" : "")}";
            terminal.Line($"{names[tie.From]} – {tie.RuleLabel} – {names[tie.To]}{marks}", indent: 2);
        }

        terminal.Line($"{TieText.Count(shown.Picture.Network.Nodes.Count, "node")} and {TieText.Count(shown.Picture.Network.Ties.Count, "tie")}; {TieText.Count(shown.Picture.Inside, "tie")} within groups, {TieText.Count(shown.Picture.Content.Hidden.Count, "node")} hidden.");
    }
}

/// <summary>A chart and what it draws.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Picture">What it draws.</param>
internal sealed record ShownChart(ChartView Chart, ChartPicture Picture);
