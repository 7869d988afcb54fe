using Skein.Casework.Measures;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Networks;

namespace Skein.Cli.Networks;

/// <summary>Positions as text: of all nodes by name, or of one with what its figure hangs on.</summary>
internal static class PositionText
{
    /// <summary>Writes the positions of all nodes.</summary>
    public static void Write(Terminal terminal, NetworkPositions positions)
    {
        var hasWithout = positions.Nodes.Any(node => node.Position.Without is not null);
        var hasJudged = positions.Nodes.Any(node => node.Position.WithoutJudgement is not null);
        terminal.Table(
            [
                "Node", $"{FigureText.Name(positions.Metric)}: established ties only", "All ties said",
                .. positions.Worlds == 0 ? [] : (string[])["Median of worlds"], "Between", "Rank between",
                .. hasWithout ? (string[])["Without one origin"] : [], .. hasJudged ? (string[])["Without one judgement"] : [], "Origins",
            ],
            positions.Nodes.Select(node => (IReadOnlyList<Words>)[
                Words.Of($"{EntityText.Name(node.Entity)}"),
                Words.Of($"{FigureText.Number(node.Position.Established)}"),
                Words.Of($"{FigureText.Number(node.Position.All)}"),
                .. positions.Worlds == 0 ? [] : (Words[])[Words.Of($"{FigureText.Range(node.Position.MedianAbsent, node.Position.MedianPresent)}")],
                Words.Of($"{FigureText.Range(node.Position.Low, node.Position.High)}"),
                Words.Of($"{FigureText.Range(node.Position.RankLow, node.Position.RankHigh)} of {positions.Measured}"),
                .. hasWithout ? (Words[])[Words.Of($"{FigureText.Range(node.Position.Without?.Low, node.Position.Without?.High)}")] : [],
                .. hasJudged ? (Words[])[Words.Of($"{FigureText.Range(node.Position.WithoutJudgement?.Low, node.Position.WithoutJudgement?.High)}")] : [],
                Words.Of($"{node.Origins}"),
            ]));
        Remarks(terminal, positions);
    }

    /// <summary>Writes the position of one node, and its figure without each origin and each judgement that moves it.</summary>
    public static void WriteOne(Terminal terminal, NetworkPositions positions)
    {
        Write(terminal, positions);
        foreach (var node in positions.Nodes)
        {
            var figure = Words.Of($"{EntityText.Name(node.Entity)}: {FigureText.Name(positions.Metric)}");
            Moving(terminal, positions, node.Position.Without, Words.Of($"{figure} without one origin and all copies of its story"), "origins");
            Moving(terminal, positions, node.Position.WithoutJudgement, Words.Of($"{figure} without one judgement of identity"), "judgements");
        }
    }

    private static void Moving(Terminal terminal, NetworkPositions positions, DependenceView? without, Words heading, string what)
    {
        if (without is null)
        {
            return;
        }

        terminal.Heading($"{heading}");
        if (without.Moving.Count > 0)
        {
            terminal.Table(
                ["Left out", FigureText.Name(positions.Metric)],
                without.Moving.Select(left => (IReadOnlyList<Words>)[Words.Of($"{left.Words} ({left.Id})"), Words.Of($"{FigureText.Number(left.Value)}")]));
        }

        terminal.Line($"{without.MovingCount} of {without.Count} {what} move it.");
    }

    private static void Remarks(Terminal terminal, NetworkPositions positions)
    {
        if (positions.Coverage is { } coverage)
        {
            terminal.Line($"The number of origins that speak of a node accounts for {FigureText.Number(100 * coverage.RSquared)} % of the variance; rank correlation {FigureText.Number(coverage.RankCorrelation)}.");
        }

        if (positions.Caveats.Contains(NetworkFacts.EitherOrCaveat))
        {
            terminal.Line($"[dim]Whom a source leaves open is a node of its own: positions and ranks are not computed again for each whom it may be.[/]");
        }

        terminal.Line($"[dim]Who was written about most stands highest in most metrics. A rank whose interval is wide is no rank.[/]");
    }
}
