using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Names that stand behind their group by the order of the words, where the parse rarely ties the two.</summary>
internal sealed partial class GroupMembers
{
    /// <summary>"Eight defendants, including X and Y,", "those held, among them X".</summary>
    private int Including(int unit)
    {
        var parse = grammar.Parse;
        for (var at = unit + 1; at + 1 < Math.Min(unit + 7, parse.Count); at++)
        {
            var isAmong = words.Among.Contains(parse[at].Word) && words.Plural.Contains(parse[at + 1].Word) && at + 2 < parse.Count;
            var name = words.Including.Contains(parse[at].Word) ? at + 1 : isAmong ? at + 2 : -1;
            if (name >= 0)
            {
                name += name + 1 < parse.Count && parse[name].Tag is PartOfSpeech.Det or PartOfSpeech.Punct ? 1 : 0;
                return IsNameLike(name) ? name : -1;
            }

            if (IsNameLike(at))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"Four men stood trial: X; Y; and Z": the first name behind the colon; the others are joined with it.</summary>
    private int BehindColon(int unit)
    {
        var parse = grammar.Parse;
        for (var at = unit + 1; at + 1 < parse.Count; at++)
        {
            if (document.TextOf(parse[at].First) is ":")
            {
                // "died: Captain X and Corporal Y".
                at += words.Title.Contains(parse[at + 1].Word) && !IsNameLike(at + 1) && at + 2 < parse.Count ? 2 : 1;
                return IsNameLike(at) ? at : -1;
            }

            if (IsNameLike(at) && parse[at].Name is not { Kind: Skein.Model.Entities.EntityKind.Place or Skein.Model.Entities.EntityKind.Organisation })
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"Among the dead", "One of the gunmen", "Also among those": the group is what the sentence begins with.</summary>
    private bool Opens(int unit)
    {
        var parse = grammar.Parse;
        for (var before = unit - 1; before >= 0 && unit - before < 5; before--)
        {
            if (before < 3 && (words.Among.Contains(parse[before].Word) || (words.Some.Contains(parse[before].Word) && words.Of.Contains(parse[before + 1].Word))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Also at the meeting in X were Y and Z": a phrase that opens the sentence, then the verb, then the name; -1 for none.</summary>
    public int BehindPhrase(int unit) =>
        unit is > 0 and < 5 && grammar.Parse[0].Tag is PartOfSpeech.Adp or PartOfSpeech.Adv && grammar.Parse.Child(unit, Relation.Case) >= 0 ? BehindBe(unit) : -1;

    /// <summary>The name behind the verb of such a sentence: the parser rarely knows an inverted subject.</summary>
    private int BehindBe(int unit)
    {
        var parse = grammar.Parse;
        for (var be = unit + 1; be < parse.Count; be++)
        {
            if (words.Be.Contains(parse[be].Word) && NameBehind(be) is var name && name >= 0)
            {
                return name;
            }
        }

        return -1;
    }

    private int NameBehind(int be)
    {
        var parse = grammar.Parse;
        for (var at = be + 1; at < Math.Min(be + 8, parse.Count) && !parse[at].Tag.IsVerb() && !words.Be.Contains(parse[at].Word); at++)
        {
            if (IsNameLike(at))
            {
                return at;
            }
        }

        return -1;
    }
}
