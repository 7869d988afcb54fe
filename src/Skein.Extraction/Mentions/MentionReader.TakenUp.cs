using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Mentions;

/// <summary>Whom a description means that the text comes back to: whoever was called so, the other side of a kin word, the only one it can mean.</summary>
internal sealed partial class MentionReader
{
    /// <summary>"the driver": whom the text called so; whom it must be; else nobody that can be named.</summary>
    private void TakenUp(int at, int head)
    {
        var isTold = _words.GoesOn.Contains(WordAt(head + 1)) || _words.Other.Contains(WordAt(at + 1));
        var found = isTold ? [] : WithRole(head);
        if (found.Count is > 0 and <= MostOfEither)
        {
            var because = found[0].Roles.First(role => _document.TextOf(head).Equals(role.Head, StringComparison.OrdinalIgnoreCase));
            Add(at, head + 1, head, MentionForm.Nominal, found.Count == 1 ? ReferenceReading.One : ReferenceReading.Either, found,
                found.Count == 1 ? "role.taken-up/1" : "role.either/1", found.Count == 1 ? 0.75 : 0.4, found.Count == 1 ? (because.First, because.End) : null);
            return;
        }

        if (!isTold && (Counterpart(head) ?? OnlyOne(at, head)) is { } only)
        {
            Add(at, head + 1, head, MentionForm.Nominal, ReferenceReading.One, [only.Referent], only.Rule, only.Score, Tie([only.Referent]));
            return;
        }

        var open = _discourse.Make(EntityKind.Person);
        Add(at, head + 1, head, MentionForm.Nominal, ReferenceReading.Open, [open], "role.open/1", 0.5, null);
        if (!_words.Other.Contains(WordAt(at + 1)))
        {
            Introduce(open, at, head, EndOf(head));
        }
    }

    private List<Referent> WithRole(int head)
    {
        if (!_byRole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_document.TextOf(head), out var bearers))
        {
            return [];
        }

        var found = bearers.Count > 1 ? [.. bearers.TakeLast(MostCompared).Where(referent => referent.Count > 0).Distinct()] : bearers;
        if (found.Count > 1)
        {
            var near = _discourse.In(_number - Discourse.Window, EntityKind.Person);
            var recent = found.Where(near.Contains).ToList();
            found = recent.Count > 0 ? recent : found;
        }

        return found;
    }

    /// <summary>"his son … the father": whom the kin's word makes what this one says.</summary>
    private (Referent Referent, string Rule, double Score)? Counterpart(int head)
    {
        var word = _document.Words[head];
        foreach (var (one, other) in _words.Inverse)
        {
            var wanted = one.Contains(word) ? other : other.Contains(word) ? one : null;
            if (wanted is null)
            {
                continue;
            }

            var owners = _owned.TakeLast(MostCompared).Where(referent => wanted.Contains(referent.Kin)).Select(referent => referent.Owner!)
                .Where(owner => Discourse.Fits(owner.Gender, GenderOf(head))).Distinct().Take(2).ToList();
            if (owners is [var owner])
            {
                return (owner, "kin.counterpart/1", 0.65);
            }
        }

        return null;
    }

    /// <summary>"the suspect", "the gunman": the only one the last sentences speak of, where the word needs no introduction.</summary>
    private (Referent Referent, string Rule, double Score)? OnlyOne(int at, int head)
    {
        var word = _document.Words[head];
        var isAttacker = _words.Attacker.Contains(word);
        if ((!isAttacker && !_words.Generic.Contains(word)) || at - _sentence.First > 12)
        {
            return null;
        }

        var near = _discourse.In(_number - Discourse.Window, EntityKind.Person);
        if (near is not [{ IsNamed: true } only] || !Discourse.Fits(only.Gender, GenderOf(head)) || InClause().Contains(only) || (isAttacker && !SpeaksOfAttack()))
        {
            return null;
        }

        return (only, "role.only-one/1", 0.6);
    }

    private bool SpeaksOfAttack()
    {
        for (var number = Math.Max(0, _number - 1); number <= _number; number++)
        {
            for (var token = _document.Sentences[number].First; token < _document.Sentences[number].End; token++)
            {
                if (_words.AttackVerb.Contains(_document.Words[token]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
