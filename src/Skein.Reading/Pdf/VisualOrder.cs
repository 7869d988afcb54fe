using System.Globalization;

namespace Skein.Reading.Pdf;

/// <summary>
/// Right-to-left words come out of a layout as they are painted, from left to right. This puts the words of a line, and the letters of such
/// words, back into the order in which they are read.
/// </summary>
internal static class VisualOrder
{
    public static List<LayoutWord> ToReadingOrder(List<LayoutWord> words)
    {
        var rightToLeft = words.Count(static word => IsRightToLeft(word.Text));
        if (rightToLeft == 0)
        {
            return words;
        }
        var painted = words.OrderBy(static word => word.X).ToList();
        var isRightToLeftLine = rightToLeft > words.Count(static word => IsLeftToRight(word.Text));
        var ordered = new List<LayoutWord>(painted.Count);
        for (var i = 0; i < painted.Count;)
        {
            // A run of words of the other direction keeps its own order inside the line.
            var j = i + 1;
            var opposite = IsOpposite(painted[i].Text, isRightToLeftLine);
            while (opposite && j < painted.Count && IsOpposite(painted[j].Text, isRightToLeftLine))
            {
                j++;
            }
            var run = painted.GetRange(i, j - i);
            if (opposite)
            {
                run.Reverse();
            }
            ordered.AddRange(run);
            i = j;
        }
        if (isRightToLeftLine)
        {
            ordered.Reverse();
        }
        return ordered.ConvertAll(word => IsRightToLeft(word.Text) ? word with { Text = Reversed(word.Text) }
            : isRightToLeftLine && !word.Text.Any(char.IsLetter) ? word with { Text = WithStopBehind(word.Text) } : word);
    }

    private static bool IsOpposite(string word, bool isRightToLeftLine) =>
        isRightToLeftLine ? !IsRightToLeft(word) && word.Any(char.IsLetterOrDigit) : IsRightToLeft(word);

    /// <summary>Whether the first letter of a word is Hebrew, Arabic, Syriac, Thaana or N'Ko, or a form of these.</summary>
    private static bool IsRightToLeft(string word)
    {
        foreach (var character in word)
        {
            if (char.IsLetter(character))
            {
                return character is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';
            }
        }
        return false;
    }

    private static bool IsLeftToRight(string word) => word.Any(char.IsLetter) && !IsRightToLeft(word);

    /// <summary>A full stop after a number is painted to its left, the number itself from left to right.</summary>
    private static string WithStopBehind(string number)
    {
        var text = number.TrimStart('.', ',', ':', ';', '!', '?', '،', '؛', '؟');
        return text.Length == 0 ? number : text + new string([.. number[..^text.Length].Reverse()]);
    }

    /// <summary>Turns the letters round, but not the digits of a number, and keeps marks behind their letter.</summary>
    private static string Reversed(string word)
    {
        var elements = new List<string>();
        var walk = StringInfo.GetTextElementEnumerator(word);
        while (walk.MoveNext())
        {
            var element = walk.GetTextElement();
            if (elements.Count > 0 && char.IsAsciiLetterOrDigit(element[0]) && char.IsAsciiLetterOrDigit(elements[^1][^1]))
            {
                elements[^1] += element;
            }
            else
            {
                elements.Add(element);
            }
        }
        elements.Reverse();
        return string.Concat(elements);
    }
}
