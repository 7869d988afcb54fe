namespace Skein.Text.Names.Scripts;

/// <summary>The script that a word of a name is written in, as far as names are read from it.</summary>
public enum NameScript
{
    /// <summary>Latin letters, and words without letters.</summary>
    Latin,

    /// <summary>Arabic letters, those of Persian, Urdu, Pashto and Kurdish included.</summary>
    Arabic,

    /// <summary>Hebrew letters.</summary>
    Hebrew,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Greek letters.</summary>
    Greek,

    /// <summary>Any other script: its letters are compared as they are.</summary>
    Other,
}
