namespace Skein.Extraction.Incidents;

/// <summary>What fills an incident: the five roles of the MUC-4 task, where a victim is a named person, and the victims without a name.</summary>
public enum FillerRole
{
    /// <summary>A person, or a group of persons, who did it.</summary>
    PerpInd,

    /// <summary>The organisation that did it, if the text names it.</summary>
    PerpOrg,

    /// <summary>A building, vehicle, line or other thing that was hit.</summary>
    Target,

    /// <summary>A person who was hit, by name.</summary>
    Victim,

    /// <summary>What was used.</summary>
    Weapon,

    /// <summary>Persons who were hit, by description.</summary>
    VictimUnnamed,
}
