using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Text.Tokens;

namespace Skein.Extraction.Mentions;

/// <summary>Groups, where exactly as many who fit have been named side by side, and one of a group where the text does not say which.</summary>
internal sealed partial class MentionReader
{
    private const int GroupWindow = 3;

    private bool Group(int at) => GroupPhrase(at, at + 1, 0);

    /// <summary>"the two brothers", "both men", "the couple", "the three".</summary>
    private bool GroupPhrase(int first, int at, int size)
    {
        if (_words.Definite.Contains(WordAt(at)))
        {
            at++;
        }

        if (_words.Numbers.TryGetValue(WordAt(at), out var number))
        {
            (size, at) = (number, at + 1);
        }

        var head = -1;
        for (var token = at; token < Math.Min(_sentence.End, at + 4) && head < 0 && _document.Tokens[token].Kind == TokenKind.Word && NameAt(token) is null; token++)
        {
            head = _words.Group.Contains(_document.Words[token]) ? token : -1;
            if (head < 0 && (_words.Stop.Contains(_document.Words[token]) || _words.Other.Contains(_document.Words[token])))
            {
                break;
            }
        }

        // "all three": the number stands for them.
        head = head < 0 && size > 0 && at > first + 1 - (size == 2 ? 1 : 0) && IsEdge(at) ? at - 1 : head;
        if (head < 0 || _words.GoesOn.Contains(WordAt(head + 1)))
        {
            return false;
        }

        var word = _document.Words[head];
        size = _words.GroupTwo.Contains(word) ? 2 : _words.GroupThree.Contains(word) ? 3 : size;
        if (Fitting(size, word) is { } group)
        {
            Add(first, head + 1, head, MentionForm.Nominal, ReferenceReading.All, group.Members, "group.named/1", 0.7, (group.First, group.End));
            _discourse.Groups.Add(group with { Sentence = _number });
        }
        else
        {
            Add(first, head + 1, head, MentionForm.Nominal, ReferenceReading.Open, [], "group.open/1", 0.5, null);
        }

        return true;
    }

    private bool IsEdge(int at) => at >= _sentence.End || _document.Tokens[at].Kind == TokenKind.Punctuation || !_words.Person.Contains(_document.Words[at]);

    /// <summary>The latest group of a size that a noun can call so; null when none fits, or when two do.</summary>
    private NamedGroup? Fitting(int size, int word)
    {
        var named = NamedGroupOf(size, word);
        if (named is not null || size == 0)
        {
            return named;
        }

        // Nobody else has been named in the last sentences: they are the ones.
        var near = _discourse.Since(_number - Discourse.Window).Where(mention => mention.Referent is { Kind: EntityKind.Person, IsNamed: true }).Reverse().ToList();
        var members = near.Select(mention => mention.Referent).Distinct().ToList();
        var all = new NamedGroup(members, near.Count > 0 ? near[0].First : 0, near.Count > 0 ? near[0].End : 0, _number);
        return members.Count == size && IsCalled(all, word) ? all : null;
    }

    /// <summary>The latest row of names of a size that a noun can call so.</summary>
    private NamedGroup? NamedGroupOf(int size, int word) => _discourse.Groups.LastOrDefault(group =>
        group.Sentence >= _number - GroupWindow && (size == 0 || group.Members.Count == size) && IsCalled(group, word));

    private bool IsCalled(NamedGroup group, int word)
    {
        var isOfMen = _words.Man.Contains(word);
        var isOfWomen = _words.Woman.Contains(word);
        if (group.Members.Any(member => (isOfMen && member.Gender == Gender.Woman) || (isOfWomen && member.Gender == Gender.Man)))
        {
            return false;
        }

        if (_words.GroupSpouse.Contains(word))
        {
            return group.Members.Any(member => _words.Spouse.Contains(member.Kin) && member.Owner is not null && group.Members.Contains(member.Owner))
                || (group.Members.Any(member => member.Gender == Gender.Man) && group.Members.Any(member => member.Gender == Gender.Woman));
        }

        return !_words.GroupKin.Contains(word) || AreKin(group);
    }

    /// <summary>Brothers share a name, or one is said to be the other's.</summary>
    private bool AreKin(NamedGroup group)
    {
        var names = group.Members.Select(member => member.Label.Split(' ')[^1]).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return names == 1 || group.Members.Any(member => member.Owner is not null && group.Members.Contains(member.Owner) && _words.Kin.Contains(member.Kin));
    }

    /// <summary>Whom "they" may mean: the only group of this sentence, else the latest of the sentences before.</summary>
    private NamedGroup? MeantByThey(int at, int size, bool mayBeHere)
    {
        for (var back = mayBeHere ? 0 : 1; back <= Discourse.Window; back++)
        {
            var groups = _discourse.Groups.Where(group => group.Sentence == _number - back && group.End <= at && (size == 0 || group.Members.Count == size)).ToList();
            if (groups.Count > 0)
            {
                return groups.Skip(1).All(group => group.Members.SequenceEqual(groups[0].Members)) ? groups[0] : null;
            }
        }

        var near = _discourse.Since(_number - 1).Where(mention => mention.Referent.Kind == EntityKind.Person && mention.End <= at).Reverse().ToList();
        var members = near.Select(mention => mention.Referent).Distinct().ToList();
        var bodies = _discourse.In(_number - 1, EntityKind.Organisation);
        return members.Count == 2 && bodies.Count == 0 && mayBeHere ? new NamedGroup(members, near[0].First, near[0].End, _number) : null;
    }

    /// <summary>"one of the brothers", "one of them", "all three".</summary>
    private void Partitive(int at)
    {
        if (_document.Words[at] == _words.All)
        {
            if (_words.Numbers.TryGetValue(WordAt(at + 1), out var size))
            {
                GroupPhrase(at, at + 1, size);
            }

            return;
        }

        if (WordAt(at + 1) != _words.Of || !(_words.Definite.Contains(WordAt(at + 2)) || WordAt(at + 2) == _words.Them))
        {
            return;
        }

        var size2 = _words.Numbers.GetValueOrDefault(WordAt(at + 3));
        var noun = at + 3 + (size2 > 0 ? 1 : 0);
        var isThem = WordAt(at + 2) == _words.Them;
        var isGroup = !isThem && _words.Group.Contains(WordAt(noun));
        if (!isThem && !isGroup && size2 == 0)
        {
            return;
        }

        var group = isThem ? MeantByThey(at, 0, mayBeHere: true) : Fitting(size2, isGroup ? WordAt(noun) : 0);
        var end = isThem ? at + 3 : isGroup ? noun + 1 : noun;
        var isNamed = group is { Members: { } members } && members.All(member => member.IsNamed);
        Add(at, end, at, MentionForm.Nominal, isNamed ? ReferenceReading.Either : ReferenceReading.Open, isNamed ? group!.Members : [], isNamed ? "one-of.group/1" : "one-of.open/1", 0.6,
            isNamed ? (group!.First, group.End) : null);
        _either = isNamed ? group : null;
        _eitherSentence = _number;
    }
}
