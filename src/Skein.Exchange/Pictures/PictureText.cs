using System.Globalization;
using System.Text;

namespace Skein.Exchange.Pictures;

/// <summary>Makes any text fit to be drawn on one line: what it shows is what it holds, and no part of it acts.</summary>
internal static class PictureText
{
    private const int MostUnitsAnElement = 8;

    /// <summary>The text on <see cref="OneLine"/>, cut to a number of characters as readers count them, with "…" where something is cut.</summary>
    public static string Line(string text, int most) => Shorten(OneLine.Of(text), most);

    /// <summary>True when the first letter with a direction runs from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (OneLine.IsRightToLeft(rune))
            {
                return true;
            }

            if (Rune.IsLetter(rune))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Sentences broken into lines of a width; a word too long for a line is shortened.</summary>
    public static IEnumerable<string> Wrap(string text, double size, double width)
    {
        var line = "";
        foreach (var word in text.Split(' ').Select(word => Shorten(word, Math.Max(4, (int)(width / size)))))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && StrokeFont.WidthOf(longer, size) > width)
            {
                yield return line;
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    private static string Shorten(string text, int most)
    {
        var kept = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text);
        for (var count = 1; elements.MoveNext(); count++)
        {
            if (count == most && elements.ElementIndex + elements.GetTextElement().Length < text.Length)
            {
                return kept.ToString().TrimEnd(' ') + "…";
            }

            // A letter can carry thousands of marks; a few of them tell it apart.
            var units = 0;
            foreach (var rune in elements.GetTextElement().EnumerateRunes().TakeWhile(rune => (units += rune.Utf16SequenceLength) <= MostUnitsAnElement))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }
}
