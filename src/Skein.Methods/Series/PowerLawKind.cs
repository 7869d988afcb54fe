namespace Skein.Methods.Series;

/// <summary>Which values a power law is fitted to.</summary>
public enum PowerLawKind
{
    /// <summary>Whole numbers, such as deaths.</summary>
    Discrete,

    /// <summary>Any numbers above zero, such as durations or sums.</summary>
    Continuous,
}
