namespace Skein.Text.NearCopies;

/// <summary>A stretch of two texts that are held against each other.</summary>
/// <param name="Left">The words in the one text; empty where the other has words more.</param>
/// <param name="Right">The words in the other text; empty where the one has words more.</param>
/// <param name="IsShared">True when the words are the same in both, but for case, punctuation and line breaks.</param>
public readonly record struct WordDifference(TextSpan Left, TextSpan Right, bool IsShared);
