using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Whether a unit is what an element of the pattern asks for, and what its slot takes then.</summary>
internal sealed partial class SyntaxMatcher
{
    private bool Accept(SyntaxElement element, int unit) => element switch
    {
        { Letter: '\0', Words: null } => true,
        { IsPhrase: true, Words: { } ofClass } => OfClass(element, ofClass, unit),
        { Words: { } asked } => Asked(asked, unit),
        { IsName: true } => Name(element, unit),
        { IsPhrase: true } => Phrase(element, unit),
        _ => Entities(element, unit),
    };

    private bool OfClass(SyntaxElement element, WordSet ofClass, int unit)
    {
        var at = grammar.Parse[unit];
        if (!ofClass.Contains(at.Word))
        {
            return false;
        }

        Keep(element, at.First, at.End);
        return true;
    }

    private bool Asked(WordSet asked, int unit)
    {
        var parse = grammar.Parse;
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

    private bool Name(SyntaxElement element, int unit)
    {
        if (IsTaken(unit) || QuotedWords.Name(document, grammar.Parse, unit) is not { } name)
        {
            return false;
        }

        Keep(element, name.First, name.End);
        return true;
    }

    private bool Phrase(SyntaxElement element, int unit)
    {
        var quoted = QuotedWords.Around(document, grammar.Parse, unit, Cue);
        if (quoted is null && element.IsQuoted)
        {
            return false;
        }

        var (first, end) = quoted
            ?? (element.IsClause ? NominalWords.Clause(document, grammar.Parse, unit) : NominalWords.Of(document, grammar, unit, takesDates: false));
        Keep(element, first, end);
        return true;
    }

    private bool Entities(SyntaxElement element, int unit)
    {
        var parse = grammar.Parse;
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

    private void Keep(SyntaxElement element, int first, int end)
    {
        _phrases[element.Letter - 'A'] = (first, end);
        Widen(first, end);
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
