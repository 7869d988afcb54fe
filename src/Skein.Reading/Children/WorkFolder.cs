namespace Skein.Reading.Children;

/// <summary>
/// A folder of our own, readable by its owner only, that holds one file for a child and is deleted with what the child left there.
/// </summary>
internal sealed class WorkFolder : IDisposable
{
    private WorkFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Makes the folder with the bytes as a file in it. The name of the user's file is never used.</summary>
    public static async Task<WorkFolder> WithFileAsync(string name, byte[] content, CancellationToken cancellation)
    {
        var folder = new WorkFolder(Directory.CreateTempSubdirectory("skein-read-").FullName);
        try
        {
            await File.WriteAllBytesAsync(folder.At(name), content, cancellation).ConfigureAwait(false);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A child that is still going down may hold a file; the system's own clean-up takes the rest.
        }
    }
}
