namespace Skein.Text.Names;

/// <summary>What a part of a name is looked up and counted by. Keys may change between versions: store names, not keys.</summary>
/// <param name="Key">What the forms of one name and the spellings of one sound share.</param>
/// <param name="Skeleton">
/// The consonants in a few groups (lips, back, teeth, m, n, l, r), without h and half-vowels: the same in scripts that write no vowels, and under
/// most slips. It finds, and means nothing. Empty for a part of fewer than two consonants.
/// </param>
/// <param name="Role">The part's role.</param>
public readonly record struct NamePartKey(string Key, string Skeleton, NamePartRole Role);
