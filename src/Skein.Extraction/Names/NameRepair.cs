using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Names;

/// <summary>
/// Mends what the readers cut too short or left out beside a person: the second half of a name ("Tarek" for "Tarek Sharaf-Din"), and the name
/// that "and" joins with a person ("Zaza Kobalia and Tedo Kvirikadze"). Linear in the names.
/// </summary>
internal sealed class NameRepair(NameWords words)
{
    private const int LongestAddition = 3;
    private const double JoinedScore = 0.6;

    /// <summary>Mends the persons of a document; its names stand in the order of the text, before and after.</summary>
    public void Run(AnnotatedDocument document)
    {
        if (document.IsUpperCase)
        {
            return;
        }

        var names = document.Names;
        var added = new List<NameMention>();
        for (var place = 0; place < names.Count; place++)
        {
            names[place] = Group(document, Behind(document, Opened(document, names[place]), added));
            if (names[place].Kind == EntityKind.Person)
            {
                names[place] = Whole(document, names, place);
                Joined(document, names, place, added);
            }
        }

        names.RemoveAll(name => name.End - name.First == 1 && name.Kind == EntityKind.Person && words.Opening.Contains(document.Words[name.First])
            && !words.Given.Contains(document.Words[name.First]));
        foreach (var name in added)
        {
            if (!names.Exists(other => other.First < name.End && name.First < other.End))
            {
                names.Add(name);
            }
        }

        names.Sort((one, other) => one.First.CompareTo(other.First));
    }

    /// <summary>"Brothers Imran and Zelim Dukaev": the word that opens the sentence is no part of the name.</summary>
    private NameMention Opened(AnnotatedDocument document, NameMention name) =>
        name.Kind == EntityKind.Person && name.End - name.First > 1 && words.Opening.Contains(document.Words[name.First]) && !words.Given.Contains(document.Words[name.First])
            ? new NameMention(name.First + 1, name.End, name.Kind, name.End - name.First == 2 ? NameForm.Given : name.Form, name.Score, name.Rule)
            : name;

    /// <summary>"For the Karsova Brigade Karim Oudin bought": two names that touch are parted behind the noun that ends a group's name.</summary>
    private NameMention Behind(AnnotatedDocument document, NameMention name, List<NameMention> added)
    {
        for (var token = name.First + 1; name.Kind is EntityKind.Person or EntityKind.Organisation && token + 2 < name.End; token++)
        {
            if (words.OrganisationTail.Contains(document.Words[token]) && words.Given.Contains(document.Words[token + 1]) && document.TextOf(token + 1).Length > 2)
            {
                added.Add(new NameMention(name.First, token + 1, EntityKind.Organisation, NameForm.Full, 0.7, "organisation.tail/1"));
                return new NameMention(token + 1, name.End, EntityKind.Person, NameForm.Full, 0.7, name.Rule);
            }
        }

        return name;
    }

    /// <summary>"Katibat al-Sadd", "University of Pellmar": the first word says that it is a body, whatever the tagger took it for.</summary>
    private NameMention Group(AnnotatedDocument document, NameMention name)
    {
        var isOther = name.Kind is EntityKind.Person or EntityKind.Place && name.End - name.First > 1;
        return isOther && (words.GroupHead.Contains(document.Words[name.First])
            || (words.OrganisationHead.Contains(document.Words[name.First]) && words.Joiner.Contains(document.Words[name.First + 1])))
            ? new NameMention(name.First, name.End, EntityKind.Organisation, NameForm.Full, Math.Max(name.Score, 0.7), "organisation.head/1")
            : isOther && (words.Premises.Contains(document.Words[name.First]) || words.Premises.Contains(document.Words[name.End - 1]))
            ? new NameMention(name.First, name.End, EntityKind.Premises, NameForm.Full, name.Score, "premises.head/1")
            : name;
    }

    private NameMention Whole(AnnotatedDocument document, List<NameMention> names, int place)
    {
        var name = names[place];
        var (low, high) = (place == 0 ? 0 : names[place - 1].End, place + 1 < names.Count ? names[place + 1].First : document.Tokens.Length);
        var (first, end) = (name.First, name.End);
        while (end < high && end - name.End < LongestAddition && IsBeside(document, end) && MayBeSurname(document, end) && (IsHyphenated(document, end) || end - first == 1))
        {
            end++;
        }

        while (first > low && name.First - first < LongestAddition && IsBeside(document, first) && IsHyphenated(document, first - 1) && MayBeSurname(document, first - 1))
        {
            first--;
        }

        return first == name.First && end == name.End ? name : new NameMention(first, end, EntityKind.Person, NameForm.Full, name.Score, name.Rule);
    }

    private void Joined(AnnotatedDocument document, List<NameMention> names, int place, List<NameMention> added)
    {
        var name = names[place];
        if (name.End - name.First < 2)
        {
            return;
        }

        var (low, high) = (place == 0 ? 0 : names[place - 1].End, place + 1 < names.Count ? names[place + 1].First : document.Tokens.Length);
        if (name.First - 1 > low && document.Words[name.First - 1] == words.And)
        {
            var first = name.First - 1;
            while (first > low && name.First - 1 - first < LongestAddition && MayBeSurname(document, first - 1) && (first == name.First - 1 || IsBeside(document, first)))
            {
                first--;
            }

            Add(document, first, name.First - 1, low, added);
        }

        if (name.End + 1 < high && document.Words[name.End] == words.And)
        {
            var end = name.End + 1;
            while (end < high && end - name.End - 1 < LongestAddition && MayBeSurname(document, end) && (end == name.End + 1 || IsBeside(document, end)))
            {
                end++;
            }

            Add(document, name.End + 1, end, name.End, added);
        }
    }

    private void Add(AnnotatedDocument document, int first, int end, int low, List<NameMention> added)
    {
        var isOpen = end - first is 2 or 3 && (first == low || !RunReader.IsCapital(document, first - 1)) && (end >= document.Tokens.Length || !RunReader.IsCapital(document, end));
        if (isOpen && (first == 0 || document.Words[first - 1] != words.The))
        {
            added.Add(new NameMention(first, end, EntityKind.Person, NameForm.Full, JoinedScore, "person.joined/1"));
        }
    }

    /// <summary>Whether nothing but one space stands between a token and the one before.</summary>
    private static bool IsBeside(AnnotatedDocument document, int token) =>
        document.Tokens[token].Span.Start == document.Tokens[token - 1].Span.End + 1 && document.Text[document.Tokens[token].Span.Start - 1] == ' ';

    private static bool IsHyphenated(AnnotatedDocument document, int token) => document.TextOf(token).IndexOf('-') > 0;

    private bool MayBeSurname(AnnotatedDocument document, int token)
    {
        var word = document.Words[token];
        return document.Tokens[token].Kind == TokenKind.Word && document.Tokens[token].Shape is TokenShape.Capitalized or TokenShape.Mixed && char.IsUpper(document.TextOf(token)[0])
            && document.TextOf(token).Length > 2
            && !words.NotAName.Contains(word) && !words.Nationality.Contains(word) && !words.Calendar.Contains(word) && !words.Title.Contains(word)
            && !words.Role.Contains(word) && !words.OrganisationHead.Contains(word) && !words.OrganisationTail.Contains(word) && !words.Premises.Contains(word)
            && !words.Street.Contains(word) && !words.CommonEnglish.Contains(word) && !words.PlaceNoun.Contains(word) && !words.HardlyPlace.Contains(word);
    }
}
