using System.IO.Compression;
using Skein.Reading.Faults;
using Skein.Reading.Formats;

namespace Skein.Reading.Archives;

/// <summary>One entry of a ZIP archive as a contained file: its name is judged, and its bytes are unpacked within the bounds.</summary>
internal static class ZipMember
{
    /// <summary>The entry of an archive in memory, which lives as long as its members do.</summary>
    public static ContainedFile Of(ZipArchiveEntry entry, ReadRequest request, Nesting inside)
    {
        return MemberName.IsSafe(entry.FullName)
            ? new ContainedFile(entry.FullName, inside, Open)
            : ContainedFile.Refused(entry.FullName, inside, ReadFaults.UnsafeName.Fault());

        MemberBytes Open()
        {
            // One archive has one position in its stream.
            lock (entry.Archive)
            {
                return BoundedExpansion.Expand(entry, request.Options, request.Nesting.Budget);
            }
        }
    }
}
