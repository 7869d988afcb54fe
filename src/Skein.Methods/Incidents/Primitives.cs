namespace Skein.Methods.Incidents;

/// <summary>How far an act got, ascending. One of the primitives that the labels of all schemes are derived from.</summary>
public enum StageReached
{
    /// <summary>Somebody had the idea.</summary>
    Idea,

    /// <summary>A key feature was said to somebody.</summary>
    Articulated,

    /// <summary>Preparatory steps were taken that others could observe.</summary>
    Prepared,

    /// <summary>The attackers were on their way.</summary>
    EnRoute,

    /// <summary>The act began.</summary>
    Initiated,

    /// <summary>It was carried through.</summary>
    Completed,
}

/// <summary>
/// What the act did, against what was intended. Unknown is no value: an effect that nobody knows leaves all of them open.
/// </summary>
public enum EffectReached
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Less than was intended.</summary>
    Partial,

    /// <summary>What was intended.</summary>
    AsIntended,

    /// <summary>More than was intended.</summary>
    BeyondIntended,
}

/// <summary>Who or what stopped the act. Several may have; an empty list says that nobody is known to have.</summary>
public enum StoppedBy
{
    /// <summary>The police.</summary>
    Police,

    /// <summary>An intelligence service.</summary>
    Intelligence,

    /// <summary>Somebody who happened to be there.</summary>
    Bystander,

    /// <summary>A victim.</summary>
    Victim,

    /// <summary>A thing that did not work.</summary>
    Technical,

    /// <summary>A mistake of the attackers.</summary>
    PerpetratorError,

    /// <summary>The attackers gave it up.</summary>
    PerpetratorChoice,

    /// <summary>Somebody who told the authorities.</summary>
    Informant,

    /// <summary>It was stopped, and nobody says by whom.</summary>
    Unknown,
}

/// <summary>What courts made of it. It belongs to the incident's record, and says nothing about a person.</summary>
public enum JudicialProof
{
    /// <summary>A conviction that is final.</summary>
    ConvictedFinal,

    /// <summary>A conviction against which an appeal is open.</summary>
    ConvictedAppealOpen,

    /// <summary>An acquittal of all who were tried for it.</summary>
    Acquitted,

    /// <summary>Whoever could be tried is dead.</summary>
    DeadPerpetrator,

    /// <summary>There was no trial.</summary>
    NoTrial,

    /// <summary>Proceedings are under way.</summary>
    Pending,
}

/// <summary>The three levels. A whole lies on a higher level than its parts, and a figure belongs to one level only.</summary>
public enum IncidentLevel
{
    /// <summary>One place of an incident.</summary>
    Site,

    /// <summary>What happened at one place and time.</summary>
    Incident,

    /// <summary>Incidents that were one undertaking.</summary>
    Operation,
}
