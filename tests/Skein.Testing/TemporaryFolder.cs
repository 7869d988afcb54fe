namespace Skein.Testing;

/// <summary>A folder of its own for one test, deleted when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("skein-test-").FullName;

    public string Path { get; }

    /// <summary>The full path of a file or folder below this one.</summary>
    public string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A child process that is still going down may hold a file; the system's own clean-up of /tmp takes the rest.
        }
    }
}
