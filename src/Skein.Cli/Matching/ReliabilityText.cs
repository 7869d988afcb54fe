using System.Globalization;
using Skein.Casework.Matching.Calibration;
using Skein.Cli.Terminals;

namespace Skein.Cli.Matching;

/// <summary>The probabilities of the desk beside what was judged, in lines.</summary>
internal static class ReliabilityText
{
    /// <summary>Writes it.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="reliability">What was counted.</param>
    public static void Write(Terminal terminal, MatchReliability reliability)
    {
        terminal.Line($"{reliability.Scale.Sentence}");
        if (reliability.Scale.Judged == 0)
        {
            terminal.Line($"Nothing that the desk lists was judged same or different, so there is nothing to set beside it.");
            return;
        }

        Scale(terminal, "Shipped scale", reliability.Shipped);
        if (reliability is { OfCase: { } own, Slope: { } slope, Offset: { } offset })
        {
            Scale(terminal, "Scale of this case, each tenth of the judgements by a line fitted to the other nine", own);
            terminal.Line($"On it, a bit of the shipped scale is worth {Number(slope)}, and even odds are {Number(offset)} bits.");
        }
    }

    private static void Scale(Terminal terminal, string title, ScaleReliability scale)
    {
        terminal.Line();
        terminal.Line($"{title}: mean distance from what was judged {Number(scale.Error)}, loss {Number(scale.Loss)} bits a judgement (a coin has 1)");
        terminal.Table(
            ["Probability", "Pairs", "Said, on average", "Judged the same"],
            scale.Bins.Select(bin => (IReadOnlyList<Words>)
            [
                Words.Of($"{bin.From.ToString("0.0", CultureInfo.InvariantCulture)} to {bin.To.ToString("0.0", CultureInfo.InvariantCulture)}"),
                Words.Of($"{bin.Pairs}"),
                Words.Of($"{Number(bin.Said)}"),
                Words.Of($"{Number(bin.Same)}"),
            ]));
    }

    private static string Number(double number) => number.ToString("0.00#", CultureInfo.InvariantCulture);
}
