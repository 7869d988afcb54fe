namespace Skein.Extraction.Lexicons;

/// <summary>Names of one or more words, found by their first word. The longest that fits wins.</summary>
/// <typeparam name="T">What is known of a name.</typeparam>
internal sealed class PhraseTable<T>
    where T : class
{
    private readonly Dictionary<int, List<(int[] Words, T Entry)>> _byFirst = [];

    public void Add(int[] words, T entry)
    {
        if (!_byFirst.TryGetValue(words[0], out var rows))
        {
            _byFirst[words[0]] = rows = [];
        }

        rows.Add((words, entry));
        rows.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
    }

    /// <summary>The longest name that starts here, or null.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Where it starts.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <param name="length">The number of words of the name.</param>
    public T? Longest(int[] words, int at, int end, out int length)
    {
        length = 0;
        if (words[at] == 0 || !_byFirst.TryGetValue(words[at], out var rows))
        {
            return null;
        }

        foreach (var (name, entry) in rows)
        {
            if (at + name.Length <= end && words.AsSpan(at, name.Length).SequenceEqual(name))
            {
                length = name.Length;
                return entry;
            }
        }

        return null;
    }
}
