using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Mentions;

/// <summary>Roles: introduced beside a name, taken up again, belonging to somebody, or standing for nobody that can be named.</summary>
internal sealed partial class MentionReader
{
    // Words that the text introduced as what somebody is, and that no list has.
    private readonly HashSet<string> _unlisted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Referent>> _byRole = new(StringComparer.OrdinalIgnoreCase);

    private void Definite(int at)
    {
        if (_quoted && _document.Words[at] != _words.The)
        {
            return;
        }

        if (Ordered(at) || Group(at) || Body(at) || Place(at))
        {
            return;
        }

        var head = PersonNoun(at + 1);
        var noun = head >= 0 ? head : AnyNoun(at + 1);
        if (noun < 0)
        {
            return;
        }

        if (Described(at, noun) is { } subject)
        {
            Add(at, noun + 1, noun, MentionForm.Nominal, ReferenceReading.One, [subject.Referent], "role.introduced/1", 0.8, (subject.First, subject.End));
            Introduce(subject.Referent, at, noun, EndOf(noun));
        }
        else if (head >= 0 && NamedBehind(head) is { } name)
        {
            CalledSo(at, head, _names.Of(name.Entity!), (name.First, name.End));
        }
        else if (head >= 0)
        {
            TakenUp(at, head);
        }
    }

    /// <summary>Behind the noun and the phrase that tells it apart: "the driver of the van".</summary>
    private int EndOf(int head)
    {
        var end = head + 1;
        if (!_words.GoesOn.Contains(WordAt(end)))
        {
            return end;
        }

        while (end < Math.Min(_sentence.End, head + LongestComplement) && _document.Tokens[end].Kind != Skein.Text.Tokens.TokenKind.Punctuation
            && (end == head + 1 || !_words.Be.Contains(_document.Words[end])) && !_words.ClauseWord.Contains(_document.Words[end]))
        {
            end++;
        }

        return end;
    }

    private void CalledSo(int first, int head, Referent referent, (int First, int End) name)
    {
        Add(first, head + 1, head, MentionForm.Nominal, ReferenceReading.One, [referent], "role.introduced/1", 0.8, name);
        Introduce(referent, first, head, EndOf(head));
    }

    private void Indefinite(int at)
    {
        var noun = AnyNoun(at + 1);
        if (noun < 0 || _quoted)
        {
            return;
        }

        if (Described(at, noun) is { } subject)
        {
            Add(at, noun + 1, noun, MentionForm.Nominal, ReferenceReading.One, [subject.Referent], "role.introduced/1", 0.8, (subject.First, subject.End));
            Introduce(subject.Referent, at, noun, EndOf(noun));
            return;
        }

        // "worked as a nurse" says what somebody is and brings nobody new; "was not a driver" neither.
        if (!_words.Person.Contains(_document.Words[noun]) || IsPredicate(at) || _document.TextOf(at - (at > 0 ? 1 : 0)) is "as" or "like" or "no" or "than")
        {
            return;
        }

        if (NamedBehind(noun) is { } name)
        {
            CalledSo(at, noun, _names.Of(name.Entity!), (name.First, name.End));
            return;
        }

        var open = _discourse.Make(EntityKind.Person);
        Add(at, noun + 1, noun, MentionForm.Nominal, ReferenceReading.One, [open], "role.open/1", 0.6, null);
        Introduce(open, at, noun, EndOf(noun));
    }
}
