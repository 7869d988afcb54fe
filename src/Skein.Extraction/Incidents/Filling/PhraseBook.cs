namespace Skein.Extraction.Incidents.Filling;

/// <summary>Phrases known from training, such as names of organisations, found wherever they stand. Empty for a reader that was not trained.</summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<string, List<string[]>> _byFirst = new(StringComparer.Ordinal);

    public PhraseBook(IEnumerable<string> phrases)
    {
        Phrases = [.. phrases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var phrase in Phrases)
        {
            var words = phrase.Split(' ');
            if (!_byFirst.TryGetValue(words[0], out var list))
            {
                _byFirst.Add(words[0], list = []);
            }

            list.Add(words);
        }

        foreach (var list in _byFirst.Values)
        {
            list.Sort((left, right) => right.Length.CompareTo(left.Length));
        }
    }

    public IReadOnlyList<string> Phrases { get; }

    /// <summary>Where phrases stand, longest first at each place.</summary>
    public IEnumerable<(int First, int End)> Find(FillToken[] tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            foreach (var words in _byFirst.GetValueOrDefault(tokens[at].Word, []))
            {
                if (at + words.Length <= tokens.Length && Matches(tokens, at, words))
                {
                    yield return (at, at + words.Length);
                    break;
                }
            }
        }
    }

    private static bool Matches(FillToken[] tokens, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!string.Equals(tokens[at + i].Word, words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
