using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Dates;

/// <summary>What words before a date make of it.</summary>
internal enum AroundKind
{
    Since,
    Until,
    Before,
    After,
    By,
    About,
    Early,
    Middle,
    Late,
    Between,
    From,
    Night,
    NightInto,
}

/// <summary>Phrases that stand before a date, found from their last word backwards.</summary>
internal sealed class PhrasesAround
{
    private readonly Dictionary<int, List<(int[] Words, AroundKind Kind)>> _byLast = [];

    public PhrasesAround(DateLanguageFile file, Lexicon lexicon)
    {
        foreach (var (key, phrases) in file.Around)
        {
            var kind = Enum.Parse<AroundKind>(key.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (var phrase in DateLanguage.Split(phrases, ';'))
            {
                var words = lexicon.AddPhrase(phrase);
                if (!_byLast.TryGetValue(words[^1], out var rows))
                {
                    _byLast[words[^1]] = rows = [];
                }

                rows.Add((words, kind));
            }
        }

        foreach (var rows in _byLast.Values)
        {
            rows.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }
    }

    /// <summary>The longest phrase that ends before a token and is asked for.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="end">The token after the phrase.</param>
    /// <param name="from">Where it may start.</param>
    /// <param name="wanted">Which kinds count.</param>
    /// <param name="length">The number of its tokens; 0 when none.</param>
    public AroundKind Ending(int[] words, int end, int from, Func<AroundKind, bool> wanted, out int length)
    {
        length = 0;
        if (end <= from || words[end - 1] == 0 || !_byLast.TryGetValue(words[end - 1], out var rows))
        {
            return default;
        }

        foreach (var (phrase, kind) in rows)
        {
            if (end - phrase.Length >= from && wanted(kind) && words.AsSpan(end - phrase.Length, phrase.Length).SequenceEqual(phrase))
            {
                length = phrase.Length;
                return kind;
            }
        }

        return default;
    }
}
