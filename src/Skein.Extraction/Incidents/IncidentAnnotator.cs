using Skein.Extraction.Annotations;
using Skein.Extraction.Dates;
using Skein.Extraction.Lexicons;
using Skein.Model.Entities;

namespace Skein.Extraction.Incidents;

/// <summary>Finds the acts that a text names, with the place and date that stand near, and tells which mentions mean one act.</summary>
internal sealed class IncidentAnnotator(Lexicon lexicon) : IAnnotator
{
    // How far behind the noun its place and date may stand, in tokens.
    private const int Reach = 10;

    private readonly IncidentWords _words = new(lexicon);

    public string Name => "incidents/1";

    public void Annotate(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        if (document.Language is not ("en" or "und"))
        {
            return;
        }

        var places = document.Names.Where(name => name.Kind is EntityKind.Place or EntityKind.Premises).ToList();
        var (nextPlace, nextDate) = (0, 0);
        foreach (var sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            nextPlace = Skip(places, nextPlace, sentence.First);
            while (nextDate < document.Dates.Count && document.Dates[nextDate].First < sentence.First)
            {
                nextDate++;
            }

            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (_words.HeadOf(document.Words[at]) is { } head && Read(document, at, head, sentence, places, nextPlace, nextDate) is { } mention)
                {
                    document.Incidents.Add(mention);
                }
            }
        }

        IncidentGatherer.Gather(document);
    }

    private static int Skip(List<NameMention> places, int next, int first)
    {
        while (next < places.Count && places[next].First < first)
        {
            next++;
        }

        return next;
    }

    private IncidentMention? Read(
        AnnotatedDocument document, int head, (string? Type, bool IsPlural) kind, Sentence sentence, List<NameMention> places, int nextPlace, int nextDate)
    {
        var first = head;
        var kindFirst = head;
        var type = kind.Type;
        NameMention? place = null;
        FoundDate? date = null;
        while (first > sentence.First)
        {
            var word = document.Words[first - 1];
            if (_words.IsModifier(word))
            {
                first--;
                var modifierType = _words.TypeOf(word);
                kindFirst = modifierType is not null && kindFirst == first + 1 ? first : kindFirst;
                type = word == _words.Suicide || (modifierType is not null && !_words.HeadsThatWin.Contains(document.Words[head])) ? modifierType : type;
            }
            else if (place is null && EndingAt(places, nextPlace, first) is { Kind: EntityKind.Place or EntityKind.Premises } before)
            {
                (place, first) = (before, before.First);
            }
            else if (date is null && DateEndingAt(document, nextDate, first) is { } dateBefore)
            {
                (date, first) = (dateBefore, dateBefore.First);
            }
            else
            {
                break;
            }
        }

        var beforeAll = first > sentence.First ? document.Words[first - 1] : 0;
        // "charged with murder": what a count says is no act of its own.
        var isCount = first - 1 > sentence.First && _words.CountLink.Contains(beforeAll) && _words.Count.Contains(document.Words[first - 2]);
        if (isCount || beforeAll == _words.To || _words.Not.Contains(beforeAll) || _words.Negation.Contains(beforeAll))
        {
            return null;
        }

        After(document, head, sentence, places, nextPlace, nextDate, ref place, ref date);
        date ??= Opening(document, sentence, nextDate, first);
        return new IncidentMention
        {
            First = first,
            End = head + 1,
            KindFirst = kindFirst,
            Type = type,
            IsPlural = kind.IsPlural,
            IsDefinite = _words.Definite.Contains(beforeAll),
            Place = place,
            Date = date,
        };
    }

    private void After(
        AnnotatedDocument document, int head, Sentence sentence, List<NameMention> places, int nextPlace, int nextDate, ref NameMention? place, ref FoundDate? date)
    {
        var end = Math.Min(sentence.End, head + 1 + Reach);
        var (afterComma, isElsewhere) = (false, false);
        for (var at = head + 1; at < end; at++)
        {
            var word = document.Words[at];
            afterComma |= word == _words.Comma;
            if (_words.Stop.Contains(word) || (_words.Trigger.Contains(word) && at > head + 1))
            {
                return;
            }

            // "planned the attack from a flat in X": the place is where it was planned.
            isElsewhere |= word == _words.From;
            var preceded = !isElsewhere && (_words.Locative.Contains(document.Words[at - 1]) || document.Words[at - 1] == _words.On);
            if (place is null && preceded && StartingAt(places, nextPlace, at) is { } found)
            {
                place = found;
                end = Math.Min(sentence.End, Math.Max(end, found.End + 6));
            }

            // "consistent with the 2011 agreement" dates no act: the date stands behind a preposition, or right behind the noun.
            date ??= at == head + 1 || !afterComma && _words.BeforeDate.Contains(document.Words[at - 1]) ? DateStartingAt(document, nextDate, at) : null;
        }
    }

    /// <summary>"On 22 March, a bombing …": the date dates the act only where the act follows at once; otherwise it dates the verb.</summary>
    private static FoundDate? Opening(AnnotatedDocument document, Sentence sentence, int nextDate, int first) =>
        nextDate < document.Dates.Count && document.Dates[nextDate].First <= sentence.First + 1 && document.Dates[nextDate].End <= first
            && first - document.Dates[nextDate].End <= 3
            ? document.Dates[nextDate]
            : null;

    private static NameMention? EndingAt(List<NameMention> places, int from, int end)
    {
        for (var i = from; i < places.Count && places[i].End <= end; i++)
        {
            if (places[i].End == end)
            {
                return places[i];
            }
        }

        return null;
    }

    private static NameMention? StartingAt(List<NameMention> places, int from, int first)
    {
        for (var i = from; i < places.Count && places[i].First <= first; i++)
        {
            if (places[i].First == first)
            {
                return places[i];
            }
        }

        return null;
    }

    private static FoundDate? DateEndingAt(AnnotatedDocument document, int from, int end)
    {
        for (var i = from; i < document.Dates.Count && document.Dates[i].End <= end; i++)
        {
            if (document.Dates[i].End == end)
            {
                return document.Dates[i];
            }
        }

        return null;
    }

    private static FoundDate? DateStartingAt(AnnotatedDocument document, int from, int first)
    {
        for (var i = from; i < document.Dates.Count && document.Dates[i].First <= first; i++)
        {
            if (document.Dates[i].First == first)
            {
                return document.Dates[i];
            }
        }

        return null;
    }
}
