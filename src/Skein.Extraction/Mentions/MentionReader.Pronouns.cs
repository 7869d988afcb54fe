using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Mentions;

/// <summary>
/// Pronouns where they are safe: one who fits stands in the same sentence or, if none does, in the one before. Where two or three fit it is
/// one of them; in quotes nobody is meant, because the words are another's.
/// </summary>
internal sealed partial class MentionReader
{
    private const int MostOfEither = 3;
    private const int FarthestName = 60;

    private void Pronoun(int at, int word)
    {
        if (_quoted)
        {
            return;
        }

        var isOwner = _words.Possessive.Contains(word) && (word != _words.Her || IsBeforeNoun(at + 1));
        if (_words.They.Contains(word))
        {
            Plural(at, word, isOwner);
        }
        else if (_words.It.Contains(word))
        {
            Neuter(at, isOwner);
        }
        else
        {
            var gender = _words.He.Contains(word) ? Gender.Man : Gender.Woman;
            var found = Singular(at, word, gender, isOwner);
            var rule = found.Count == 1 ? "pronoun.only/1" : "pronoun.either/1";
            if (found.Count is 1 or <= MostOfEither and > 0)
            {
                Add(at, at + 1, at, MentionForm.Pronoun, found.Count == 1 ? ReferenceReading.One : ReferenceReading.Either, found, rule, found.Count == 1 ? 0.7 : 0.4,
                    Tie(found), isOwner);
            }

            if (found.Count == 1)
            {
                found[0].Gender = found[0].Gender == Gender.Unknown ? gender : found[0].Gender;
            }

            if (isOwner)
            {
                Possessed(at, at + 1, found.Count == 1 ? found[0] : null);
            }
        }
    }

    /// <summary>The name that a single one is known by, as what ties a pronoun to it.</summary>
    private (int First, int End)? Tie(List<Referent> found)
    {
        if (found.Count != 1)
        {
            return null;
        }

        foreach (var mention in _discourse.Since(_number - Discourse.Window))
        {
            if (mention.Referent == found[0])
            {
                return (mention.First, mention.End);
            }
        }

        return null;
    }

    private List<Referent> Singular(int at, int word, Gender gender, bool isOwner)
    {
        var isObject = !isOwner && _words.AsObject.Contains(word);
        if (_words.Reflexive.Contains(word))
        {
            return [.. Candidates(_number, _number, gender).Take(1)];
        }

        var (beside, later) = (isObject ? InClause() : [], isOwner ? [] : NamedLater(at));
        var here = Candidates(_number, _number, gender).Where(one => !beside.Contains(one) && !later.Contains(one)).ToList();
        if (here.Count == 1)
        {
            return here;
        }

        // "he was asleep, he said": the second he goes on with the first.
        if (here.Count > 1)
        {
            return _document.References.All is [.., var last] && !isObject && Earlier(gender) is { } same && here.Contains(same) && last.First >= _sentence.First ? [same] : here;
        }

        // "X had a knife on him": behind a preposition it may mean X after all.
        if (beside.Count > 0 && _words.Preposition.Contains(WordAt(at - 1)) && Candidates(_number, _number, gender).Any(beside.Contains))
        {
            return [];
        }

        for (var back = 1; back <= Discourse.Window; back++)
        {
            var before = Candidates(_number - back, _number - back, gender).Where(one => !beside.Contains(one) && !later.Contains(one)).ToList();
            if (before.Count > 0)
            {
                return before;
            }
        }

        return [];
    }

    /// <summary>Whom the last pronoun of this gender in the sentence means, where it stood as a subject or an owner.</summary>
    private Referent? Earlier(Gender gender)
    {
        var set = gender == Gender.Man ? _words.He : _words.She;
        var all = _document.References.All;
        for (var place = all.Count - 1; place >= 0 && all[place].First >= _sentence.First; place--)
        {
            var (reference, word) = (all[place], _document.Words[all[place].First]);
            var isObject = _words.AsObject.Contains(word) && !_words.Possessive.Contains(word);
            if (reference.Form == MentionForm.Pronoun && set.Contains(word) && !isObject)
            {
                return reference is { Reading: ReferenceReading.One, Targets: [var meant] } ? meant : null;
            }
        }

        return null;
    }

    private IEnumerable<Referent> Candidates(int from, int to, Gender gender)
    {
        var seen = new List<Referent>();
        foreach (var mention in _discourse.Since(from))
        {
            if (mention.Sentence <= to && mention.Referent.Kind == EntityKind.Person && !mention.IsAside && !seen.Contains(mention.Referent)
                && Discourse.Fits(mention.Referent.Gender, gender))
            {
                seen.Add(mention.Referent);
                yield return mention.Referent;
            }
        }
    }

    /// <summary>Those named in the clause before: "A shot him" does not mean A.</summary>
    private List<Referent> InClause() =>
        [.. _discourse.Since(_number).Where(mention => mention.Clause == _clause && !mention.IsOwner).Select(mention => mention.Referent).Distinct()];

    /// <summary>Those whose name comes later in the sentence: "He told them that A had left" does not mean A.</summary>
    private List<Referent> NamedLater(int at)
    {
        var later = new List<Referent>();
        for (var place = _name; place < _document.Names.Count && _document.Names[place].First < Math.Min(_sentence.End, at + FarthestName); place++)
        {
            if (_document.Names[place] is { Kind: EntityKind.Person, Entity: { } entity } name && name.First > at && (_names.IsKnown(entity) || _names.PartOf(entity) is { Wholes.Count: 1 }))
            {
                later.Add(_names.Of(entity));
            }
        }

        // Whom a pronoun of the sentence means already, another may mean too.
        later.RemoveAll(one => _discourse.Since(_number).Any(mention => mention.Referent == one));
        return later;
    }
}
