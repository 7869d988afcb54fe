using Skein.Text.Similarity;

namespace Skein.Text.Names.Comparison;

/// <summary>
/// What tells a fit by chance from a fit of one name: of many names that are looked through, some part of some name always sounds like this one. Measured are
/// how much sound fits, fits of short words, fits that alone carry the pair, and words that differ beside words that are spelled alike.
/// </summary>
internal static class WeakFits
{
    /// <summary>The features, in their order.</summary>
    public static readonly string[] Names =
    [
        "one near part", "sounds matched", "short near parts", "spelled alike beside conflict", "letters beyond two", "single and common",
        "replaced in place", "one near beside alike", "near and single",
    ];

    private const double LongWord = 7;
    private const int ShortWord = 4;

    /// <summary>Measures into the span, which holds as many places as there are <see cref="Names"/>.</summary>
    public static void Measure(PreparedName left, PreparedName right, in Alignment alignment, bool isConflict, bool isFewEdits, Span<double> f)
    {
        var (parts, near, alike, mass, rarest, best) = (0, 0, 0.0, 0.0, 0.0, 0.0);
        foreach (var pair in alignment.Pairs)
        {
            if (pair.Fit.Rule == NameRule.Initial)
            {
                continue;
            }

            var (a, b) = (left.Compared[pair.Left], right.Compared[pair.Right]);
            var length = Math.Min(a.Sound.Length, b.Sound.Length);
            var isNear = pair.Fit.Rule is NameRule.NearSound or NameRule.Consonants && pair.Fit.Distance > 0.05;
            parts++;
            near += isNear ? 1 : 0;
            alike += pair.Fit.Rule == NameRule.SameLetters ? pair.Weight : 0;
            mass += pair.Weight;
            rarest = Math.Max(rarest, pair.Weight * pair.Fit.Quality);
            best = Math.Max(best, pair.Fit.Quality);
            f[1] += pair.Weight * Math.Min(1, length / LongWord) * Math.Max(0, 1 - (3 * pair.Fit.Distance));
            f[2] += isNear && length <= ShortWord ? 1 : 0;
            f[4] = Math.Max(f[4], isNear && !a.LacksVowels && !b.LacksVowels ? LettersBeyondTwo(a.Plain, b.Plain) : 0);
        }

        var isSingle = Math.Min(left.Compared.Length, right.Compared.Length) == 1;
        f[0] = parts == 1 ? 1 - best : 0;
        f[1] = Math.Min(f[1], 3);
        f[2] = Math.Min(f[2], 2);
        f[3] = isConflict && mass > 0 ? alike / mass : 0;
        f[5] = parts > 0 && isSingle ? Math.Max(0, 1 - rarest) : 0;
        f[6] = isConflict && IsReplacedInPlace(left, right, alignment) ? 1 : 0;
        f[7] = !isConflict && near == 1 && parts > 1 && !isFewEdits && mass > 0 ? alike / mass : 0;
        f[8] = isSingle && near > 0 ? 1 : 0;
    }

    // One or two letters are a slip; more are mostly another name.
    private static double LettersBeyondTwo(string left, string right) =>
        DamerauLevenshtein.Within(left, right, 4) is { } distance ? Math.Max(0, distance - 2) / 2.0 : 1.5;

    // All parts but one between the first and the last stand at the same places.
    private static bool IsReplacedInPlace(PreparedName left, PreparedName right, in Alignment alignment)
    {
        var all = (1 << left.Compared.Length) - 1;
        var free = all & ~alignment.LeftUsed;
        return left.Compared.Length == right.Compared.Length && left.Compared.Length >= 3 && alignment.LeftUsed == alignment.RightUsed
            && int.PopCount(free) == 1 && (free & 1) == 0 && (free & (1 << (left.Compared.Length - 1))) == 0;
    }
}
