namespace Skein.Methods.Survival;

/// <summary>On which scale Greenwood's variance makes the interval of a survival share.</summary>
public enum SurvivalInterval
{
    /// <summary>On log(-log S): stays within 0 and 1; the default.</summary>
    LogLog,

    /// <summary>On S itself, cut at 0 and 1.</summary>
    Plain,

    /// <summary>On log S, cut at 1.</summary>
    Log,
}
