namespace Skein.Extraction.Parsing;

/// <content>What is joined: "A, B and C".</content>
internal sealed partial class Grammar
{
    /// <summary>A unit, the others that it is joined with, and no more: "A, B and C".</summary>
    public IEnumerable<int> Joined(int unit)
    {
        yield return unit;
        foreach (var listed in _places.Listed(Parse, unit))
        {
            yield return listed;
        }

        if (!IsList(unit))
        {
            if (Beside(unit) is var second && second >= 0)
            {
                yield return second;
            }

            yield break;
        }

        foreach (var child in Parse.Children(unit))
        {
            if (Parse.Label(child) == Relation.Conj && !IsNegated(child) && !Parse[child].Tag.IsVerb())
            {
                yield return child;
                foreach (var further in Parse.Children(child))
                {
                    if (Parse.Label(further) == Relation.Conj && !Parse[further].Tag.IsVerb())
                    {
                        yield return further;
                    }
                }
            }
        }
    }

    /// <summary>"A, B" without "and" is an apposition as often as a list, and is taken for one.</summary>
    private bool IsList(int unit)
    {
        foreach (var child in Parse.Children(unit))
        {
            if (Parse.Label(child) == Relation.Conj)
            {
                foreach (var below in Parse.Children(child))
                {
                    if (Parse.Label(below) == Relation.Cc || (Parse.Label(below) == Relation.Conj && Parse.Child(below, Relation.Cc) >= 0))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>"brought together A and the financier B": the name behind "and" and its description, where the parser saw no list; -1 for none.</summary>
    private int Beside(int unit)
    {
        if (unit + 2 >= Parse.Count || Parse[unit].Tag != PartOfSpeech.Propn || Parse[unit + 1].Word != words.And)
        {
            return -1;
        }

        var second = unit + 2;
        while (second < Parse.Count && second - unit < 6 && Parse[second].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.NounOne)
        {
            second++;
        }

        // "arrested A and the financier B fled": another clause.
        var isEnd = second + 1 >= Parse.Count || Parse[second + 1].Tag is PartOfSpeech.Punct or PartOfSpeech.Adp;
        return isEnd && second < Parse.Count && Parse[second].Tag == PartOfSpeech.Propn && Parse[second].Name?.Kind == Parse[unit].Name?.Kind ? second : -1;
    }

    private bool IsNegated(int unit)
    {
        foreach (var child in Parse.Children(unit))
        {
            if (words.Not.Contains(Parse[child].Word))
            {
                return true;
            }
        }

        return false;
    }
}
