using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Matches one syntactic pattern at one cue of a parse. Used by one thread.</summary>
internal sealed class SyntaxMatcher(AnnotatedDocument document, Grammar grammar, SyntaxWords words, Fillers fillers)
{
    private readonly List<Filler>[] _slots = [.. Enumerable.Range(0, 26).Select(_ => new List<Filler>())];
    private readonly (int First, int End)[] _phrases = new (int, int)[26];
    private readonly RoleFinder _roles = new(document, grammar, words);

    private SyntaxPattern? _tried;

    /// <summary>Whether the cue is said of somebody, rather than telling a deed.</summary>
    public bool IsRole { get; private set; }

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
        IsRole = pattern.Cue == CueKind.Role;
        (_roles.Word, _roles.After, _roles.IsDeed) = (-1, -1, pattern.Cue == CueKind.Noun);
        Extent = (parse[cue].First, parse[cue].End);
        var isVerb = parse[cue].Tag.IsVerb();
        // "the friends' house": the cue is only the owner.
        var isOwner = pattern.Cue != CueKind.Verb && cue + 1 < parse.Count && document.TextOf(parse[cue + 1].First) is "'s" or "'" or "’s" or "’";
        // "the founding members": no deed is told.
        var isAdjective = pattern.Cue == CueKind.Verb && parse[cue].Tag == PartOfSpeech.VerbIng && parse.Label(cue) is Relation.Amod or Relation.Compound;
        if (isOwner || isAdjective || parse[cue].Name is not null || (pattern.Cue == CueKind.Noun && isVerb && parse.Child(cue, Relation.Det, Relation.NmodPoss) < 0)
            || (pattern.Cue == CueKind.Verb && parse[cue].Tag is PartOfSpeech.NounOne or PartOfSpeech.NounMany or PartOfSpeech.Propn && !MayBeVerb(cue)))
        {
            return false;
        }

        Forget();
        _tried = pattern;

        foreach (var element in pattern.Elements)
        {
            if (Take(element, cue) ? element.IsBarred : !element.IsOptional && !element.IsBarred)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Empties what the last pattern filled.</summary>
    private void Forget()
    {
        foreach (var element in _tried?.Elements ?? [])
        {
            if (element.Letter != '\0')
            {
                _slots[element.Letter - 'A'].Clear();
                _phrases[element.Letter - 'A'] = default;
            }
        }
    }

    // A headline's verb is often taken for a noun: it is one where a subject or object hangs on it.
    private bool MayBeVerb(int cue) =>
        grammar.Parse.Child(cue, Relation.Nsubj, Relation.NsubjPass) >= 0 || grammar.Parse.Child(cue, Relation.Obj) >= 0;

    private bool Take(SyntaxElement element, int cue)
    {
        foreach (var function in element.Functions)
        {
            var below = _roles.Word;
            foreach (var unit in _roles.Find(function, element.Prepositions, cue))
            {
                if (Accept(element, unit))
                {
                    // The verb below stays the one whose object is asked for next.
                    _roles.Word = function == GrammarFunction.ComplementSubject ? below : _roles.Word;
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
            // "the gunmen who stormed": what is asked of the subject is asked of the noun before "who".
            unit = words.Relative.Contains(parse[unit].Word) && fillers.Antecedent(unit) is var noun && noun >= 0 ? noun : unit;
            foreach (var one in grammar.Joined(unit))
            {
                // "the Nairobi court", "the Karsova police" where a court, where police are asked for.
                var last = parse[one].Name is { Kind: EntityKind.Organisation } ? document.Words[parse[one].End - 1] : parse[one].Word;
                if (asked.Contains(last))
                {
                    _roles.Word = one;
                    Widen(parse[one].First, parse[one].End);
                    return true;
                }
            }

            return false;
        }

        if (element.IsName)
        {
            if (IsTaken(unit) || NominalReader.Named(document, parse, unit) is not { } name)
            {
                return false;
            }

            _phrases[element.Letter - 'A'] = name;
            Widen(name.First, name.End);
            return true;
        }

        if (element.IsPhrase)
        {
            var quoted = NominalReader.Quoted(document, parse, unit, Cue);
            if (quoted is null && element.IsQuoted)
            {
                return false;
            }

            var (first, end) = quoted ?? (element.IsClause ? NominalReader.Clause(document, parse, unit) : NominalReader.Words(document, grammar, unit, takesDates: false));
            _phrases[element.Letter - 'A'] = (first, end);
            Widen(first, end);
            return true;
        }

        var slot = _slots[element.Letter - 'A'];
        if (parse.Label(Cue) is Relation.Acl or Relation.AclRelcl && parse.Head(Cue) == unit || unit == Cue - 2)
        {
            fillers.Reach(unit, element.Kinds, slot);
        }
        else
        {
            fillers.Read(unit, element.Kinds, slot);
        }

        slot.RemoveAll(filler => IsOfAnother(slot, filler));
        foreach (var filler in slot)
        {
            Widen(parse[filler.Unit].First, parse[filler.Unit].End);
        }

        return slot.Count > 0;
    }

    /// <summary>Whether another slot holds this entity: nobody is tied to himself.</summary>
    private bool IsOfAnother(List<Filler> slot, Filler filler) => Array.Exists(_slots, other => other != slot && other.Exists(one => one.Entity == filler.Entity));

    /// <summary>Whether a slot of the pattern stands there already: "identified the man known as X as Y" gives Y, not X again.</summary>
    private bool IsTaken(int unit) => Array.Exists(_slots, slot => slot.Exists(filler => filler.Unit == unit));

    private void Widen(int first, int end)
    {
        Extent = (Math.Min(Extent.First, first), Math.Max(Extent.End, end));
        _roles.After = Extent.End;
    }
}
