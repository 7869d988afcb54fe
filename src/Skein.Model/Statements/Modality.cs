namespace Skein.Model.Statements;

/// <summary>How far the source itself stands behind what it says.</summary>
public enum Modality
{
    /// <summary>Stated without hedge.</summary>
    Flat = 1,

    /// <summary>Passed on from somebody ("reportedly", "according to").</summary>
    Reported,

    /// <summary>Hedged as likely ("probably", "apparently").</summary>
    Probable,

    /// <summary>Hedged as possible ("may", "seems", "possibly").</summary>
    Possible,

    /// <summary>Stated as a suspicion ("is suspected of").</summary>
    Suspected,
}
