namespace Skein.Methods.Hypotheses;

/// <summary>
/// How a row fits a hypothesis: would it be seen if the hypothesis were true? Blank, neutral and not applicable are three things.
/// </summary>
public enum Consistency
{
    /// <summary>Nobody has rated the cell: the default. It adds nothing, and is counted as open.</summary>
    Blank,

    /// <summary>II: very inconsistent, −2.</summary>
    VeryInconsistent,

    /// <summary>I: inconsistent, −1.</summary>
    Inconsistent,

    /// <summary>N: there are two readings, one each way; 0.</summary>
    Neutral,

    /// <summary>C: consistent, 0; what fits never speaks for a hypothesis, for it may fit others too.</summary>
    Consistent,

    /// <summary>CC: very consistent, 0.</summary>
    VeryConsistent,

    /// <summary>NA: the row cannot bear on the hypothesis; 0.</summary>
    NotApplicable,
}
