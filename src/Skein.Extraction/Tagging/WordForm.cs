using Skein.Learning;

namespace Skein.Extraction.Tagging;

/// <summary>What a word is by itself, wherever it stands. Made once for each distinct word.</summary>
internal sealed class WordForm
{
    public WordForm(ReadOnlySpan<char> word, TaggerWords words, bool ignoreCase)
    {
        Span<char> buffer = stackalloc char[Longest];
        var text = word[..Math.Min(word.Length, Longest)];
        var lower = buffer[..text.Length];
        Fold(text, lower);
        HasDigit = lower.Contains('0');
        Length = word.Length;
        IsWord = word.Length > 0 && char.IsLetter(word[0]);
        IsCapital = !ignoreCase && IsWord && char.IsUpper(word[0]);
        IsUpper = IsCapital && word.Length > 1 && word.IndexOfAnyInRange('a', 'z') < 0 && !Any(word, char.IsLower);
        Lower = FeatureKey.OfText(lower);
        Text = ignoreCase ? Lower : FeatureKey.OfText(text);
        ListKey = WordLists.KeyOf(word);
        Classes = words.Lists.Of(ListKey);
        Kinds = words.KindsOf(Classes);
        Fields = Classes & words.Fields;
        Clusters = words.Clusters?.Of(Lower) ?? [];
        (Shape, ShortShape) = Shapes(ignoreCase ? lower : text);
        for (var i = 0; i < Affixes; i++)
        {
            Prefixes[i] = lower.Length > i ? FeatureKey.OfText(lower[..(i + 1)]) : 0;
            Suffixes[i] = lower.Length > i ? FeatureKey.OfText(lower[^(i + 1)..]) : 0;
        }
    }

    public const int Affixes = 4;

    private const int Longest = 64;

    public ulong Text { get; }

    /// <summary>In lower case, each figure as 0.</summary>
    public ulong Lower { get; }

    public ulong ListKey { get; }

    /// <summary>The classes of the word lists.</summary>
    public ulong Classes { get; }

    /// <summary>The classes, those that say nearly the same as one.</summary>
    public ulong Kinds { get; }

    /// <summary>The classes that common words have by what they are about.</summary>
    public ulong Fields { get; }

    /// <summary>The classes by its neighbors, coarse to fine; zeros for a word that has none, empty where the model knows of none.</summary>
    public int[] Clusters { get; }

    public ulong Shape { get; }

    public ulong ShortShape { get; }

    public ulong[] Prefixes { get; } = new ulong[Affixes];

    public ulong[] Suffixes { get; } = new ulong[Affixes];

    public bool IsWord { get; }

    /// <summary>The first letter is a capital; never so where case is ignored.</summary>
    public bool IsCapital { get; }

    public bool IsUpper { get; }

    public bool HasDigit { get; }

    public int Length { get; }

    /// <summary>The sums of the word's own features at each place around another word; made by the tagger when it first meets the word.</summary>
    public int[]? Scores { get; set; }

    /// <summary>A word as its key <see cref="Lower"/> is made of it.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, Longest)];
        Fold(word[..lower.Length], lower);
        return lower.ToString();
    }

    private static void Fold(ReadOnlySpan<char> text, Span<char> lower)
    {
        text.ToLowerInvariant(lower);
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = lower[i] switch { '’' or '‘' or '`' => '\'', '“' or '”' or '«' or '»' or '„' => '"', '–' or '—' => '-', >= '0' and <= '9' => '0', var c => c };
        }
    }

    private static bool Any(ReadOnlySpan<char> word, Func<char, bool> test)
    {
        foreach (var c in word)
        {
            if (test(c))
            {
                return true;
            }
        }

        return false;
    }

    private static (ulong Full, ulong Short) Shapes(ReadOnlySpan<char> word)
    {
        Span<char> full = stackalloc char[12];
        Span<char> collapsed = stackalloc char[12];
        int count = 0, least = 0;
        foreach (var c in word)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) || char.IsLetter(c) ? 'x' : char.IsAsciiDigit(c) ? 'd' : c;
            if (count < full.Length)
            {
                full[count++] = kind;
            }

            if (least < collapsed.Length && (least == 0 || collapsed[least - 1] != kind))
            {
                collapsed[least++] = kind;
            }
        }

        return (FeatureKey.OfText(full[..count]), FeatureKey.OfText(collapsed[..least]));
    }
}
