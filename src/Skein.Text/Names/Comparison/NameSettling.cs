namespace Skein.Text.Names.Comparison;

/// <summary>What would settle whether two names are of one person or body: the evidence to look for, as a code that a host puts into words.</summary>
public enum NameSettling
{
    /// <summary>A birth date and place for each: people of one name are normal.</summary>
    BirthDateAndPlace,

    /// <summary>The full name in a source for each, or a birth date, place or relative in common.</summary>
    FullName,

    /// <summary>A source that gives both names to one person, or birth dates that differ: the two may be relatives.</summary>
    BothNamesInOneSource,

    /// <summary>A birth date or year for each: the two may be father and son.</summary>
    BirthYears,

    /// <summary>A civil name for the bearer of a kunya, with the time and place at which he bore it.</summary>
    CivilName,

    /// <summary>A register number, or a source that says whether two bodies are of one family.</summary>
    RegisterOrFamily,

    /// <summary>A register number, an address or a date of founding for each body.</summary>
    RegisterOrFounding,
}
