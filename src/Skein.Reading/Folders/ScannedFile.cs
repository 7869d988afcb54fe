using Skein.Reading.Faults;

namespace Skein.Reading.Folders;

/// <summary>One file found in a folder.</summary>
/// <param name="RelativePath">Its path below the folder, with <c>/</c> between folders on every system.</param>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Length">Its size in bytes when it was found; zero where it could not be looked at.</param>
/// <param name="Fault">Why it cannot be read; null where it can be tried.</param>
public sealed record ScannedFile(string RelativePath, string FullPath, long Length, ReadFault? Fault);
