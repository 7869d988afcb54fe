namespace Skein.Text.Names.Words;

/// <summary>Compounds that are written glued or spaced, brought to one sound: Abd al-X, Abu X, X al-Din, X Allah.</summary>
internal static class Compounds
{
    private const string SunLetters = "lrsndzt";

    /// <summary>The sound of a glued compound with its role; null for a word that is none.</summary>
    public static (string Sound, string Head, NamePartRole Role)? Glued(string plain)
    {
        if (plain.Length >= 7 && plain.StartsWith("abd", StringComparison.Ordinal) && AfterAbd(plain) is { Length: >= 3 } servant)
        {
            return (Abd(servant), "abd", NamePartRole.Name);
        }

        if (plain.Length >= 6 && DinStem(plain) is { } faith)
        {
            return (Sounds.Of(faith) + "din", faith, NamePartRole.Laqab);
        }

        if (plain.Length >= 7 && AllahStem(plain) is { } god)
        {
            return (Sounds.Of(god) + "ula", god, NamePartRole.Name);
        }

        foreach (var start in (ReadOnlySpan<string>)["abou", "abu", "bou"])
        {
            if (plain.Length >= start.Length + 4 && plain.StartsWith(start, StringComparison.Ordinal))
            {
                return (Abu(plain[start.Length..]), start, NamePartRole.Name);
            }
        }

        return null;
    }

    public static string Abd(string word) => "abd" + Sounds.Of(word);

    public static string Abu(string word) => "bu" + Sounds.Of(word);

    // abdelhamid, abdulhamid, abderrahman: the vowel and the article, or the sound that it has taken on, go.
    public static string AfterAbd(string plain)
    {
        var i = 3;
        while (i < plain.Length && i < 5 && plain[i] is 'a' or 'e' or 'i' or 'o' or 'u')
        {
            i++;
        }

        if (i == 3 || i + 1 >= plain.Length)
        {
            return "";
        }

        var isDoubled = SunLetters.Contains(plain[i], StringComparison.Ordinal) && plain[i] == plain[i + 1];
        return plain[i] == 'l' || isDoubled ? plain[(i + 1)..] : plain[i] == 'r' && plain.Length - i >= 5 ? plain[i..] : "";
    }

    private static string? DinStem(string plain)
    {
        var end = plain.EndsWith("deen", StringComparison.Ordinal) || plain.EndsWith("dine", StringComparison.Ordinal) ? plain.Length - 4
            : plain.EndsWith("din", StringComparison.Ordinal) || plain.EndsWith("dyn", StringComparison.Ordinal) ? plain.Length - 3 : -1;
        if (end < 3)
        {
            return null;
        }

        var stem = plain.AsSpan(0, end);
        if (stem[^1] is 'd' or 'l')
        {
            stem = stem[..^1];
        }

        // Nur-ud-din, Badr-e-ddin: without the vowel or the article it is an ordinary word.
        return stem.Length > 2 && stem[^1] is 'a' or 'e' or 'i' or 'o' or 'u' && stem.Length > 3 ? stem[..^1].ToString()
            : stem.Length >= 2 && stem.Length < end ? stem.ToString() : null;
    }

    private static string? AllahStem(string plain)
    {
        foreach (var end in (ReadOnlySpan<string>)["ullah", "allah", "ollah", "ellah", "ulla", "olla", "ullo", "ulloh", "ulah"])
        {
            if (plain.Length >= end.Length + 3 && plain.EndsWith(end, StringComparison.Ordinal))
            {
                return plain[..^end.Length];
            }
        }

        return null;
    }
}
