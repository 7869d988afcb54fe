using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// The words of a parse that stand to a cue in a grammatical function, the likeliest first: what the parser says, then what stands where such
/// a word mostly stands, for the parser errs. Used by one thread.
/// </summary>
internal sealed class RoleFinder(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    private readonly List<int> _candidates = [];
    private readonly HolderFinder _holders = new(document, grammar, words);
    private readonly ObjectFinder _objects = new(document, grammar, words);
    private readonly PhraseFinder _phrases = new(document, grammar, words);
    private readonly GroupMembers _members = new(document, grammar, words);

    /// <summary>The word beside the cue that the pattern has taken already, whose phrases count as the cue's; -1 for none.</summary>
    public int Word { get; set; } = -1;

    /// <summary>The token behind what the pattern has taken so far: a phrase that begins there belongs to it.</summary>
    public int After { get; set; } = -1;

    /// <summary>Whether the cue is a noun that names a deed: the phrases of the verb that holds it may be its own.</summary>
    public bool IsDeed { get; set; }

    /// <summary>The units in a function; the list is used again by the next call.</summary>
    public List<int> Find(GrammarFunction function, WordSet? prepositions, int cue)
    {
        _candidates.Clear();
        Candidates(function, prepositions, cue);
        return _candidates;
    }

    private void Candidates(GrammarFunction function, WordSet? prepositions, int cue)
    {
        var parse = grammar.Parse;
        switch (function)
        {
            case GrammarFunction.Subject:
                AddIf(grammar.Subject(cue));
                if (grammar.IsPassive(cue))
                {
                    // "coordinated by telephone by X": the second phrase.
                    _candidates.AddRange(grammar.Agents(cue));
                    // "the siege ended": the parser takes a past form for a participle.
                    AddIf(parse.Child(cue, Relation.AuxPass) < 0 ? grammar.SurfaceSubject(cue) : -1);
                }

                AddIf(_candidates.Count == 0 ? Turned(cue) : -1);
                break;
            case GrammarFunction.Object:
                // "was given a passport": the thing stands behind the verb, the one who got it before.
                AddIf(grammar.IsPassive(cue) ? parse.Child(cue, Relation.Obj) : -1);
                _objects.Find(cue, Word, _candidates);
                // "said that its men carried out the attack": of the verb below, where the pattern has asked for one.
                AddIf(Word >= 0 && Word != cue && parse[Word].Tag.IsVerb() ? grammar.Object(Word) : -1);
                break;
            case GrammarFunction.Indirect:
                AddIf(parse.Child(cue, Relation.Iobj));
                AddIf(grammar.IsPassive(cue) && parse.Child(cue, Relation.Obj) >= 0 ? grammar.SurfaceSubject(cue) : -1);
                AddIf(!grammar.IsPassive(cue) && cue + 1 < parse.Count && parse[cue + 1].Tag == PartOfSpeech.Propn ? cue + 1 : -1);
                break;
            case GrammarFunction.Next:
                AddIf(cue + 1 < parse.Count ? cue + 1 : -1);
                AddIf(cue + 2 < parse.Count && parse[cue + 1].Tag is PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Punct ? cue + 2 : -1);
                break;
            case GrammarFunction.Self:
                _candidates.Add(cue);
                break;
            case GrammarFunction.Complement:
                foreach (var child in parse.Children(cue))
                {
                    if (parse.Label(child) is Relation.Xcomp or Relation.Ccomp || (parse.Label(child) == Relation.Advcl && parse[child].Tag == PartOfSpeech.VerbBase))
                    {
                        _candidates.Add(child);
                    }
                }

                break;
            case GrammarFunction.Possessor:
                AddIf(parse.Child(cue, Relation.NmodPoss));
                // "X's founder and leader": of both.
                AddIf(parse.Label(cue) == Relation.Conj && !parse[cue].Tag.IsVerb() && !parse[parse.Head(cue)].Tag.IsVerb() && parse[parse.Head(cue)].Name is null
                    ? parse.Child(parse.Head(cue), Relation.NmodPoss) : -1);
                if (!parse[cue].Tag.IsVerb())
                {
                    AddCompound(cue);
                    AddPossessorBefore(cue);
                }

                if (Word >= 0)
                {
                    AddIf(parse.Child(Word, Relation.NmodPoss));
                    AddPossessorBefore(Word);
                }

                break;
            case GrammarFunction.Doer:
                Doers(cue);
                break;
            case GrammarFunction.Holder:
                _holders.Find(cue, _candidates);
                AddIf(_members.Of(cue));
                AddIf(_members.BehindPhrase(cue));
                AddIf(_members.CalledAs(cue));
                break;
            case GrammarFunction.ComplementSubject:
                AddIf(Word >= 0 ? grammar.SurfaceSubject(Word) : -1);
                AddIf(_candidates.Count > 0 ? parse.Child(_candidates[0], Relation.NmodPoss) : -1);
                break;
            case GrammarFunction.Above:
                Above(cue);
                break;
            case GrammarFunction.Particle:
                foreach (var child in parse.Children(cue))
                {
                    if (parse.Label(child) is Relation.CompoundPrt or Relation.Advmod or Relation.Obl)
                    {
                        _candidates.Add(child);
                    }
                }

                AddIf(cue + 1 < parse.Count ? cue + 1 : -1);
                for (var unit = cue + 2; unit < Math.Min(cue + 6, parse.Count); unit++)
                {
                    // "took X in after": a preposition without a noun.
                    if (parse[unit].Tag is PartOfSpeech.Adp or PartOfSpeech.Adv && (unit + 1 == parse.Count || parse[unit + 1].Tag is PartOfSpeech.Adp or PartOfSpeech.Punct or PartOfSpeech.Sconj))
                    {
                        _candidates.Add(unit);
                    }
                }

                break;
            case GrammarFunction.Modifier:
                Modifiers(cue);
                if (Word >= 0)
                {
                    Modifiers(Word);
                }

                break;
            case GrammarFunction.OwnPreposition:
                foreach (var child in parse.Children(cue))
                {
                    if (parse.Label(child) is Relation.Case or Relation.Mark)
                    {
                        _candidates.Add(child);
                    }
                }

                break;
            default:
                _phrases.Find(prepositions!, cue, Word, IsDeed, _candidates);
                break;
        }
    }

    /// <summary>"In the flat lived X and Y", "To the group belongs a unit called Z": the order is turned.</summary>
    private int Turned(int cue)
    {
        var parse = grammar.Parse;
        if (parse.Label(cue) != Relation.Root || parse[0].Tag is not (PartOfSpeech.Adp or PartOfSpeech.Adv))
        {
            return -1;
        }

        var next = cue + 1;
        while (next < parse.Count && parse[next].Tag is PartOfSpeech.Det or PartOfSpeech.Adj)
        {
            next++;
        }

        return next < parse.Count && (parse[next].Tag == PartOfSpeech.Propn || (next > cue + 1 && parse[next].Tag.IsNoun())) ? next : -1;
    }

    /// <summary>"X paid a visit", "calls were made by X": who does what a noun names, by the verb that says little beside it.</summary>
    private void Doers(int cue)
    {
        var parse = grammar.Parse;
        if (parse.Label(cue) == Relation.NsubjPass && words.Light.Contains(parse[parse.Head(cue)].Word))
        {
            _candidates.AddRange(grammar.Agents(parse.Head(cue)));
        }

        var verb = cue - 1;
        while (verb > 0 && cue - verb < 5 && parse[verb].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.NounOne or PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Pron)
        {
            verb--;
        }

        if (verb >= 0 && parse[verb].Tag.IsVerb() && words.Light.Contains(parse[verb].Word) && !grammar.IsPassive(verb))
        {
            AddIf(grammar.SurfaceSubject(verb));
        }
    }

    /// <summary>The verb whose clause holds the cue's, and what hangs on it: "attacked the convoy, killing two", "carried out the attack, killing two".</summary>
    private void Above(int cue)
    {
        var parse = grammar.Parse;
        if (parse[cue].Tag.IsNoun() && parse.Label(cue) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && parse[parse.Head(cue)].Tag.IsVerb())
        {
            _candidates.Add(parse.Head(cue));
        }

        if (parse.Label(cue) is Relation.Advcl or Relation.Conj or Relation.Acl or Relation.Parataxis or Relation.Xcomp && parse.Head(cue) is var head && head >= 0 && parse[head].Tag.IsVerb())
        {
            _candidates.Add(head);
            foreach (var child in parse.Children(head))
            {
                if (parse.Label(child) is Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Nsubj)
                {
                    _candidates.Add(child);
                }
            }
        }
    }

    private void Modifiers(int unit)
    {
        var parse = grammar.Parse;
        foreach (var child in parse.Children(unit))
        {
            if (parse.Label(child) is Relation.Amod or Relation.Compound or Relation.Nummod or Relation.Det or Relation.Advmod or Relation.NmodPoss or Relation.NmodDesc or Relation.NmodUnmarked or Relation.OblUnmarked)
            {
                _candidates.Add(child);
            }
        }
    }

    private void AddIf(int unit)
    {
        if (unit >= 0)
        {
            _candidates.Add(unit);
        }
    }

    /// <summary>"whose son X", "Y's friend": what stands right before the noun, whatever the parser hung it on.</summary>
    private void AddPossessorBefore(int cue)
    {
        var parse = grammar.Parse;
        var before = cue - 1;
        while (before > 0 && parse[before].Tag is PartOfSpeech.Adj or PartOfSpeech.NounOne or PartOfSpeech.VerbParticiple)
        {
            before--;
        }

        if (before >= 0 && words.Possessive.Contains(parse[before].Word))
        {
            _candidates.Add(before);
        }
        else if (before > 0 && parse[before].Tag == PartOfSpeech.Part && parse[before - 1].Tag == PartOfSpeech.Propn)
        {
            _candidates.Add(before - 1);
        }
    }

    /// <summary>"Karsova Brigade leader": the name before the noun.</summary>
    private void AddCompound(int cue)
    {
        var parse = grammar.Parse;
        foreach (var child in parse.Children(cue))
        {
            if (parse.Label(child) is Relation.Compound or Relation.NmodDesc && child < cue && parse[child].Tag == PartOfSpeech.Propn)
            {
                _candidates.Add(child);
            }
        }

        if (cue > 0 && parse[cue - 1].Tag == PartOfSpeech.Propn)
        {
            _candidates.Add(cue - 1);
        }
    }
}
