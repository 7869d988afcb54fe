using System.IO.Compression;

namespace Skein.Places.GeoNames;

/// <summary>A table as a stream that counts what was read of it: the file itself, or the largest text in a ZIP.</summary>
internal sealed class GeoNamesInput : IDisposable
{
    private readonly FileStream _file;
    private readonly ZipArchive? _archive;

    private GeoNamesInput(FileStream file, ZipArchive? archive, Stream text) => (_file, _archive, Text) = (file, archive, text);

    public Stream Text { get; }

    /// <summary>Bytes read of the file as it lies on the disk, packed or not.</summary>
    public long Position => _file.Position;

    public long Length => _file.Length;

    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Nobody here may read it.</exception>
    /// <exception cref="InvalidDataException">It is a broken ZIP, or one without a text.</exception>
    public static GeoNamesInput Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        try
        {
            if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                return new GeoNamesInput(file, null, file);
            }

            var archive = new ZipArchive(file, ZipArchiveMode.Read);
            var entry = archive.Entries.Where(entry => entry.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)).MaxBy(entry => entry.Length)
                ?? throw new InvalidDataException("The ZIP holds no text.");
            return new GeoNamesInput(file, archive, entry.Open());
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Text.Dispose();
        _archive?.Dispose();
        _file.Dispose();
    }
}
