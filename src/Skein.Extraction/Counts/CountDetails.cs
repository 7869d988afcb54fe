using Skein.Extraction.Annotations;
using Skein.Extraction.Dates;
using Skein.Model.Dates;

namespace Skein.Extraction.Counts;

/// <summary>Up to which day the dead or wounded were counted, and how badly people are wounded, where the sentence says so.</summary>
internal static class CountDetails
{
    private const int SeverityWithin = 5;
    private static readonly Comparer<FoundDate> ByFirst = Comparer<FoundDate>.Create((left, right) => left.First.CompareTo(right.First));

    public static FoundCount Added(AnnotatedDocument document, FoundCount count, Sentence sentence, CountLanguage language) =>
        count.Scope is CountScope.Killed or CountScope.Wounded
            ? count with { UpTo = UpTo(document, sentence, language), Severity = count.Scope == CountScope.Wounded ? Severity(document, count, sentence, language) : null }
            : count;

    /// <summary>The day behind "as of", or the day of the report where the sentence says "so far".</summary>
    private static Edtf? UpTo(AnnotatedDocument document, Sentence sentence, CountLanguage language)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            switch (language.Toll.UpTo.Longest(document.Words, at, sentence.End, out var length))
            {
                case "now" when document.Request.Published is { } published:
                    return published;
                case "date" when DateAt(document, at + length, sentence) is { } date:
                    return date;
            }
        }

        return null;
    }

    // "by the evening of 3 May": an article or a time of day may stand before the date.
    private static Edtf? DateAt(AnnotatedDocument document, int from, Sentence sentence)
    {
        for (var at = from; at < Math.Min(sentence.End, from + 4); at++)
        {
            if (document.Dates.BinarySearch(new FoundDate { First = at }, ByFirst) is >= 0 and var found)
            {
                return Last(document.Dates[found].Date);
            }
        }

        return null;
    }

    // "by Tuesday" is a stretch that ends on that day; the count was made at its end.
    private static Edtf Last(Edtf date) =>
        date.Bounds() is { Earliest.Kind: not DateBoundKind.Finite, Latest: { Kind: DateBoundKind.Finite } latest } && Edtf.TryParse(latest.ToIsoText(), out var day, out _) ? day : date;

    private static string? Severity(AnnotatedDocument document, FoundCount count, Sentence sentence, CountLanguage language)
    {
        for (var at = count.End; at < Math.Min(sentence.End, count.End + SeverityWithin); at++)
        {
            if (language.Toll.Severity.Contains(document.Words[at]))
            {
                return document.TextOf(at).ToString().ToLowerInvariant();
            }
        }

        return null;
    }
}
