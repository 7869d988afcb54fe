using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Names;

/// <summary>
/// Persons in a run: by a given name, a title, a kunya, initials, or by what stands around the run. A run that only looks like a name
/// is none: precision goes first.
/// </summary>
internal sealed class PersonReader(NameWords words)
{
    private const int LongestName = 7;

    /// <summary>The person that a run names, or null.</summary>
    public NameMention? Of(AnnotatedDocument document, Run run)
    {
        var first = AfterTitles(document, run, out var titled);
        if (first >= run.End || words.Street.Contains(document.Words[run.End - 1]) || run.End - first > LongestName)
        {
            return null;
        }

        return Kunya(document, run, first) ?? ByGivenName(document, run, first) ?? ByInitials(document, run, first)
            ?? (titled ? ByTitle(document, run, first) : null) ?? ByContext(document, run, first);
    }

    private int AfterTitles(AnnotatedDocument document, Run run, out bool titled)
    {
        titled = run.First > run.SentenceFirst && words.Title.Contains(document.Words[run.First - 1]) && document.TextOf(run.First - 1).Length > 1;
        var first = run.First;
        for (var i = run.First; i < run.End - 1; i++)
        {
            if (words.Title.Contains(document.Words[i]))
            {
                first = i + 1;
                titled = true;
            }
        }

        while (first < run.End && (words.Nationality.Contains(document.Words[first]) || words.Role.Contains(document.Words[first])) && first + 1 < run.End)
        {
            first++;
        }

        return first;
    }

    private NameMention? Kunya(AnnotatedDocument document, Run run, int first) =>
        words.Kunya.Contains(document.Words[first]) && run.End - first is >= 2 and <= 5
            ? new NameMention(first, run.End, EntityKind.Person, NameForm.Kunya, 0.8, "person.kunya/1")
            : null;

    private NameMention? ByGivenName(AnnotatedDocument document, Run run, int first)
    {
        var length = run.End - first;
        if (length < 2)
        {
            return null;
        }

        if (IsGiven(document, first) && IsSurnamelike(document, run.End - 1))
        {
            return IsShort(document, first + 1, run.End)
                ? new NameMention(first, run.End, EntityKind.Person, NameForm.Partial, 0.75, "person.partial/1")
                : new NameMention(first, run.End, EntityKind.Person, NameForm.Full, 0.9, "person.given-name/1");
        }

        // French and Belgian papers: OUDIN Karim.
        if (length == 2 && IsGiven(document, run.End - 1) && document.Tokens[first] is { Shape: TokenShape.Upper, Span.Length: > 2 }
            && document.Tokens[run.End - 1].Shape == TokenShape.Capitalized)
        {
            return new NameMention(first, run.End, EntityKind.Person, NameForm.Full, 0.7, "person.surname-first/1");
        }

        return run.IsAtStart && first == run.First ? BehindOpening(document, run) : null;
    }

    /// <summary>Words that only open the sentence: "Yesterday Karim Oudin", "Le Belge Karim Oudin".</summary>
    private NameMention? BehindOpening(AnnotatedDocument document, Run run)
    {
        for (var at = run.First + 1; at <= run.First + 2 && at < run.End - 1; at++)
        {
            if (words.Street.Contains(document.Words[at - 1]))
            {
                return null;
            }

            if (IsGiven(document, at) && IsSurnamelike(document, run.End - 1))
            {
                return new NameMention(at, run.End, EntityKind.Person, NameForm.Full, 0.7, "person.given-name/1");
            }
        }

        return null;
    }

    private NameMention? ByInitials(AnnotatedDocument document, Run run, int first)
    {
        var initials = first;
        while (initials < run.End && IsInitials(document, initials))
        {
            initials++;
        }

        var isPlace = document.Lexicon.Gazetteer.IsPlaceAt(document, first, run.End);
        return !isPlace && initials > first && run.End - initials is 1 or 2 && document.Tokens[run.End - 1].Shape is TokenShape.Capitalized or TokenShape.Mixed
            && !words.NotAName.Contains(document.Words[run.End - 1])
            ? new NameMention(first, run.End, EntityKind.Person, NameForm.Partial, 0.6, "person.initials/1")
            : null;
    }

    private NameMention? ByTitle(AnnotatedDocument document, Run run, int first) =>
        run.End - first <= 4 && AreUnknown(document, first, run.End) && !words.Particle.Contains(document.Words[run.End - 1])
            ? new NameMention(first, run.End, EntityKind.Person, run.End - first == 1 ? NameForm.Surname : NameForm.Full, 0.7, "person.title/1")
            : null;

    /// <summary>Two or three unknown capitalized words beside a cue: "suspect Tolvan Merrik", "Tolvan Merrik, 31,", "a friend of Tolvan Merrik".</summary>
    private NameMention? ByContext(AnnotatedDocument document, Run run, int first)
    {
        var length = run.End - first;
        if (length is < 2 or > 3 || !AreUnknown(document, first, run.End))
        {
            return null;
        }

        var before = first > run.SentenceFirst ? document.Words[first - 1] : 0;
        var twoBefore = first - 1 > run.SentenceFirst ? document.Words[first - 2] : 0;
        if (words.Role.Contains(before) || words.NameVerb.Contains(before) || (before == words.Of && words.KinOf.Contains(twoBefore)))
        {
            return new NameMention(first, run.End, EntityKind.Person, NameForm.Full, 0.65, "person.cue/1");
        }

        if (IsAgeAfter(document, run))
        {
            return new NameMention(first, run.End, EntityKind.Person, NameForm.Full, 0.65, "person.age/1");
        }

        var kinAfter = run.End + 1 < run.SentenceEnd && document.Words[run.End] == words.Possessive && words.KinOf.Contains(document.Words[run.End + 1]);
        return kinAfter || HasSurnameEnding(document.TextOf(run.End - 1))
            ? new NameMention(first, run.End, EntityKind.Person, NameForm.Full, 0.55, kinAfter ? "person.cue/1" : "person.ending/1")
            : null;
    }

    public bool IsGiven(AnnotatedDocument document, int token) => words.Given.Contains(document.Words[token]) && RunReader.IsCapital(document, token);

    private bool IsAgeAfter(AnnotatedDocument document, Run run)
    {
        var at = run.End;
        if (at + 2 >= run.SentenceEnd || (document.Words[at] != words.Comma && document.Words[at] != words.Open))
        {
            return false;
        }

        at += document.Words[at + 1] == words.Aged ? 2 : 1;
        return at + 1 < run.SentenceEnd && document.Tokens[at] is { Kind: TokenKind.Number, Span.Length: 2 }
            && (document.Words[at + 1] == words.Comma || document.Words[at + 1] == words.Close);
    }

    private bool AreUnknown(AnnotatedDocument document, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = document.Words[i];
            if (words.NotAName.Contains(word) || words.Nationality.Contains(word) || words.Premises.Contains(word) || words.Street.Contains(word)
                || document.Tokens[i].Shape is TokenShape.Upper or TokenShape.SingleCapital)
            {
                return false;
            }
        }

        return !words.Title.Contains(document.Words[end - 1]) && !document.Lexicon.Gazetteer.IsPlaceAt(document, first, end);
    }

    private bool IsSurnamelike(AnnotatedDocument document, int token) =>
        !words.NotAName.Contains(document.Words[token]) && !words.Premises.Contains(document.Words[token]);

    private static bool IsShort(AnnotatedDocument document, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsInitials(document, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInitials(AnnotatedDocument document, int token)
    {
        var text = document.TextOf(token);
        return text.Length == 1 ? char.IsUpper(text[0]) : text.Length <= 8 && text[^1] == '.' && char.IsUpper(text[0]) && text[1] == '.';
    }

    private static bool HasSurnameEnding(ReadOnlySpan<char> word) => word.Length > 4
        && (word.EndsWith("ov", StringComparison.Ordinal) || word.EndsWith("ova", StringComparison.Ordinal) || word.EndsWith("ev", StringComparison.Ordinal)
            || word.EndsWith("eva", StringComparison.Ordinal) || word.EndsWith("oui", StringComparison.Ordinal) || word.EndsWith("vić", StringComparison.Ordinal)
            || word.EndsWith("vic", StringComparison.Ordinal) || word.EndsWith("sson", StringComparison.Ordinal));
}
