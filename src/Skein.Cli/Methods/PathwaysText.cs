using System.Globalization;
using Skein.Casework.Methods.Pathways;
using Skein.Cli.Terminals;

namespace Skein.Cli.Methods;

/// <summary>Pathways as text: counts over persons together, and no single one.</summary>
internal static class PathwaysText
{
    /// <summary>Writes them.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="view">The pathways.</param>
    public static void Write(Terminal terminal, PathwaysView view)
    {
        terminal.Line($"{MethodWords.Withheld(view.Trajectories)} persons with a spell, by the rules {view.Rules}; {MethodWords.Withheld(view.LeftOut)} not chosen, {MethodWords.Withheld(view.Hidden)} protected.");
        terminal.Table(
            ["Spell", "Statements", "Doubtful", "Persons"],
            view.Spells.Select(spell => (IReadOnlyList<Words>)[
                Words.Of($"{spell.Letter} {MethodWords.Plain(spell.Kind)}"), Words.Of($"{spell.Statements}"), Words.Of($"{spell.Doubtful}"), Words.Of($"{MethodWords.Withheld(spell.Trajectories)}"),
            ]));
        terminal.Table(
            ["Pattern", "Certain", "Possible", "Excluded", "Not codable", "Statements that would change it"],
            view.Patterns.Select(pattern => (IReadOnlyList<Words>)[
                Words.Of($"{pattern.Pattern}"), .. Cells(pattern.Certain, pattern.Possible, pattern.Excluded, pattern.NotCodable), Words.Of($"{pattern.WouldChange}"),
            ]));
        terminal.Table(
            ["First", "Second", "Before", "After", "Cannot be told", "Share before"],
            view.Precedence.Select(cell => (IReadOnlyList<Words>)[
                Words.Of($"{cell.One}"), Words.Of($"{cell.Other}"), .. Cells(cell.Before, cell.After, cell.CannotBeTold), Words.Of($"{Number(cell.Share)}"),
            ]));
        if (view.Sequences is { } sequences)
        {
            terminal.Line($"{sequences.Sequences} sequences of states by {MethodWords.Plain(sequences.Step)}, {sequences.Distinct} different. Mean distance of two {Number(sequences.Constant.Mean)} at substitution 2, {Number(sequences.Rates.Mean)} at transition rates; the two agree to {Number(sequences.Agreement)}. Missing: left {MethodWords.Plain(sequences.Rules.Left)}, gaps {MethodWords.Plain(sequences.Rules.Gaps)}, right {MethodWords.Plain(sequences.Rules.Right)}.");
            if (sequences.Groups is { } groups)
            {
                Write(terminal, groups);
            }
        }

        terminal.Line($"[dim]{string.Join(' ', view.Caveats)} {view.Inputs.Count} statements stand behind it (--json has them).[/]");
    }

    private static IEnumerable<Words> Cells(params int?[] counts) => counts.Select(count => Words.Of($"{MethodWords.Withheld(count)}"));

    private static string Number(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "–";

    private static void Write(Terminal terminal, SequenceGroupsView groups)
    {
        if (groups.Because is { } because)
        {
            terminal.Line($"{because} ({groups.Code})");
            return;
        }

        terminal.Line($"{groups.Groups} groups, silhouette {Number(groups.Silhouette)}; at transition rates {Number(groups.SilhouetteByRates)}, and the two divisions agree to {Number(groups.Agreement)} (adjusted Rand index).");
        terminal.Table(
            ["Group", "Persons", "Silhouette", "Steps", "In which state how much of the time", "Typical"],
            groups.Rows.Select(row => (IReadOnlyList<Words>)[
                Words.Of($"{row.Number}"), Words.Of($"{MethodWords.Withheld(row.Persons)}"), Words.Of($"{Number(row.Silhouette)}"), Words.Of($"{Number(row.MeanSteps)}"),
                Words.Of($"{string.Join(", ", row.States.Select(state => $"{state.State ?? "other"} {Number(state.Share)}"))}"), Words.Of($"{row.Typical ?? "–"}"),
            ]));
    }
}
