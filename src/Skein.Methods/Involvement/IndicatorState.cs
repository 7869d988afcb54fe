namespace Skein.Methods.Involvement;

/// <summary>How an indicator stands. Only what is established moves a bound, and only what was refuted or looked for in vain lowers one.</summary>
public enum IndicatorState
{
    /// <summary>Nobody reports on it: the default. Silence of the press is not absence, and lowers nothing.</summary>
    NotReported,

    /// <summary>A final finding of a court, or at least two independent sources graded C3 or better.</summary>
    Established,

    /// <summary>One source says so, or it is unresolved.</summary>
    Reported,

    /// <summary>Sources differ.</summary>
    Contested,

    /// <summary>A competent body found that it is not so.</summary>
    Refuted,

    /// <summary>A competent body looked for it and did not find it.</summary>
    SoughtNotFound,
}
