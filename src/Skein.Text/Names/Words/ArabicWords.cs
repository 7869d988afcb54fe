using Skein.Text.Names.Scripts;

namespace Skein.Text.Names.Words;

/// <summary>Cuts Arabic words at what their writing joins to them: the article and "abd al-" are written to the next word.</summary>
internal static class ArabicWords
{
    /// <summary>The words with their article, "and the" and "abd" as words of their own.</summary>
    public static List<RawWord> Split(List<RawWord> raw)
    {
        var words = new List<RawWord>(raw.Count);
        foreach (var word in raw)
        {
            var rest = word;
            if (word.Script == NameScript.Arabic)
            {
                if (rest.Written.StartsWith("عبد", StringComparison.Ordinal) && rest.Written.Length > 5)
                {
                    words.Add(Part(rest, 0, 3));
                    rest = Part(rest, 3, rest.Written.Length);
                }

                if (rest.Written.StartsWith("وال", StringComparison.Ordinal) && rest.Written.Length > 5)
                {
                    words.Add(Part(rest, 0, 1));
                    rest = Part(rest, 1, rest.Written.Length);
                }

                if (rest.Written.StartsWith("ال", StringComparison.Ordinal) && rest.Written.Length > 4 && rest.Written is not ("الله" or "الياس" or "الیاس"))
                {
                    words.Add(Part(rest, 0, 2));
                    rest = Part(rest, 2, rest.Written.Length);
                }
            }

            words.Add(rest);
        }

        return words;
    }

    private static RawWord Part(RawWord word, int start, int end)
    {
        var written = word.Written[start..end];
        var (plain, second) = WordRomanizer.Word(written);
        return word with
        {
            Span = new TextSpan(Math.Min(word.Span.Start + start, word.Span.End), Math.Min(word.Span.Start + end, word.Span.End)),
            Written = written,
            Plain = plain,
            Second = second,
        };
    }
}
