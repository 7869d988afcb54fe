namespace Skein.Model.Sources;

/// <summary>
/// How reliable a source is, on the Admiralty scale (NATO AJP-2.1). <see cref="F"/> is not the bottom of the scale: it means that
/// there is no basis to judge, and is never averaged with, or ordered against, the other letters.
/// </summary>
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A = 1,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Reliability cannot be judged.</summary>
    F,
}
