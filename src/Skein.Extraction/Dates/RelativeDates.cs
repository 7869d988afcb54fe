using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Model.Dates;
using Skein.Text.Tokens;

namespace Skein.Extraction.Dates;

/// <summary>Dates told from the publication: yesterday, on Friday, last October, last year, two weeks ago. Nothing without a publication date.</summary>
internal sealed class RelativeDates(DateWords words, DateReader reader)
{
    private const string Rule = "date.relative/1";

    /// <summary>A date at a token, or null.</summary>
    public FoundDate? At(AnnotatedDocument document, int at, Sentence sentence)
    {
        if (DateReader.PublishedMonth(document) is not { } published)
        {
            return null;
        }

        var hasDay = DateReader.PublishedDay(document) is not null;
        var word = document.Words[at];
        var before = at > sentence.First ? document.Words[at - 1] : 0;
        var after = at + 1 < sentence.End ? document.Words[at + 1] : 0;
        if (hasDay && words.Yesterday.Contains(word))
        {
            return Day(at, at + 1, published.AddDays(-1));
        }

        if (hasDay && words.Today.Contains(word))
        {
            return Day(at, at + 1, published);
        }

        if (words.WeekdayOf(word) is var weekday and > 0 && hasDay && document.Tokens[at].Shape != TokenShape.Lower | document.Language is "fr" or "nl")
        {
            return Weekday(at, weekday, before, published);
        }

        if (reader.Month(document, at) is var month and > 0)
        {
            return Month(document, at, month, before, after, published, sentence);
        }

        return words.DaysOf(word) > 0 ? Unit(document, at, before, after, published, hasDay, sentence) : null;
    }

    private FoundDate? Weekday(int at, int weekday, int before, DateOnly published)
    {
        if (words.Next.Contains(before))
        {
            return null;
        }

        var back = ((int)published.DayOfWeek + 7 - (weekday % 7)) % 7;
        back = back == 0 && words.Last.Contains(before) ? 7 : back;
        return Day(words.Last.Contains(before) ? at - 1 : at, at + 1, published.AddDays(-back));
    }

    /// <summary>"last October", "in October", "octobre dernier"; a bare month word without a cue is left alone.</summary>
    private FoundDate? Month(AnnotatedDocument document, int at, int month, int before, int after, DateOnly published, Sentence sentence)
    {
        var last = words.Last.Contains(before) || words.Last.Contains(after);
        var cued = last || (at > sentence.First && (words.YearCues.Contains(before) || words.Early.Contains(before)) && document.TextOf(at - 1) is not ("and" or "to" or "en"));
        if (!cued)
        {
            return null;
        }

        var year = month < published.Month || (month == published.Month && !last) ? published.Year : published.Year - 1;
        var date = new DateParts(year, month, null).ToEdtf();
        return date is null ? null : new FoundDate(words.Last.Contains(before) ? at - 1 : at, words.Last.Contains(after) ? at + 2 : at + 1, date, Rule);
    }

    /// <summary>"last year", "this year", "last month", "three days ago".</summary>
    private FoundDate? Unit(AnnotatedDocument document, int at, int before, int after, DateOnly published, bool hasDay, Sentence sentence)
    {
        var word = document.Words[at];
        if (words.Last.Contains(before) || words.This.Contains(before))
        {
            var back = words.Last.Contains(before) ? 1 : 0;
            var text = word == words.Year ? published.AddYears(-back).ToString("yyyy", CultureInfo.InvariantCulture)
                : word == words.Month ? published.AddMonths(-back).ToString("yyyy-MM", CultureInfo.InvariantCulture)
                : null;
            return text is null ? null : new FoundDate(at - 1, at + 1, Edtf.Parse(text), Rule);
        }

        if (!words.Ago.Contains(after) || at <= sentence.First)
        {
            return null;
        }

        var number = words.NumberOf(before);
        number = number == 0 && int.TryParse(document.TextOf(at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures : number;
        if (number is 0 or > 200)
        {
            return null;
        }

        return words.DaysOf(word) switch
        {
            1 when hasDay => Day(at - 1, at + 2, published.AddDays(-number)),
            7 when hasDay => Found(published.AddDays(-7 * number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "~"),
            30 => Found(published.AddMonths(-number).ToString("yyyy-MM", CultureInfo.InvariantCulture) + "~"),
            365 => Found(published.AddYears(-number).ToString("yyyy", CultureInfo.InvariantCulture) + "~"),
            _ => null,
        };

        FoundDate Found(string edtf) => new(at - 1, at + 2, Edtf.Parse(edtf), Rule);
    }

    private static FoundDate Day(int first, int end, DateOnly day) => new(first, end, Edtf.FromDay(day), Rule);
}
