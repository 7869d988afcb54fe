namespace Skein.Reading.Archives;

/// <summary>Whether the name of a file in an archive stays inside the folder that the archive stands for.</summary>
internal static class MemberName
{
    /// <summary>False for absolute names, names that climb with <c>..</c>, drive letters and control characters.</summary>
    public static bool IsSafe(string name) =>
        name.Length is > 0 and < 4_096
        && name[0] is not ('/' or '\\')
        && !(name.Length > 1 && name[1] == ':')
        && !name.Any(char.IsControl)
        && !name.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    /// <summary>Folders and the notes that programs leave in archives are no files of the user.</summary>
    public static bool IsNoise(string name) =>
        name.EndsWith('/') || name.EndsWith('\\') || name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || name.EndsWith(".DS_Store", StringComparison.Ordinal) || name.EndsWith("Thumbs.db", StringComparison.OrdinalIgnoreCase);
}
