using Skein.Extraction.Annotations;
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

    /// <summary>The person named right behind a description, with or without a comma: "the mayor of X, Y,"; null when none is.</summary>
    private NameMention? NamedBehind(int head)
    {
        var at = head + 1;
        if (_words.GoesOn.Contains(WordAt(at)))
        {
            var limit = Math.Min(_sentence.End, at + LongestComplement);
            while (at < limit && _document.Tokens[at].Kind != TokenKind.Punctuation && !_words.ClauseWord.Contains(_document.Words[at]) && !_words.Be.Contains(_document.Words[at]))
            {
                at++;
            }
        }

        var isAside = WordAt(at) == _words.Comma || WordAt(at) == _words.Colon;
        if (!isAside && at > head + 1)
        {
            return null;
        }

        at += isAside ? 1 : 0;
        at += _words.Title.Contains(WordAt(at)) && NameAt(at) is null ? 1 : 0;
        if (NameAt(at) is not { Kind: EntityKind.Person, Entity: not null } name || WordAt(name.End) == _words.Genitive)
        {
            return null;
        }

        // "Of the men, X left": what a comma opens another must close.
        var isClosed = name.End >= _sentence.End || _document.Tokens[name.End].Kind == TokenKind.Punctuation || _words.ClauseWord.Contains(_document.Words[name.End]);
        return !isAside || isClosed ? name : null;
    }

    /// <summary>Who stands before a description that says what he is: "X, the driver of the van," or "X was the driver".</summary>
    private Mentioned? Described(int at, int head)
    {
        var found = _discourse.Since(_number).Where(mention => mention.End <= at).Take(1).ToList();
        if (found is not [{ Referent.Kind: EntityKind.Person, IsOwner: false } last])
        {
            return null;
        }

        var before = at - 1;
        if (IsPredicate(at))
        {
            // "A, who was known, is the driver": the verb stands within a few words of the one it speaks of.
            return at - last.End <= 4 && !HasDoubt(at) && !_document.Tokens.AsSpan(last.End, at - last.End).ToArray().Any(token => token.Kind == TokenKind.Punctuation) ? last : null;
        }

        if (WordAt(before) != _words.Comma || !EndsBefore(last, before))
        {
            return null;
        }

        return WordAt(head + 1) == _words.Comma || head + 1 >= _sentence.End || _document.Tokens[head + 1].Kind == TokenKind.Punctuation
            || _words.ClauseWord.Contains(WordAt(head + 1)) || (_words.GoesOn.Contains(WordAt(head + 1)) && IsClosedBehind(head + 1)) ? last : null;
    }

    private bool IsPredicate(int at) => _words.Be.Contains(WordAt(at - 1)) || _words.Be.Contains(WordAt(at - 2)) && WordAt(at - 1) is var word && !_words.Stop.Contains(word)
        && _document.TextOf(at - 1).EndsWith("ly", StringComparison.Ordinal);

    private bool HasDoubt(int end)
    {
        for (var token = Math.Max(_sentence.First, end - FarthestName); token < end; token++)
        {
            if (_words.Doubt.Contains(_document.Words[token]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mention ends at a comma, with its age between at most: "X, 34,".</summary>
    private bool EndsBefore(Mentioned mention, int comma) =>
        mention.End == comma || (mention.End + 2 == comma && WordAt(mention.End) == _words.Comma && _document.Tokens[mention.End + 1] is { Kind: TokenKind.Number, Span.Length: 2 });

    private bool IsClosedBehind(int at)
    {
        for (var token = at; token < Math.Min(_sentence.End, at + LongestComplement); token++)
        {
            if (_words.Be.Contains(_document.Words[token]) || _words.Say.Contains(_document.Words[token]))
            {
                return false;
            }

            if (_document.Tokens[token].Kind == TokenKind.Punctuation)
            {
                return WordAt(token) == _words.Comma || token == _sentence.End - 1;
            }
        }

        return false;
    }

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
