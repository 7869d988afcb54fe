using System.Globalization;
using Skein.Text;
using Skein.Text.Hashing;

namespace Skein.Prompting.Prompts;

/// <summary>
/// The text of a document as it is sent. Every UTF-16 unit stands where it stood, so that a place in one is the same place in the other:
/// control characters and single line breaks are spaces, and the signs that templates of chat models are made of are look-alikes, so that
/// no text can end its own message. Nothing is added to it and nothing is left out.
/// </summary>
internal sealed class SentText
{
    private string? _mark;

    public SentText(string original)
    {
        Original = original;
        Text = string.Create(original.Length, original, static (sent, text) =>
        {
            for (var i = 0; i < sent.Length; i++)
            {
                sent[i] = Sent(text, i);
            }
        });
    }

    /// <summary>The text as stored.</summary>
    public string Original { get; }

    /// <summary>The text as sent; of the same length.</summary>
    public string Text { get; }

    /// <summary>A mark that the text does not hold, the same each time for the same text.</summary>
    public string Mark => _mark ??= MakeMark();

    /// <summary>Parts of at most so many units, cut at an empty line, a sentence or a space, in the order of the text; blank ones are left out.</summary>
    public IEnumerable<TextSpan> Parts(int most)
    {
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.Length - start <= most ? Text.Length : start + Cut(Text.AsSpan(start, most));
            if (!Text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new TextSpan(start, end);
            }

            start = end;
        }
    }

    // A text cannot hold its own hash but by a search that nobody can make; the loop says so without belief.
    private string MakeMark()
    {
        for (var round = 0; ; round++)
        {
            var mark = "REPORT-" + ContentHash.OfText(round.ToString(CultureInfo.InvariantCulture) + Text).ToString()[..24];
            if (!Text.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return mark;
            }
        }
    }

    private static int Cut(ReadOnlySpan<char> window)
    {
        var half = window.Length / 2;
        foreach (var sign in (ReadOnlySpan<string>)["\n\n", ". ", " "])
        {
            var at = window.LastIndexOf(sign, StringComparison.Ordinal);
            if (at >= half)
            {
                return at + sign.Length;
            }
        }

        return char.IsHighSurrogate(window[^1]) && window.Length > 1 ? window.Length - 1 : window.Length;
    }

    private static char Sent(string text, int i)
    {
        var c = text[i];
        return c switch
        {
            '\n' => IsAlone(text, i) ? ' ' : '\n',
            '<' => '‹',
            '>' => '›',
            '｜' => '|',
            '▁' => '_',
            '[' when i + 1 < text.Length && (text[i + 1] == '/' || char.IsAsciiLetterUpper(text[i + 1])) => '(',
            _ when char.IsControl(c) => ' ',
            _ when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? c : '\uFFFD',
            _ when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]) ? c : '\uFFFD',
            _ => c,
        };
    }

    // A line break within a paragraph is the page's and not the author's; a model that quotes across it writes a space.
    private static bool IsAlone(string text, int i) =>
        (i == 0 || text[i - 1] != '\n') && (i + 1 >= text.Length || text[i + 1] != '\n');
}
