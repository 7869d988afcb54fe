using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Text.Tokens;

namespace Skein.Extraction.Mentions;

/// <summary>Names: whole ones, parts of them, second names that the text introduces, and names side by side.</summary>
internal sealed partial class MentionReader
{
    private const int LongestIntroduction = 9;

    private int Name(NameMention name)
    {
        if (name.Entity is not { } entity || name.Kind is not (EntityKind.Person or EntityKind.Organisation or EntityKind.Place))
        {
            return name.End;
        }

        var part = _names.PartOf(entity);
        if (part is { Wholes.Count: > 1 } several)
        {
            Add(name.First, name.End, name.End - 1, MentionForm.Name, ReferenceReading.Either, [.. several.Wholes.Select(_names.Of)], several.Rule, 0.35, null);
            return name.End;
        }

        var mayBeSecond = name.Kind == EntityKind.Person && part is null && !_names.IsKnown(entity);
        if (mayBeSecond && Introduced(name) is { } before)
        {
            _names.Tie(entity, before.Referent);
            Named(name, before.Referent, "alias.introduced/1", 0.75, (before.First, before.End));
        }
        else
        {
            Named(name, _names.Of(entity), part?.Rule ?? "name.same/1", part?.Score ?? 0.95, null);
        }

        return name.End;
    }

    private void Named(NameMention name, Referent referent, string rule, double score, (int First, int End)? because)
    {
        var isPerson = referent.Kind == EntityKind.Person;
        if (isPerson)
        {
            Describe(referent, name);
        }
        else if (referent.Kind == EntityKind.Organisation)
        {
            Index(referent, name.Entity!.Label);
        }

        var isOwner = WordAt(name.End) == _words.Genitive;
        Add(name.First, name.End, name.End - 1, MentionForm.Name, ReferenceReading.One, [referent], rule, score, because, isOwner);
        if (isPerson)
        {
            Beside(referent, name);
        }

        if (isPerson && isOwner)
        {
            Possessed(name.First, name.End + 1, referent);
        }
    }

    /// <summary>Whoever is mentioned before, where the words between say that this is another name: "X, known as Y", "X (Abu Y)", "he was identified as X".</summary>
    private Mentioned? Introduced(NameMention name)
    {
        if (_discourse.Last is not { } last || last.Sentence != _number || last.Referent.Kind != EntityKind.Person || last.End >= name.First
            || name.First - last.End > LongestIntroduction || last.Referent.Entity == name.Entity)
        {
            return null;
        }

        var isCued = false;
        for (var token = last.End; token < name.First; token++)
        {
            if (!_words.AliasFiller.Contains(WordAt(token)) && !_words.AliasCue.Contains(WordAt(token)))
            {
                return null;
            }

            isCued |= _words.AliasCue.Contains(WordAt(token));
        }

        return isCued || (name.Form == NameForm.Kunya && name.First == last.End + 1 && WordAt(last.End) == _words.Open) ? last : null;
    }

    /// <summary>Gender, age and the title in front.</summary>
    private void Describe(Referent referent, NameMention name)
    {
        referent.Gender = referent.Gender == Gender.Unknown ? _names.GenderOf(_document, name) : referent.Gender;
        if (WordAt(name.End) == _words.Comma && name.End + 1 < _sentence.End && _document.Tokens[name.End + 1] is { Kind: TokenKind.Number, Span.Length: 2 }
            && int.TryParse(_document.TextOf(name.End + 1), out var age))
        {
            referent.Age = age;
        }

        for (var token = name.First - 1; token <= name.First; token++)
        {
            var word = WordAt(token);
            if (word != 0 && (_words.Person.Contains(word) || _words.Title.Contains(word)) && !_words.Kin.Contains(word)
                && (token < name.First || name.End - name.First > 1))
            {
                Call(referent, token, token, name.End);
            }
        }
    }

    /// <summary>Adds a person to the row of names that ends right before: only commas, ages and one "and" stand between.</summary>
    private void Beside(Referent referent, NameMention name)
    {
        var (first, members) = (name.First, new List<Referent> { referent });
        var isJoined = false;
        foreach (var before in _discourse.Since(_number))
        {
            if (before.Referent == referent && before.First == name.First)
            {
                continue;
            }

            if (before.Referent.Kind != EntityKind.Person || before.First >= first)
            {
                continue;
            }

            if (before.End > first || !IsJoiner(before.End, first, ref isJoined) || members.Contains(before.Referent))
            {
                break;
            }

            members.Insert(0, before.Referent);
            first = before.First;
        }

        if (isJoined && members.Count > 1)
        {
            _discourse.Groups.RemoveAll(group => group.Sentence == _number && group.First >= first && group.End <= name.End);
            _discourse.Groups.Add(new NamedGroup(members, first, name.End, _number));
        }
    }

    private bool IsJoiner(int first, int end, ref bool isJoined)
    {
        if (end - first is 0 or > 6)
        {
            return false;
        }

        for (var token = first; token < end; token++)
        {
            var word = WordAt(token);
            var isAnd = word == _words.And;
            isJoined |= isAnd;
            if (!isAnd && word != _words.Comma && _document.Tokens[token] is not { Kind: TokenKind.Number, Span.Length: 2 } && !_words.Title.Contains(word)
                && !(isJoined && (_words.Possessive.Contains(word) || _words.Kin.Contains(word))))
            {
                return false;
            }
        }

        return true;
    }
}
