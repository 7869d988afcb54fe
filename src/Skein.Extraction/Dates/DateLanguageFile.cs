namespace Skein.Extraction.Dates;

/// <summary>The shape of a file dates-LANGUAGE.yaml; Dates/README.md says what each key means.</summary>
internal sealed class DateLanguageFile
{
    public string Language { get; set; } = "";

    public Dictionary<int, string> Months { get; set; } = [];

    public string CapitalMonths { get; set; } = "";

    public Dictionary<int, string> Seasons { get; set; } = [];

    public Dictionary<int, string> Weekdays { get; set; } = [];

    public Dictionary<int, string> ShortWeekdays { get; set; } = [];

    public Dictionary<string, string> Units { get; set; } = [];

    public Dictionary<int, string> Numbers { get; set; } = [];

    public Dictionary<int, string> Decades { get; set; } = [];

    public string MiddlePrefix { get; set; } = "";

    public string JoinedDayParts { get; set; } = "";

    public Dictionary<string, string> Classes { get; set; } = [];

    public string Articles { get; set; } = "";

    public string MonthCues { get; set; } = "";

    public string YearCues { get; set; } = "";

    public bool BareYears { get; set; }

    public string NoYearAfter { get; set; } = "";

    public string Counted { get; set; } = "";

    public string NameEnds { get; set; } = "";

    public string NoWeekdayAfter { get; set; } = "";

    public string NoUnitBefore { get; set; } = "";

    public string Background { get; set; } = "";

    public string Closers { get; set; } = "";

    public string Future { get; set; } = "";

    public string Past { get; set; } = "";

    public string FutureEndings { get; set; } = "";

    public string PastEndings { get; set; } = "";

    public Dictionary<string, string> Around { get; set; } = [];

    public string Links { get; set; } = "";

    public string And { get; set; } = "";

    public List<DateRuleFile> Rules { get; set; } = [];
}

/// <summary>One rule as the file writes it.</summary>
internal sealed class DateRuleFile
{
    public string Id { get; set; } = "";

    public bool Anywhere { get; set; }

    public bool OnlyHere { get; set; }

    public string Weak { get; set; } = "";

    public string Means { get; set; } = "";

    public List<string> Patterns { get; set; } = [];

    public List<string> Yields { get; set; } = [];

    public List<string> YieldsNothing { get; set; } = [];
}
