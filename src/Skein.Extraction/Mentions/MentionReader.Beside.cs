using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Mentions;

/// <summary>The name that a description stands beside: behind it, before a comma, or before "was".</summary>
internal sealed partial class MentionReader
{
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
}
