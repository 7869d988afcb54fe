using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>How well two parts fit: 0 not at all, 1 wholly, by which rule, and at which distance of sound (hundredths for each sound).</summary>
internal readonly record struct WordFit(double Quality, NameRule Rule, double Distance);

/// <summary>Compares two parts of names.</summary>
internal static class WordComparison
{
    public static WordFit Compare(NameWord left, NameWord right)
    {
        if (left.Plain == right.Plain && left.Role == NamePartRole.Initial == (right.Role == NamePartRole.Initial))
        {
            return new WordFit(1, NameRule.SameLetters, 0);
        }

        if (left.Role == NamePartRole.Number || right.Role == NamePartRole.Number)
        {
            return default;
        }

        if (left.Role == NamePartRole.Initial || right.Role == NamePartRole.Initial)
        {
            return SameInitial(left, right) ? new WordFit(0.6, NameRule.Initial, 0) : default;
        }

        if (left.Class > 0 && right.Class > 0)
        {
            return left.Class == right.Class ? new WordFit(0.97, NameRule.SameClass, 0)
                : Shares(left.Groups, right.Groups) ? new WordFit(0.7, NameRule.Related, 0.1) : default;
        }

        if (Shares(left.Groups, right.Groups))
        {
            return new WordFit(0.7, NameRule.Related, 0.1);
        }

        if (left.Sound == right.Sound)
        {
            return new WordFit(0.96, NameRule.SameSound, 0);
        }

        if (IsSyllabic(left.Sound) || IsSyllabic(right.Sound))
        {
            // One sign of Korean, Chinese or Japanese is a syllable: another sign is no slip of a letter.
            return default;
        }

        if (IsHead(left, right) || IsHead(right, left))
        {
            // Siraj for Siraj al-Din, Habib for Habib Allah.
            return new WordFit(0.6, NameRule.Related, 0.15);
        }

        var fit = SoundFit.Of(left, right, left.Sound, right.Sound, isOther: false);
        if (fit.Quality < 0.9 && left.Other is { } other)
        {
            fit = Better(fit, SoundFit.Of(left, right, other, right.Sound, isOther: true));
        }

        if (fit.Quality < 0.9 && right.Other is { } another)
        {
            fit = Better(fit, SoundFit.Of(left, right, left.Sound, another, isOther: true));
        }

        return fit.Quality < 0.9 ? ReadingFit.Better(right, left, ReadingFit.Better(left, right, fit)) : fit;
    }

    /// <summary>Whether letters are Korean, which are taken apart, or Chinese or Japanese.</summary>
    public static bool IsSyllabic(string letters) => letters.Length > 0 && letters[0] is (>= '\u1100' and <= '\u11FF') or >= '\u3040';

    private static bool IsHead(NameWord whole, NameWord part) =>
        whole.HeadSound.Length >= 4 && part.HeadSound.Length == 0 && part.Head.Length == 0
        && (whole.HeadSound == part.Sound || SoundDistance.Between(whole.HeadSound, part.Sound, whole.LacksVowels != part.LacksVowels) <= 25);

    private static WordFit Better(WordFit one, WordFit other) => other.Quality > one.Quality ? other : one;

    private static bool SameInitial(NameWord left, NameWord right) =>
        left.Plain.Length > 0 && right.Plain.Length > 0 && (left.Plain[0] == right.Plain[0] || SoundDistance.Of(left.Sound.Length > 0 ? left.Sound[0] : ' ', right.Sound.Length > 0 ? right.Sound[0] : ' ') <= 12);

    private static bool Shares(int[] left, int[] right)
    {
        foreach (var group in left)
        {
            if (Array.IndexOf(right, group) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
