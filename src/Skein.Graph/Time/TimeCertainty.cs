namespace Skein.Graph.Time;

/// <summary>The answer to a question about edges of which the days are known only within bounds.</summary>
public enum TimeCertainty
{
    /// <summary>It is so under no choice of the unknown days.</summary>
    Impossible,

    /// <summary>It is so under some choices and not under others.</summary>
    Possible,

    /// <summary>It is so whatever the unknown days are.</summary>
    Certain,
}
