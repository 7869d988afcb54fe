namespace Skein.Methods.Outcomes;

/// <summary>Whether a condition holds: three answers, ordered from no to yes. What nobody reports is open and never no.</summary>
public enum Truth
{
    /// <summary>It holds in no reading of the record.</summary>
    No,

    /// <summary>It holds in some readings, or the record is silent.</summary>
    Open,

    /// <summary>It holds in every reading.</summary>
    Yes,
}

/// <summary>Puts answers together.</summary>
public static class Truths
{
    /// <summary>The answer to a condition of which it is known in which readings it can hold and can fail.</summary>
    /// <param name="canHold">True when some reading meets it.</param>
    /// <param name="canFail">True when some reading does not.</param>
    /// <returns>Open also when there is no reading at all.</returns>
    public static Truth Of(bool canHold, bool canFail) => canHold == canFail ? Truth.Open : canHold ? Truth.Yes : Truth.No;

    /// <summary>All of several: the least of the answers; yes for none.</summary>
    /// <param name="answers">The answers.</param>
    public static Truth All(IEnumerable<Truth> answers) => answers.Aggregate(Truth.Yes, (least, answer) => answer < least ? answer : least);
}
