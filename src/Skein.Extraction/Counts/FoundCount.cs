namespace Skein.Extraction.Counts;

/// <summary>A count that the text gives.</summary>
/// <param name="First">Its first token, the words that bound it included.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Value">The count in the form of the vocabulary: 130, 125.., ..40, 2..5.</param>
internal readonly record struct FoundCount(int First, int End, string Value);
