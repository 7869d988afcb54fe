using System.Globalization;
using Skein.Casework.Copies;
using Skein.Cli.Terminals;

namespace Skein.Cli.Copies;

/// <summary>Pairs of near copies in lines.</summary>
internal static class CopyText
{
    // What two copies share is told by its ends; what differs is shown whole, up to this.
    private const int SharedEnds = 60;
    private const int LongestStretch = 600;

    /// <summary>Writes a pair: both documents, how alike, and what became of it.</summary>
    public static void Write(Terminal terminal, CopyPair pair)
    {
        terminal.Line(Side(pair.Copy));
        terminal.Line(Words.Of($"{Alike(pair)} {Side(pair.Origin)}"), indent: 2);
        terminal.Line(State(pair), indent: 2);
    }

    /// <summary>Writes what two copies share and where they differ.</summary>
    public static void Write(Terminal terminal, CopyComparison comparison)
    {
        Write(terminal, comparison.Pair);
        if (comparison.Stretches.Count == 0)
        {
            terminal.Line($"The text of one of them is not kept, so that they cannot be held against each other.");
            return;
        }

        terminal.Line($"{comparison.SharedWords} words in both; {comparison.OnlyCopy} only in the first (+), {comparison.OnlyOrigin} only in the other (-).");
        foreach (var stretch in comparison.Stretches)
        {
            if (stretch.IsShared)
            {
                terminal.Line($"[dim]= {OneLine(stretch.Ends(SharedEnds))}[/]", indent: 2);
                continue;
            }

            if (stretch.Origin.Length > 0)
            {
                terminal.Line($"[red]-[/] “{Cut(stretch.Origin)}” [dim]{stretch.OriginSpan.Start}–{stretch.OriginSpan.End}[/]", indent: 2);
            }

            if (stretch.Copy.Length > 0)
            {
                terminal.Line($"[green]+[/] “{Cut(stretch.Copy)}” [dim]{stretch.CopySpan.Start}–{stretch.CopySpan.End}[/]", indent: 2);
            }
        }
    }

    private static Words Side(CopySide side) => side.Published is { } published
        ? Words.Of($"[bold]{side.Title}[/] ({side.SourceTitle}, {published.Words})  [dim]{side.Document}[/]")
        : Words.Of($"[bold]{side.Title}[/] ({side.SourceTitle})  [dim]{side.Document}[/]");

    private static string Alike(CopyPair pair) => pair.IsPart
        ? string.Create(CultureInfo.InvariantCulture, $"{100 * pair.Copy.Share:0} % of it stands in, and it holds {100 * pair.Origin.Share:0} % of")
        : string.Create(CultureInfo.InvariantCulture, $"is nearly the same text ({100 * pair.Similarity:0} % in common) as");

    private static Words State(CopyPair pair) => pair.State switch
    {
        CopyState.Proposed => Words.Of($"[yellow]not decided[/]: each counts as an origin of its own"),
        CopyState.OneOrigin => Words.Of($"[green]one origin[/]: {pair.Copy.Origin}"),
        _ => Words.Of($"set apart in event {pair.DecidedAt}: {pair.Reason}"),
    };

    private static string Cut(string text) => OneLine(text.Length <= LongestStretch ? text : $"{text[..LongestStretch]} …");

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
