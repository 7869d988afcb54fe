namespace Skein.Model.Documents;

/// <summary>How sure recognition was of some words: what the program says of itself, no probability that they are right.</summary>
/// <param name="Lowest">The confidence of the least sure word, 0 to 100.</param>
/// <param name="Mean">The mean over the words, 0 to 100.</param>
/// <param name="Words">How many words were recognized.</param>
public readonly record struct WordConfidence(int Lowest, double Mean, int Words)
{
    /// <summary>A word below it makes the whole low: 60. On clean print tesseract gives most words 90 and more.</summary>
    public const int LowBelow = 60;

    /// <summary>True when a word is below <see cref="LowBelow"/>: compare with the original before quoting.</summary>
    public bool IsLow => Lowest < LowBelow;
}
