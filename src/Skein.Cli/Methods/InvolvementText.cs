using System.Globalization;
using Skein.Casework.Codings;
using Skein.Casework.Involvement;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Methods;

/// <summary>Readings of involvement as text, each with what it rests on and what would change it.</summary>
internal static class InvolvementText
{
    /// <summary>Writes the readings of one attack.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="view">The readings.</param>
    public static void Write(Terminal terminal, InvolvementView view)
    {
        terminal.Line($"{EntityText.Name(view.About)} [dim]{view.About.Id}[/]{(view.KnownBy is { } day ? $", as the record stood on {Day(day)}" : "")}");
        if (view.Readings.Count == 0)
        {
            terminal.Line($"Nobody has coded an indicator of it: skein method code involvement {view.About.Id} ITEM=VALUE --organisation NAME --reason WORDS");
        }

        foreach (var reading in view.Readings)
        {
            Write(terminal, reading);
        }

        foreach (var profile in view.Loneness)
        {
            terminal.Line($"Alone, by {profile.By.Name}: {string.Join("; ", profile.Answers.Select(answer => $"in {answer.Question} {answer.Answer}"))}");
        }

        if (view.Hints.Count > 0)
        {
            terminal.Line($"Statements that may speak to an indicator; in no reading until somebody codes it:");
        }

        foreach (var hint in view.Hints)
        {
            terminal.Line($"{hint.Indicator}  {EntityText.Name(hint.Organisation)}  would be {hint.State} by {TieText.Count(hint.Origins, "origin")}", indent: 2);
            foreach (var statement in hint.Statements)
            {
                StatementText.Write(terminal, statement, indent: 4);
            }
        }
    }

    /// <summary>Writes all that was coded.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="list">The list.</param>
    public static void Write(Terminal terminal, InvolvementList list)
    {
        if (list.Rows.Count == 0)
        {
            terminal.Line($"Nobody has coded the involvement of an organisation yet: skein method code --help");
            return;
        }

        terminal.Table(
            ["Attack", "Organisation", "Coder", "Involvement"],
            list.Rows.Select(row => (IReadOnlyList<Words>)[
                EntityText.Name(row.About), EntityText.Name(row.Organisation), Words.Of($"{row.By.Name}"),
                Words.Of($"{(row.Override is { } degree ? $"{degree}, signed in place of: {row.Label}" : row.Label)}"),
            ]));
        terminal.Line($"Coded: {list.Coded}, of {list.Incidents} incidents and operations in the case, which are those that became known.");
        var agreement = list.CodedByTwo == 0
            ? "Nothing was coded by two coders, so that agreement cannot be said."
            : $"Krippendorff's alpha (ordinal) over {list.CodedByTwo} coded by two: lower bound {Number(list.AlphaLeast)}, upper bound {Number(list.AlphaMost)}.";
        terminal.Line($"{agreement}");
    }

    private static void Write(Terminal terminal, InvolvementOfCoder reading)
    {
        terminal.Line($"{EntityText.Name(reading.Organisation)}, by {reading.By.Name}: [bold]{reading.Label}[/]");
        if (reading.Override is { } instead)
        {
            terminal.Line($"signed in its place: {instead.Value}, because {instead.Reason} [dim]{instead.Id}[/]", indent: 2);
        }

        if (reading.Could != reading.Label)
        {
            terminal.Line($"could become, if all that is reported or contested were established: {reading.Could}", indent: 2);
        }

        foreach (var reason in reading.Reasons)
        {
            terminal.Line($"{reason}", indent: 2);
        }

        foreach (var coding in reading.States)
        {
            Write(terminal, coding);
        }

        if (reading.History.Count > 1)
        {
            terminal.Line($"over time: {string.Join("; ", reading.History.Select(moment => $"{(moment.From is { } day ? $"from {Day(day)}" : "at first")} {moment.Label}"))}", indent: 2);
        }

        foreach (var without in reading.WouldChange)
        {
            terminal.Line($"without {without.Indicator}: {without.Label}", indent: 2);
        }
    }

    private static void Write(Terminal terminal, CodingView coding)
    {
        terminal.Line($"{coding.Item}={coding.Value}{(coding.KnownFrom is { } day ? $" from {Day(day)}" : "")}  {coding.Reason}  [dim]{coding.Id}[/]", indent: 4);
        foreach (var ground in coding.Grounds)
        {
            StatementText.Write(terminal, ground, indent: 6);
        }

        if (coding.Gone > 0)
        {
            terminal.Line($"[yellow]{TieText.Count(coding.Gone, "statement")} under it no longer stands or stand.[/]", indent: 6);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double? number) => number?.ToString("0.00", CultureInfo.InvariantCulture) ?? "not defined";
}
