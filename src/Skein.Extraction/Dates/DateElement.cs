using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Dates;

/// <summary>What an element of a pattern takes.</summary>
internal enum DateElementKind
{
    /// <summary>One of some words.</summary>
    Words,

    /// <summary>A weekday.</summary>
    Weekday,

    /// <summary>A weekday cut short.</summary>
    ShortWeekday,

    /// <summary>A day of the month in figures.</summary>
    Day,

    /// <summary>A month word.</summary>
    Month,

    /// <summary>A year of four figures.</summary>
    Year,

    /// <summary>A year of two figures behind a month in capitals.</summary>
    ShortYear,

    /// <summary>A season.</summary>
    Season,

    /// <summary>Ten years: "1990s", "nineties".</summary>
    Decade,

    /// <summary>Ten years in figures behind a word: "90", "1990".</summary>
    Tens,

    /// <summary>A small number in words or figures.</summary>
    Number,

    /// <summary>A word for day, week, month, year.</summary>
    Unit,

    /// <summary>Nothing: the phrase must end here.</summary>
    End,
}

/// <summary>One element of a pattern.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Words">The words, for <see cref="DateElementKind.Words"/>.</param>
/// <param name="IsOptional">It may be missing.</param>
/// <param name="IsLead">Its words belong to the mention and not to the date that other rules see.</param>
internal sealed record DateElement(DateElementKind Kind, WordSet? Words, bool IsOptional, bool IsLead)
{
    /// <summary>Reads one element as a rule writes it.</summary>
    /// <exception cref="FormatException">No element is called so.</exception>
    public static DateElement Parse(string text, DateLanguage language, Lexicon lexicon)
    {
        var isLead = text.StartsWith('~');
        var isOptional = text.Length > 1 && text.EndsWith('?');
        var body = text[(isLead ? 1 : 0)..^(isOptional ? 1 : 0)];
        var kind = body switch
        {
            "{weekday}" => DateElementKind.Weekday,
            "{wd}" => DateElementKind.ShortWeekday,
            "{day}" => DateElementKind.Day,
            "{month}" => DateElementKind.Month,
            "{year}" => DateElementKind.Year,
            "{yy}" => DateElementKind.ShortYear,
            "{season}" => DateElementKind.Season,
            "{decade}" => DateElementKind.Decade,
            "{tens}" => DateElementKind.Tens,
            "{number}" => DateElementKind.Number,
            "{unit}" => DateElementKind.Unit,
            "(end)" => DateElementKind.End,
            _ when body[0] is '{' or '(' => throw new FormatException($"The element '{text}' of a date rule is unknown."),
            _ => DateElementKind.Words,
        };
        return new DateElement(kind, kind == DateElementKind.Words ? WordsOf(body, language, lexicon) : null, isOptional, isLead);
    }

    private static WordSet WordsOf(string body, DateLanguage language, Lexicon lexicon)
    {
        var set = new WordSet();
        foreach (var part in body.Split('|'))
        {
            if (part.StartsWith('<'))
            {
                set.AddAll(language.Class(part[1..^1]));
            }
            else
            {
                set.Add(lexicon.Add(part));
            }
        }

        return set;
    }
}
