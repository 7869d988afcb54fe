using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>What a noun stands for: the names that hang on it or stand beside it, whom the document means by it, or an entity of its own.</summary>
internal sealed partial class Fillers
{
    private void Noun(int unit, ItemKind kinds, List<Filler> into, int depth)
    {
        var before = into.Count;
        Named(unit, kinds, into, depth);
        if (_grammar.Parse[unit].Name is not null || into.Count > before)
        {
            return;
        }

        foreach (var (name, deep) in NamesFor(unit, kinds, depth))
        {
            Read(name, kinds, into, deep);
            if (into.Count > before)
            {
                return;
            }
        }

        foreach (var meant in Meant.By(_document, _grammar.Parse[unit].End - 1, unit, kinds))
        {
            Add(into, meant);
        }

        if (into.Count == before && _nouns.Nominal(unit, kinds) is { } nominal)
        {
            Add(into, new Filler(nominal, null, unit));
        }
    }

    /// <summary>The names that the parse hangs on the noun.</summary>
    private void Named(int unit, ItemKind kinds, List<Filler> into, int depth)
    {
        // "gunmen of the Karsova Brigade": what its people do is the group's deed.
        if ((kinds & ItemKind.Organisation) != 0 && _words.Member.Contains(_grammar.Parse[unit].Word))
        {
            foreach (var body in _names.Bodies(unit))
            {
                Read(body, ItemKind.Organisation, into, depth + 1);
            }
        }

        foreach (var name in _names.Appositions(unit, kinds))
        {
            Read(name, kinds, into, depth + 1);
        }
    }

    /// <summary>The names that may stand for the noun where none hangs on it, the likeliest first, with how deep each is asked.</summary>
    private IEnumerable<(int Name, int Depth)> NamesFor(int unit, ItemKind kinds, int depth)
    {
        var parse = _grammar.Parse;
        // Of two nouns each can be the name beside the other: whoever is asked last asks nobody.
        var last = Math.Max(Deepest, depth + 1);
        if (parse[unit].Tag is not (PartOfSpeech.Pron or PartOfSpeech.Adj) && _names.Beside(unit) is var beside && beside >= 0)
        {
            yield return (beside, last);
        }

        if (_members.Of(unit) is var member && member >= 0 && member != unit)
        {
            yield return (member, depth + 1);
        }

        // "Fajr al-Karsi, a militia led by X": the name that the noun describes.
        if (parse.Label(unit) == Relation.Appos && parse.Head(unit) is var named && named < unit && NearbyNames.IsNameLike(parse[named]))
        {
            yield return (named, last);
        }

        if (!parse[unit].IsRun && _names.Told(unit, kinds) is var told && told >= 0)
        {
            yield return (told, depth + 1);
        }
    }
}
