using System.Globalization;
using Skein.Extraction.Parsing;
using Skein.Learning;
using Skein.Text.Tokens;

namespace Skein.Training;

/// <summary>A sentence of a treebank, cut into the words that Skein cuts.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Tags">Their right tags.</param>
/// <param name="Heads">Their right heads; the number of words for the root.</param>
/// <param name="Labels">Their right relations.</param>
/// <param name="IsAside">Whether the sentence is kept aside to measure.</param>
internal sealed record ParserSentence(WordForm[] Forms, PartOfSpeech[] Tags, short[] Heads, Relation[] Labels, bool IsAside);

/// <summary>
/// Reads CoNLL-U files. The treebank's words are taken over to those of Skein's tokenizer: several of the treebank in one of Skein's
/// ("didn't", "15-year-old") are one with the head of the topmost; one that Skein cuts is a word with what hangs on its first part.
/// </summary>
internal static class ParserTreebank
{
    private const int AsideOneIn = 10;

    public static IEnumerable<ParserSentence> Read(string path, WordClasses? classes)
    {
        var rows = new List<string[]>();
        string text = "", id = "";
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                text = line[9..];
            }
            else if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
            {
                id = line[12..];
            }
            else if (line.Length == 0 && rows.Count > 0)
            {
                if (Sentence(rows, text, FeatureKey.OfText(id) % AsideOneIn == 0, classes) is { } sentence)
                {
                    yield return sentence;
                }

                rows.Clear();
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]) && line.Split('\t') is { Length: 10 } row && row[0].All(char.IsAsciiDigit))
            {
                rows.Add(row);
            }
        }
    }

    private static ParserSentence? Sentence(List<string[]> rows, string text, bool isAside, WordClasses? classes)
    {
        var tokens = Tokenizer.Tokenize(text);
        var heads = rows.Select(row => int.Parse(row[6], CultureInfo.InvariantCulture) - 1).ToArray();
        if (tokens.Count == 0 || tokens.Count > ArcHybrid.MostWords || Spans(rows, text) is not { } spans)
        {
            return null;
        }

        // Words of both sides that overlap are one group.
        var groupOfRow = new int[rows.Count];
        var groupOfToken = new int[tokens.Count];
        int row = 0, token = 0, group = 0;
        for (; row < rows.Count && token < tokens.Count; group++)
        {
            var end = 0;
            do
            {
                while (row < rows.Count && (spans[row].Start < end || end == 0))
                {
                    groupOfRow[row] = group;
                    end = Math.Max(end, spans[row++].End);
                }

                while (token < tokens.Count && tokens[token].Span.Start < end)
                {
                    groupOfToken[token] = group;
                    end = Math.Max(end, tokens[token++].Span.End);
                }
            }
            while (row < rows.Count && spans[row].Start < end);
        }

        if (row < rows.Count || token < tokens.Count || groupOfToken.Distinct().Count() != group)
        {
            return null;
        }

        return Grouped(rows, text, tokens, heads, groupOfRow, groupOfToken, isAside, classes);
    }

    private static ParserSentence Grouped(
        List<string[]> rows, string text, IReadOnlyList<Token> tokens, int[] heads, int[] groupOfRow, int[] groupOfToken, bool isAside, WordClasses? classes)
    {
        var depth = rows.Select((_, at) => Depth(heads, at)).ToArray();
        var forms = tokens.Select(token => WordForm.Of(token.Span.Of(text), token.Kind, token.Shape, classes)).ToArray();
        var tags = new PartOfSpeech[tokens.Count];
        var newHeads = new short[tokens.Count];
        var labels = new Relation[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            var top = Enumerable.Range(0, rows.Count).Where(one => groupOfRow[one] == groupOfToken[at]).MinBy(one => depth[one]);
            var main = MainToken(tokens, groupOfToken, groupOfToken[at]);
            var tag = PartsOfSpeech.Of(rows[top][3], rows[top][4]);
            if (at == main)
            {
                tags[at] = tag;
                newHeads[at] = heads[top] < 0 ? (short)tokens.Count : (short)MainToken(tokens, groupOfToken, groupOfRow[heads[top]]);
                labels[at] = Relations.Of(rows[top][7]);
            }
            else
            {
                var isMark = tokens[at].Kind == TokenKind.Punctuation;
                (tags[at], newHeads[at], labels[at]) = (isMark ? PartOfSpeech.Punct : tag, (short)main, isMark ? Relation.Punct : Relation.Flat);
            }
        }

        return new ParserSentence(forms, tags, newHeads, labels, isAside);
    }

    private static int MainToken(IReadOnlyList<Token> tokens, int[] groups, int group)
    {
        var first = Array.IndexOf(groups, group);
        for (var at = first; at < groups.Length && groups[at] == group; at++)
        {
            if (tokens[at].Kind != TokenKind.Punctuation)
            {
                return at;
            }
        }

        return first;
    }

    private static int Depth(int[] heads, int at)
    {
        var depth = 0;
        for (; at >= 0 && depth < heads.Length; at = heads[at])
        {
            depth++;
        }

        return depth;
    }

    private static (int Start, int End)[]? Spans(List<string[]> rows, string text)
    {
        var spans = new (int, int)[rows.Count];
        var at = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (string.CompareOrdinal(text, at, rows[i][1], 0, rows[i][1].Length) != 0)
            {
                return null;
            }

            spans[i] = (at, at += rows[i][1].Length);
        }

        return spans;
    }
}
