using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Text.Tokens;

namespace Skein.Extraction.Mentions;

/// <summary>Bodies by the last word of their name ("the foundation"), by a word for any ("the group"), and places ("the city").</summary>
internal sealed partial class MentionReader
{
    private readonly Dictionary<string, List<Referent>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    private bool Body(int at)
    {
        var head = BodyNoun(at + 1);
        if (head < 0)
        {
            return false;
        }

        var word = _document.Words[head];
        var named = _byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_document.TextOf(head), out var bodies) ? bodies.TakeLast(MostCompared).Distinct().ToList() : [];
        if (named.Count > 1)
        {
            var near = _discourse.In(_number - Discourse.Window, EntityKind.Organisation);
            named = [.. named.Where(near.Contains)];
        }

        if (named.Count == 1)
        {
            Add(at, head + 1, head, MentionForm.Nominal, ReferenceReading.One, [named[0]], "organisation.head-word/1", 0.75, Tie(named));
        }
        else if (named.Count == 0 && _words.BodyGeneric.Contains(word)
            && _discourse.In(_number - Discourse.Window, EntityKind.Organisation).Where(body => !IsAuthority(body)).Take(2).ToList() is [var only])
        {
            Add(at, head + 1, head, MentionForm.Nominal, ReferenceReading.One, [only], "organisation.only-one/1", 0.6, Tie([only]));
        }

        return true;
    }

    /// <summary>The noun for a body behind an article, with one word before it at most; -1 for none, or when a phrase behind tells it apart.</summary>
    private int BodyNoun(int at)
    {
        var head = _words.Body.Contains(WordAt(at)) && NameAt(at) is null ? at
            : WordAt(at + 1) == _words.Genitive && _words.Body.Contains(WordAt(at + 2)) && _words.Person.Contains(WordAt(at)) && NameAt(at) is null ? at + 2
            : -1;
        return head >= 0 && !_words.GoesOn.Contains(WordAt(head + 1)) && NameAt(head + 1) is null && !_words.Person.Contains(WordAt(head + 1)) && WordAt(head + 1) != _words.Genitive
            ? head
            : -1;
    }

    /// <summary>Keeps a body under each word of its name.</summary>
    private void Index(Referent body, string label)
    {
        foreach (var word in label.Split(' ').Where(word => _words.Body.Contains(_document.Lexicon.IdOf(word))))
        {
            if (!_byWord.TryGetValue(word, out var bodies))
            {
                _byWord[word] = bodies = [];
            }

            if (!bodies.Contains(body))
            {
                bodies.Add(body);
            }
        }
    }

    private bool IsAuthority(Referent body)
    {
        foreach (var part in body.Label.Split(' '))
        {
            if (_words.Authority.Contains(_document.Lexicon.IdOf(part)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the city": the only place that the sentence before and this one name, where it is no country.</summary>
    private bool Place(int at)
    {
        var word = WordAt(at + 1);
        var isTown = _words.Settlement.Contains(word);
        if ((!isTown && !_words.Area.Contains(word)) || _words.GoesOn.Contains(WordAt(at + 2)) || NameAt(at + 2) is not null
            || (at + 2 < _sentence.End && _document.Tokens[at + 2].Kind == TokenKind.Word && _words.Body.Contains(WordAt(at + 2))))
        {
            return false;
        }

        if (_discourse.In(_number - 1, EntityKind.Place) is [var only] && (KindOf(only) is not { } kind || kind == "country" == (word == _words.Country)))
        {
            Add(at, at + 2, at + 1, MentionForm.Nominal, ReferenceReading.One, [only], "place.only-one/1", 0.6, Tie([only]));
        }

        return true;
    }

    private string? KindOf(Referent place)
    {
        foreach (var mention in _discourse.Since(_number - 1))
        {
            if (mention.Referent == place)
            {
                return _document.Lexicon.Gazetteer.PlaceAt(_document, mention.First, mention.End, out _)?.Kind;
            }
        }

        return null;
    }
}
