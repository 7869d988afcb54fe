using System.Globalization;
using Skein.Casework.Cases;

namespace Skein.Casework.Files;

/// <summary>Writes a file whole or not at all: beside its place first, then into it.</summary>
internal static class WholeFile
{
    /// <summary>Why a file cannot be written there; null when nothing is in the way yet. Asked before the work of making its content.</summary>
    public static ActOutcome.Refused? Check(string file, bool replaces) =>
        Path.Exists(file) && (!replaces || Directory.Exists(file)) ? Faults.FileTaken(file) : null;

    /// <summary>Writes it.</summary>
    /// <returns>Why it was not written; null when it was.</returns>
    public static ActOutcome.Refused? Write(string file, ReadOnlyMemory<byte> content, bool replaces)
    {
        var target = Path.GetFullPath(file);
        var half = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}.part");
        try
        {
            using (var stream = new FileStream(half, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content.Span);
                stream.Flush(flushToDisk: true);
            }

            File.Move(half, target, replaces);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Discard(half);
            return File.Exists(target) && !replaces ? Faults.FileTaken(file) : Faults.FileFailed(file, fault.Message);
        }
    }

    private static void Discard(string half)
    {
        try
        {
            File.Delete(half);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The first fault is the one to tell.
        }
    }
}
