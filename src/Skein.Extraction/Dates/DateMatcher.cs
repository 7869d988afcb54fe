using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Dates;

/// <summary>
/// Finds the longest rule at a token. Rules are looked up by the words that they may start with; a pattern has at most a dozen elements and
/// takes one token each, so that the cost of a token is bounded whatever the sentence.
/// </summary>
internal sealed class DateMatcher
{
    private readonly Dictionary<int, List<DateRule>> _byWord = [];
    private readonly List<DateRule> _byFigure = [];

    public DateMatcher(IEnumerable<DateRule> rules)
    {
        foreach (var rule in rules)
        {
            var starts = Starts(rule, out var figure);
            foreach (var word in starts.Distinct())
            {
                if (!_byWord.TryGetValue(word, out var rows))
                {
                    _byWord[word] = rows = [];
                }

                rows.Add(rule);
            }

            if (figure)
            {
                _byFigure.Add(rule);
            }
        }
    }

    /// <summary>The rule that takes most tokens; the first of the file among equals.</summary>
    public (DateRule Rule, DateCaptures Captures, int End)? Longest(AnnotatedDocument document, int at, Sentence sentence, string language, DateOnly? published)
    {
        var rules = document.Words[at] is not 0 and var word ? _byWord.GetValueOrDefault(word) : HasFigure(document, at) ? _byFigure : null;
        if (rules is null)
        {
            return null;
        }

        (DateRule, DateCaptures, int)? best = null;
        var longest = at;
        foreach (var rule in rules)
        {
            var captures = default(DateCaptures);
            if (rule.ReadsIn(language) && Match(new Place(document, sentence, rule.Language, published), rule.Elements, 0, at, ref captures) is var end && end > longest
                && rule.Means.Takes(captures) && !(rule.Means.IsUnit && end < sentence.End && rule.Language.NoUnitBefore.Contains(document.Words[end])))
            {
                (best, longest) = ((rule, captures, end), end);
            }
        }

        return best;
    }

    private static bool HasFigure(AnnotatedDocument document, int at)
    {
        var text = document.TextOf(at);
        return char.IsAsciiDigit(text[0]) || (document.Tokens[at].Kind == TokenKind.Word && text.Length is > 4 and < 14 && text.ContainsAnyInRange('0', '9'));
    }

    private static int Match(Place place, IReadOnlyList<DateElement> elements, int element, int at, ref DateCaptures captures)
    {
        if (element == elements.Count)
        {
            return at;
        }

        var current = elements[element];
        if (current.Kind == DateElementKind.End)
        {
            return place.Ends(at) ? Match(place, elements, element + 1, at, ref captures) : 0;
        }

        if (at < place.Sentence.End)
        {
            var taken = captures;
            if (Take(place, current, at, ref taken))
            {
                taken.Lead += current.IsLead ? 1 : 0;
                if (Match(place, elements, element + 1, at + 1, ref taken) is var end and > 0)
                {
                    captures = taken;
                    return end;
                }
            }
        }

        return current.IsOptional ? Match(place, elements, element + 1, at, ref captures) : 0;
    }

    private static bool Take(Place place, DateElement element, int at, ref DateCaptures captures)
    {
        var (document, language) = (place.Document, place.Language);
        var word = document.Words[at];
        bool isMiddle;
        switch (element.Kind)
        {
            case DateElementKind.Words:
                return word != 0 && element.Words!.Contains(word);
            case DateElementKind.Weekday:
                return (captures.Weekday = language.Weekdays.GetValueOrDefault(word)) > 0;
            case DateElementKind.ShortWeekday:
                return (captures.Weekday = language.ShortWeekdays.GetValueOrDefault(word)) > 0 && document.Tokens[at].Shape != TokenShape.Lower;
            case DateElementKind.Day:
                return (captures.Day = DateTokens.Day(document, at)) > 0;
            case DateElementKind.Month:
                return TakeMonth(place, at, ref captures);
            case DateElementKind.Year:
                captures.Year = DateTokens.Year(document, at, language.MiddlePrefix, out isMiddle);
                captures.IsMiddle |= isMiddle;
                return captures.Year > 0;
            case DateElementKind.ShortYear:
                return (captures.Year = DateTokens.ShortYear(document, at, place.Published)) > 0;
            case DateElementKind.Season:
                isMiddle = language.Middles.TryGetValue(word, out var middle) && middle > 12;
                captures.Season = isMiddle ? middle : language.Seasons.GetValueOrDefault(word);
                captures.IsMiddle |= isMiddle;
                return captures.Season > 0;
            case DateElementKind.Decade:
                captures.Decade = DateTokens.Decade(document, at, language.MiddlePrefix, out isMiddle);
                captures.IsMiddle |= isMiddle;
                captures.Decade = captures.Decade == 0 ? language.Decades.GetValueOrDefault(word) : captures.Decade;
                return captures.Decade > 0;
            case DateElementKind.Tens:
                return (captures.Decade = DateTokens.Tens(document, at)) > 0;
            case DateElementKind.Number:
                return (captures.Number = language.Numbers.TryGetValue(word, out var number) ? number : DateTokens.SmallNumber(document, at)) > 0;
            case DateElementKind.Unit:
                captures.Unit = language.Units.TryGetValue(word, out var unit) ? unit : null;
                return captures.Unit is not null;
            default:
                return false;
        }
    }

    private static bool TakeMonth(Place place, int at, ref DateCaptures captures)
    {
        var word = place.Document.Words[at];
        var isMiddle = place.Language.Middles.TryGetValue(word, out var middle) && middle <= 12;
        captures.Month = isMiddle ? middle : place.Language.Months.GetValueOrDefault(word);
        captures.IsMiddle |= isMiddle;
        return captures.Month > 0 && (place.Document.Tokens[at].Shape != TokenShape.Lower || !place.Language.CapitalMonths.Contains(word));
    }

    private static List<int> Starts(DateRule rule, out bool figure)
    {
        var words = new List<int>();
        figure = false;
        foreach (var element in rule.Elements)
        {
            var language = rule.Language;
            words.AddRange(element.Kind switch
            {
                DateElementKind.Words => element.Words!.Ids,
                DateElementKind.Weekday => language.Weekdays.Keys,
                DateElementKind.ShortWeekday => language.ShortWeekdays.Keys,
                DateElementKind.Month => language.Months.Keys.Concat(language.Middles.Keys),
                DateElementKind.Season => language.Seasons.Keys.Concat(language.Middles.Keys),
                DateElementKind.Decade => language.Decades.Keys,
                DateElementKind.Number => language.Numbers.Keys,
                DateElementKind.Unit => language.Units.Keys,
                _ => [],
            });
            figure |= element.Kind is DateElementKind.Day or DateElementKind.Year or DateElementKind.Decade or DateElementKind.Tens or DateElementKind.Number;
            if (!element.IsOptional)
            {
                break;
            }
        }

        return words;
    }

    /// <summary>Where a pattern is tried.</summary>
    private readonly record struct Place(AnnotatedDocument Document, Sentence Sentence, DateLanguage Language, DateOnly? Published)
    {
        /// <summary>Whether a phrase may end before a token: at a mark, at the end, before a preposition. "The day before the vote" goes on.</summary>
        public bool Ends(int at) => at >= Sentence.End || Document.Tokens[at].Kind == TokenKind.Punctuation || Language.Closers.Contains(Document.Words[at]);
    }
}
