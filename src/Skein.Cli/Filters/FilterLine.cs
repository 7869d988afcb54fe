using Skein.Casework.Views;
using Skein.Cli.Terminals;

namespace Skein.Cli.Filters;

/// <summary>A filter in one line: every answer says through which one it was made.</summary>
internal static class FilterLine
{
    private const string Unreviewed = "machine reading, not reviewed, is included";

    /// <summary>The same beside the answer, where it may hold what nobody reviewed.</summary>
    public static FormattableString UnreviewedWarning => $"Warning: {Unreviewed}. Nobody has checked it; it is no finding.";

    /// <summary>The filter in one line.</summary>
    /// <param name="filter">The filter.</param>
    public static string Of(ViewFilter filter)
    {
        var words = FilterWords.Of(filter with { IncludeUnreviewed = false });
        var line = words.Count == 0 ? "everything reviewed, as of now" : string.Join("; ", words);
        return filter.IncludeUnreviewed ? $"{line}; {Unreviewed}" : line;
    }

    /// <summary>Writes the filter under an answer.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="filter">The filter.</param>
    public static void Write(Terminal terminal, ViewFilter filter)
    {
        terminal.Line();
        terminal.Line(filter.IncludeUnreviewed ? Words.Of($"[dim]Filter:[/] [yellow]{Of(filter)}[/]") : Words.Of($"[dim]Filter: {Of(filter)}[/]"));
    }
}
