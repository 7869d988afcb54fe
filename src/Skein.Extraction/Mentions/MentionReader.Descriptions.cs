using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Mentions;

/// <summary>Where a description stands and what it stands beside: its noun, the name behind it, the name or pronoun before it.</summary>
internal sealed partial class MentionReader
{
    private const int LongestDescription = 6;
    private const int LongestComplement = 9;

    /// <summary>The noun of a description that begins behind an article: the first that stands for a person; -1 when there is none.</summary>
    private int PersonNoun(int at)
    {
        for (var token = at; token < Math.Min(_sentence.End, at + LongestDescription); token++)
        {
            var word = _document.Words[token];
            if (_document.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number) || NameAt(token) is { Kind: EntityKind.Person })
            {
                return -1;
            }

            // "the taxi driver": of two such nouns side by side the second counts; "the prosecutor's office" is a body.
            if ((word != 0 && _words.Person.Contains(word)) || IsRole(token))
            {
                while (_words.Person.Contains(WordAt(token + 1)) && NameAt(token + 1) is null)
                {
                    token++;
                }

                return WordAt(token + 1) == _words.Genitive && _words.Body.Contains(WordAt(token + 2)) ? -1 : token;
            }

            // "the café owner": a thing says more of the person behind it.
            if (word != 0 && (_words.Stop.Contains(word) || (_words.Thing.Contains(word) && !_words.Person.Contains(WordAt(token + 1)))))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsRole(int token)
    {
        if (_document.Tokens[token].Shape != TokenShape.Lower)
        {
            return false;
        }

        return _unlisted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_document.TextOf(token));
    }

    /// <summary>The noun of a description that stands beside a name, of whatever word: the last before a comma, an "of" or a "who"; -1 when it says no person.</summary>
    private int AnyNoun(int at)
    {
        if (PersonNoun(at) is var known && known >= 0)
        {
            return known;
        }

        for (var token = at; token < Math.Min(_sentence.End, at + LongestDescription); token++)
        {
            var isEdge = _document.Tokens[token].Kind == TokenKind.Punctuation || _words.GoesOn.Contains(_document.Words[token]) || _words.ClauseWord.Contains(_document.Words[token]);
            if (isEdge)
            {
                return token > at && IsPlain(token - 1) ? token - 1 : -1;
            }

            if (_document.Tokens[token].Kind != TokenKind.Word || _words.Thing.Contains(_document.Words[token]) || _words.Stop.Contains(_document.Words[token]))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsPlain(int token) => _document.Tokens[token] is { Kind: TokenKind.Word, Shape: TokenShape.Lower, Span.Length: > 3 }
        && !_words.Thing.Contains(_document.Words[token]) && NameAt(token) is null && !_document.TextOf(token).EndsWith("ly", StringComparison.Ordinal)
        && !_words.Group.Contains(_document.Words[token]);

    private Gender GenderOf(int head) =>
        _words.Woman.Contains(_document.Words[head]) ? Gender.Woman : _words.Man.Contains(_document.Words[head]) ? Gender.Man : Gender.Unknown;

    /// <summary>Keeps what somebody is called, so that the noun finds him again.</summary>
    private void Call(Referent referent, int head, int first, int end)
    {
        if (referent.HasRole(_document.TextOf(head)))
        {
            return;
        }

        var text = _document.TextOf(head).ToString().ToLowerInvariant();
        referent.Roles.Add((text, first, end));
        if (!_byRole.TryGetValue(text, out var bearers))
        {
            _byRole[text] = bearers = [];
        }

        bearers.Add(referent);
    }

    private void Introduce(Referent referent, int first, int head, int end)
    {
        Call(referent, head, first, end);
        if (!_words.Person.Contains(_document.Words[head]))
        {
            _unlisted.Add(_document.TextOf(head).ToString());
        }

        referent.Gender = referent.Gender == Gender.Unknown ? GenderOf(head) : referent.Gender;
    }
}
