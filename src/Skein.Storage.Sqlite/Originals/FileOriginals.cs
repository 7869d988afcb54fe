using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Folders;
using Skein.Text.Hashing;

namespace Skein.Storage.Sqlite.Originals;

/// <summary>
/// Originals as files <c>originals/ab/abcd…</c>, named by their SHA-256. A file is written under another name, flushed, and renamed, so
/// that a name is only ever borne by whole content.
/// </summary>
/// <param name="folder">The folder of the case.</param>
internal sealed class FileOriginals(CaseFolder folder) : IOriginalStore
{
    /// <summary>The ending of a file that is still being written.</summary>
    public const string Unfinished = ".part";

    private long _writes;

    public ContentHash Put(ReadOnlySpan<byte> bytes)
    {
        var hash = ContentHash.OfBytes(bytes);
        var target = PathOf(hash);
        if (File.Exists(target))
        {
            return hash;
        }

        // A span cannot be captured, so the translation of faults wraps a copy only of what can fail.
        var content = bytes.ToArray();
        SqliteFaults.Translate(folder.Path, () => Write(target, content));
        return hash;
    }

    public Stream? Open(ContentHash hash)
    {
        var path = PathOf(hash);
        return SqliteFaults.Translate(
            folder.Path,
            () => File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete) : null);
    }

    public bool Contains(ContentHash hash) => File.Exists(PathOf(hash));

    /// <summary>Deletes a file; false when there is none.</summary>
    public bool Delete(ContentHash hash)
    {
        var path = PathOf(hash);
        if (!File.Exists(path))
        {
            return false;
        }

        File.Delete(path);
        UnixCalls.Flush(Path.GetDirectoryName(path)!);
        return true;
    }

    /// <summary>Every file below the folder of originals, by path.</summary>
    public IEnumerable<string> Files() =>
        Directory.Exists(folder.Originals)
            ? Directory.EnumerateFiles(folder.Originals, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];

    /// <summary>Where the bytes with this hash lie.</summary>
    public string PathOf(ContentHash hash)
    {
        var name = hash.ToString();
        return Path.Combine(folder.Originals, name[..2], name);
    }

    private void Write(string target, byte[] bytes)
    {
        var parent = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(parent))
        {
            CaseFolder.MakePrivateFolder(parent);
            UnixCalls.Flush(folder.Originals);
        }

        // Process and counter make the name unique among writers.
        var part = $"{target}.{Environment.ProcessId}-{Interlocked.Increment(ref _writes)}{Unfinished}";
        File.Delete(part);
        using (var file = CaseFolder.MakePrivateFile(part))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(part, target, overwrite: true);
        UnixCalls.Flush(parent);
    }
}
