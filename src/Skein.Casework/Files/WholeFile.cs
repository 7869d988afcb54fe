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
    /// <param name="file">The file.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="replaces">True to write over a file that is there.</param>
    /// <param name="isPrivate">True for a file that only its owner may read, from the first byte on.</param>
    /// <returns>Why it was not written; null when it was.</returns>
    public static ActOutcome.Refused? Write(string file, ReadOnlyMemory<byte> content, bool replaces, bool isPrivate = false)
    {
        var target = Path.GetFullPath(file);
        var half = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}.part");
        try
        {
            File.Delete(half);
            using (var stream = new FileStream(half, Fresh(isPrivate)))
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

    private static FileStreamOptions Fresh(bool isPrivate)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
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
