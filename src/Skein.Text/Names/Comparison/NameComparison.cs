namespace Skein.Text.Names.Comparison;

/// <summary>What speaks for and against two names being names of one person or body. Never a judgement: people merge.</summary>
/// <param name="Probability">
/// Calibrated, from <see cref="NameComparer.Lowest"/> to <see cref="NameComparer.Highest"/>: names alone never make sure.
/// </param>
/// <param name="Matches">The parts that were brought together, in the order of the left name.</param>
/// <param name="LeftOver">The parts that have no partner, those of the left name first.</param>
/// <param name="Findings">Rules that speak about the names as a whole.</param>
/// <param name="Weights">What each feature adds to the log odds, largest first; those that add nothing are left out.</param>
/// <param name="Features">The value of each feature that is not 0, in the order of the weights file.</param>
/// <param name="Model">The version of the weights.</param>
public sealed record NameComparison(
    double Probability,
    IReadOnlyList<NameMatch> Matches,
    IReadOnlyList<NameRemainder> LeftOver,
    IReadOnlyList<NameFinding> Findings,
    IReadOnlyList<NameWeight> Weights,
    IReadOnlyList<NameFeature> Features,
    string Model)
{
    /// <summary>What would settle the question.</summary>
    public required NameSettling WouldSettle { get; init; }
}

/// <summary>Two parts that were brought together.</summary>
/// <param name="Left">Its place in the left name; of joined parts the whole stretch.</param>
/// <param name="Right">Its place in the right name.</param>
/// <param name="Rule">By which rule.</param>
/// <param name="Quality">How well they fit, above 0 and at most 1.</param>
/// <param name="Weight">How much the parts say: 1 for a name that is not common.</param>
public readonly record struct NameMatch(TextSpan Left, TextSpan Right, NameRule Rule, double Quality, double Weight);

/// <summary>A part without a partner.</summary>
/// <param name="IsLeft">Whether it is of the left name.</param>
/// <param name="Span">Its place in its name.</param>
/// <param name="Role">What it is.</param>
/// <param name="Weight">How much it says.</param>
public readonly record struct NameRemainder(bool IsLeft, TextSpan Span, NamePartRole Role, double Weight);

/// <summary>What a feature adds to the log odds.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Value">Its value for this pair.</param>
/// <param name="LogOdds">Weight times value.</param>
public readonly record struct NameWeight(string Feature, double Value, double LogOdds);

/// <summary>What was measured of the pair.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Value">Its value.</param>
public readonly record struct NameFeature(string Feature, double Value);

/// <summary>A rule about the names as a whole.</summary>
public enum NameFinding
{
    /// <summary>A word stands against another one in an otherwise equal name: mostly another person, often a relative.</summary>
    WordReplaced,

    /// <summary>X son of Y against Y son of X.</summary>
    FatherAndSonSwapped,

    /// <summary>One of the names is no more than a kunya, with or without a nisba: several people bear it.</summary>
    KunyaIdentifiesNobody,

    /// <summary>
    /// One word in common says too little: a frequent name alone beside a whole one, or two bodies that are otherwise called by words of their own.
    /// </summary>
    OneWordSaysLittle,

    /// <summary>The initials do not fit.</summary>
    InitialsDiffer,

    /// <summary>The numbers differ.</summary>
    NumbersDiffer,

    /// <summary>The legal forms differ: often another body of one family.</summary>
    LegalFormsDiffer,

    /// <summary>One of the names is a single word.</summary>
    SingleWord,

    /// <summary>One name lacks parts of the other; nothing contradicts.</summary>
    PartsMissing,

    /// <summary>One of the names was too long to be compared whole.</summary>
    Cut,
}
