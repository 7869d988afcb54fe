using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Names;

/// <summary>Persons in a text of capitals: a title or a given name with words that no list knows behind it. Finds few, invents little.</summary>
internal sealed class UpperCaseReader(NameWords words)
{
    /// <summary>The person whose name starts here, or null.</summary>
    public NameMention? Person(AnnotatedDocument document, int at, Sentence sentence)
    {
        var isGiven = words.Given.Contains(document.Words[at]);
        var titled = at > sentence.First && words.Title.Contains(document.Words[at - 1]) && document.TextOf(at - 1).Length > 2;
        var end = at + (isGiven ? 1 : 0);
        while (end < sentence.End && end - at < (isGiven ? 2 : 1) && IsUnknownWord(document, end))
        {
            end++;
        }

        if (isGiven && end - at >= 2)
        {
            return new NameMention(at, end, EntityKind.Person, NameForm.Full, 0.55, "person.upper-case/1");
        }

        return titled && !isGiven && end - at == 1 ? new NameMention(at, end, EntityKind.Person, NameForm.Surname, 0.45, "person.upper-case/1") : null;
    }

    private static bool IsUnknownWord(AnnotatedDocument document, int token) =>
        document.Words[token] == 0 && document.Tokens[token] is { Kind: TokenKind.Word, Span.Length: > 2 };
}
