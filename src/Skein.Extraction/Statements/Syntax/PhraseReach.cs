using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Whether a phrase or clause belongs to a word: as the parser says, or as it stands, for attachment errs most often.</summary>
internal sealed class PhraseReach(Grammar grammar, SyntaxWords words)
{
    /// <summary>Whether a unit with one of these prepositions, or "when", belongs to a cue.</summary>
    public bool IsOf(int unit, WordSet prepositions, int cue) => IsWhen(unit, prepositions, cue)
        || (grammar.HasCase(unit, prepositions) && (grammar.Reaches(unit, cue) || FollowsAtOnce(unit, cue) || FollowsObject(unit, cue) || IsShared(unit, cue)));

    /// <summary>The same of a word beside the cue that a pattern has taken.</summary>
    public bool IsOfWord(int unit, WordSet prepositions, int word) =>
        grammar.HasCase(unit, prepositions) && (grammar.Reaches(unit, word) || FollowsAtOnce(unit, word));

    /// <summary>"were killed and 59 injured in the bombing": what hangs on the last of two participles belongs to both.</summary>
    private bool IsShared(int unit, int cue)
    {
        var parse = grammar.Parse;
        if (parse[cue].Tag != PartOfSpeech.VerbParticiple || parse.Child(cue, Relation.Obl) >= 0)
        {
            return false;
        }

        foreach (var child in parse.Children(cue))
        {
            if (parse.Label(child) is Relation.Conj && parse[child].Tag == PartOfSpeech.VerbParticiple && unit > child && grammar.Reaches(unit, child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Seven died when a bomb went off": the clause that tells when, of the cue or of a verb joined with it.</summary>
    private bool IsWhen(int unit, WordSet prepositions, int cue)
    {
        var parse = grammar.Parse;
        if (parse.Label(unit) != Relation.Advcl || !parse[unit].Tag.IsVerb())
        {
            return false;
        }

        var head = parse.Head(unit);
        var isBeside = head == cue || (parse.Label(head) is Relation.Conj or Relation.Ccomp or Relation.Parataxis && parse.Head(head) == cue) || (parse.Label(cue) == Relation.Conj && parse.Head(cue) == head);
        return isBeside && parse.Children(unit).Exists(child => child < unit && parse.Label(child) is Relation.Mark or Relation.Advmod
            && words.When.Contains(parse[child].Word) && prepositions.Contains(parse[child].Word));
    }

    /// <summary>"claimed X as one of its own": the phrase stands right behind the object, on which the parser hung it.</summary>
    private bool FollowsObject(int unit, int cue)
    {
        var parse = grammar.Parse;
        var held = parse[cue].Tag.IsVerb() ? parse.Child(cue, Relation.Obj) : -1;
        return held > cue && held - cue <= 3 && parse.Label(unit) is Relation.Appos or Relation.Acl or Relation.Advcl or Relation.Xcomp
            && parse.Children(unit).Exists(child => parse.Label(child) is Relation.Case or Relation.Mark && child == held + 1);
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
}
