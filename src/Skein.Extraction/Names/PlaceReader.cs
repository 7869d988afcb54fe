using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Names;

/// <summary>Places of the lists, places by their preposition ("in Vilbeke"), and premises ("Vilbeke prison").</summary>
internal sealed class PlaceReader(NameWords words)
{
    /// <summary>The place of the lists that starts here, or null.</summary>
    public NameMention? Known(AnnotatedDocument document, int at, Sentence sentence)
    {
        var entry = document.Lexicon.Gazetteer.Places.Longest(document.Words, at, sentence.End, out var length);
        if (entry is null || !RunReader.IsCapital(document, at))
        {
            return null;
        }

        for (var i = at; i < at + length; i++)
        {
            if (entry.OnlyUpper && (document.IsUpperCase || document.Tokens[i].Shape is not (TokenShape.Upper or TokenShape.SingleCapital or TokenShape.Mixed)))
            {
                return null;
            }
        }

        var ambiguous = length == 1 && words.AmbiguousPlace.Contains(document.Words[at]);
        return ambiguous && !IsPlaceContext(document, at, at + 1, sentence)
            ? null
            : new NameMention(at, at + length, EntityKind.Place, NameForm.Full, 0.9, "place." + entry.Kind + "/1");
    }

    /// <summary>Premises: a run whose last word, or the word behind it in small letters, is a cue.</summary>
    public NameMention? Premises(AnnotatedDocument document, Run run)
    {
        if (run.Length >= 2 && words.Premises.Contains(document.Words[run.End - 1]) && !words.OrganisationHead.Contains(document.Words[run.End - 1]))
        {
            return new NameMention(run.First, run.End, EntityKind.Premises, NameForm.Full, 0.75, "premises.cue/1");
        }

        return run.Length <= 4 && run.End < run.SentenceEnd && words.Premises.Contains(document.Words[run.End])
            && document.Tokens[run.End].Shape == TokenShape.Lower && !words.Nationality.Contains(document.Words[run.End - 1])
            && !words.NotAName.Contains(document.Words[run.End - 1])
            ? new NameMention(run.First, run.End + 1, EntityKind.Premises, NameForm.Full, 0.7, "premises.cue/1")
            : null;
    }

    /// <summary>A run behind "in", or before ", COUNTRY", that nothing else explains.</summary>
    public NameMention? ByContext(AnnotatedDocument document, Run run)
    {
        if (run.Length > 3 || !Enumerable.Range(run.First, run.Length).All(token => MayBePlace(document, token)))
        {
            return null;
        }

        var country = run.End + 1 < run.SentenceEnd && document.Words[run.End] == words.Comma
            && document.Lexicon.Gazetteer.Places.Longest(document.Words, run.End + 1, run.SentenceEnd, out _) is { Kind: "country" };
        if (country)
        {
            return new NameMention(run.First, run.End, EntityKind.Place, NameForm.Full, 0.6, "place.before-country/1");
        }

        // The whole run must be the name: "in Vilbeke", not "in Vilbeke Times".
        return run.First > run.SentenceFirst && document.Tokens[run.First].Shape is TokenShape.Capitalized or TokenShape.Mixed
            && IsLocative(document, run.First - 1)
            ? new NameMention(run.First, run.End, EntityKind.Place, NameForm.Full, 0.55, "place.preposition/1")
            : null;
    }

    private bool MayBePlace(AnnotatedDocument document, int token)
    {
        var word = document.Words[token];
        return !words.NotAName.Contains(word) && !words.Nationality.Contains(word) && !words.Given.Contains(word) && !words.Title.Contains(word)
            && !words.Calendar.Contains(word) && !words.Premises.Contains(word) && !words.OrganisationHead.Contains(word)
            && document.Tokens[token].Shape is not (TokenShape.Upper or TokenShape.SingleCapital);
    }

    private bool IsLocative(AnnotatedDocument document, int token) => words.Locative.Contains(document.Words[token])
        || (document.Language is "fr" or "nl" or "de" && words.LocativeElsewhere.Contains(document.Words[token]) && document.Words[token] != words.Of);

    private bool IsPlaceContext(AnnotatedDocument document, int first, int end, Sentence sentence) =>
        (first > sentence.First && (words.Locative.Contains(document.Words[first - 1]) || words.LocativeElsewhere.Contains(document.Words[first - 1])))
        || (end + 1 < sentence.End && document.Words[end] == words.Comma
            && document.Lexicon.Gazetteer.Places.Longest(document.Words, end + 1, sentence.End, out _) is not null);
}
