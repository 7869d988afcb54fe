using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Dates;

/// <summary>The words and rules of dates in one language. Built once, then only read.</summary>
internal sealed class DateLanguage
{
    private readonly Dictionary<string, WordSet> _classes = new(StringComparer.Ordinal);

    public DateLanguage(string name, Lexicon lexicon)
    {
        var file = DataFile.Yaml<DateLanguageFile>("Data." + name);
        File = file;
        Code = file.Language;
        Months = Numbered(file.Months, lexicon);
        Seasons = Numbered(file.Seasons, lexicon);
        Weekdays = Numbered(file.Weekdays, lexicon);
        ShortWeekdays = Numbered(file.ShortWeekdays, lexicon);
        Numbers = Numbered(file.Numbers, lexicon);
        Decades = Numbered(file.Decades, lexicon);
        Units = file.Units.SelectMany(row => Split(row.Value).Select(word => (Id: lexicon.Add(word), Unit: Enum.Parse<DateUnit>(row.Key, ignoreCase: true))))
            .ToDictionary(row => row.Id, row => row.Unit);
        foreach (var (word, weekday) in file.Weekdays.SelectMany(row => Split(row.Value).Select(word => (word, row.Key))))
        {
            foreach (var part in Split(file.JoinedDayParts))
            {
                Weekdays[lexicon.Add(word + part)] = weekday;
            }
        }

        MiddlePrefix = file.MiddlePrefix;
        foreach (var (word, number) in file.Months.Concat(file.Seasons).SelectMany(row => Split(row.Value).Select(word => (word, row.Key))))
        {
            if (MiddlePrefix.Length > 0)
            {
                Middles[lexicon.Add(MiddlePrefix + word)] = number;
            }
        }

        foreach (var (className, words) in file.Classes)
        {
            _classes[className] = Set(words, lexicon);
        }

        CapitalMonths = Set(file.CapitalMonths, lexicon);
        Articles = Set(file.Articles, lexicon);
        MonthCues = Set(file.MonthCues, lexicon);
        YearCues = Set(file.YearCues, lexicon);
        NoYearAfter = Set(file.NoYearAfter, lexicon);
        Counted = Set(file.Counted, lexicon);
        NameEnds = Set(file.NameEnds, lexicon);
        NoWeekdayAfter = Set(file.NoWeekdayAfter, lexicon);
        NoUnitBefore = Set(file.NoUnitBefore, lexicon);
        Background = Set(file.Background, lexicon);
        Closers = Set(file.Closers, lexicon);
        Around = new PhrasesAround(file, lexicon);
        Tense = new TenseReader(file, lexicon);
        var and = Split(file.And, ';').ToHashSet(StringComparer.Ordinal);
        foreach (var link in Split(file.Links, ';'))
        {
            Links.Add(lexicon.AddPhrase(link), new DateLink(and.Contains(link), link == "-"));
        }

        Rules =
        [
            .. file.Rules.SelectMany(rule => rule.Patterns.Select(pattern => new DateRule(
                rule.Id,
                this,
                rule.Anywhere,
                rule.OnlyHere,
                rule.Weak.Length > 0 ? Enum.Parse<WeakDate>(rule.Weak, ignoreCase: true) : WeakDate.None,
                DateMeaning.Parse(rule.Means),
                [.. Split(pattern).Select(element => DateElement.Parse(element, this, lexicon))]))),
        ];
    }

    public DateLanguageFile File { get; }

    /// <summary>Two letters.</summary>
    public string Code { get; }

    public IReadOnlyList<DateRule> Rules { get; }

    public Dictionary<int, int> Months { get; }

    public Dictionary<int, int> Seasons { get; }

    public Dictionary<int, int> Weekdays { get; }

    public Dictionary<int, int> ShortWeekdays { get; }

    public Dictionary<int, int> Numbers { get; }

    public Dictionary<int, int> Decades { get; }

    public Dictionary<int, DateUnit> Units { get; }

    /// <summary>Months and seasons joined with the word for the middle: "mid-November".</summary>
    public Dictionary<int, int> Middles { get; } = [];

    /// <summary>"mid-", as it stands before a year in figures; may be empty.</summary>
    public string MiddlePrefix { get; }

    /// <summary>A year needs no preposition, and nouns have capitals: German.</summary>
    public bool BareYears => File.BareYears;

    public WordSet CapitalMonths { get; }

    public WordSet Articles { get; }

    public WordSet MonthCues { get; }

    public WordSet YearCues { get; }

    public WordSet NoYearAfter { get; }

    public WordSet Counted { get; }

    public WordSet NameEnds { get; }

    public WordSet NoWeekdayAfter { get; }

    public WordSet NoUnitBefore { get; }

    public WordSet Background { get; }

    public WordSet Closers { get; }

    public PhrasesAround Around { get; }

    public TenseReader Tense { get; }

    public PhraseTable<DateLink> Links { get; } = new();

    /// <summary>A class of words of this file.</summary>
    /// <exception cref="FormatException">The file has no such class.</exception>
    public WordSet Class(string name) =>
        _classes.TryGetValue(name, out var set) ? set : throw new FormatException($"The dates of '{Code}' have no class of words '{name}'.");

    internal static string[] Split(string words, char separator = ' ') =>
        words.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static WordSet Set(string words, Lexicon lexicon)
    {
        var set = new WordSet();
        lexicon.AddTo(set, words);
        return set;
    }

    private static Dictionary<int, int> Numbered(Dictionary<int, string> rows, Lexicon lexicon)
    {
        var map = new Dictionary<int, int>();
        foreach (var (number, words) in rows)
        {
            foreach (var word in Split(words))
            {
                map[lexicon.Add(word)] = number;
            }
        }

        return map;
    }
}

/// <summary>A word that joins the ends of a stretch.</summary>
/// <param name="IsAnd">It may also only list.</param>
/// <param name="IsDash">A dash.</param>
internal sealed record DateLink(bool IsAnd, bool IsDash);
