namespace Skein.Prompting;

/// <summary>How a document is cut up and how much of an answer is taken.</summary>
public sealed record ModelReadingOptions
{
    /// <summary>The score of everything that a language model proposes, 0.2: fixed, because what a model says of its own certainty is not calibrated.</summary>
    public const double Score = 0.2;

    /// <summary>The most UTF-16 units of a document in one question. Default 6,000; 500 to 200,000.</summary>
    public int PartLength { get; init; } = 6_000;

    /// <summary>The most statements that are taken from one answer; the rest is refused and counted. Default 100; 1 or more.</summary>
    public int MostStatements { get; init; } = 100;

    /// <summary>The longest quote in UTF-16 units. Default 600; 20 or more.</summary>
    public int LongestQuote { get; init; } = 600;
}
