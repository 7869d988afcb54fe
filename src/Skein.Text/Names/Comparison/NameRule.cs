namespace Skein.Text.Names.Comparison;

/// <summary>By which rule two parts of names were brought together, from the strongest to the weakest.</summary>
public enum NameRule
{
    /// <summary>Written alike, marks and capitals aside.</summary>
    SameLetters,

    /// <summary>Forms of one name, by the list of classes.</summary>
    SameClass,

    /// <summary>One sound in two spellings.</summary>
    SameSound,

    /// <summary>One is written with its article or ben, or by another reading of its letters.</summary>
    OtherShape,

    /// <summary>Two words on one side are one word on the other.</summary>
    Joined,

    /// <summary>A short or pet form, or forms that are easily swapped.</summary>
    Related,

    /// <summary>Near in sound: a slip, a vowel, a convention that is not known.</summary>
    NearSound,

    /// <summary>The consonants agree where one script writes no vowels.</summary>
    Consonants,

    /// <summary>An initial fits.</summary>
    Initial,

    /// <summary>An acronym fits the first letters.</summary>
    Acronym,
}
