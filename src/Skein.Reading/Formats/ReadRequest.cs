using System.Collections.Immutable;
using Skein.Reading.Archives;
using Skein.Reading.Faults;

namespace Skein.Reading.Formats;

/// <summary>One file on its way to the reader of its format.</summary>
/// <param name="Name">The name of the file without its folder.</param>
/// <param name="Content">All its bytes.</param>
/// <param name="Options">The bounds.</param>
/// <param name="Warnings">What was noted before the reader of the format was chosen.</param>
/// <param name="Nesting">How deep the file lies in containers, and what they may still expand to.</param>
internal sealed record ReadRequest(
    string Name, byte[] Content, ReadingOptions Options, ImmutableArray<ReadWarning> Warnings, Nesting Nesting);
