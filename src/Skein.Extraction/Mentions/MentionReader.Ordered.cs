using Skein.Model.Proposals;
using Skein.Text.Tokens;

namespace Skein.Extraction.Mentions;

/// <summary>"the elder brother", "the younger", "the other": one of two, told by age, by a name beside it, or not at all.</summary>
internal sealed partial class MentionReader
{
    private NamedGroup? _either;
    private int _eitherSentence;
    private int _orderedSentence = -2;

    private bool Ordered(int at)
    {
        var word = WordAt(at + 1);
        var isElder = _words.Elder.Contains(word);
        if (!isElder && !_words.Younger.Contains(word))
        {
            return Other(at, word);
        }

        var hasNoun = _words.Person.Contains(WordAt(at + 2)) && NameAt(at + 2) is null;
        var head = hasNoun ? at + 2 : at + 1;
        if (NamedBehind(head) is { } name)
        {
            CalledSo(at, head, _names.Of(name.Entity!), (name.First, name.End));
            _orderedSentence = _number;
            return true;
        }

        if (NamedGroupOf(2, 0) is not { } pair || pair.Members.Any(member => !member.IsNamed))
        {
            // "The elder, X, is a nurse; the younger …": another than X, and told apart by that.
            var open = _discourse.Make(Skein.Model.Entities.EntityKind.Person);
            var reading = _orderedSentence >= _number - 1 ? ReferenceReading.One : ReferenceReading.Open;
            Add(at, head + 1, head, MentionForm.Nominal, reading, [open], "role.open/1", 0.5, null);
            return true;
        }

        var (one, other) = (pair.Members[0], pair.Members[1]);
        if (one.Age >= 0 && other.Age >= 0 && one.Age != other.Age)
        {
            var meant = one.Age > other.Age == isElder ? one : other;
            Add(at, head + 1, head, MentionForm.Nominal, ReferenceReading.One, [meant], "order.by-age/1", 0.75, Tie([meant]));
        }
        else
        {
            Add(at, head + 1, head, MentionForm.Nominal, ReferenceReading.Either, pair.Members, "one-of.group/1", 0.5, (pair.First, pair.End));
        }

        return true;
    }

    /// <summary>"the other" behind "one of the brothers": again one of them.</summary>
    private bool Other(int at, int word)
    {
        var stands = word != 0 && _words.Other.Contains(word) && (at + 2 >= _sentence.End || _document.Tokens[at + 2].Kind == TokenKind.Punctuation
            || (!_words.Person.Contains(WordAt(at + 2)) && !_words.Group.Contains(WordAt(at + 2)) && !_words.Numbers.ContainsKey(WordAt(at + 2))));
        if (!stands || _either is not { Members.Count: 2 } pair || _eitherSentence < _number - 1 || _words.Thing.Contains(WordAt(at + 2)))
        {
            return false;
        }

        Add(at, at + 2, at + 1, MentionForm.Nominal, ReferenceReading.Either, pair.Members, "one-of.other/1", 0.55, (pair.First, pair.End));
        return true;
    }
}
