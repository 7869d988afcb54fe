using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Rules;

/// <summary>What an element of a pattern asks for.</summary>
internal enum ElementKind
{
    /// <summary>One word of a set.</summary>
    Words,

    /// <summary>A name, date, count or act of given kinds, or a list of them.</summary>
    Slot,

    /// <summary>Up to so many words.</summary>
    Gap,

    /// <summary>Up to so many items that are no persons, within a clause.</summary>
    WideGap,

    /// <summary>A verb group, with the hedges in it: "was", "is believed to have been", "denied being".</summary>
    VerbGroup,

    /// <summary>A name as a value, in quotes or not.</summary>
    Name,

    /// <summary>Words up to the end of a phrase.</summary>
    Phrase,

    /// <summary>The start of the sentence.</summary>
    Start,
}

/// <summary>One element of a pattern.</summary>
internal sealed class Element
{
    public required ElementKind Kind { get; init; }

    public WordSet? Words { get; init; }

    /// <summary>The kinds of items that a slot takes.</summary>
    public ItemKind Items { get; init; }

    /// <summary>The letter of a slot.</summary>
    public char Letter { get; init; }

    /// <summary>Whether the slot takes lists: "A, B and C".</summary>
    public bool TakesList { get; init; }

    /// <summary>Whether a preposition may stand before the pattern's first slot.</summary>
    public bool AnyStart { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>The most items of a gap.</summary>
    public int Most { get; init; }

    /// <summary>Whether a verb group needs a form of "to be".</summary>
    public bool NeedsBe { get; init; }
}
