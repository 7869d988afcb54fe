using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Dates;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>When and where the clause of a cue is said to hold.</summary>
internal sealed class ClauseSetting(AnnotatedDocument document, Grammar grammar, SyntaxWords words, ViewWords view)
{
    /// <summary>The date that hangs on the cue or on the verb above it; else one that opens the sentence, where the cue is its main verb.</summary>
    public Edtf? TimeOf(int cue)
    {
        if (IsTold(cue))
        {
            return null;
        }

        var parse = grammar.Parse;
        Edtf? best = null;
        var nearest = int.MaxValue;
        var low = FirstDate(parse.Sentence.First);
        for (var place = low; place < document.Dates.Count && document.Dates[place].First < parse.Sentence.End; place++)
        {
            var date = document.Dates[place];
            var unit = parse.UnitAt(date.First);
            var clause = Above(unit);
            var isOwn = clause == Above(cue) || clause == cue || (unit >= 0 && parse.IsWithin(unit, cue));
            // "convicted in 2010 and released in 2014": a date before the cue that hangs on another verb is the other's.
            var isOpening = date.First <= parse.Sentence.First + 2 && parse[cue].First > date.First && IsMain(Above(cue));
            if ((isOwn || isOpening) && !IsOfRelative(unit, cue))
            {
                var distance = Math.Abs(date.First - parse[cue].First) + (isOwn ? 0 : 100) + (date.First < parse[cue].First ? 20 : 0);
                if (distance < nearest)
                {
                    (nearest, best) = (distance, date.Date);
                }
            }
        }

        return best;
    }

    /// <summary>"X, who was convicted in 2006, died": whether a date stands between the commas of a relative clause and the cue does not.</summary>
    private bool IsOfRelative(int date, int cue)
    {
        var parse = grammar.Parse;
        var first = date;
        while (first > 0 && parse[first].Tag != PartOfSpeech.Punct)
        {
            first--;
        }

        var end = date;
        while (end >= 0 && end < parse.Count && parse[end].Tag != PartOfSpeech.Punct)
        {
            end++;
        }

        return first > 0 && first + 1 < date && words.WhoWhich.Contains(parse[first + 1].Word) && (cue < first || cue > end);
    }

    public LocalEntity? PlaceOf(int cue)
    {
        var parse = grammar.Parse;
        for (var unit = 0; unit < parse.Count; unit++)
        {
            if (parse[unit].Name is { Kind: EntityKind.Place, Entity: { } place } && grammar.HasCase(unit, view.Locative) && grammar.Reaches(unit, cue))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>"The death of X was announced in May": the date is that of the telling.</summary>
    private bool IsTold(int cue)
    {
        var head = grammar.Parse.Head(cue);
        return grammar.Parse[cue].Tag.IsNoun() && head >= 0 && grammar.Parse.Label(cue) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && words.Say.Contains(grammar.Parse[head].Word);
    }

    private int FirstDate(int token)
    {
        var (low, high) = (0, document.Dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Dates[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The verb or predicate whose clause holds a unit.</summary>
    private int Above(int unit)
    {
        var parse = grammar.Parse;
        var at = unit;
        for (var steps = 0; at >= 0 && steps < parse.Count; steps++)
        {
            if (parse[at].Tag.IsVerb() || parse.Child(at, Relation.Cop) >= 0 || parse.Label(at) is Relation.Root or Relation.Appos)
            {
                return at;
            }

            at = parse.Head(at);
        }

        return -1;
    }

    private bool IsMain(int verb)
    {
        var parse = grammar.Parse;
        for (var at = verb; at >= 0; at = parse.Head(at))
        {
            if (parse.Label(at) == Relation.Root)
            {
                return true;
            }

            if (parse.Label(at) is not (Relation.Conj or Relation.Xcomp or Relation.Ccomp))
            {
                return false;
            }
        }

        return false;
    }
}
