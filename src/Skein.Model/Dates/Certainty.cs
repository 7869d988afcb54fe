namespace Skein.Model.Dates;

/// <summary>The answer to a question about uncertain dates.</summary>
public enum Certainty
{
    /// <summary>Under no reading of the dates is it so.</summary>
    Impossible,

    /// <summary>Some readings say yes and some no, or the dates do not settle it.</summary>
    Possible,

    /// <summary>Under every reading of the dates it is so.</summary>
    Certain,
}

/// <summary>How one date lies to another, as far as the dates settle it.</summary>
public enum EdtfOrder
{
    /// <summary>The first is certainly over before the second begins.</summary>
    Before,

    /// <summary>The first certainly begins after the second is over.</summary>
    After,

    /// <summary>They certainly share time.</summary>
    Overlap,

    /// <summary>The dates do not settle it.</summary>
    Undetermined,
}
