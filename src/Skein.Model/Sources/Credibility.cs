namespace Skein.Model.Sources;

/// <summary>
/// How credible one piece of information is, on the Admiralty scale (NATO AJP-2.1), judged apart from its source.
/// <see cref="CannotBeJudged"/> is not the bottom of the scale: there is no basis to judge.
/// </summary>
public enum Credibility
{
    /// <summary>1: confirmed by other, independent sources.</summary>
    Confirmed = 1,

    /// <summary>2: probably true.</summary>
    ProbablyTrue,

    /// <summary>3: possibly true.</summary>
    PossiblyTrue,

    /// <summary>4: doubtful.</summary>
    Doubtful,

    /// <summary>5: improbable.</summary>
    Improbable,

    /// <summary>6: truth cannot be judged.</summary>
    CannotBeJudged,
}
