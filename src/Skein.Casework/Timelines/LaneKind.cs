namespace Skein.Casework.Timelines;

/// <summary>By what the items of a timeline are put side by side.</summary>
public enum LaneKind
{
    /// <summary>By whom or what the statement is about; every item has one.</summary>
    Subject = 1,

    /// <summary>By each person whom the statement names.</summary>
    Person,

    /// <summary>By each place or premises that the statement names; of an act that names none, by where it is said to have taken place.</summary>
    Place,

    /// <summary>By proceeding, and by the person whose legal status it is: charge, trial, verdict, appeal.</summary>
    Proceeding,

    /// <summary>By the person who was held.</summary>
    Custody,
}
