namespace Skein.Text.NearCopies;

/// <summary>A text that is nearly the same as the one asked about.</summary>
/// <param name="Key">The key it was added under.</param>
/// <param name="Similarity">The estimated share of common runs of words, 0 to 1.</param>
/// <typeparam name="TKey">The caller's name for a text.</typeparam>
public readonly record struct NearCopy<TKey>(TKey Key, double Similarity);
