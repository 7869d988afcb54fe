using System.Globalization;
using Skein.Casework.Methods.Series;
using Skein.Cli.Terminals;

namespace Skein.Cli.Methods;

/// <summary>Incidents by period as text: the counts, what each model finds or why it finds nothing, and what would change it.</summary>
internal static class SeriesText
{
    private const int MostShown = 10;

    /// <summary>Writes it.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="view">The series.</param>
    public static void Write(Terminal terminal, SeriesView view)
    {
        var counts = view.Counts;
        terminal.Line($"From {Day(counts.Scope.First)} to {Day(counts.Scope.Last)}, on the level of the {MethodWords.Plain(view.Level)}: {counts.Placed} in one period for sure, {counts.Uncertain} in one of several, {counts.Undated} without a date, {counts.Outside} outside.");
        // Long stretches without an incident would bury the others.
        terminal.Table(
            ["From", "To", "At least", "At most"],
            counts.Periods.Where(period => period.AtMost > 0).Select(period => (IReadOnlyList<Words>)[
                Words.Of($"{Day(period.First)}"), Words.Of($"{Day(period.Last)}"), Words.Of($"{period.AtLeast}"), Words.Of($"{period.AtMost}"),
            ]));
        terminal.Line($"[dim]{counts.Periods.Count(period => period.AtMost == 0)} further periods have none.[/]");
        foreach (var fit in view.Fits)
        {
            Write(terminal, fit);
        }

        if (view.WouldChange is { } changes)
        {
            Write(terminal, changes);
        }

        terminal.Line($"[dim]{view.Inputs.Count} statements stand behind the counts (--json has them with their words).[/]");
    }

    private static void Write(Terminal terminal, SeriesFit fit)
    {
        terminal.Line($"{fit.Question} [dim]{fit.Model}[/]");
        if (fit.Because is { } because)
        {
            terminal.Line($"{because} ({fit.Code})", indent: 2);
        }

        foreach (var figure in fit.Figures)
        {
            var interval = figure is { Low: { } low, High: { } high } ? $", 95 % {Number(low)} to {Number(high)}" : "";
            terminal.Line($"{figure.Name}: {Number(figure.Value)}{interval}", indent: 2);
        }

        if (fit.Caveats.Count > 0)
        {
            terminal.Line($"[dim]{string.Join(' ', fit.Caveats)}[/]", indent: 2);
        }
    }

    private static void Write(Terminal terminal, SeriesChangesView changes)
    {
        terminal.Line($"What would change it, over the same days:");
        terminal.Table(
            ["Left out, one at a time", "Of them", "Tried", "Change points elsewhere", "Ratio turns", "Ratio then"],
            changes.Counts.Select(row => (IReadOnlyList<Words>)[
                Words.Of($"{MethodWords.Plain(row.Kind)}"), Words.Of($"{row.Parts}"), Words.Of($"{row.Tried}"), Words.Of($"{row.MoveChanges}"),
                Words.Of($"{MethodWords.Withheld(row.TurnRates)}"),
                Words.Of($"{(row is { LeastRatio: { } least, MostRatio: { } most } ? $"{Number(least)} to {Number(most)}" : "–")}"),
            ]));
        foreach (var origin in changes.Origins.Take(MostShown))
        {
            var points = origin.Changes switch
            {
                null => "change points cannot be told",
                { Count: 0 } => "no change point",
                var days => $"change points at {string.Join(", ", days.Select(Day))}",
            };
            var ratio = origin.Ratio is { } one ? $"; ratio {Number(one.Value)}, 95 % {Number(one.Low ?? 0)} to {Number(one.High ?? 0)}" : "";
            terminal.Line($"Without {origin.Origin} ({origin.Statements} statements): {points}{ratio}.", indent: 2);
        }

        if (changes.Origins.Count > MostShown)
        {
            terminal.Line($"[dim]{changes.Origins.Count - MostShown} further origins would change it (--json has them).[/]", indent: 2);
        }

        if (changes.Statements.Count > 0)
        {
            var more = changes.Statements.Count > MostShown ? $" and {changes.Statements.Count - MostShown} more" : "";
            terminal.Line($"Each of these statements alone would change it: {string.Join(", ", changes.Statements.Take(MostShown).Select(id => id.Value))}{more}.", indent: 2);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
