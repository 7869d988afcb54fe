using System.Globalization;
using System.Text;

namespace Skein.Exchange.Briefs.Pdf;

/// <summary>
/// Puts a line into the order in which it is drawn from left to right: stretches of Arabic or Hebrew are turned round, with numbers and Latin
/// words inside of them left as they are. A line is taken to run from left to right as a whole, as a quote within a sentence does.
/// </summary>
internal static class DrawingOrder
{
    private const string Pairs = "()[]{}«»<>";

    /// <summary>The line as it is drawn.</summary>
    public static string Of(string line)
    {
        var runes = line.EnumerateRunes().ToList();
        if (!runes.Exists(OneLine.IsRightToLeft))
        {
            return line;
        }

        var drawn = new StringBuilder(line.Length);
        for (var at = 0; at < runes.Count;)
        {
            if (!OneLine.IsRightToLeft(runes[at]))
            {
                drawn.Append(runes[at++]);
                continue;
            }

            var end = EndOf(runes, at);
            Turn(drawn, runes, at, end);
            at = end;
        }

        return drawn.ToString();
    }

    // A stretch goes on over blanks, marks and numbers as long as another letter of such a script follows before any letter of another kind.
    private static int EndOf(List<Rune> runes, int from)
    {
        var end = from;
        for (var at = from; at < runes.Count && (OneLine.IsRightToLeft(runes[at]) || !Rune.IsLetter(runes[at])); at++)
        {
            end = OneLine.IsRightToLeft(runes[at]) ? at + 1 : end;
        }

        return end;
    }

    private static void Turn(StringBuilder drawn, List<Rune> runes, int from, int end)
    {
        for (var at = end; at > from;)
        {
            var start = StartOf(runes, from, at);
            for (var kept = start; kept < at; kept++)
            {
                drawn.Append(Mirrored(runes[kept]));
            }

            at = start;
        }
    }

    // Digits of one number keep their order, and a sign stays behind the letter that carries it.
    private static int StartOf(List<Rune> runes, int from, int end)
    {
        var start = end - 1;
        if (Rune.IsDigit(runes[start]))
        {
            while (start > from && Rune.IsDigit(runes[start - 1]))
            {
                start--;
            }

            return start;
        }

        while (start > from && Rune.GetUnicodeCategory(runes[start]) == UnicodeCategory.NonSpacingMark)
        {
            start--;
        }

        return start;
    }

    private static Rune Mirrored(Rune rune) =>
        rune.IsBmp && Pairs.IndexOf((char)rune.Value, StringComparison.Ordinal) is var at and >= 0 ? new Rune(Pairs[at ^ 1]) : rune;
}
