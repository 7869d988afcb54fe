namespace Skein.Resolution.Linkage;

/// <summary>Two values that were compared, or one step of a comparison of names. Values and codes; a host puts them into words.</summary>
/// <param name="Left">The value on one side; empty where it has no partner, and where the step is about the names as a whole.</param>
/// <param name="Right">The value on the other side; empty in the same cases.</param>
/// <param name="Term">What joins or parts them in a comparison of names; null where two values are set side by side.</param>
/// <param name="Bits">What the step adds to the evidence; 0 where two values are set side by side.</param>
public sealed record FieldReason(string Left, string Right, NameTerm? Term = null, double Bits = 0)
{
    /// <summary>The number that the term counts, such as how many people bear a name; null for a term that counts nothing.</summary>
    public double? Number { get; init; }
}

/// <summary>What a step of a comparison of names is about.</summary>
public enum NameTerm
{
    /// <summary>A part is the same.</summary>
    Same,

    /// <summary>A part is one slip apart.</summary>
    Close,

    /// <summary>A part has the same consonants.</summary>
    Consonants,

    /// <summary>An initial fits a part, or several do.</summary>
    Initial,

    /// <summary>A part is alike, and no more.</summary>
    Alike,

    /// <summary>A part stands where the other name has another.</summary>
    Replaced,

    /// <summary>A part, or several, that only one name has.</summary>
    LeftOver,

    /// <summary>Parts of one name go together, so that their sum is bent.</summary>
    Together,

    /// <summary>Nothing is left over.</summary>
    NothingLeft,

    /// <summary>Several people bear the name, by their years of birth; the number says how many.</summary>
    Bearers,

    /// <summary>How alike the names are.</summary>
    Likeness,

    /// <summary>How rare the parts are that match.</summary>
    Rarity,

    /// <summary>How rare the rarest of them is.</summary>
    Rarest,

    /// <summary>One part alone matches.</summary>
    OnePart,

    /// <summary>A name put before a whole name: often a child.</summary>
    PutBefore,
}
