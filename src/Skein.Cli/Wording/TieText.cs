using Skein.Casework.Dossiers;
using Skein.Cli.Terminals;

namespace Skein.Cli.Wording;

/// <summary>A tie in one line: how it reads, by which rule, since when, how well graded, on how many statements and origins.</summary>
internal static class TieText
{
    /// <summary>The line.</summary>
    /// <param name="tie">The tie.</param>
    public static Words Of(TieView tie)
    {
        var parts = new List<Words> { Words.Of($"{tie.RuleLabel} [dim]({tie.Rule})[/]") };
        if (tie.Since is { } since)
        {
            parts.Add(since.IsSpan ? Words.Of($"{since.Words}") : Words.Of($"since {since.Words}"));
        }

        parts.Add(Words.Of($"[blue]{string.Join(" or ", tie.Grades)}[/]"));
        parts.Add(Words.Of($"{Count(tie.Statements.Count, "statement")}, {Count(tie.IndependentOrigins, "origin")}"));
        parts.AddRange(Marks(tie));
        return Words.Of($"{tie.Phrase} {EntityText.Name(tie.Other)}  ·  {Words.Join("  ·  ", parts)}  [dim]{tie.Other.Id}[/]");
    }

    private static IEnumerable<Words> Marks(TieView tie)
    {
        if (tie.IsPossible)
        {
            yield return Words.Of($"[yellow]possible only[/]");
        }

        if (tie.IsContradicted)
        {
            yield return Words.Of($"[yellow]contradicted[/]");
        }

        if (tie.IsProposed)
        {
            yield return Words.Of($"[yellow]machine reading, not reviewed[/]");
        }
    }

    /// <summary>A number with its noun: "1 statement", "2 statements".</summary>
    /// <param name="number">The number.</param>
    /// <param name="noun">The noun, singular.</param>
    public static string Count(long number, string noun) =>
        number == 1 ? $"1 {noun}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {noun}s");
}
