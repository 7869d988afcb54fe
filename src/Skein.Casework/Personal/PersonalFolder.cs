using System.Text.Json;
using System.Text.Json.Serialization;
using Skein.Casework.Cases;
using Skein.Casework.Files;

namespace Skein.Casework.Personal;

/// <summary>
/// The folder of the person at this machine, apart from every case: settings, what was looked at up to where, and recent work. Its files hold
/// identifiers and places of cases, never words of a case. Only their owner can read them. A file that cannot be read counts as missing, so
/// that a page never fails by it. Thread-safe within one process; of two processes the later one wins.
/// </summary>
public sealed class PersonalFolder
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private readonly Lock _gate = new();
    private readonly Dictionary<string, byte[]> _unwritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<RecentItem>> _recent = new(StringComparer.Ordinal);

    /// <summary>Takes a folder; it is made when something is first written.</summary>
    /// <param name="location">The folder; null to keep everything in memory until the process ends.</param>
    public PersonalFolder(string? location) => Location = location;

    /// <summary>The folder; null when nothing is written.</summary>
    public string? Location { get; }

    /// <summary>Where the folder lies unless SKEIN_CONFIG says otherwise: <c>skein</c> in the user's folder for configuration; null when there is none.</summary>
    // Not verified: for a new user the folder for configuration is not there yet.
    public static string? DefaultLocation =>
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder
            ? Path.Combine(folder, "skein")
            : null;

    internal T Read<T>(string name)
        where T : class, new()
    {
        lock (_gate)
        {
            return ReadUnlocked<T>(name);
        }
    }

    /// <summary>Reads, changes and writes one file.</summary>
    /// <returns>Why it was not written; null when it was.</returns>
    internal ActOutcome.Refused? Change<T>(string name, Func<T, T> change)
        where T : class, new()
    {
        lock (_gate)
        {
            return Write(name, JsonSerializer.SerializeToUtf8Bytes(change(ReadUnlocked<T>(name)), Json));
        }
    }

    /// <summary>The recent work of this process under a key, searches included, which are never written; null when nothing was noted yet.</summary>
    internal IReadOnlyList<RecentItem>? RecentOf(string key)
    {
        lock (_gate)
        {
            return _recent.GetValueOrDefault(key);
        }
    }

    internal void NoteRecent(string key, IReadOnlyList<RecentItem> items)
    {
        lock (_gate)
        {
            _recent[key] = items;
        }
    }

    /// <summary>Empties the recent work of every case.</summary>
    internal void ForgetRecent()
    {
        IReadOnlyList<string> files;
        lock (_gate)
        {
            _recent.Clear();
            files = Location is null ? [.. _unwritten.Keys]
                : Directory.Exists(Location) ? [.. Directory.EnumerateFiles(Location, PersonalMarks.FilePrefix + "*.json").Select(file => Path.GetFileName(file))]
                : [];
        }

        foreach (var file in files.Where(file => file.StartsWith(PersonalMarks.FilePrefix, StringComparison.Ordinal)))
        {
            Change<PersonalMarks>(file, marks => marks with { Recent = [] });
        }
    }

    private T ReadUnlocked<T>(string name)
        where T : class, new()
    {
        try
        {
            var bytes = Location is null ? _unwritten.GetValueOrDefault(name) : File.Exists(At(name)) ? File.ReadAllBytes(At(name)) : null;
            return bytes is null ? new T() : JsonSerializer.Deserialize<T>(bytes, Json) ?? new T();
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return new T();
        }
    }

    private ActOutcome.Refused? Write(string name, byte[] bytes)
    {
        if (Location is null)
        {
            _unwritten[name] = bytes;
            return null;
        }

        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(Location);
            }
            else
            {
                Directory.CreateDirectory(Location, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Faults.FileFailed(At(name), fault.Message);
        }

        return WholeFile.Write(At(name), bytes, replaces: true, isPrivate: true);
    }

    private string At(string name) => Path.Combine(Location!, name);
}
