using Skein.Text.Hashing;

namespace Skein.Reading;

/// <summary>One file of a tree of containers and what came of it.</summary>
/// <param name="Path">Where it lies: the path of the outermost file, then <c>!/</c> and the path inside for each container.</param>
/// <param name="Hash">The hash of its bytes; null where the bytes were refused.</param>
/// <param name="Content">Its bytes, to be kept as the source allows; empty where they were refused.</param>
/// <param name="Outcome">What came of reading it.</param>
public sealed record ReadEntry(string Path, ContentHash? Hash, ReadOnlyMemory<byte> Content, ReadOutcome Outcome);
