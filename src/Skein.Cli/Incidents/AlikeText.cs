using System.Globalization;
using Skein.Casework.Incidents.Alike;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Incidents;

/// <summary>Pairs of incidents in lines.</summary>
internal static class AlikeText
{
    /// <summary>Writes the pairs.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="list">The pairs.</param>
    public static void Write(Terminal terminal, AlikeList list)
    {
        if (list.Total == 0)
        {
            terminal.Line($"No two of the {list.Incidents} incidents and operations may be one at this score (--least {Number(list.Request.Least)}).");
            return;
        }

        terminal.Line($"{TieText.Count(list.Total, "pair")} of {list.Incidents} incidents and operations may be one. Nothing is merged by listing; the score is no probability.");
        foreach (var (index, pair) in list.Pairs.Index())
        {
            terminal.Line();
            Pair(terminal, pair, index + 1);
        }

        terminal.Line();
        terminal.Line($"Decide with: skein judge A B same|different|unsure --reason \"…\"");
    }

    private static void Pair(Terminal terminal, AlikePair pair, int number)
    {
        var (left, right) = (pair.Left.Incident, pair.Right.Incident);
        terminal.Line($"{number}. Is {EntityText.Name(left)} [dim]{left.Id}[/] the same {EntityText.Kind(left)} as {EntityText.Name(right)} [dim]{right.Id}[/]? score {Number(pair.Score)}");
        if (pair.Why is { } why)
        {
            terminal.Line($"[yellow]Careful:[/] {why}", indent: 2);
        }

        foreach (var evidence in pair.Evidence)
        {
            terminal.Line(Line(evidence), indent: 4);
        }

        Side(terminal, "A", pair.Left);
        Side(terminal, "B", pair.Right);
        terminal.Line($"[dim]What would settle it:[/] {pair.WouldSettle}", indent: 2);
    }

    private static Words Line(AlikeEvidence evidence)
    {
        var bits = evidence.Bits.ToString("+0.0;−0.0;0", CultureInfo.InvariantCulture);
        return evidence.Bearing switch
        {
            AlikeBearing.Agrees => Words.Of($"[green]agrees[/] {bits} {evidence.Words}"),
            AlikeBearing.Contradicts => Words.Of($"[red]contradicts[/] {bits} {evidence.Words}"),
            _ => Words.Of($"[dim]open[/] {bits} {evidence.Words}"),
        };
    }

    private static void Side(Terminal terminal, string letter, AlikeSide side)
    {
        terminal.Line($"[bold]{letter}[/]  {EntityText.Name(side.Incident)}, told by {string.Join("; ", side.NamedIn)}", indent: 2);
        foreach (var statement in side.Statements)
        {
            StatementText.Write(terminal, statement, side.Incident.Id);
        }
    }

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
