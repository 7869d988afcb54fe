using Skein.Casework.Paths;
using Skein.Cli.Networks;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Views;

/// <summary>How firmly two are connected, as text: both bounds.</summary>
internal static class PathDoubtText
{
    /// <summary>Writes the answer.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="doubt">The answer.</param>
    public static void Write(Terminal terminal, PathDoubt doubt)
    {
        terminal.Line($"From {EntityText.Name(doubt.From)} [dim]{doubt.From.Id}[/] to {EntityText.Name(doubt.To)} [dim]{doubt.To.Id}[/], at most {TieText.Count(doubt.MaximumTies, "tie")}");
        Bound(terminal, Words.Of($"Established ties only"), doubt.Established, doubt.Seed);
        Bound(terminal, Words.Of($"All ties said"), doubt.All, doubt.Seed);
        Origins(terminal, doubt);
        terminal.Line();
        foreach (var either in doubt.EitherOrs)
        {
            terminal.Line(EitherOrText.Of(either));
        }

        if (doubt.Established.Worlds == 1 && doubt.All.Worlds == 1)
        {
            terminal.Line($"Nobody has stated how probable a tie is, so that both bounds stand and no world is drawn (skein likelihood).");
        }

        terminal.Line($"[dim]Probabilities are those that analysts stated, taken as independent. A path is a chain of documented ties, no finding about anybody on it.[/]");
    }

    private static void Origins(Terminal terminal, PathDoubt doubt)
    {
        var without = doubt.WithoutOrigin;
        terminal.Heading($"Without one origin and all copies of its story");
        terminal.Line($"{without.MovingCount} of {TieText.Count(without.Count, "origin")} change how far the two are apart, with all ties said.");
        foreach (var left in without.Moving)
        {
            terminal.Line(left.Value is { } ties
                ? Words.Of($"without “{left.Words}” ({left.Id}): {TieText.Count((int)ties, "tie")}")
                : Words.Of($"without “{left.Words}” ({left.Id}): not connected within {TieText.Count(doubt.MaximumTies, "tie")}"), indent: 2);
        }
    }

    private static void Bound(Terminal terminal, Words title, PathBoundView bound, long seed)
    {
        terminal.Heading($"{title}");
        terminal.Line($"Connected: {FigureText.Number(bound.Connected)}{(bound.Worlds == 1 ? "" : $", over {bound.Worlds} possible worlds{(bound.IsExact ? ", all there are" : $", seed {seed}")}")}");
        foreach (var (distance, chance) in bound.Distances.Index().Where(row => row.Item > 0))
        {
            terminal.Line($"at a distance of {TieText.Count(distance, "tie")}: {FigureText.Number(chance)}", indent: 2);
        }

        foreach (var path in bound.Paths)
        {
            terminal.Line($"{Words.Join(" – ", path.Nodes.Select(node => EntityText.Name(node)))}: exists {FigureText.Number(path.Exists)}, is shortest {FigureText.Number(path.IsShortest)}", indent: 2);
        }

        if (bound.HasMorePaths)
        {
            terminal.Line($"There are more (--paths).", indent: 2);
        }
    }
}
