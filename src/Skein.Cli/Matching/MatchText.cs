using System.Globalization;
using Skein.Casework.Matching;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Matching;

/// <summary>Pairs of the desk in lines: the comparison word by word, what speaks for and against, and the passages of both sides.</summary>
internal static class MatchText
{
    /// <summary>Writes a page of pairs.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="list">The pairs.</param>
    public static void Write(Terminal terminal, MatchList list)
    {
        if (list.Total == 0)
        {
            terminal.Line($"No pair of the {list.Identities} persons and organisations waits for an answer at this probability (--least {Number(list.Request.Least)}).");
        }
        else
        {
            var putOff = list.PutOff > 0 ? $", {list.PutOff} of them put off" : "";
            terminal.Line($"{TieText.Count(list.Total, "pair")} of {list.Identities} persons and organisations may be one{putOff}. The most useful question comes first. Nothing is merged by listing.");
            if (list.Implied > 0)
            {
                terminal.Line($"{TieText.Count(list.Implied, "further pair")} may be settled by these answers (--each-pair).");
            }
        }

        terminal.Line($"{list.Scale.Sentence}");
        foreach (var (index, pair) in list.Pairs.Index())
        {
            terminal.Line();
            Pair(terminal, pair, list.Request.Offset + index + 1);
        }

        if (list.ProtectedLeftOut > 0)
        {
            terminal.Line();
            terminal.Line($"{TieText.Count(list.ProtectedLeftOut, "pair")} with a protected person left out (--include-protected).");
        }

        if (list.Pairs.Count > 0)
        {
            terminal.Line();
            terminal.Line($"Decide with: skein match --decide, or skein judge A B same|different|unsure --reason \"…\"");
        }
    }

    /// <summary>A pair in one line.</summary>
    /// <param name="pair">The pair.</param>
    public static Words Headline(MatchPair pair) => Words.Of(
        $"{EntityText.Name(pair.Left.Entity)} [dim]{pair.Left.Entity.Id}[/] and {EntityText.Name(pair.Right.Entity)} [dim]{pair.Right.Entity.Id}[/]: p {Number(pair.Probability)}");

    /// <summary>Writes one pair.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="number">Its number in the list; null for none.</param>
    public static void Pair(Terminal terminal, MatchPair pair, int? number)
    {
        var first = number is { } at ? $"{at}. " : "";
        terminal.Line($"{first}Is {EntityText.Name(pair.Left.Entity)} [dim]{pair.Left.Entity.Id}[/] the same {EntityText.Kind(pair.Left.Entity)} as {EntityText.Name(pair.Right.Entity)} [dim]{pair.Right.Entity.Id}[/]?");
        var names = pair.Evidence.Count > 0 ? $" (names alone {Number(pair.NameProbability)})" : "";
        terminal.Line($"probability {Number(pair.Probability)}{names}, worth deciding {pair.Value.ToString("0.##", CultureInfo.InvariantCulture)}{(pair.IsPutOff ? ", put off" : "")}", indent: 2);
        if (number is null && pair.Scale is { } scale)
        {
            terminal.Line($"{scale}", indent: 2);
        }

        foreach (var warning in pair.Warnings)
        {
            terminal.Line($"[yellow]Careful:[/] {warning}", indent: 2);
        }

        foreach (var word in pair.Words)
        {
            terminal.Line(Line(word), indent: 4);
        }

        foreach (var finding in pair.Findings)
        {
            terminal.Line($"{finding}", indent: 4);
        }

        foreach (var evidence in pair.Evidence)
        {
            terminal.Line($"[blue]{evidence.Bits.ToString("+0.0;−0.0;0", CultureInfo.InvariantCulture)}[/] {evidence.Words}", indent: 4);
        }

        Side(terminal, "A", pair.Left);
        Side(terminal, "B", pair.Right);
        terminal.Line($"[dim]What would settle it:[/] {pair.WouldSettle}", indent: 2);
    }

    /// <summary>A row of the comparison.</summary>
    /// <param name="word">The row.</param>
    public static Words Line(MatchWord word) => word switch
    {
        { Left: { } left, Right: { } right } => Words.Of($"[green]“{left}” ~ “{right}”[/] {word.Rule}"),
        { Left: { } left } => Words.Of($"[yellow]“{left}”[/] of A {word.Rule}"),
        _ => Words.Of($"[yellow]“{word.Right}”[/] of B {word.Rule}"),
    };

    private static void Side(Terminal terminal, string letter, MatchSide side)
    {
        var others = side.Names.Where(name => name != side.Entity.Label).ToList();
        var also = others.Count > 0 ? $", also {string.Join("; ", others)}" : "";
        var named = side.NamedIn.Count > 0 ? $", named in {string.Join("; ", side.NamedIn)}" : "";
        terminal.Line($"[bold]{letter}[/]  {EntityText.Name(side.Entity)}{also}{named}; {TieText.Count(side.StatementCount, "statement")}", indent: 2);
        foreach (var statement in side.Statements)
        {
            StatementText.Write(terminal, statement, side.Entity.Id);
        }

        foreach (var passage in side.Passages)
        {
            StatementText.Evidence(terminal, passage, indent: 6);
        }
    }

    private static string Number(double number) => number.ToString("0.00#", CultureInfo.InvariantCulture);
}
