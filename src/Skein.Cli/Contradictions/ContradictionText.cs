using Skein.Casework.Dossiers;
using Skein.Casework.Review.Clashes;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Contradictions;

/// <summary>A contradiction in lines: the statements side by side with their words, then what coders decided.</summary>
internal static class ContradictionText
{
    /// <summary>Writes a contradiction, with the command that decides on it.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="contradiction">The contradiction.</param>
    public static void Write(Terminal terminal, Contradiction contradiction)
    {
        terminal.Heading($"[yellow]Contradiction:[/] {contradiction.About}");
        foreach (var statement in contradiction.Statements)
        {
            StatementText.Write(terminal, statement);
        }

        foreach (var decision in contradiction.Decisions)
        {
            var since = decision.IsWhole ? Words.None : Words.Of($" [yellow]a statement has come to it since[/]");
            terminal.Line(
                Words.Of($"[bold]{Decided(contradiction, decision)}[/]: {decision.Reason} [dim]{decision.By}, {StatementText.Day(decision.On)}[/]{since}"), indent: 2);
        }

        var seen = string.Join(' ', contradiction.Statements.Select(statement => statement.Id));
        terminal.Line($"[dim]skein contradictions decide {seen} --stands STATEMENT|--both|--unresolved --reason \"…\"[/]", indent: 2);
    }

    private static string Decided(Contradiction contradiction, ContradictionDecision decision) => decision.Verdict switch
    {
        ContradictionVerdict.Both => "both stand",
        ContradictionVerdict.Unresolved => "unresolved",
        _ when contradiction.Statements.Any(statement => statement.Id == decision.Stands) => $"{decision.Stands} stands",
        _ => "one stands that is not among them any longer",
    };
}
