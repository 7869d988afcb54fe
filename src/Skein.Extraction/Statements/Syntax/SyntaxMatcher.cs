using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Matches one syntactic pattern at one cue of a parse. Used by one thread.</summary>
internal sealed class SyntaxMatcher(AnnotatedDocument document, Grammar grammar, SyntaxWords words, Fillers fillers)
{
    private const int Reach = 4;

    private readonly List<Filler>[] _slots = [.. Enumerable.Range(0, 26).Select(_ => new List<Filler>())];
    private readonly (int First, int End)[] _phrases = new (int, int)[26];
    private readonly List<int> _candidates = [];
    private int _word;

    /// <summary>The cue.</summary>
    public int Cue { get; private set; }

    /// <summary>The entities of a slot.</summary>
    public List<Filler> Slot(char letter) => _slots[letter - 'A'];

    /// <summary>The words of a slot, as tokens; empty when it took none.</summary>
    public (int First, int End) Phrase(char letter) => _phrases[letter - 'A'];

    /// <summary>The first and last tokens of what was read.</summary>
    public (int First, int End) Extent { get; private set; }

    public bool Match(SyntaxPattern pattern, int cue)
    {
        var parse = grammar.Parse;
        Cue = cue;
        _word = -1;
        Extent = (parse[cue].First, parse[cue].End);
        var isVerb = parse[cue].Tag.IsVerb();
        // "the friends' house": the cue is only the owner.
        var isOwner = pattern.Cue != CueKind.Verb && cue + 1 < parse.Count && document.TextOf(parse[cue + 1].First) is "'s" or "'" or "’s" or "’";
        if (isOwner || parse[cue].Name is not null || (pattern.Cue == CueKind.Noun && isVerb && parse.Child(cue, Relation.Det, Relation.NmodPoss) < 0)
            || (pattern.Cue == CueKind.Verb && parse[cue].Tag is PartOfSpeech.NounOne or PartOfSpeech.NounMany or PartOfSpeech.Propn && !MayBeVerb(cue)))
        {
            return false;
        }

        foreach (var element in pattern.Elements)
        {
            if (element.Letter != '\0')
            {
                _slots[element.Letter - 'A'].Clear();
                _phrases[element.Letter - 'A'] = default;
            }
        }

        foreach (var element in pattern.Elements)
        {
            if (Take(element, cue) ? element.IsBarred : !element.IsOptional && !element.IsBarred)
            {
                return false;
            }
        }

        return true;
    }

    // A headline's verb is often taken for a noun: it is one where a subject or object hangs on it.
    private bool MayBeVerb(int cue) =>
        grammar.Parse.Child(cue, Relation.Nsubj, Relation.NsubjPass) >= 0 || grammar.Parse.Child(cue, Relation.Obj) >= 0;

    private bool Take(SyntaxElement element, int cue)
    {
        foreach (var function in element.Functions)
        {
            _candidates.Clear();
            Candidates(function, element.Prepositions, cue);
            foreach (var unit in _candidates)
            {
                if (Accept(element, unit))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Accept(SyntaxElement element, int unit)
    {
        var parse = grammar.Parse;
        if (element.Letter == '\0' && element.Words is null)
        {
            return true;
        }

        if (element.IsPhrase && element.Words is { } ofClass)
        {
            if (!ofClass.Contains(parse[unit].Word))
            {
                return false;
            }

            _phrases[element.Letter - 'A'] = (parse[unit].First, parse[unit].End);
            Widen(parse[unit].First, parse[unit].End);
            return true;
        }

        if (element.Words is { } asked)
        {
            foreach (var one in grammar.Joined(unit))
            {
                if (asked.Contains(parse[one].Word))
                {
                    _word = one;
                    Widen(parse[one].First, parse[one].End);
                    return true;
                }
            }

            return false;
        }

        if (element.IsName)
        {
            if (NominalReader.Named(document, parse, unit) is not { } name)
            {
                return false;
            }

            _phrases[element.Letter - 'A'] = name;
            Widen(name.First, name.End);
            return true;
        }

        if (element.IsPhrase)
        {
            var (first, end) = NominalReader.Words(document, grammar, unit, takesDates: false);
            _phrases[element.Letter - 'A'] = (first, end);
            Widen(first, end);
            return true;
        }

        var slot = _slots[element.Letter - 'A'];
        fillers.Read(unit, element.Kinds, slot);
        foreach (var filler in slot)
        {
            Widen(parse[filler.Unit].First, parse[filler.Unit].End);
        }

        return slot.Count > 0;
    }

    private void Widen(int first, int end) => Extent = (Math.Min(Extent.First, first), Math.Max(Extent.End, end));

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

                break;
            case GrammarFunction.Object:
                // "was given a passport": the thing stands behind the verb, the one who got it before.
                AddIf(grammar.IsPassive(cue) ? parse.Child(cue, Relation.Obj) : -1);
                Objects(cue);
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
                AddCompound(cue);
                AddPossessorBefore(cue);
                if (_word >= 0)
                {
                    AddIf(parse.Child(_word, Relation.NmodPoss));
                    AddPossessorBefore(_word);
                }

                break;
            case GrammarFunction.Holder:
                Holders(cue);
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
                foreach (var child in parse.Children(cue))
                {
                    if (parse.Label(child) is Relation.Amod or Relation.Compound or Relation.Nummod or Relation.Det or Relation.Advmod or Relation.NmodPoss or Relation.NmodDesc or Relation.NmodUnmarked or Relation.OblUnmarked)
                    {
                        _candidates.Add(child);
                    }
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
        if (grammar.IsPassive(cue))
        {
            AddIf(grammar.Object(cue));
            return;
        }

        AddIf(parse.Child(cue, Relation.Obj));
        // What stands right behind the verb is its object more often than the parser says.
        var next = _word == cue + 1 && parse[_word].Tag is PartOfSpeech.Adp or PartOfSpeech.Adv ? cue + 2 : cue + 1;
        while (next < parse.Count && next - cue <= 4 && parse[next].Tag is PartOfSpeech.Det or PartOfSpeech.Adj || (next < parse.Count && words.Possessive.Contains(parse[next].Word)))
        {
            next++;
        }

        if (next < parse.Count && parse[cue].Tag.IsVerb() && (parse[next].Tag is PartOfSpeech.Propn or PartOfSpeech.Num || (next == cue + 1 && parse[next].Tag == PartOfSpeech.VerbIng) || parse[next].Tag.IsNoun()) && !_candidates.Contains(next))
        {
            _candidates.Add(next);
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
            AddIf(grammar.SurfaceSubject(cue));
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
            if (unit != cue && grammar.HasCase(unit, prepositions)
                && (grammar.Reaches(unit, cue) || FollowsAtOnce(unit, cue) || (_word >= 0 && (grammar.Reaches(unit, _word) || FollowsAtOnce(unit, _word)))))
            {
                _candidates.Add(unit);
            }
        }
    }

    /// <summary>The phrase stands right behind the cue, whatever the parser hung it on.</summary>
    private bool FollowsAtOnce(int unit, int cue)
    {
        var parse = grammar.Parse;
        foreach (var child in parse.Children(unit))
        {
            if (parse.Label(child) == Relation.Case && child > cue && child - cue <= 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of whom a noun or adjective is said.</summary>
    private void Holders(int cue, int depth = 0)
    {
        var parse = grammar.Parse;
        var head = parse.Head(cue);
        var label = parse.Label(cue);
        foreach (var child in parse.Children(cue))
        {
            if (parse.Label(child) is Relation.Appos || (child > cue && parse[child].Tag == PartOfSpeech.Propn && parse.Label(child) is Relation.Flat or Relation.NmodDesc or Relation.Compound))
            {
                _candidates.Add(child);
            }
        }

        var subject = parse.Child(cue, Relation.Nsubj);
        var isSaid = parse.Child(cue, Relation.Cop) >= 0 || label is Relation.Root or Relation.Parataxis;
        if (isSaid || subject >= 0)
        {
            AddIf(subject >= 0 ? subject : grammar.SurfaceSubject(cue));
        }

        if (head < 0 || depth > Reach)
        {
            Adjacent(cue);
            return;
        }

        switch (label)
        {
            case Relation.Appos or Relation.NmodDesc or Relation.Amod or Relation.Acl:
                _candidates.Add(head);
                break;
            case Relation.Compound or Relation.Flat when parse[head].Tag == PartOfSpeech.Propn:
                _candidates.Add(head);
                break;
            case Relation.AclRelcl:
                AddIf(grammar.SurfaceSubject(cue));
                break;
            case Relation.Conj when !parse[head].Tag.IsVerb():
                Holders(head, depth + 1);
                break;
            case Relation.Xcomp or Relation.Advcl:
                AddIf(parse.Child(head, Relation.Obj) is var held && held >= 0 && !grammar.IsPassive(head) ? held : grammar.SurfaceSubject(head));
                break;
            case Relation.Obl or Relation.Nmod when parse[head].Tag.IsVerb() || parse[head].Tag is PartOfSpeech.Adj:
                ByVerb(cue, head);
                break;
            case Relation.Obj when words.Becomes.Contains(parse[head].Word):
                AddIf(grammar.SurfaceSubject(head));
                break;
        }

        Adjacent(cue);
    }

    /// <summary>"served as leader of", "described X as a friend of", "remained behind bars".</summary>
    private void ByVerb(int cue, int verb)
    {
        var parse = grammar.Parse;
        var isAs = parse.Children(cue).Exists(child => parse.Label(child) == Relation.Case && document.TextOf(parse[child].First) is "as" or "As" or "AS");
        if (isAs && cue > verb && words.CalledAs.Contains(parse[verb].Word))
        {
            AddIf(grammar.Object(verb));
        }
        else if (isAs || words.Stays.Contains(parse[verb].Word))
        {
            AddIf(grammar.SurfaceSubject(verb));
            if (parse.Child(verb, Relation.Obj) is var held && held >= 0 && !isAs)
            {
                _candidates.Insert(0, held);
            }
        }
    }

    /// <summary>"his brother X", "leader of the group, X,": the name beside the phrase, whatever the parser hung it on.</summary>
    private void Adjacent(int cue)
    {
        var parse = grammar.Parse;
        if (parse[cue].Tag is PartOfSpeech.Adj)
        {
            return;
        }

        if (cue + 1 < parse.Count && parse[cue + 1].Tag == PartOfSpeech.Propn)
        {
            _candidates.Add(cue + 1);
        }

        // "the widow of X, Y, received": the name behind the comma that ends the phrase.
        var behind = cue + 1;
        while (behind < parse.Count && behind - cue <= 6 && parse[behind].Tag is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.NounOne
            or PartOfSpeech.NounMany or PartOfSpeech.Part)
        {
            behind++;
        }

        if (behind > cue + 1 && behind + 1 < parse.Count && document.TextOf(parse[behind].First) is "," && parse[behind + 1].Tag == PartOfSpeech.Propn
            && (behind + 2 >= parse.Count || parse[behind + 2].Tag != PartOfSpeech.Cconj))
        {
            _candidates.Add(behind + 1);
        }

        // "X, a brother-in-law of Y": what stands before the comma.
        var before = cue - 1;
        while (before > 0 && parse[before].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.VerbParticiple or PartOfSpeech.NounOne or PartOfSpeech.Adv or PartOfSpeech.Num)
        {
            before--;
        }

        if (before > 0 && document.TextOf(parse[before].First) is "," or "-" or "(" && parse[before - 1].Tag == PartOfSpeech.Propn
            && (parse.Label(cue) is not (Relation.Nsubj or Relation.NsubjPass) || (parse.Label(before - 1) == parse.Label(cue) && parse.Head(before - 1) == parse.Head(cue))))
        {
            _candidates.Add(before - 1);
        }
    }
}
