namespace Skein.Casework.Wording;

/// <summary>Who speaks, as it stands within a sentence.</summary>
public static class SpeakerWords
{
    // Of the languages that Skein reads; a name that begins with one ("The Hague", "La Presse") goes on with a capital.
    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "un", "une", "le", "la", "les", "des", "een", "de", "het", "ein", "eine", "der", "die", "das",
    };

    /// <summary>
    /// The words of a source, without the capital of a sentence that began with them: "a former member", but "The Hague" and "Police of Orsk" as they are,
    /// because a capital may be a name's.
    /// </summary>
    /// <param name="speaker">Who speaks, as the source has it.</param>
    public static string Within(string speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        var space = speaker.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && space + 1 < speaker.Length && char.IsLower(speaker[space + 1]) && char.IsUpper(speaker[0]) && Articles.Contains(speaker[..space])
            ? char.ToLowerInvariant(speaker[0]) + speaker[1..]
            : speaker;
    }
}
