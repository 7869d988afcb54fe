using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Who does what a verb or a noun tells, as meant. Used by one thread.</summary>
internal sealed class DoerFinder(Grammar grammar, SyntaxWords words)
{
    /// <summary>Adds who does what a verb tells: the agent of a passive, the subject of any other.</summary>
    public void AddSubjects(int cue, List<int> into)
    {
        into.AddIf(grammar.Subject(cue));
        if (grammar.IsPassive(cue))
        {
            // "coordinated by telephone by X": the second phrase.
            into.AddRange(grammar.Agents(cue));
            // "corresponded by e-mail" has no agent; "a funeral, attended by thousands" has one without a name.
            into.AddIf(into.TrueForAll(unit => words.Means.Contains(grammar.Parse[unit].Word)) ? Misread(cue) : -1);
        }

        into.AddIf(into.Count == 0 ? Turned(cue) : -1);
    }

    /// <summary>"X paid a visit", "calls were made by X": who does what a noun names, by the verb that says little beside it.</summary>
    public void AddOfNoun(int cue, List<int> into)
    {
        var parse = grammar.Parse;
        if (parse.Label(cue) == Relation.NsubjPass && words.Light.Contains(parse[parse.Head(cue)].Word))
        {
            into.AddRange(grammar.Agents(parse.Head(cue)));
        }

        var verb = cue - 1;
        while (verb > 0 && cue - verb < 5 && parse[verb].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.NounOne or PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Pron)
        {
            verb--;
        }

        if (verb >= 0 && parse[verb].Tag.IsVerb() && words.Light.Contains(parse[verb].Word) && !grammar.IsPassive(verb))
        {
            into.AddIf(grammar.SurfaceSubject(verb));
        }
    }

    /// <summary>"the siege ended": the parser takes a past form for a participle; -1 where it is one that opens the sentence: "Born in Y, X".</summary>
    private int Misread(int cue)
    {
        var parse = grammar.Parse;
        return parse.Child(cue, Relation.AuxPass) < 0 && grammar.SurfaceSubject(cue) is var subject && (cue > 0 || subject < cue) ? subject : -1;
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
}
