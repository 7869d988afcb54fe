namespace Skein.Extraction.Tagging;

/// <summary>The words met so far, each once. Used by one thread; forgets all when it grows beyond its bound.</summary>
internal sealed class WordForms(TaggerWords words, bool ignoreCase, int most = 40_000)
{
    private readonly Dictionary<string, WordForm> _forms = new(StringComparer.Ordinal);

    public WordForm Get(ReadOnlySpan<char> word)
    {
        var lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var form))
        {
            return form;
        }

        form = new WordForm(word, words, ignoreCase);
        if (_forms.Count >= most)
        {
            _forms.Clear();
        }

        // A word of thousands of letters is a blob, and is not kept.
        if (word.Length <= 64)
        {
            lookup[word] = form;
        }

        return form;
    }
}
