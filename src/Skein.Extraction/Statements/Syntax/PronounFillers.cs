using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Whom a personal pronoun or "its" stands for in a slot, where it is safe to say.</summary>
internal sealed class PronounFillers(Grammar grammar, SyntaxWords words, PronounReader pronouns, Antecedents antecedents)
{
    /// <summary>Adds them; false for any other word, and for a pronoun of which the slot takes no such kind.</summary>
    public bool Read(int unit, ItemKind kinds, List<Filler> into)
    {
        var at = grammar.Parse[unit];
        if ((kinds & (ItemKind.Person | ItemKind.Named)) == ItemKind.Person
            && (words.Singular.Contains(at.Word) || words.Plural.Contains(at.Word) || words.First.Contains(at.Word)))
        {
            foreach (var entity in pronouns.Read(unit))
            {
                Fillers.Add(into, new Filler(entity, pronouns.Reason(unit, entity), unit));
            }

            return true;
        }

        if ((kinds & ItemKind.Organisation) == 0 || !words.Its.Contains(at.Word))
        {
            return false;
        }

        if (antecedents.Its() is { } group)
        {
            Fillers.Add(into, new Filler(group, $"\"its\" read as {group.Label}", unit));
        }

        return true;
    }
}
