using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Rules;

/// <summary>What the cue word of a syntactic pattern is.</summary>
internal enum CueKind
{
    /// <summary>A verb in any form and voice.</summary>
    Verb,

    /// <summary>A noun that names a deed: "the arrest of X".</summary>
    Noun,

    /// <summary>A word that is said of somebody: "the brother of X", "close to X", "in custody".</summary>
    Role,
}

/// <summary>How a word hangs on the cue.</summary>
internal enum GrammarFunction
{
    Subject,
    Object,
    Indirect,
    Holder,
    Possessor,
    Particle,
    Modifier,
    Prepositional,
    OwnPreposition,
    Self,
    Complement,
    Next,
    Above,
    ComplementSubject,
    Doer,
}

/// <summary>One thing that a syntactic pattern asks of its cue.</summary>
/// <param name="Functions">Where it may stand; the first that is filled counts.</param>
/// <param name="Prepositions">For phrases: their prepositions.</param>
/// <param name="Letter">The slot; <c>'\0'</c> when words are asked for.</param>
/// <param name="Kinds">What a slot takes.</param>
/// <param name="Words">The words that may stand there; null for a slot.</param>
/// <param name="IsPhrase">Whether the slot takes words as they stand.</param>
/// <param name="IsName">Whether those words must be a name or stand in quotes.</param>
/// <param name="IsOptional">Whether the pattern holds without it.</param>
/// <param name="IsBarred">Whether the pattern holds only without it.</param>
internal sealed record SyntaxElement(
    GrammarFunction[] Functions, WordSet? Prepositions, char Letter, ItemKind Kinds, WordSet? Words, bool IsPhrase, bool IsName, bool IsOptional, bool IsBarred)
{
    /// <summary>Whether the words of a phrase must stand in quotes.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether a phrase is taken with all that hangs on it.</summary>
    public bool IsClause { get; init; }
}
