using System.Diagnostics.CodeAnalysis;

namespace Skein.Prompting.Connections;

/// <summary>
/// The key of an endpoint. It comes from an environment variable or from a file that only its owner can read, goes into one header, and
/// is never stored, logged or printed: as text it is "(key)".
/// </summary>
public sealed class ModelKey
{
    private const int Longest = 1_000;

    private ModelKey(string value) => Value = value;

    internal string Value { get; }

    /// <summary>Takes a key as it stands in an environment variable.</summary>
    /// <param name="text">The key; white space at its ends is dropped.</param>
    /// <param name="key">The key, when the answer is true.</param>
    /// <param name="fault">Why it can be none, when the answer is false.</param>
    public static bool TryTake(string text, [NotNullWhen(true)] out ModelKey? key, [NotNullWhen(false)] out ModelFault? fault)
    {
        var value = text.Trim();
        var isOne = value.Length is > 0 and <= Longest && value.All(c => c is > ' ' and < (char)0x7F);
        key = isOne ? new ModelKey(value) : null;
        fault = isOne ? null : ModelFaults.KeyNotInForm;
        return isOne;
    }

    /// <summary>Reads a key from a file: a plain file, no link, that neither group nor others can read or write.</summary>
    /// <param name="path">The file.</param>
    /// <param name="key">The key, when the answer is true.</param>
    /// <param name="fault">Why not, when the answer is false.</param>
    public static bool TryRead(string path, [NotNullWhen(true)] out ModelKey? key, [NotNullWhen(false)] out ModelFault? fault)
    {
        (key, fault) = (null, ModelFaults.KeyUnreadable);
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.LinkTarget is not null || file.Length > Longest + 2)
            {
                return false;
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(stream.SafeFileHandle) & Others) != 0)
            {
                fault = ModelFaults.KeyOpen;
                return false;
            }

            using var reader = new StreamReader(stream);
            return TryTake(reader.ReadToEnd(), out key, out fault);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            (key, fault) = (null, ModelFaults.KeyUnreadable);
            return false;
        }
    }

    /// <summary>Never the key.</summary>
    public override string ToString() => "(key)";
}
