using System.Globalization;
using Skein.Casework.Likelihoods;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Views;

/// <summary>What analysts stated on ties, as text: each with its name, its date and its reason.</summary>
internal static class LikelihoodText
{
    /// <summary>Writes the list.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="list">The list.</param>
    public static void Write(Terminal terminal, LikelihoodList list)
    {
        if (list.Pairs.Count == 0)
        {
            terminal.Line($"Nobody has stated how probable a tie is.");
        }

        foreach (var pair in list.Pairs)
        {
            terminal.Line($"{EntityText.Name(pair.A)} [dim]{pair.A.Id}[/] – {EntityText.Name(pair.B)} [dim]{pair.B.Id}[/]  ·  {Mark(pair)}");
            foreach (var stated in pair.Stated)
            {
                terminal.Line(
                    $"{ProbabilityText.Write(stated.Probability)}  {stated.By.Name}, {stated.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}  [dim]{stated.Id}[/]{(stated.Counts || pair.IsOne ? "" : "  (counts no longer)")}",
                    indent: 2);
                terminal.Line($"{stated.Reason}", indent: 4);
            }
        }

        if (list.LeftOut > 0)
        {
            terminal.Line($"Left out: {TieText.Count(list.LeftOut, "pair")} with a protected person (--include-protected shows them).");
        }

        terminal.Line($"Analysts differ on {TieText.Count(list.Disputed, "pair")}; of those nothing counts, and both bounds are shown.");
    }

    private static string Mark(LikelihoodPair pair) => pair switch
    {
        { IsOne: true } => "one and the same by now, counts nowhere",
        { Agreed: { } probability } => ProbabilityText.Write(probability),
        _ => "analysts differ, counts as unstated",
    };
}
