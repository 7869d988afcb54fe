using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Dates;

/// <summary>Joins two dates into a stretch: "between March and May 2014", "13-14 November", "from 2010 to 2013". The ends lend each other what they lack.</summary>
internal sealed class DateJoiner(DateFinder finder)
{
    private const string Rule = "date.stretch/1";

    /// <summary>A number that may be the first day of a stretch: "13 to 14 November".</summary>
    public static DateCandidate? BareDay(AnnotatedDocument document, int at, DateLanguage language) => DateTokens.Day(document, at) is var day and > 0
        ? new DateCandidate(at, at, at + 1, new DateValue(DateUnit.Day, 0, 0, day), Rule, WeakDate.None, language)
        : null;

    /// <summary>The stretch that a date begins, or null.</summary>
    public DateCandidate? Join(AnnotatedDocument document, DateCandidate left, Sentence sentence, string language, DateClock clock, int from)
    {
        var at = left.End;
        if (left.Value is not { To: null, Written: "" } first || at >= sentence.End)
        {
            return null;
        }

        // "13. auf den 14. November"
        at += first is { Unit: DateUnit.Day, Month: 0 } && document.TextOf(at) is "." && at + 1 < sentence.End ? 1 : 0;
        if (left.Language.Links.Longest(document.Words, at, sentence.End, out var length) is not { } link || at + length >= sentence.End)
        {
            return null;
        }

        var right = finder.At(document, at + length, sentence, language, clock) ?? (first is { Unit: DateUnit.Day, Month: > 0 } ? LastDay(document, at + length, sentence, left) : null);
        right ??= link.IsDash && left.Weak == WeakDate.Year ? LastYear(document, at + length, left) : null;
        if (right?.Value is not { To: null, Written: "" } last)
        {
            return null;
        }

        var opener = left.Language.Around.Ending(document.Words, left.Opens, from, kind => kind is AroundKind.Between or AroundKind.From or AroundKind.Night, out var opening);
        var bothWeekdays = left.Weak == WeakDate.Weekday && right.Weak == WeakDate.Weekday;
        if ((left.Weak == WeakDate.Weekday) != (right.Weak == WeakDate.Weekday) || (bothWeekdays && opening == 0)
            || (left.Weak == WeakDate.Year && right.Weak != WeakDate.Year && opening == 0)
            || DateLending.Lend(first, last, bothWeekdays, clock) is not var (start, end))
        {
            return null;
        }

        var listed = link.IsAnd && (opening == 0 || opener == AroundKind.From);
        if (listed && !(first is { Unit: DateUnit.Day, Month: 0 } || (left.Weak == WeakDate.Month && last.Unit == DateUnit.Month)))
        {
            return null;
        }

        if (listed && left.Weak == WeakDate.Month && !HasCue(document, left, from))
        {
            return null;
        }

        var value = listed ? start with { Written = $"{{{start},{end}}}" } : start with { To = end };
        return new DateCandidate(left.Opens - (listed ? 0 : opening), left.First, right.End, value, Rule, WeakDate.None, left.Language) { IsJoined = true };
    }

    private static bool HasCue(AnnotatedDocument document, DateCandidate left, int from) =>
        left.Opens > from && left.Language.MonthCues.Contains(document.Words[left.Opens - 1]);

    /// <summary>"November 13-14, 2015": a day behind the link, and the year of both.</summary>
    private static DateCandidate? LastDay(AnnotatedDocument document, int at, Sentence sentence, DateCandidate left)
    {
        if (DateTokens.Day(document, at) is not (var day and > 0))
        {
            return null;
        }

        var yearAt = at + 1 < sentence.End && document.TextOf(at + 1) is "," ? at + 2 : at + 1;
        var year = yearAt < sentence.End ? DateTokens.Year(document, yearAt, "", out _) : 0;
        return new DateCandidate(at, at, year > 0 ? yearAt + 1 : at + 1, new DateValue(DateUnit.Day, year, 0, day), Rule, WeakDate.None, left.Language);
    }

    /// <summary>"2010-14".</summary>
    private static DateCandidate? LastYear(AnnotatedDocument document, int at, DateCandidate left) =>
        document.Tokens[at].Kind == TokenKind.Number && document.TextOf(at).Length == 2 && DateTokens.SmallNumber(document, at) is var year and > 0
            ? new DateCandidate(at, at, at + 1, new DateValue(DateUnit.Year, (left.Value!.Year / 100 * 100) + year), Rule, WeakDate.Year, left.Language)
            : null;
}
