using Skein.Casework.Coded;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Networks;

/// <summary>Answers about coded networks as text.</summary>
internal static class CodedText
{
    /// <summary>Writes figures.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="measures">The figures.</param>
    public static void Write(Terminal terminal, CodedMeasures measures)
    {
        Evidence(terminal, measures.Evidence);
        var (hasWorlds, hasLayers) = (measures.Worlds > 0, measures.Evidence.Layers.Count > 1);
        terminal.Table(
            ["Figure", .. hasWorlds ? (string[])["Certain edges only", "All edges", "Worlds"] : ["All edges"], .. hasLayers ? (string[])["Without one layer"] : [], "A tenth of edges missing", "A fiftieth of nodes missing"],
            measures.Figures.Select(figure => (IReadOnlyList<Words>)[
                Words.Of($"{FigureText.Name(figure.Metric)}"),
                .. hasWorlds ? (Words[])[Words.Of($"{FigureText.Number(figure.Certain)}")] : [],
                Words.Of($"{FigureText.Number(figure.All)}"),
                .. hasWorlds ? (Words[])[Words.Of($"{FigureText.Interval(figure.Worlds)}")] : [],
                .. hasLayers ? (Words[])[Words.Of($"{FigureText.Range(figure.Layers?.Low, figure.Layers?.High)}")] : [],
                Words.Of($"{FigureText.Interval(figure.MissingTies)}"),
                Words.Of($"{FigureText.Interval(figure.MissingNodes)}"),
            ]));
        if (hasWorlds)
        {
            terminal.Line($"{measures.Worlds} possible worlds{(measures.IsExact ? ", all there are" : $", seed {measures.Seed}")}; intervals hold 90 % of them.");
        }
    }

    /// <summary>Writes groups.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="groups">The groups.</param>
    public static void Write(Terminal terminal, CodedGroups groups)
    {
        Evidence(terminal, groups.Evidence);
        terminal.Line($"{TieText.Count(groups.Groups.Count, "group")}, {groups.Alone} in none. Over {TieText.Count(groups.Divisions, "division")}{(groups.Worlds > 1 ? $" of {groups.Worlds} possible worlds" : "")}: {FigureText.Interval(groups.GroupCount)} groups, agreement {FigureText.Number(groups.Agreement)} of 1; resolution {FigureText.Number(groups.Request.Resolution)}, first seed {groups.Request.Seed}.");
        foreach (var (number, group) in groups.Groups.Index())
        {
            terminal.Line();
            terminal.Line($"[bold]Group {number + 1}[/]: {TieText.Count(group.Members.Count, "member")}, {TieText.Count(group.InnerPairs, "inner tied pair")}, {group.OnlyLinks} of them the only link");
            terminal.Line($"{Words.Join(", ", group.Members.Select(member => Words.Of($"{member.Label} ({FigureText.Number(member.Stability)})")))}", indent: 2);
        }

        if (groups.Overlapping is { } overlapping)
        {
            terminal.Heading($"Overlapping groups of cells of {groups.Request.CliqueSize}");
            foreach (var (number, members) in overlapping.Index())
            {
                terminal.Line($"[bold]{number + 1}[/] {string.Join(", ", members)}", indent: 2);
            }
        }
        else if (groups.Request.Overlapping)
        {
            terminal.Line($"The network has too many cliques to compare: take a larger cell (--clique).");
        }

        terminal.Line();
        foreach (var sentence in groups.Caveats.Select(GroupText.Sentence).OfType<string>())
        {
            terminal.Line($"[dim]{sentence}[/]");
        }
    }

    /// <summary>Writes positions.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="positions">The positions.</param>
    public static void Write(Terminal terminal, CodedPositions positions)
    {
        Evidence(terminal, positions.Evidence);
        var hasLayers = positions.Nodes.Any(node => node.Position.Without is not null);
        terminal.Table(
            [
                "Node", $"{FigureText.Name(positions.Metric)}: certain edges only", "All edges",
                .. positions.Worlds == 0 ? [] : (string[])["Median of worlds"], "Between", "Rank between",
                .. hasLayers ? (string[])["Without one layer"] : [],
            ],
            positions.Nodes.Select(node => (IReadOnlyList<Words>)[
                Words.Of($"{node.Label}"),
                Words.Of($"{FigureText.Number(node.Position.Established)}"),
                Words.Of($"{FigureText.Number(node.Position.All)}"),
                .. positions.Worlds == 0 ? [] : (Words[])[Words.Of($"{FigureText.Number(node.Position.MedianPresent)}")],
                Words.Of($"{FigureText.Range(node.Position.Low, node.Position.High)}"),
                Words.Of($"{FigureText.Range(node.Position.RankLow, node.Position.RankHigh)} of {positions.Nodes.Count}"),
                .. hasLayers ? (Words[])[Words.Of($"{FigureText.Range(node.Position.Without?.Low, node.Position.Without?.High)}")] : [],
            ]));
        terminal.Line($"[dim]{(positions.Worlds == 0 ? "Every edge is certain, so that there is one world." : $"{positions.Worlds} possible worlds, seed {positions.Seed}.")} A rank whose interval is wide is no rank.[/]");
    }

    /// <summary>Writes what a coded network is made of, and what is not known of it.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="evidence">What it is made of.</param>
    public static void Evidence(Terminal terminal, CodedEvidenceView evidence)
    {
        terminal.Line($"{evidence.File}: {TieText.Count(evidence.Nodes, "node")}, {TieText.Count(evidence.Edges, "edge")}, {TieText.Count(evidence.Pairs, "tied pair")}, {evidence.Uncertain} of them uncertain; {TieText.Count(evidence.Layers.Count, "layer")}.");
        terminal.Line($"[dim]A coded network has no statements: no tie can be traced to its words, and of its doubt only whole layers, missing data and stated probabilities are known.[/]");
        if (evidence.IsWeighted || evidence.Directed > 0)
        {
            terminal.Line($"[dim]{Reading(evidence)}[/]");
        }

        if (evidence.Ignored.Count > 0)
        {
            terminal.Line($"Not read: {string.Join(", ", evidence.Ignored)}.");
        }
    }

    private static string Reading(CodedEvidenceView evidence)
    {
        var directions = evidence.Directed == 0 ? ""
            : evidence.Directed == evidence.Edges ? " “directed” follows the edges."
            : $" “directed” follows the edges; those without a direction ({evidence.Edges - evidence.Directed}) lead both ways.";
        var weights = evidence.IsWeighted ? " “weighted” takes a weight as strength, an edge being 1 ÷ weight long." : "";
        return $"A figure takes a pair as tied or not unless its name says more:{directions}{weights}";
    }
}
