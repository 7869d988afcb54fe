using Skein.Extraction.Annotations;
using Skein.Extraction.Tagging;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Names;

/// <summary>
/// Joins what the trained tagger finds with what the rules found. Where both see a name, it is surer; where they differ, rules that hang on
/// a list or a fixed form stand and the others give way to a sure tagger; what only one of them sees is a name with its own score.
/// </summary>
internal sealed class TaggedNameReader(NameWords words)
{
    private const double Even = 0.5;
    private const double Sure = 0.75;
    private const double Never = 2;

    private const double SureOfDoubtful = 0.95;

    /// <summary>Changes the names of the document.</summary>
    public void Join(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        var tagged = NameTagger.For(document.Language).Tag(new DocumentWords(document), cancellationToken);
        if (tagged.Count == 0)
        {
            return;
        }

        var byToken = new NameMention?[document.Tokens.Length];
        foreach (var name in document.Names)
        {
            Array.Fill(byToken, name, name.First, name.End - name.First);
        }

        var gone = new HashSet<NameMention>();
        var added = new List<NameMention>();
        foreach (var name in tagged)
        {
            if (Mention(document, name) is { } mention)
            {
                Place(document, mention, byToken, gone, added);
            }
        }

        document.Names.RemoveAll(gone.Contains);
        document.Names.AddRange(added);
    }

    private void Place(AnnotatedDocument document, NameMention mention, NameMention?[] byToken, HashSet<NameMention> gone, List<NameMention> added)
    {
        NameMention? only = null;
        var count = 0;
        for (var token = mention.First; token < mention.End; token++)
        {
            if (byToken[token] is { } found && !ReferenceEquals(found, only))
            {
                (only, count) = (found, count + 1);
                if (!IsSame(found, mention) && mention.Score < SureOfAnother(document, found, mention))
                {
                    return;
                }
            }
        }

        if (only is null)
        {
            if (mention.Score >= Math.Max(document.Options.LeastEntityScore, IsDoubtful(document, mention) ? SureOfDoubtful : 0))
            {
                added.Add(mention);
            }
        }
        else if (count == 1 && IsSame(only, mention))
        {
            gone.Add(only);
            added.Add(new NameMention(only.First, only.End, only.Kind, only.Form, 1 - ((1 - only.Score) * (1 - mention.Score)), only.Rule));
        }
        else
        {
            for (var token = mention.First; token < mention.End; token++)
            {
                if (byToken[token] is { } found)
                {
                    gone.Add(found);
                }
            }

            added.Add(mention);
        }
    }

    // A place that the rules passed over since its word may be anything: a surname, a ship, a word of the language.
    private bool IsDoubtful(AnnotatedDocument document, NameMention name)
    {
        var word = document.Words[name.First];
        return name.Kind == EntityKind.Place && name.End - name.First == 1 && (words.AmbiguousPlace.Contains(word) || words.AmbiguousSurname.Contains(word) || words.HardlyPlace.Contains(word));
    }

    private static bool IsSame(NameMention one, NameMention other) => one.First == other.First && one.End == other.End && one.Kind == other.Kind;

    /// <summary>How sure the tagger must be to read otherwise what a rule found. A form or a list that tells more than context is never moved.</summary>
    private static double SureOfAnother(AnnotatedDocument document, NameMention name, NameMention other)
    {
        var span = document.SpanOf(name.First, name.End);
        if (document.Text.AsSpan(span.Start, span.Length).Contains('\n'))
        {
            return Even;
        }

        // "Le Belge Karim Oudin": a given name tells where the name begins.
        if (name.Rule == "person.given-name/1" && name.Kind == other.Kind && other.First <= name.First && other.End >= name.End)
        {
            return Never;
        }

        // "Front for the Liberation of Norvelia": a cue word holds together what the tagger cuts.
        if (name.Rule == "organisation.cue/1" && name.Kind == other.Kind && name.First <= other.First && name.End >= other.End)
        {
            return Never;
        }

        // "Jordan Pauwels": a country that opens the name of a person.
        if (name.Kind == EntityKind.Place && other.Kind == EntityKind.Person && other.First == name.First && other.End > name.End)
        {
            return Sure;
        }

        return name.Kind == EntityKind.Premises || name.Form is NameForm.Kunya or NameForm.Partial or NameForm.Acronym || name.Rule == "organisation.known/1"
            || name.Rule.StartsWith("place.country/", StringComparison.Ordinal)
            ? Never
            : name.Rule is "organisation.cue/1" or "person.given-name/1" or "person.surname-first/1" ? Sure : Even;
    }

    private NameMention? Mention(AnnotatedDocument document, TaggedName tagged)
    {
        var sentence = document.Sentences[tagged.Sentence];
        var (first, end) = (sentence.First + tagged.First, sentence.First + tagged.End);
        var kind = tagged.Type switch { "PER" => EntityKind.Person, "ORG" => EntityKind.Organisation, "LOC" => EntityKind.Place, _ => (EntityKind?)null };
        while (first < end - 1 && (document.Words[first] == words.The || (kind == EntityKind.Person && words.Title.Contains(document.Words[first]))))
        {
            first++;
        }

        if (end - first == 1 && (words.NoRun.Contains(document.Words[first]) || IsDescription(document.TextOf(first))))
        {
            return null;
        }

        // A name has a letter, and no name is a figure or a sign.
        if (kind is not { } found || !Enumerable.Range(first, end - first).Any(token => document.Tokens[token].Kind == TokenKind.Word))
        {
            return null;
        }

        return new NameMention(first, end, found, FormOf(document, found, first, end), Math.Round(tagged.Score, 3), $"name.tagger.{tagged.Type.ToLowerInvariant()}/1");
    }

    /// <summary>"Jordanian-born", "Brussels-based", "Kurdish-led": an adjective with the capital of its name.</summary>
    private bool IsDescription(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        foreach (var tail in words.Descriptions)
        {
            if (hyphen > 0 && word[(hyphen + 1)..].SequenceEqual(tail))
            {
                return true;
            }
        }

        return false;
    }

    private NameForm FormOf(AnnotatedDocument document, EntityKind kind, int first, int end)
    {
        if (kind != EntityKind.Person)
        {
            return kind == EntityKind.Organisation && end - first == 1 && !document.IsUpperCase && document.Tokens[first].Shape == TokenShape.Upper ? NameForm.Acronym : NameForm.Full;
        }

        if (end - first > 1)
        {
            return words.Kunya.Contains(document.Words[first]) ? NameForm.Kunya : document.Tokens[end - 1].Shape == TokenShape.SingleCapital ? NameForm.Partial : NameForm.Full;
        }

        return words.Given.Contains(document.Words[first]) ? NameForm.Given : NameForm.Surname;
    }

    private sealed class DocumentWords(AnnotatedDocument document) : ITaggerText
    {
        public int Count => document.Sentences.Count;

        public int LengthOf(int sentence) => document.Sentences[sentence].End - document.Sentences[sentence].First;

        public ReadOnlySpan<char> Word(int sentence, int at) => document.TextOf(document.Sentences[sentence].First + at);
    }
}
