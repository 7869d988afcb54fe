using System.Globalization;
using Skein.Casework.Review.Groups;
using Skein.Casework.Review.Reasons;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Reviewing;

/// <summary>Proposals under review in lines.</summary>
internal static class ReviewText
{
    /// <summary>Writes a group.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="group">The group.</param>
    public static void Group(Terminal terminal, ReviewGroup group)
    {
        var batch = group.MayBeBatch ? "" : ", decided one by one";
        terminal.Line($"{StatementText.Claim(group.Members[0].Proposal.Statement)}");
        terminal.Line($"[dim]score {Number(group.Best)}, {TieText.Count(group.Count, "passage")} of {TieText.Count(group.Origins, "independent origin")}{batch}[/]", indent: 2);
        foreach (var item in group.Members)
        {
            Item(terminal, item);
        }
    }

    /// <summary>Writes one proposal with its reason.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="item">The proposal.</param>
    public static void Item(Terminal terminal, ReviewItem item)
    {
        terminal.Line($"[bold]{item.Proposal.Id}[/]  {Marked(item.Reason)}", indent: 2);
        terminal.Line($"{StatementText.Where(item.Proposal.Statement.Evidence)}", indent: 4);
        var parts = string.Join(", ", item.Reason.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Feature} {part.Weight:+0.00;-0.00;0}")));
        terminal.Line($"[dim]{item.Reason.Rule}, score {Number(item.Proposal.Score)}: {parts}[/]", indent: 4);
        if (item.Reason.Example is { } example)
        {
            terminal.Line($"[dim]The rule reads, for example: {example}[/]", indent: 4);
        }

        foreach (var step in item.Reason.Steps)
        {
            terminal.Line($"[dim]{step.Sentence}[/]", indent: 4);
        }
    }

    // Plain text has no marks: cue words stand between stars.
    private static string Marked(ReasonView reason) =>
        "“" + string.Concat(reason.Quote.Select(part => part.Mark == QuoteMark.Cue ? $"*{part.Text}*" : part.Text)) + "”";

    public static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
