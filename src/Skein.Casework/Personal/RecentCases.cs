namespace Skein.Casework.Personal;

/// <summary>The cases that were served last on this machine, by the place of their folders.</summary>
/// <param name="folder">The person's folder.</param>
public sealed class RecentCases(PersonalFolder folder)
{
    /// <summary>No more cases are kept.</summary>
    public const int Most = 10;

    private const string File = "cases.json";

    /// <summary>The folders of the cases, latest first; some may be gone since.</summary>
    public IReadOnlyList<string> Run() => folder.Read<Served>(File).Locations;

    /// <summary>Notes that a case is served; nothing when the settings say that recent work is not kept.</summary>
    /// <param name="location">Its folder, as a whole path.</param>
    public void Add(string location)
    {
        if (new KeepSettings(folder).Read().KeepsRecentWork)
        {
            folder.Change<Served>(File, served => new Served { Locations = [location, .. served.Locations.Where(other => other != location).Take(Most - 1)] });
        }
    }

    /// <summary>Forgets all of them.</summary>
    public void Clear() => folder.Change<Served>(File, _ => new Served());

    private sealed record Served
    {
        public IReadOnlyList<string> Locations { get; init; } = [];
    }
}
