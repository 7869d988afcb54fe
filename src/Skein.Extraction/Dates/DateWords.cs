using System.Globalization;
using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Dates;

/// <summary>The words of dates in four languages, from dates.yaml.</summary>
internal sealed class DateWords
{
    private readonly Dictionary<int, int> _months;
    private readonly Dictionary<int, int> _seasons;
    private readonly Dictionary<int, int> _weekdays;
    private readonly Dictionary<int, int> _units;
    private readonly Dictionary<int, int> _decades;
    private readonly Dictionary<int, int> _numbers;

    public DateWords(Lexicon lexicon)
    {
        var file = DataFile.Yaml<DateFile>("Data.dates.yaml");
        _months = Numbered(lexicon, file.Months);
        _seasons = Numbered(lexicon, file.Seasons);
        _weekdays = Numbered(lexicon, file.Weekdays);
        _units = Valued(lexicon, file.Units);
        _decades = Valued(lexicon, file.DecadeNl);
        _numbers = Valued(lexicon, "a=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12");
        AmbiguousMonths = Set(lexicon, file.AmbiguousMonths);
        YearCues = Set(lexicon, file.YearCues);
        Early = Set(lexicon, file.Early);
        Late = Set(lexicon, file.Late);
        Middle = Set(lexicon, file.Middle);
        Last = Set(lexicon, file.Last);
        Next = Set(lexicon, file.Next);
        This = Set(lexicon, file.This);
        BeforeDecade = Set(lexicon, file.BeforeDecade);
        Yesterday = Set(lexicon, file.Yesterday);
        Today = Set(lexicon, file.Today);
        Ago = Set(lexicon, file.Ago);
        Of = Set(lexicon, file.Of);
        Triggers = new WordSet();
        foreach (var id in _months.Keys.Concat(_seasons.Keys).Concat(_weekdays.Keys).Concat(_units.Keys).Concat(_decades.Keys))
        {
            Triggers.Add(id);
        }

        Triggers.AddAll(Yesterday);
        Triggers.AddAll(Today);
        To = Set(lexicon, "to until till and - au à bis t/m tot jusqu'au jusqu'à");
        From = Set(lexicon, "from between du entre van tussen vom von zwischen");
        Year = lexicon.Add("year");
        Month = lexicon.Add("month");
        The = Set(lexicon, "the le la de het der die den el");
        Seen = Set(lexicon, "ages people persons");
    }

    public WordSet AmbiguousMonths { get; }

    public WordSet YearCues { get; }

    public WordSet Early { get; }

    public WordSet Late { get; }

    public WordSet Middle { get; }

    public WordSet Last { get; }

    public WordSet Next { get; }

    public WordSet This { get; }

    public WordSet BeforeDecade { get; }

    public WordSet Yesterday { get; }

    public WordSet Today { get; }

    public WordSet Ago { get; }

    public WordSet Of { get; }

    public WordSet To { get; }

    public WordSet From { get; }

    public WordSet The { get; }

    public WordSet Seen { get; }

    /// <summary>Words at which a date may be found; numbers are looked at besides.</summary>
    public WordSet Triggers { get; }

    public int Year { get; }

    public int Month { get; }

    public int MonthOf(int word) => _months.GetValueOrDefault(word);

    public int SeasonOf(int word) => _seasons.GetValueOrDefault(word);

    public int WeekdayOf(int word) => _weekdays.GetValueOrDefault(word);

    public int DaysOf(int unit) => _units.GetValueOrDefault(unit);

    public int DecadeOf(int word) => _decades.GetValueOrDefault(word);

    public int NumberOf(int word) => _numbers.GetValueOrDefault(word);

    private static Dictionary<int, int> Numbered(Lexicon lexicon, Dictionary<string, string> rows)
    {
        var map = new Dictionary<int, int>();
        foreach (var (number, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                map[lexicon.Add(word)] = int.Parse(number, CultureInfo.InvariantCulture);
            }
        }

        return map;
    }

    private static Dictionary<int, int> Valued(Lexicon lexicon, string rows) => rows.Split(' ').Select(row => row.Split('='))
        .ToDictionary(pair => lexicon.Add(pair[0]), pair => int.Parse(pair[1], CultureInfo.InvariantCulture));

    private static WordSet Set(Lexicon lexicon, string words)
    {
        var set = new WordSet();
        lexicon.AddTo(set, words);
        return set;
    }

    private sealed class DateFile
    {
        public Dictionary<string, string> Months { get; set; } = [];

        public string AmbiguousMonths { get; set; } = "";

        public Dictionary<string, string> Seasons { get; set; } = [];

        public Dictionary<string, string> Weekdays { get; set; } = [];

        public string YearCues { get; set; } = "";

        public string Early { get; set; } = "";

        public string Late { get; set; } = "";

        public string Middle { get; set; } = "";

        public string Last { get; set; } = "";

        public string Next { get; set; } = "";

        public string This { get; set; } = "";

        public string BeforeDecade { get; set; } = "";

        public string DecadeNl { get; set; } = "";

        public string Yesterday { get; set; } = "";

        public string Today { get; set; } = "";

        public string Ago { get; set; } = "";

        public string Units { get; set; } = "";

        public string Of { get; set; } = "";
    }
}
