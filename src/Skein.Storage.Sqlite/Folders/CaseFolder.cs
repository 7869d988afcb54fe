using Skein.Storage.Faults;

namespace Skein.Storage.Sqlite.Folders;

/// <summary>The folder of a case and the names in it. Everything in it is for its owner only, whatever the process's umask says.</summary>
/// <param name="path">The folder.</param>
internal sealed class CaseFolder(string path)
{
    private const UnixFileMode OwnersFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode WritableByOthers = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>The full path of the folder.</summary>
    public string Path { get; } = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));

    /// <summary>The database file.</summary>
    public string Database => System.IO.Path.Combine(Path, "case.db");

    /// <summary>The folder of originals.</summary>
    public string Originals => System.IO.Path.Combine(Path, "originals");

    /// <summary>The folder where runs keep what they can resume from.</summary>
    public string Runs => System.IO.Path.Combine(Path, "runs");

    /// <summary>True when there is a database.</summary>
    public bool HasCase => File.Exists(Database);

    /// <summary>Makes the folder with everything but the database's content.</summary>
    /// <exception cref="Model.Faults.SkeinException">The folder holds something, is unsafe, or cannot be written.</exception>
    public void Create()
    {
        try
        {
            // First, because a link that points nowhere would pass for a file in the way.
            RefuseLink();
            if (File.Exists(Path) || (Directory.Exists(Path) && Directory.EnumerateFileSystemEntries(Path).Any()))
            {
                throw StorageFaults.FolderInUse(Path);
            }

            MakePrivateFolder(Path);
            MakePrivateFolder(Originals);
            MakePrivateFolder(Runs);
            // SQLite gives its companion files (-wal, -shm) the mode of the database, so the mode is set before SQLite sees the file.
            MakePrivateFile(Database).Dispose();
            UnixCalls.Flush(Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw StorageFaults.NotAccessible(Path, fault);
        }
    }

    /// <summary>Refuses a folder that somebody else could have prepared or could change.</summary>
    /// <exception cref="Model.Faults.SkeinException">Code SK-STO-003 or SK-STO-006.</exception>
    public void RequireSafe()
    {
        RefuseLink();
        if (!HasCase)
        {
            throw StorageFaults.NoCase(Path);
        }

        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var place in (string[])[Path, Database, Originals])
        {
            if (!Path.Equals(place, StringComparison.Ordinal) && IsLink(place))
            {
                throw StorageFaults.UnsafeFolder(place, "is a symbolic link", "Put the real file or folder in its place.");
            }

            if (UnixCalls.OwnerOf(place) is { } owner && UnixCalls.CurrentUser() is { } user && owner != user)
            {
                throw StorageFaults.UnsafeFolder(place, "belongs to another user", "Open the case as its owner, or make a copy of your own with: cp -r");
            }

            if (Exists(place) && (File.GetUnixFileMode(place) & WritableByOthers) != 0)
            {
                throw StorageFaults.UnsafeFolder(place, "can be written by other users", $"Take that right away with: chmod -R go-rwx {Path}");
            }
        }
    }

    /// <summary>Makes a folder that only its owner can enter; one that exists is closed to others.</summary>
    public static void MakePrivateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, OwnersFolder);
        File.SetUnixFileMode(folder, OwnersFolder);
    }

    /// <summary>Makes a new file that only its owner can read and opens it for writing.</summary>
    public static FileStream MakePrivateFile(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnersFile;
        }

        return new FileStream(file, options);
    }

    private void RefuseLink()
    {
        if (IsLink(Path))
        {
            throw StorageFaults.UnsafeFolder(Path, "is a symbolic link", "Name the folder that it points at.");
        }
    }

    private static bool Exists(string place) => File.Exists(place) || Directory.Exists(place);

    private static bool IsLink(string place) => new FileInfo(place).LinkTarget is not null || new DirectoryInfo(place).LinkTarget is not null;
}
