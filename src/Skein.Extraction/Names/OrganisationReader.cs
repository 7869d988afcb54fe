using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Names;

/// <summary>Organisations: short forms of the list, runs with a cue word (Ministry, Brigade), runs before a cue in small letters ("Vilbeke network").</summary>
internal sealed class OrganisationReader(NameWords words)
{
    private const int MostComplements = 3;

    /// <summary>The organisation of the list that starts here, or null.</summary>
    public static NameMention? Known(AnnotatedDocument document, int at, Sentence sentence)
    {
        var entry = document.Lexicon.Gazetteer.Organisations.Longest(document.Words, at, sentence.End, out var length);
        if (entry is null || (entry.OnlyUpper && document.IsUpperCase && length == 1 && document.Tokens[at].Span.Length < 3))
        {
            return null;
        }

        var upper = !entry.OnlyUpper || Enumerable.Range(at, length).All(token => document.Tokens[token].Shape is TokenShape.Upper or TokenShape.SingleCapital);
        var capital = Enumerable.Range(at, length).Any(token => RunReader.IsCapital(document, token));
        return upper && capital
            ? new NameMention(at, at + length, EntityKind.Organisation, entry.OnlyUpper && length == 1 ? NameForm.Acronym : NameForm.Full, 0.9, "organisation.known/1")
            : null;
    }

    /// <summary>The organisation that a run names, or null.</summary>
    public NameMention? Of(AnnotatedDocument document, Run run)
    {
        var head = -1;
        for (var i = run.First; i < BeforeTitle(document, run).End; i++)
        {
            head = words.OrganisationHead.Contains(document.Words[i]) ? i : head;
        }

        if (head >= 0)
        {
            return WithHead(document, BeforeTitle(document, run), head);
        }

        // "the Vilbeke network", "Karsova police": the cue stands in small letters behind the name.
        return run.Length <= 4 && run.End < run.SentenceEnd && words.OrganisationTail.Contains(document.Words[run.End])
            && document.Tokens[run.End].Shape == TokenShape.Lower && IsNamelike(document, run)
            ? new NameMention(run.First, run.End + 1, EntityKind.Organisation, NameForm.Full, 0.75, "organisation.cue/1")
            : null;
    }

    /// <summary>The bracketed initials behind an organisation, as a token index; -1 when there are none.</summary>
    public int AcronymAfter(AnnotatedDocument document, int end, int sentenceEnd) =>
        end + 2 < sentenceEnd && document.Words[end] == words.Open && document.Words[end + 2] == words.Close
        && document.Tokens[end + 1] is { Kind: TokenKind.Word, Shape: TokenShape.Upper, Span.Length: >= 2 and <= 8 } ? end + 1 : -1;

    /// <summary>"Foreign Office Minister Anna X": the body ends where a title with a name behind it begins.</summary>
    private Run BeforeTitle(AnnotatedDocument document, Run run)
    {
        for (var i = run.First + 1; i < run.End - 1; i++)
        {
            if (words.Title.Contains(document.Words[i]) && !words.OrganisationHead.Contains(document.Words[i + 1]))
            {
                return run with { End = i };
            }
        }

        return run;
    }

    private NameMention? WithHead(AnnotatedDocument document, Run run, int head)
    {
        var first = run.First;
        // A person's title before the body's name stays outside: "Minister" is a title, "Ministry" a head.
        while (first < head && words.Title.Contains(document.Words[first]))
        {
            first++;
        }

        var end = run.End == run.SentenceEnd || !words.Title.Contains(document.Words[run.End]) ? Complement(document, run.End, run.SentenceEnd) : run.End;
        // "Command of the X passed to Y": the capital is that of the sentence.
        if (run.Length == 1 && words.Command.Contains(document.Words[run.First]))
        {
            return null;
        }

        // "Battalion 316", "Task Force 41".
        var isNumbered = end < run.SentenceEnd && end - 1 == head && words.Numbered.Contains(document.Words[head]) && document.Tokens[end].Kind == TokenKind.Number;
        end += isNumbered ? 1 : 0;
        var alone = end - first == 1;
        var onlyPeople = !alone && end == run.End && end - first == 2 && head == first + 1 && words.Nationality.Contains(document.Words[first])
            && !words.NationalTail.Contains(document.Words[head]) && !document.Tokens[head].Shape.Equals(TokenShape.Capitalized);
        return alone || onlyPeople ? null : new NameMention(first, end, EntityKind.Organisation, NameForm.Full, 0.85, "organisation.cue/1");
    }

    /// <summary>"Ministry | of the Interior", "Front | for the Liberation of Karsova".</summary>
    private int Complement(AnnotatedDocument document, int end, int sentenceEnd)
    {
        for (var i = 0; i < MostComplements && end + 1 < sentenceEnd && words.Joiner.Contains(document.Words[end]); i++)
        {
            var at = end + 1;
            while (at < sentenceEnd && (document.Words[at] == words.The || words.Joiner.Contains(document.Words[at])) && at - end < 4)
            {
                at++;
            }

            if (at >= sentenceEnd || !RunReader.IsCapital(document, at) || words.Calendar.Contains(document.Words[at]))
            {
                break;
            }

            while (at < sentenceEnd && RunReader.IsCapital(document, at) && !words.CommonEnglish.Contains(document.Words[at]))
            {
                at++;
            }

            end = at;
        }

        return end;
    }

    private bool IsNamelike(AnnotatedDocument document, Run run)
    {
        if (run.Length == 1 && words.Nationality.Contains(document.Words[run.First]))
        {
            return words.NationalTail.Contains(document.Words[run.End]);
        }

        return !words.Title.Contains(document.Words[run.End - 1]) && !words.NotAName.Contains(document.Words[run.End - 1])
            && !words.Nationality.Contains(document.Words[run.End - 1]) && !words.Role.Contains(document.Words[run.End - 1]);
    }
}
