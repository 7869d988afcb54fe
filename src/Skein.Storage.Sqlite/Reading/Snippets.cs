using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Storage.Sqlite.Reading;

/// <summary>Cuts a snippet around the first match out of a text whose matches the index has marked.</summary>
internal static class Snippets
{
    /// <summary>Put before a match by the index: a code point that no text has a meaning for.</summary>
    public const char Opening = '\uFDD0';

    /// <summary>Put after a match.</summary>
    public const char Closing = '\uFDD1';

    private const int Before = 80;
    private const int After = 200;
    private const int Slack = 30;

    /// <summary>The spans of the matches in the text without marks. A text that held the marks itself gives none.</summary>
    public static IReadOnlyList<TextSpan> MatchesIn(string marked, string text)
    {
        var matches = new List<TextSpan>();
        var (start, marks) = (-1, 0);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == Opening)
            {
                start = i - marks++;
            }
            else if (marked[i] == Closing)
            {
                matches.Add(new TextSpan(Math.Max(0, start), i - marks++));
            }
        }

        return marked.Length - marks == text.Length ? matches : [];
    }

    /// <summary>Words around the first match, in parts.</summary>
    public static IReadOnlyList<SnippetPart> Around(string text, IReadOnlyList<TextSpan> matches)
    {
        var first = matches.Count > 0 ? matches[0] : new TextSpan(0, 0);
        var start = Cut(text, Math.Max(0, first.Start - Before), step: -1, least: Math.Max(0, first.Start - Before - Slack));
        var end = Cut(text, Math.Min(text.Length, first.End + After), step: 1, least: Math.Min(text.Length, first.End + After + Slack));
        var parts = new List<SnippetPart>();
        var at = start;
        foreach (var match in matches.Where(match => match.End <= end))
        {
            Add(at, match.Start, isMatch: false);
            Add(match.Start, match.End, isMatch: true);
            at = match.End;
        }

        Add(at, end, isMatch: false);
        return parts;

        void Add(int from, int to, bool isMatch)
        {
            if (to > from)
            {
                parts.Add(new SnippetPart(text[from..to], isMatch));
            }
        }
    }

    private static int Cut(string text, int at, int step, int least)
    {
        while (at != least && !SearchWords.IsCut(text, at))
        {
            at += step;
        }

        return at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }
}
