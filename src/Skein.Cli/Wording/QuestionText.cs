using System.Globalization;
using Skein.Casework.Dossiers;
using Skein.Cli.Terminals;

namespace Skein.Cli.Wording;

/// <summary>An open question of identity in lines, with what to type to answer it.</summary>
internal static class QuestionText
{
    /// <summary>Writes a question.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="question">The question.</param>
    public static void Write(Terminal terminal, IdentityQuestion question)
    {
        terminal.Line($"Is {EntityText.Name(question.Left)} [dim]{question.Left.Id}[/] the same as {EntityText.Name(question.Right)} [dim]{question.Right.Id}[/]?", indent: 2);
        var reasons = question.Reasons.Count == 0 ? "" : $": {string.Join(", ", question.Reasons)}";
        terminal.Line($"{question.Rule}, score {question.Score.ToString("0.00", CultureInfo.InvariantCulture)}{reasons}", indent: 4);
        if (question.Evidence is { } evidence)
        {
            StatementText.Evidence(terminal, evidence, indent: 4);
        }

        terminal.Line($"[dim]skein review accept {question.Proposal}[/]", indent: 4);
    }
}
