namespace Skein.Text.Normalization;

/// <summary>What a <see cref="TextNormalizer"/> does. The steps run in the order of their values.</summary>
[Flags]
public enum NormalizationSteps
{
    /// <summary>Nothing; the text stays as it is.</summary>
    None = 0,

    /// <summary>
    /// A surrogate without its partner and the noncharacters U+FFFE and U+FFFF become U+FFFD, so that the text can be written
    /// as UTF-8 and normalized by others.
    /// </summary>
    InvalidCharacters = 1,

    /// <summary>CR LF, CR, NEL, vertical tab, form feed and the line and paragraph separators become LF.</summary>
    LineBreaks = 2,

    /// <summary>Control characters but tab and LF are removed.</summary>
    ControlCharacters = 4,

    /// <summary>Marks, embeddings, overrides and isolates of writing direction are removed.</summary>
    BidirectionalControls = 8,

    /// <summary>Non-breaking and other typographic spaces become a plain space.</summary>
    Spaces = 16,

    /// <summary>
    /// Soft hyphens and zero-width spaces are removed; a soft hyphen at a line end takes the line break with it.
    /// </summary>
    InvisibleCharacters = 32,

    /// <summary>Zero-width joiners and non-joiners are removed. They carry meaning in Persian, in Indic scripts and in emoji.</summary>
    Joiners = 64,

    /// <summary>Latin ligatures such as U+FB01 become their letters.</summary>
    Ligatures = 128,

    /// <summary>
    /// A word broken at a line end is joined. The hyphen goes when the second part starts in lower case, and stays before a
    /// capital ("Franco-Belgian"), after a digit, in a word with another hyphen and after a prefix that is written with one.
    /// </summary>
    LineEndHyphens = 256,

    /// <summary>Unicode normalization form C.</summary>
    CanonicalComposition = 512,

    /// <summary>What is done to a text before it is stored: everything but what carries meaning in right-to-left and Indic text.</summary>
    ForStoring = InvalidCharacters | LineBreaks | ControlCharacters | Spaces | InvisibleCharacters | Ligatures | LineEndHyphens
        | CanonicalComposition,

    /// <summary>What is done to a text before it becomes a key: direction controls and joiners go as well.</summary>
    ForKeys = ForStoring | BidirectionalControls | Joiners,
}
