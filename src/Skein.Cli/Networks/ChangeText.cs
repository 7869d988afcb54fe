using System.Globalization;
using Skein.Casework.Changes;
using Skein.Casework.Views;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Networks;

namespace Skein.Cli.Networks;

/// <summary>Counts between two ends, and pairs with what ties them, as text.</summary>
internal static class ChangeText
{
    /// <summary>A count: <c>3</c>, or <c>3 to 7</c> where unknown days leave it open.</summary>
    public static string Count(CountRange count) => count.Low == count.High ? Plain(count.Low) : $"{Plain(count.Low)} to {Plain(count.High)}";

    /// <summary>A share in hundredths; a dash where there is nothing of which it would be a share.</summary>
    public static string Percent(ShareView? share) =>
        share is null ? "–" : Percent(share.Low) is var low && Percent(share.High) is var high && low == high ? $"{low} %" : $"{low} to {high} %";

    /// <summary>Says that either/or nodes are left open, where there are any.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="caveats">Keys of what must stand beside the numbers.</param>
    public static void EitherOrs(Terminal terminal, IReadOnlyList<string> caveats)
    {
        if (caveats.Contains(NetworkFacts.EitherOrCaveat))
        {
            terminal.Line($"[dim]Whom a source leaves open is a node of its own in every window; counts are not made again for each whom it may be.[/]");
        }
    }

    /// <summary>Writes pairs, one a line, with the rules that tie them and their statements.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="mark">What stands before each, such as <c>+</c>.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="statements">Every statement, to be written in full below its pair; null to name them only.</param>
    public static void Pairs(Terminal terminal, string mark, IReadOnlyList<ChangedPairView> pairs, IReadOnlyDictionary<StatementId, StatementView>? statements)
    {
        foreach (var pair in pairs)
        {
            var ties = pair.Ties.Select(tie => Words.Of(
                $"{tie.RuleLabel}{(tie.IsProposed ? " (machine reading, not reviewed)" : "")}{(tie.ContradictedBy.Count > 0 ? " (contradicted)" : "")} [dim]{string.Join(", ", tie.Statements)}[/]"));
            terminal.Line($"{mark} {EntityText.Name(pair.A)} – {EntityText.Name(pair.B)}{(pair.IsCertain ? Words.None : Words.Of($" [yellow]possibly[/]"))}  ·  {Words.Join("; ", ties)}", indent: 2);
            foreach (var id in statements is null ? [] : pair.Ties.SelectMany(tie => tie.Statements.Concat(tie.ContradictedBy)).Distinct())
            {
                if (statements!.TryGetValue(id, out var statement))
                {
                    StatementText.Write(terminal, statement, indent: 6);
                }
            }
        }
    }

    /// <summary>Writes how many pairs are taken to hold without bound, if any are.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="pairs">How many.</param>
    public static void Unbounded(Terminal terminal, int pairs)
    {
        if (pairs > 0)
        {
            terminal.Line($"{TieText.Count(pairs, "tied pair")} with a date that is open on one side, such as “until 2016”: taken to hold without bound on that side.");
        }
    }

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture);

    private static string Plain(int count) => count.ToString(CultureInfo.InvariantCulture);
}
