namespace Skein.Text.Names.Words;

/// <summary>A part of a name, ready to be compared. Compounds (Abd al-X, Abu X, X al-Din) are one part.</summary>
internal sealed class NameWord
{
    public required TextSpan Span { get; init; }

    public required NamePartRole Role { get; set; }

    /// <summary>Lower-case Latin letters.</summary>
    public required string Plain { get; init; }

    /// <summary>Its sounds.</summary>
    public required string Sound { get; init; }

    /// <summary>Its sounds in another shape: with the article or ben written to it, or by the second reading of its script.</summary>
    public string? Other { get; init; }

    /// <summary>Its sounds as the learnt readings of its script give them, likeliest first; none for Latin letters.</summary>
    public HeardSound[] Heard { get; set; } = [];

    /// <summary>The class of forms it belongs to; 0 for none.</summary>
    public int Class { get; init; }

    /// <summary>The groups of related and short forms it stands in.</summary>
    public int[] Groups { get; init; } = [];

    /// <summary>How much it says: 1 for a name that is neither common nor short.</summary>
    public double Weight { get; set; } = 1;

    /// <summary>Whether short vowels are not written in its script.</summary>
    public bool LacksVowels { get; init; }

    /// <summary>ibn or the like stands before it.</summary>
    public bool FollowsConnector { get; init; }

    /// <summary>The part before the compound's last joint; empty where it is no compound.</summary>
    public string Head { get; init; } = "";

    /// <summary>Whether it is Abd, Abdul or the like without the word it belongs to.</summary>
    public bool IsBareAbd => Head.Length == 0 && NameLexicon.RoleOf(Plain) == "abd";

    /// <summary>The sounds of the part before al-Din or Allah; empty where there is none.</summary>
    public string HeadSound { get; init; } = "";

    /// <summary>Whether it may stand for the first letters of several words.</summary>
    public bool IsAcronym { get; init; }

    /// <summary>The sounds that are no vowels, as a set of groups, to pass over hopeless pairs fast.</summary>
    public int Signature { get; init; }

    /// <summary>What all spellings and forms of it share.</summary>
    public string Key => Class > 0 ? $"#{Class}" : Sound;

    /// <summary>Its consonants in groups (<see cref="NamePartKey.Skeleton"/>).</summary>
    public string Skeleton => SkeletonOf(Sound);

    /// <summary>Whether it takes part in the comparison.</summary>
    public bool IsCompared => Role is not (NamePartRole.Article or NamePartRole.Connector or NamePartRole.Particle
        or NamePartRole.Honorific or NamePartRole.Suffix or NamePartRole.LegalForm);

    public static int SignatureOf(ReadOnlySpan<char> sound)
    {
        var set = 0;
        foreach (var c in sound)
        {
            set |= c switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or '*' or 'h' or 'y' or 'w' => 0,
                'v' or 'f' or 'b' or 'p' => 1,
                'k' or 'q' or 'g' or 'G' or 'X' or 'C' or 'J' or 'S' => 2,
                't' or 'd' or 'T' or 'D' or 'z' or 's' or 'c' => 4,
                'm' => 8,
                'n' => 16,
                'l' => 32,
                'r' => 64,
                >= '0' and <= '9' => 128,
                _ => 1 << (8 + (c % 16)),
            };
        }

        return set;
    }

    private static string SkeletonOf(ReadOnlySpan<char> sound)
    {
        Span<char> groups = stackalloc char[Sounds.Longest];
        var length = 0;
        foreach (var c in sound)
        {
            var group = c switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or '*' or 'h' or 'y' or 'w' => ' ',
                'v' or 'f' or 'b' or 'p' => 'b',
                'k' or 'q' or 'g' or 'G' or 'X' or 'C' or 'J' or 'S' => 'k',
                't' or 'd' or 'T' or 'D' or 'z' or 's' or 'c' => 't',
                _ => c,
            };
            if (group != ' ' && length < Sounds.Longest && (length == 0 || groups[length - 1] != group))
            {
                groups[length++] = group;
            }
        }

        return length < 2 ? "" : new string(groups[..length]);
    }
}
