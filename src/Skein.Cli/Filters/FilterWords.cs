using System.Globalization;
using Skein.Casework.Views;
using Skein.Cli.Terminals;
using Skein.Model.Dates;
using Skein.Networks.Rules;

namespace Skein.Cli.Filters;

/// <summary>A filter in words: every answer says through which one it was made.</summary>
internal static class FilterWords
{
    /// <summary>What an answer says that holds what nobody reviewed.</summary>
    public const string Unreviewed = "machine reading, not reviewed, is included";

    /// <summary>The same as a warning beside the answer.</summary>
    public static FormattableString UnreviewedWarning => $"Warning: {Unreviewed}. Nobody has checked it; it is no finding.";

    /// <summary>The filter in one line.</summary>
    /// <param name="filter">The filter.</param>
    public static string Of(ViewFilter filter)
    {
        var parts = new List<string>();
        Add(filter.TrueAt is { } trueAt ? $"true at {EdtfDisplay.Describe(trueAt)}" : null);
        Add(filter.SaidBy is { } saidBy ? $"said by {EdtfDisplay.Describe(saidBy)}" : null);
        Add(filter.RecordedBy is { } recorded ? $"recorded by {recorded.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC" : null);
        Add(filter.KnownTo is { } known ? $"known to {known.Agency} by {EdtfDisplay.Describe(known.By)}" : null);
        Add(filter.MinReliability is { } letter ? $"sources at least {letter}" : null);
        Add(filter.MinCredibility is { } digit ? $"information at least {(int)digit}" : null);
        if (filter.MinReliability is not null || filter.MinCredibility is not null)
        {
            Add(filter.IncludeUnjudged ? "what cannot be judged (F, 6) is kept" : "what cannot be judged (F, 6) is left out");
        }

        Add(filter.Variant == TieVariant.Base ? null : $"{filter.Variant.ToString().ToLowerInvariant()} ties");
        Add(filter.IncludeProtected ? "protected persons are shown" : null);
        var clocks = parts.Count == 0 ? "everything reviewed, as of now" : string.Join("; ", parts);
        return filter.IncludeUnreviewed ? $"{clocks}; {Unreviewed}" : clocks;

        void Add(string? part)
        {
            if (part is not null)
            {
                parts.Add(part);
            }
        }
    }

    /// <summary>Writes the filter under an answer.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="filter">The filter.</param>
    public static void Write(Terminal terminal, ViewFilter filter)
    {
        terminal.Line();
        terminal.Line(filter.IncludeUnreviewed ? $"[dim]Filter:[/] [yellow]{Of(filter)}[/]" : $"[dim]Filter: {Of(filter)}[/]");
    }
}
