namespace Skein.Web.Security;

/// <summary>
/// <c>runs/web-token</c> in the case folder: the address of the running host with a token that was not used yet, on one line, readable by
/// the owner of the folder only.
/// </summary>
internal sealed class TokenFile
{
    private readonly string _path;

    private TokenFile(string path) => _path = path;

    public static TokenFile In(string caseLocation) => new(Path.Combine(caseLocation, "runs", "web-token"));

    public Uri? Read() =>
        File.Exists(_path) && Uri.TryCreate(File.ReadAllText(_path).Trim(), UriKind.Absolute, out var address) ? address : null;

    public void Write(Uri address)
    {
        var folder = Path.GetDirectoryName(_path)!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(_path, address + "\n");
            return;
        }
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        // A new file under its final mode, then renamed: the token is never readable by others, not even for a moment.
        var fresh = _path + ".new";
        File.Delete(fresh);
        using (var stream = new FileStream(fresh, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        using (var writer = new StreamWriter(stream))
        {
            writer.Write(address + "\n");
        }
        File.Move(fresh, _path, overwrite: true);
    }

    /// <summary>Removes the file, unless another host has written its own address there meanwhile.</summary>
    public void Delete(Uri address)
    {
        if (Read() == address)
        {
            File.Delete(_path);
        }
    }
}
