using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// Tells which entity a word of the parse stands for: a name, the name beside a description, the noun before a relative pronoun, the person
/// that a safe pronoun means, or a description that is an entity of its own ("the flat in X", "the police").
/// </summary>
internal sealed partial class Fillers
{
    private const int Deepest = 4;

    private readonly AnnotatedDocument _document;
    private readonly Grammar _grammar;
    private readonly SyntaxWords _words;
    private readonly GroupMembers _members;
    private readonly NearbyNames _names;
    private readonly NounEntities _nouns;
    private readonly Antecedents _antecedents;
    private readonly NameFillers _named;
    private readonly PronounFillers _personal;

    public Fillers(AnnotatedDocument document, Grammar grammar, SyntaxWords words, PronounReader pronouns)
    {
        (_document, _grammar, _words) = (document, grammar, words);
        _members = new GroupMembers(document, grammar, words);
        _names = new NearbyNames(document, grammar, words);
        _nouns = new NounEntities(document, grammar, words);
        _antecedents = new Antecedents(document, grammar, words);
        _named = new NameFillers(document, grammar, words, _antecedents);
        _personal = new PronounFillers(grammar, words, pronouns, _antecedents);
    }

    /// <summary>The entities of the kinds that a unit and those joined with it stand for.</summary>
    public void Read(int unit, ItemKind kinds, List<Filler> into, int depth = 0)
    {
        foreach (var one in _grammar.Joined(unit))
        {
            One(one, kinds, into, depth);
        }
    }

    /// <summary>
    /// The entities that a noun before a clause stands for, or one that it hangs on: "the attack at a bus stop in which three were hurt" is of the
    /// attack, "a gathering in a forest, attended by X" of the gathering.
    /// </summary>
    public void Reach(int noun, ItemKind kinds, List<Filler> into, int depth = 0)
    {
        var before = into.Count;
        Read(noun, kinds, into, depth + 1);
        while (into.Count == before && depth < Deepest && _grammar.Parse.Label(noun) == Relation.Nmod && _grammar.Parse.Head(noun) is var head && _grammar.Parse[head].Tag.IsNoun())
        {
            (noun, depth) = (head, depth + 1);
            Read(noun, kinds, into, depth);
        }
    }

    /// <summary>The noun before a relative pronoun; -1 for none.</summary>
    public int Antecedent(int pronoun) => _antecedents.Noun(pronoun);

    private void One(int unit, ItemKind kinds, List<Filler> into, int depth)
    {
        if (depth > Deepest || _named.Read(unit, kinds, into) || Pronoun(unit, kinds, into, depth))
        {
            return;
        }

        var at = _grammar.Parse[unit];
        // A work is known by its title.
        if ((kinds & ItemKind.Publication) != 0 && _antecedents.Title(unit) is var title && title >= 0)
        {
            One(title, kinds, into, depth + 1);
        }
        else if (_nouns.Known(unit, kinds) is { } known)
        {
            Add(into, new Filler(known, null, unit));
        }
        else if ((kinds & ItemKind.Incident) != 0 && at.Tag.IsVerb())
        {
            if (_nouns.Deed(unit) is { } deed)
            {
                Add(into, new Filler(deed, null, unit));
            }
        }
        else
        {
            Noun(unit, kinds, into, depth);
        }
    }

    /// <summary>A relative or personal pronoun, "its"; false for any other word, and for a pronoun of which the slot takes no such kind.</summary>
    private bool Pronoun(int unit, ItemKind kinds, List<Filler> into, int depth)
    {
        var at = _grammar.Parse[unit];
        if (at.Name is not null || at.IsRun)
        {
            return false;
        }

        if (_words.Relative.Contains(at.Word) && at.Tag is PartOfSpeech.Pron or PartOfSpeech.Sconj or PartOfSpeech.Det or PartOfSpeech.Adv)
        {
            if (_antecedents.Noun(unit) is var noun && noun >= 0 && noun != unit)
            {
                var before = into.Count;
                Reach(noun, kinds, into, depth);
                // "was the target of the attack, in which X was shot": where what the parser says cannot be meant, what stands before it.
                if (into.Count == before && _antecedents.RightBefore(unit) is var near && near >= 0 && near != noun)
                {
                    Reach(near, kinds, into, depth);
                }
            }

            return true;
        }

        return _personal.Read(unit, kinds, into);
    }

    /// <summary>Adds a filler whose entity is not there yet.</summary>
    public static void Add(List<Filler> into, Filler filler)
    {
        if (!into.Exists(one => one.Entity == filler.Entity))
        {
            into.Add(filler);
        }
    }
}
