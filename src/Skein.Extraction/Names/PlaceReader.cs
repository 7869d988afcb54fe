using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Names;

/// <summary>Places of the lists, places by their preposition ("in Vilbeke"), and premises ("Vilbeke prison").</summary>
internal sealed class PlaceReader(NameWords words)
{
    private const int ShortName = 3;

    /// <summary>The place of the lists or the gazetteer that starts here, or null. A name that may be something else is taken with its context only.</summary>
    public NameMention? Known(AnnotatedDocument document, int at, Sentence sentence)
    {
        if (!RunReader.IsCapital(document, at) || document.Lexicon.Gazetteer.PlaceAt(document, at, sentence.End, out var length) is not { } entry)
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

        var end = at + length;
        var isListed = entry.Country is not null;
        var trust = TrustOf(document, at, end, entry, sentence);
        var isPlace = trust switch
        {
            Trust.Sure => !IsPersonBefore(document, at, sentence),
            Trust.InContext => IsNamedAsPlace(document, at, end, sentence) || (IsBehind(document, at, sentence, words.Locative) && (isListed || !IsPartOfName(document, at, end, sentence)))
                || (isListed && IsBehind(document, at, sentence, words.LocativeElsewhere)),
            _ => IsNamedAsPlace(document, at, end, sentence, onlyBeforeCountry: true),
        };
        return isPlace && RunReader.IsCapital(document, end - 1)
            ? new NameMention(at, end, EntityKind.Place, NameForm.Full, entry.NeedsContext ? 0.7 : 0.9, "place." + entry.Kind + "/2")
            : null;
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
            && document.Lexicon.Gazetteer.PlaceAt(document, run.End + 1, run.SentenceEnd, out _) is { Kind: "country" };
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

    /// <summary>How much a name says by itself. Names of the lists were chosen; a name of the gazetteer may be anything.</summary>
    private Trust TrustOf(AnnotatedDocument document, int at, int end, PlaceEntry entry, Sentence sentence)
    {
        var word = document.Words[at];
        if (entry.Country is not null || entry.Kind == "country")
        {
            return end - at == 1 && words.AmbiguousPlace.Contains(word) ? Trust.InContext : Trust.Sure;
        }

        if (end - at == 1 && IsOrdinaryWord(document, at))
        {
            return Trust.Hardly;
        }

        var isDoubtful = entry.NeedsContext || (end - at == 1 && (words.AmbiguousPlace.Contains(word) || words.AmbiguousSurname.Contains(word))) || IsPartOfName(document, at, end, sentence);
        return isDoubtful ? Trust.InContext : Trust.Sure;
    }

    /// <summary>A word of the lists of given names, titles, months and everyday words; a short word; one in capitals.</summary>
    private bool IsOrdinaryWord(AnnotatedDocument document, int token)
    {
        var word = document.Words[token];
        return words.Given.Contains(word) || words.Title.Contains(word) || words.Calendar.Contains(word) || words.NotAName.Contains(word)
            || words.Common(document.Language).Contains(word) || words.CommonEnglish.Contains(word) || words.OrganisationHead.Contains(word)
            || words.Premises.Contains(word) || words.Role.Contains(word) || words.Street.Contains(word) || words.Particle.Contains(word)
            || words.PlaceNoun.Contains(word) || words.HardlyPlace.Contains(word)
            || document.Tokens[token].Span.Length <= ShortName || (!document.IsUpperCase && document.Tokens[token].Shape == TokenShape.Upper);
    }

    /// <summary>A capital word stands beside it: "Columbia River", "Northern Ontario".</summary>
    private bool IsPartOfName(AnnotatedDocument document, int at, int end, Sentence sentence) =>
        (end < sentence.End && IsNamePart(document, end)) || (at - 1 > sentence.First && IsNamePart(document, at - 1));

    private bool IsNamePart(AnnotatedDocument document, int token) => RunReader.IsCapital(document, token) && !document.IsUpperCase
        && !words.CommonEnglish.Contains(document.Words[token]) && !words.Calendar.Contains(document.Words[token]);

    /// <summary>"Ms Paris", "Karim Tunis".</summary>
    private bool IsPersonBefore(AnnotatedDocument document, int at, Sentence sentence) => at > sentence.First && RunReader.IsCapital(document, at - 1)
        && (words.Title.Contains(document.Words[at - 1]) || words.Given.Contains(document.Words[at - 1]));

    private static bool IsBehind(AnnotatedDocument document, int at, Sentence sentence, WordSet prepositions) =>
        at > sentence.First && prepositions.Contains(document.Words[at - 1]);

    /// <summary>"X, Belgium", "the city of X".</summary>
    private bool IsNamedAsPlace(AnnotatedDocument document, int at, int end, Sentence sentence, bool onlyBeforeCountry = false)
    {
        if (at - 1 > sentence.First && document.Words[at - 1] == words.Of && words.PlaceNoun.Contains(document.Words[at - 2]))
        {
            return true;
        }

        return end + 1 < sentence.End && document.Words[end] == words.Comma && RunReader.IsCapital(document, end + 1)
            && document.Lexicon.Gazetteer.PlaceAt(document, end + 1, sentence.End, out var length) is { NeedsContext: false } next
            && (!onlyBeforeCountry || next.Kind is "country" or "region")
            && !(length == 1 && next.Country is null && next.Kind != "country" && IsOrdinaryWord(document, end + 1));
    }

    private enum Trust
    {
        Sure,
        InContext,
        Hardly,
    }
}
