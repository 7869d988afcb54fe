using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <content>Names beside a comma or before the helper, and the lists that they belong to.</content>
internal sealed partial class HolderFinder
{
    /// <summary>"X and Y were the leaders of": who stands before the helper, where the parser takes it for the verb; -1 for none.</summary>
    private int BeforeBe(int cue)
    {
        var parse = grammar.Parse;
        var be = cue - 1;
        while (be > 0 && cue - be <= 6 && (words.Possessive.Contains(parse[be].Word)
            || parse[be].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adv or PartOfSpeech.NounOne or PartOfSpeech.Part or PartOfSpeech.Propn))
        {
            be--;
        }

        if (be <= 0 || !words.Be.Contains(parse[be].Word) || parse.Child(cue, Relation.Cop) >= 0)
        {
            return -1;
        }

        if (grammar.SurfaceSubject(be) is var subject && subject >= 0 && subject < be)
        {
            return subject;
        }

        return parse[be - 1].Tag == PartOfSpeech.Propn ? FirstOfList(be - 1) : -1;
    }

    /// <summary>
    /// "the widow of X, Y, received", "the former leader of the group, the militant Y, kept": the name behind the comma, or behind what
    /// describes it there; -1 for none.
    /// </summary>
    private int BehindComma(int cue, int first)
    {
        var parse = grammar.Parse;
        var name = first;
        while (name + 1 < parse.Count && name - first < 4 && parse[name].Name is null
            && (parse[name].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.NounOne || words.Title.Contains(parse[name].Word)))
        {
            name++;
        }

        if (parse[name].Tag != PartOfSpeech.Propn)
        {
            return -1;
        }

        var next = name + 1 < parse.Count ? parse[name + 1].Tag : PartOfSpeech.Punct;
        return name == first ? (next != PartOfSpeech.Cconj || parse[cue].Tag == PartOfSpeech.NounMany ? name : -1)
            : parse[name].Name is not null && (next == PartOfSpeech.Punct || next.IsVerb()) ? name : -1;
    }

    /// <summary>"X, a brother-in-law of Y", "X and Y, members of Z": what stands before the comma; -1 for none.</summary>
    private int BeforeComma(int cue)
    {
        var parse = grammar.Parse;
        var before = cue - 1;
        while (before > 0
            && parse[before].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.VerbParticiple or PartOfSpeech.NounOne or PartOfSpeech.Adv or PartOfSpeech.Num)
        {
            before--;
        }

        if (before <= 0 || document.TextOf(parse[before].First) is not ("," or "-" or "(") || parse[before - 1].Tag != PartOfSpeech.Propn
            || (parse.Label(cue) is Relation.Nsubj or Relation.NsubjPass && !IsSubjectBeside(before - 1, cue)))
        {
            return -1;
        }

        // "X and Y, members of Z": both. "after talks with X, former chiefs Y and Z left": not X.
        var isMany = parse[cue].Tag == PartOfSpeech.NounMany;
        return !isMany ? before - 1 : IsBeforeName(cue) ? -1 : FirstOfList(before - 1);
    }

    private bool IsBeforeName(int cue) => cue + 1 < grammar.Parse.Count && grammar.Parse[cue + 1].Tag == PartOfSpeech.Propn;

    /// <summary>"X, a brother of Y, was shot": the parser takes both for the subject, or hangs the clause on the name.</summary>
    private bool IsSubjectBeside(int name, int cue)
    {
        var parse = grammar.Parse;
        var verb = parse.Head(cue);
        var isBoth = parse.Label(name) == parse.Label(cue) && parse.Head(name) == verb;
        return isBoth || (verb >= 0 && parse.Head(verb) is var above && above >= 0 && above == FirstOfList(name));
    }

    /// <summary>The first name of the list that a name belongs to.</summary>
    private int FirstOfList(int name)
    {
        var parse = grammar.Parse;
        while (parse[name].Tag == PartOfSpeech.Propn && parse.Label(name) == Relation.Conj
            && parse.Head(name) is var first && first >= 0 && first < name)
        {
            name = first;
        }

        return name;
    }
}
