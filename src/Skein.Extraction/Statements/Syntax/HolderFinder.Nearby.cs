using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <content>Names that stand near a noun, whatever the parser hung them on.</content>
internal sealed partial class HolderFinder
{
    /// <summary>"X's mother is Y", "its leader was a former teacher, Y": the name behind the verb, where the noun stands before it; -1 for none.</summary>
    private int BehindBe(int cue)
    {
        var parse = grammar.Parse;
        var be = cue + 1;
        while (be < parse.Count && be - cue <= 8 && parse[be].Tag is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.NounOne
            or PartOfSpeech.NounMany or PartOfSpeech.Part or PartOfSpeech.Num || (be < parse.Count && document.TextOf(parse[be].First) is "\"" or "“" or "”"))
        {
            be++;
        }

        if (be + 1 >= parse.Count || !words.Be.Contains(parse[be].Word) || words.Of.Contains(parse[cue - (cue > 0 ? 1 : 0)].Word))
        {
            return -1;
        }

        var name = be + 1;
        while (name < parse.Count && parse[name].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.NounOne)
        {
            name++;
        }

        name += name > be + 1 && name < parse.Count && document.TextOf(parse[name].First) is "," ? 1 : 0;
        var isName = name < parse.Count && (parse[name].Name is not null || parse[name].IsRun);
        // "was X's neighbour": not X.
        return isName && (name + 1 >= parse.Count || parse[name + 1].Tag is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Pron) ? name : ThingBehind(cue, be);
    }

    /// <summary>"Found guilty on all counts, X wept": what a participle and its predicate open is said of the name behind the comma; -1 for none.</summary>
    private int BehindOpening(int cue)
    {
        var parse = grammar.Parse;
        if (cue is 0 or > 2 || parse[0].Tag != PartOfSpeech.VerbParticiple)
        {
            return -1;
        }

        var name = cue + 1;
        while (name < parse.Count && document.TextOf(parse[name].First) is not ",")
        {
            name++;
        }

        name++;
        while (name + 1 < parse.Count && parse[name].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.NounOne)
        {
            name++;
        }

        return name < parse.Count && parse[name].Tag == PartOfSpeech.Propn ? name : -1;
    }

    /// <summary>"The target was a convoy": the thing itself, where no name is told.</summary>
    private int ThingBehind(int cue, int be)
    {
        var parse = grammar.Parse;
        var head = parse.Head(cue);
        return parse.Label(cue) == Relation.Nsubj && head > be && parse[head].Tag == PartOfSpeech.NounOne && (words.ObjectNoun.Contains(parse[head].Word) || words.PremisesNoun.Contains(parse[head].Word))
            ? head : -1;
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

        // "sentenced X to life in prison for the murder of the mayor, Y": who is in prison stands before.
        var mayStandBehind = cue < Opening || !IsState(cue) || parse.Child(cue, Relation.Det) >= 0;
        if (mayStandBehind && behind > cue + 1 && behind + 1 < parse.Count && document.TextOf(parse[behind].First) is ",")
        {
            _candidates.AddIf(BehindComma(cue, behind + 1));
        }

        _candidates.AddIf(BetweenCommas(cue));

        // "Supplier of the rifles: X.": what a line that opens with the role tells behind the colon.
        for (var colon = cue + 1; cue <= 2 && colon + 1 < parse.Count; colon++)
        {
            if (document.TextOf(parse[colon].First) is ":" && parse[colon + 1].Tag == PartOfSpeech.Propn)
            {
                _candidates.Add(colon + 1);
                break;
            }
        }

        // "named X as the accomplice of Y"
        var mark = cue - 1;
        while (mark > 0 && parse[mark].Tag is PartOfSpeech.Det or PartOfSpeech.Adj)
        {
            mark--;
        }

        if (mark > 1 && words.As.Contains(parse[mark].Word) && parse[mark - 1].Tag == PartOfSpeech.Propn && words.CalledAs.Contains(parse[mark - 2].Word))
        {
            _candidates.Add(mark - 1);
        }

        _candidates.AddIf(BeforeComma(cue));
    }

    /// <summary>"under its emir, X, the group grew", "his mentor, the imam X, was": the name between two commas; -1 for none.</summary>
    private int BetweenCommas(int cue)
    {
        var parse = grammar.Parse;
        if (cue + 3 >= parse.Count || document.TextOf(parse[cue + 1].First) is not ",")
        {
            return -1;
        }

        var name = cue + 2;
        while (name + 1 < parse.Count && name - cue < 6 && parse[name].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.NounOne)
        {
            name++;
        }

        if (parse[name].Tag != PartOfSpeech.Propn || name + 1 >= parse.Count)
        {
            return -1;
        }

        // "two cousins, X and Y, drove": both.
        var isTwo = parse[cue].Tag == PartOfSpeech.NounMany && name + 2 < parse.Count && document.TextOf(parse[name + 1].First) is "and" or "&" && parse[name + 2].Tag == PartOfSpeech.Propn;
        return isTwo || document.TextOf(parse[name + 1].First) is "," or "." ? name : -1;
    }
}
