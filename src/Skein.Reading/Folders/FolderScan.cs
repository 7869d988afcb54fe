using Skein.Reading.Faults;

namespace Skein.Reading.Folders;

/// <summary>Lists the files of a folder in an order that is the same on every run and machine: by path, ordinal.</summary>
/// <remarks>
/// Left out: hidden files and folders (a name that starts with a dot, such as .git), the folders of version control, and case files
/// (folders named <c>*.skein</c>). A link is followed where it leads to a file inside the folder, and never into a folder, so that no scan
/// leaves the folder or runs in a circle.
/// </remarks>
public static class FolderScan
{
    private static readonly EnumerationOptions OneLevel = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.System };

    /// <summary>Lists the files lazily; a file or folder that cannot be looked at is an entry with a fault.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IEnumerable<ScannedFile> Files(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var root = Path.GetFullPath(folder);
        return Directory.Exists(root) ? Files(root, root) : throw new DirectoryNotFoundException($"There is no folder {folder}.");
    }

    /// <summary>Opens a listed file for reading.</summary>
    /// <returns>The stream, or the fault that the file has or that opening it met.</returns>
    public static (Stream? Content, ReadFault? Fault) Open(ScannedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Fault is not null)
        {
            return (null, file.Fault);
        }
        if (file.Length == 0)
        {
            // Pipes, sockets and devices have no length, and opening one may wait for ever.
            return (new MemoryStream([], writable: false), null);
        }
        try
        {
            return (new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 65_536, FileOptions.SequentialScan), null);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, ReadFaults.Vanished.Fault());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, ReadFaults.CannotOpen.Fault());
        }
    }

    private static IEnumerable<ScannedFile> Files(string root, string folder)
    {
        FileSystemInfo[] entries;
        ScannedFile? unreadable = null;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", OneLevel).Where(static entry => !IsLeftOut(entry))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            entries = [];
            var fault = exception is DirectoryNotFoundException ? ReadFaults.Vanished.Fault() : ReadFaults.CannotOpen.Fault();
            unreadable = new ScannedFile(Relative(root, folder) + "/", folder, 0, fault);
        }
        if (unreadable is not null)
        {
            yield return unreadable;
        }
        // A folder sorts as its name with a slash, so that the order is that of the full paths.
        foreach (var entry in entries.OrderBy(static entry => IsFolder(entry) ? entry.Name + "/" : entry.Name, StringComparer.Ordinal))
        {
            if (!IsFolder(entry))
            {
                yield return Describe(root, entry);
                continue;
            }
            foreach (var file in Files(root, entry.FullName))
            {
                yield return file;
            }
        }
    }

    private static bool IsFolder(FileSystemInfo entry) => entry is DirectoryInfo && entry.LinkTarget is null;

    private static bool IsLeftOut(FileSystemInfo entry) =>
        entry.Name.StartsWith('.')
        || entry.Name.EndsWith(".skein", StringComparison.OrdinalIgnoreCase)
        || (entry is DirectoryInfo && entry.Name is "CVS" or "__MACOSX");

    private static ScannedFile Describe(string root, FileSystemInfo entry)
    {
        var relative = Relative(root, entry.FullName);
        try
        {
            var file = new FileInfo(entry.FullName);
            if (entry.LinkTarget is not null)
            {
                if (entry.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true } target || !IsBelow(root, target.FullName))
                {
                    return new ScannedFile(relative, entry.FullName, 0, ReadFaults.LeadsOut.Fault());
                }
                file = target;
            }
            return new ScannedFile(relative, entry.FullName, file.Length, null);
        }
        catch (FileNotFoundException)
        {
            return new ScannedFile(relative, entry.FullName, 0, ReadFaults.Vanished.Fault());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ScannedFile(relative, entry.FullName, 0, ReadFaults.CannotOpen.Fault());
        }
    }

    private static bool IsBelow(string root, string path) =>
        Path.GetFullPath(path).StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
}
