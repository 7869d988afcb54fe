namespace Skein.Methods.Signals;

/// <summary>What became of a signal at an authority. The codes are those of the vocabulary, in capitals.</summary>
public enum SignalOutcome
{
    /// <summary>Whom it was about was released, for lack of evidence or at the end of custody or sentence.</summary>
    Rel,

    /// <summary>Not passed on, within an authority, to another one or across a border.</summary>
    Npo,

    /// <summary>Passed on, too late to act.</summary>
    Late,

    /// <summary>Received, and not recorded or not linked: another spelling, an alias, the wrong file.</summary>
    Nrec,

    /// <summary>Recorded, with no follow-up.</summary>
    NoAct,

    /// <summary>The trace was lost, surveillance ended, appointments were missed.</summary>
    Lost,

    /// <summary>Convicted in absentia while abroad, and not executed on return.</summary>
    Abs,

    /// <summary>Known, and no legal basis to act.</summary>
    Legal,

    /// <summary>Known, and no capacity to act.</summary>
    Cap,

    /// <summary>A warning from abroad or to abroad, answered or not.</summary>
    For,

    /// <summary>Travelled on own, forged or another person's papers.</summary>
    Doc,

    /// <summary>The authority disputes the account.</summary>
    Contra,
}

/// <summary>An outcome at an authority, as a source has it.</summary>
/// <param name="Agency">The authority.</param>
/// <param name="Code">What became of it there; an authority may have several.</param>
public readonly record struct AgencyOutcome(AgencyId Agency, SignalOutcome Code);
