namespace Skein.Extraction.Dates;

/// <summary>What a date needs beside its words to be one.</summary>
internal enum WeakDate
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A month word: a preposition in front.</summary>
    Month,

    /// <summary>A number of four digits: a preposition, brackets, a noun of an act behind.</summary>
    Year,

    /// <summary>A weekday: no habit ("every Friday") and no name.</summary>
    Weekday,
}

/// <summary>One pattern of a rule. Immutable.</summary>
/// <param name="Id">Name and version.</param>
/// <param name="Language">The language whose words it has.</param>
/// <param name="Anywhere">It reads in sentences of every language.</param>
/// <param name="OnlyHere">It reads only where the language is certain.</param>
/// <param name="Weak">What it needs beside its words.</param>
/// <param name="Means">How its captures become a date.</param>
/// <param name="Elements">The pattern.</param>
internal sealed record DateRule(
    string Id, DateLanguage Language, bool Anywhere, bool OnlyHere, WeakDate Weak, DateMeaning Means, IReadOnlyList<DateElement> Elements)
{
    /// <summary>Whether it is tried in a sentence of a language.</summary>
    public bool ReadsIn(string language) => Anywhere || language == Language.Code || (language == "und" && !OnlyHere);
}
