using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <content>Where a pronoun stands among the subjects of its sentence.</content>
internal sealed partial class PronounReader
{
    /// <summary>"Raised by his uncle, A, B knew": B, who stands right before the main verb.</summary>
    private LocalEntity? MainName(int pronoun)
    {
        var parse = grammar.Parse;
        var before = parse.Root - 1;
        while (before > 0 && parse[before].Tag is PartOfSpeech.AuxPast or PartOfSpeech.AuxPresent or PartOfSpeech.Adv or PartOfSpeech.AuxParticiple)
        {
            before--;
        }

        return parse.Root > pronoun && parse[parse.Root].Tag.IsVerb() && before > pronoun + 2 && pronoun < 6 && parse[before].Name is { Kind: EntityKind.Person } name ? name.Entity : null;
    }

    private bool IsBeside(int pronoun, LocalEntity entity)
    {
        var parse = grammar.Parse;
        var noun = parse.Head(pronoun);
        if (parse.Label(pronoun) != Relation.NmodPoss || noun < 0)
        {
            return false;
        }

        var next = noun + 1 < parse.Count && parse[noun + 1].Tag == PartOfSpeech.Punct ? noun + 2 : noun + 1;
        return (next < parse.Count && parse[next].Name?.Entity == entity) || (parse.Head(noun) is var head && head >= 0 && parse[head].Name?.Entity == entity && parse.Label(noun) != Relation.Nsubj);
    }

    /// <summary>The person who is the subject of the clause that holds the pronoun, or of the one that governs it.</summary>
    private LocalEntity? MainSubject(int unit)
    {
        var parse = grammar.Parse;
        for (var at = parse.Head(unit); at >= 0; at = parse.Head(at))
        {
            if (parse[at].Tag.IsVerb() && grammar.SurfaceSubject(at) is var subject && subject >= 0 && subject < unit && parse[subject].Name is { Kind: EntityKind.Person } name)
            {
                return name.Entity;
            }
        }

        return null;
    }

    private bool IsOwnArgument(int unit, LocalEntity entity)
    {
        var parse = grammar.Parse;
        if (parse.Label(unit) == Relation.NmodPoss || parse.Head(unit) < 0)
        {
            return false;
        }

        var subject = grammar.SurfaceSubject(parse.Head(unit));
        return subject >= 0 && subject != unit && parse[subject].Name?.Entity == entity;
    }
}
