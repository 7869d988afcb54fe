namespace Skein.Model.Statements;

/// <summary>What the speaker does with a statement.</summary>
public enum Stance
{
    /// <summary>Says that it is so.</summary>
    Asserts = 1,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Accuses, charges or suspects; nothing is found yet.</summary>
    Alleges,

    /// <summary>Claims it as an own act (a claim of responsibility, an admission).</summary>
    Claims,

    /// <summary>Finds it after proceedings: a court, an inquiry.</summary>
    Finds,
}
