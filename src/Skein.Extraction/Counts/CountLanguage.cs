using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Counts;

/// <summary>How a word bounds a number.</summary>
internal enum CountBound
{
    Exact,
    Least,
    Above,
    Most,
    Below,
    About,
    Nearly,
}

/// <summary>A phrase that is a count of itself: a vague word, "une trentaine", "a dozen".</summary>
internal sealed record CountPhrase(string? Term, long Number, CountBound Bound);

/// <summary>A word that bounds a number beside it.</summary>
internal sealed record CountBoundPhrase(CountBound Bound);

/// <summary>The words of counting in one language. Built once, then only read.</summary>
internal sealed class CountLanguage
{
    private readonly Dictionary<int, List<(int[] Words, CountBound Bound)>> _boundsByLast = [];

    public CountLanguage(string name, Lexicon lexicon)
    {
        var file = DataFile.Yaml<CountLanguageFile>("Data." + name);
        Code = file.Language;
        foreach (var (word, number) in NumberWords.Of(file))
        {
            Numbers[lexicon.Add(word)] = number;
        }

        (Hundred, Thousand, And, One, NotCounted) = (Set(file.Hundred), Set(file.Thousand), Set(file.And), Set(file.One), Set(file.NotCounted));
        (Between, NoRangeAfter, Joins) = (Set(file.Between), Set(file.NoRangeAfter), Set(file.Links.Replace(";", " ", StringComparison.Ordinal)));
        Scopes = [(CountScope.Killed, Set(file.Killed)), (CountScope.Wounded, Set(file.Wounded)), (CountScope.Hostages, Set(file.Hostages)), (CountScope.Arrested, Set(file.Arrested))];
        foreach (var (number, words) in file.Multiples)
        {
            foreach (var id in Set(words).Ids)
            {
                Multiples[id] = number;
            }
        }

        foreach (var (term, phrases) in file.Vague)
        {
            Add(phrases, new CountPhrase(term, 0, CountBound.Exact));
        }

        foreach (var (number, phrases) in file.Rounded)
        {
            Add(phrases, new CountPhrase(null, number, CountBound.About));
        }

        foreach (var (number, phrases) in file.Exact)
        {
            Add(phrases, new CountPhrase(null, number, CountBound.Exact));
        }

        foreach (var (key, phrase) in file.Bounds.SelectMany(row => Split(row.Value).Select(phrase => (row.Key, phrase))))
        {
            var words = lexicon.AddPhrase(phrase);
            if (!_boundsByLast.TryGetValue(words[^1], out var rows))
            {
                _boundsByLast[words[^1]] = rows = [];
            }

            rows.Add((words, Enum.Parse<CountBound>(key, ignoreCase: true)));
            rows.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }

        foreach (var (key, phrase) in file.BoundsBehind.SelectMany(row => Split(row.Value).Select(phrase => (row.Key, phrase))))
        {
            BoundsBehind.Add(lexicon.AddPhrase(phrase), new CountBoundPhrase(Enum.Parse<CountBound>(key, ignoreCase: true)));
        }

        Toll = new TollWords(file, lexicon);

        WordSet Set(string words)
        {
            var set = new WordSet();
            lexicon.AddTo(set, words);
            return set;
        }

        void Add(string phrases, CountPhrase entry)
        {
            foreach (var phrase in Split(phrases))
            {
                Phrases.Add(lexicon.AddPhrase(phrase), entry);
            }
        }
    }

    public string Code { get; }

    public Dictionary<int, int> Numbers { get; } = [];

    public Dictionary<int, int> Multiples { get; } = [];

    public PhraseTable<CountPhrase> Phrases { get; } = new();

    public PhraseTable<CountBoundPhrase> BoundsBehind { get; } = new();

    /// <summary>What tells whom a toll counts, up to when, and how badly.</summary>
    public TollWords Toll { get; }

    public WordSet Hundred { get; }

    public WordSet Thousand { get; }

    public WordSet And { get; }

    public WordSet One { get; }

    public WordSet Between { get; }

    public WordSet Joins { get; }

    public WordSet NoRangeAfter { get; }

    public WordSet NotCounted { get; }

    public IReadOnlyList<(CountScope Scope, WordSet Words)> Scopes { get; }

    /// <summary>Whether a word tells of the dead, the wounded, or the held.</summary>
    public bool IsScope(int word)
    {
        foreach (var (_, words) in Scopes)
        {
            if (words.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest bounding phrase that ends before a token.</summary>
    public CountBound BoundBefore(int[] words, int end, int from, out int length)
    {
        length = 0;
        if (end > from && _boundsByLast.TryGetValue(words[end - 1], out var rows))
        {
            foreach (var (phrase, bound) in rows)
            {
                if (end - phrase.Length >= from && words.AsSpan(end - phrase.Length, phrase.Length).SequenceEqual(phrase))
                {
                    length = phrase.Length;
                    return bound;
                }
            }
        }

        return CountBound.Exact;
    }

    internal static string[] Split(string phrases) => phrases.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
