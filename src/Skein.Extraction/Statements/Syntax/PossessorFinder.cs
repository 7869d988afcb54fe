using Skein.Extraction.Parsing;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Whose a noun is: "X's", "whose", a name before the noun. Used by one thread.</summary>
internal sealed class PossessorFinder(Grammar grammar, SyntaxWords words)
{
    /// <summary>Adds the owners of a cue, and of the word beside it that the pattern has taken (-1 for none).</summary>
    public void Find(int cue, int word, List<int> into)
    {
        var parse = grammar.Parse;
        into.AddIf(parse.Child(cue, Relation.NmodPoss));
        // "X's founder and leader": of both.
        into.AddIf(parse.Label(cue) == Relation.Conj && !parse[cue].Tag.IsVerb() && !parse[parse.Head(cue)].Tag.IsVerb() && parse[parse.Head(cue)].Name is null
            ? parse.Child(parse.Head(cue), Relation.NmodPoss) : -1);
        if (!parse[cue].Tag.IsVerb())
        {
            AddCompound(cue, into);
            AddBefore(cue, into);
        }

        if (word >= 0)
        {
            into.AddIf(parse.Child(word, Relation.NmodPoss));
            AddBefore(word, into);
        }
    }

    /// <summary>"whose son X", "Y's friend": what stands right before the noun, whatever the parser hung it on.</summary>
    private void AddBefore(int cue, List<int> into)
    {
        var parse = grammar.Parse;
        var before = cue - 1;
        while (before > 0 && parse[before].Tag is PartOfSpeech.Adj or PartOfSpeech.NounOne or PartOfSpeech.VerbParticiple)
        {
            before--;
        }

        if (before >= 0 && words.Possessive.Contains(parse[before].Word))
        {
            into.Add(before);
        }
        else if (before > 0 && parse[before].Tag == PartOfSpeech.Part && parse[before - 1].Tag == PartOfSpeech.Propn)
        {
            into.Add(before - 1);
        }
    }

    /// <summary>"Karsova Brigade leader": the name before the noun.</summary>
    private void AddCompound(int cue, List<int> into)
    {
        var parse = grammar.Parse;
        foreach (var child in parse.Children(cue))
        {
            if (parse.Label(child) is Relation.Compound or Relation.NmodDesc && child < cue && parse[child].Tag == PartOfSpeech.Propn && !IsSurname(child, cue))
            {
                into.Add(child);
            }
        }

        if (cue > 0 && parse[cue - 1].Tag == PartOfSpeech.Propn && !IsSurname(cue - 1, cue))
        {
            into.Add(cue - 1);
        }
    }

    /// <summary>"the Ferrat brothers": the name that they share, and no third one.</summary>
    private bool IsSurname(int unit, int cue)
    {
        var parse = grammar.Parse;
        return words.Siblings.Contains(parse[cue].Word) && parse[unit].Name is not { Kind: EntityKind.Organisation or EntityKind.Place };
    }
}
