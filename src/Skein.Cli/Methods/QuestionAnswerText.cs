using Skein.Casework.Methods.Questions;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Methods;

/// <summary>The answer to a question with conditions, in lines.</summary>
internal static class QuestionAnswerText
{
    /// <summary>Writes the answer.</summary>
    public static void Write(Terminal terminal, QuestionView view)
    {
        var asked = view.Asked;
        terminal.Line($"{MethodWords.Plain(asked.Which)} attack in {asked.Country.Label}; lethal: {asked.Lethality}; involvement: {asked.Involvement}; level: {MethodWords.Plain(asked.Level)}; by: {asked.Actor?.Label ?? "anybody"} ({asked.Attribution}); before: {Day(asked.Before)}; as of {Day(asked.AsOf)}.");
        Section(terminal, view.Answer.Count == 0 ? "No attack meets all conditions." : view.IsDetermined ? "Answer:" : "Answer, not determined:", view.Answer);
        Section(terminal, view.SecondBest.Count == 0 ? "There is no second best." : "Second best:", view.SecondBest);
        Section(terminal, view.Rivals.Count == 0 ? "" : "Would answer if what is open were met:", view.Rivals);
        Section(terminal, view.Undated.Count == 0 ? "" : "Not dated, so not placed:", view.Undated);
        terminal.Line($"{(view.WouldChange.Count == 0 ? "No single statement changes the answer." : "What would change the answer:")}");
        foreach (var change in view.WouldChange)
        {
            var then = change.Answer.Count == 0 ? "no attack meets all conditions" : string.Join(", ", change.Answer.Select(one => one.Label));
            terminal.Line($"{change.Statement.Id} {MethodWords.Plain(change.Kind)}: {then}", indent: 2);
        }

        terminal.Line($"It rests on:");
        foreach (var statement in view.Inputs)
        {
            StatementText.Write(terminal, statement);
        }
    }

    private static void Section(Terminal terminal, string title, IReadOnlyList<AttackView> attacks)
    {
        if (title.Length == 0)
        {
            return;
        }

        terminal.Line($"{title}");
        foreach (var attack in attacks)
        {
            var open = string.Join(", ", attack.Open.Select(MethodWords.Plain));
            terminal.Line(Words.Of($"{MethodWords.Name(attack.Incident)}, {When(attack)}{(open.Length == 0 ? "" : $"; open: {open}")}"), indent: 2);
        }
    }

    private static string When(AttackView attack) => attack.Earliest is { } day && day == attack.Latest
        ? Day(day)
        : attack is { Earliest: null, Latest: null } ? "undated" : $"{Day(attack.Earliest)} to {Day(attack.Latest)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "open";
}
