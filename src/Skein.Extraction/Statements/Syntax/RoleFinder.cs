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
    private readonly PhraseReach _reach = new(grammar, words);
    private readonly GroupMembers _members = new(document, grammar, words);

    /// <summary>The word beside the cue that the pattern has taken already, whose phrases count as the cue's; -1 for none.</summary>
    public int Word { get; set; } = -1;

    /// <summary>The token behind what the pattern has taken so far: a phrase that begins there belongs to it.</summary>
    public int After { get; set; } = -1;

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

                // "In the flat lived X and Y": the order is turned.
                var isTurned = _candidates.Count == 0 && parse.Label(cue) == Relation.Root && parse[0].Tag is PartOfSpeech.Adp or PartOfSpeech.Adv && cue + 1 < parse.Count
                    && parse[cue + 1].Tag == PartOfSpeech.Propn;
                AddIf(isTurned ? cue + 1 : -1);
                break;
            case GrammarFunction.Object:
                // "was given a passport": the thing stands behind the verb, the one who got it before.
                AddIf(grammar.IsPassive(cue) ? parse.Child(cue, Relation.Obj) : -1);
                Objects(cue);
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
                Prepositional(prepositions!, cue);
                break;
        }
    }

    /// <summary>The verb whose clause holds the cue's, and what hangs on it: "attacked the convoy, killing two", "carried out the attack, killing two".</summary>
    private void Above(int cue)
    {
        var parse = grammar.Parse;
        if (parse.Label(cue) is Relation.Advcl or Relation.Conj or Relation.Acl or Relation.Parataxis or Relation.Xcomp && parse.Head(cue) is var head && head >= 0 && parse[head].Tag.IsVerb())
        {
            _candidates.Add(head);
            foreach (var child in parse.Children(head))
            {
                if (parse.Label(child) is Relation.Obj or Relation.Obl or Relation.Nmod)
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

    private void Objects(int cue)
    {
        var parse = grammar.Parse;
        // "were killed and 59 injured": the number before the second participle is its own.
        if (cue > 1 && parse[cue - 1].Tag == PartOfSpeech.Num && parse[cue].Tag is PartOfSpeech.VerbParticiple or PartOfSpeech.VerbPast && parse[cue - 2].Tag is PartOfSpeech.Cconj or PartOfSpeech.Punct)
        {
            _candidates.Add(cue - 1);
        }

        if (grammar.IsPassive(cue))
        {
            AddIf(grammar.Object(cue));
            return;
        }

        AddIf(parse.Child(cue, Relation.Obj));
        // "turned down the request": the parser takes the particle for a preposition.
        AddIf(Word == cue + 1 && parse.Label(Word) == Relation.Case ? parse.Head(Word) : -1);
        // What stands right behind the verb is its object more often than the parser says.
        var next = Word == cue + 1 && parse[Word].Tag is PartOfSpeech.Adp or PartOfSpeech.Adv ? cue + 2 : cue + 1;
        while (next < parse.Count && next - cue <= 4 && (parse[next].Tag is PartOfSpeech.Det or PartOfSpeech.Adj || parse.Label(next) == Relation.Fixed) || (next < parse.Count && words.Possessive.Contains(parse[next].Word)))
        {
            next++;
        }

        if (next < parse.Count && parse[cue].Tag.IsVerb() && (parse[next].Tag is PartOfSpeech.Propn or PartOfSpeech.Num || (next == cue + 1 && parse[next].Tag == PartOfSpeech.VerbIng) || parse[next].Tag.IsNoun()) && !_candidates.Contains(next))
        {
            _candidates.Add(next);
        }

        // "gave X shelter", "lent X the car"
        if (cue + 2 < parse.Count && parse[cue].Tag.IsVerb() && parse[cue + 1].Tag == PartOfSpeech.Propn)
        {
            var thing = cue + 2;
            while (thing < cue + 5 && thing + 1 < parse.Count && (parse[thing].Tag is PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adj || document.TextOf(parse[thing].First) is "\"" or "“"))
            {
                thing++;
            }

            AddIf(thing < parse.Count && parse[thing].Word != 0 && parse[thing].Tag is PartOfSpeech.NounOne or PartOfSpeech.NounMany or PartOfSpeech.Propn && !_candidates.Contains(thing) ? thing : -1);
        }

        if (_candidates.Count == 0)
        {
            AddIf(grammar.Object(cue));
            AddBareObject(cue);
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

    /// <summary>"X arrested in Vilbeke": the headline leaves the helping verb out.</summary>
    private void AddBareObject(int cue)
    {
        var parse = grammar.Parse;
        if (parse[cue].Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbParticiple && parse.Label(cue) is Relation.Root or Relation.Conj or Relation.Parataxis
            && parse.Child(cue, Relation.Aux) < 0 && parse.Child(cue, Relation.Obj) < 0)
        {
            AddIf(grammar.SurfaceSubject(cue) is var subject && subject >= 0 && parse[subject].Tag != PartOfSpeech.Pron ? subject : -1);
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

    private void Prepositional(WordSet prepositions, int cue)
    {
        var parse = grammar.Parse;
        for (var unit = 0; unit < parse.Count; unit++)
        {
            if (unit != cue && (_reach.IsOf(unit, prepositions, cue) || (grammar.HasCase(unit, prepositions) && IsFronted(unit, cue))
                || (Word >= 0 && _reach.IsOfWord(unit, prepositions, Word))))
            {
                _candidates.Add(unit);
            }
        }

        AddIf(RightBehind(cue, prepositions));
        if (Word > cue)
        {
            AddIf(RightBehind(Word, prepositions));
        }

        if (prepositions.Contains(words.WhereWord))
        {
            AddIf(Antecedent(cue));
        }

        // "It was from X that Y got it": the phrase stands before the clause.
        var head = parse.Head(cue);
        if (parse.Label(cue) == Relation.AclRelcl && head >= 0 && parse.Child(head, Relation.Cop) >= 0 && grammar.HasCase(head, prepositions))
        {
            _candidates.Add(head);
        }
    }

    /// <summary>"the house where X slept": the house; what stands before the word, for the parser errs in what it hangs the clause on.</summary>
    private int Antecedent(int verb)
    {
        var parse = grammar.Parse;
        for (var unit = verb - 1; unit > 0; unit--)
        {
            if (!words.Where.Contains(parse[unit].Word))
            {
                continue;
            }

            if (parse.Head(unit) != verb && parse.Label(verb) is not (Relation.AclRelcl or Relation.Advcl or Relation.Conj))
            {
                return -1;
            }

            var noun = parse.Label(verb) == Relation.AclRelcl && parse.Head(verb) < unit ? parse.Head(verb) : unit - 1;
            noun -= noun >= 0 && parse[noun].Tag == PartOfSpeech.Punct ? 1 : 0;
            // "the flat in X, where": the flat.
            return noun >= 0 && parse[noun].Name is { Kind: Skein.Model.Entities.EntityKind.Place } && parse.Label(noun) == Relation.Nmod ? parse.Head(noun) : noun;
        }

        return -1;
    }

    /// <summary>"a disciple of the preacher X": the noun behind the preposition that follows at once, where the parser hung it elsewhere.</summary>
    private int RightBehind(int cue, WordSet prepositions)
    {
        var parse = grammar.Parse;
        if (cue + 2 >= parse.Count || !prepositions.Contains(parse[cue + 1].Word))
        {
            return -1;
        }

        var noun = cue + 2;
        while (noun + 1 < parse.Count && (parse[noun].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.VerbParticiple || words.Possessive.Contains(parse[noun].Word)
            || (parse[noun + 1].Tag == PartOfSpeech.Part && noun + 2 < parse.Count && document.TextOf(parse[noun + 1].First) is not "to")))
        {
            noun += parse[noun + 1].Tag == PartOfSpeech.Part ? 2 : 1;
        }

        return noun < parse.Count && !_candidates.Contains(noun) && (parse[noun].Tag == PartOfSpeech.Propn || parse[noun].Tag.IsNoun()) ? noun : -1;
    }

    /// <summary>"In the name of the group, X read …": a phrase that opens the sentence belongs to its main verb.</summary>
    private bool IsFronted(int unit, int cue)
    {
        var parse = grammar.Parse;
        return parse.Label(cue) == Relation.Root && parse[cue].Tag.IsVerb() && unit < cue
            && parse.Children(unit).Exists(child => child <= 1 && parse.Label(child) == Relation.Case && parse[child].Tag != PartOfSpeech.Part);
    }
}
