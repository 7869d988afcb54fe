namespace Skein.Text.Tokens;

/// <summary>What kind of thing a token is.</summary>
public enum TokenKind
{
    /// <summary>A word: starts with a letter, or joins figures and letters by a hyphen ("19-year-old").</summary>
    Word,

    /// <summary>A number, time or date in figures, or one with letters at its end ("22nd", "10km").</summary>
    Number,

    /// <summary>A punctuation mark, or several of one kind ("...").</summary>
    Punctuation,

    /// <summary>A currency or mathematical sign, an emoji, a control or unassigned character.</summary>
    Symbol,

    /// <summary>A web or mail address.</summary>
    Address,
}

/// <summary>How the letters of a token are cased.</summary>
public enum TokenShape
{
    /// <summary>No letter with a case.</summary>
    Caseless,

    /// <summary>Only lower case.</summary>
    Lower,

    /// <summary>One capital, at the first letter, and lower case after it.</summary>
    Capitalized,

    /// <summary>Only capitals, at least two.</summary>
    Upper,

    /// <summary>One single letter, a capital.</summary>
    SingleCapital,

    /// <summary>Any other mix.</summary>
    Mixed,
}

/// <summary>The smallest piece of text that rules and models look at.</summary>
/// <param name="Span">Where it stands; never empty, never with white space.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Shape">How its letters are cased.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, TokenShape Shape);
