using System.Numerics;
using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>How well two parts fit: 0 not at all, 1 wholly, by which rule, and at which distance of sound (hundredths for each sound).</summary>
internal readonly record struct WordFit(double Quality, NameRule Rule, double Distance);

/// <summary>Compares two parts of names.</summary>
internal static class WordComparison
{
    /// <summary>Above this distance for each sound two words are two words.</summary>
    private const double Furthest = 0.34;

    private const double Same = 0.055;

    /// <summary>A reading that lies as far from a word is one of another word.</summary>
    private const double Hopeless = 0.55;

    /// <summary>What a reading loses that is hardly ever meant; one that is half as likely as the likeliest loses half of it.</summary>
    private const double Unlikely = 0.1;

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

        var fit = BySound(left, right, left.Sound, right.Sound, isOther: false);
        if (fit.Quality < 0.9 && left.Other is { } other)
        {
            fit = Better(fit, BySound(left, right, other, right.Sound, isOther: true));
        }

        if (fit.Quality < 0.9 && right.Other is { } another)
        {
            fit = Better(fit, BySound(left, right, left.Sound, another, isOther: true));
        }

        return fit.Quality < 0.9 ? ByReadings(right, left, ByReadings(left, right, fit)) : fit;
    }

    // What a word of another script may sound like was learnt, its unwritten vowels too; a less likely reading proves less.
    private static WordFit ByReadings(NameWord word, NameWord other, WordFit fit)
    {
        if (other.LacksVowels || other.Sound.Length == 0)
        {
            return fit;
        }

        foreach (var heard in word.Heard)
        {
            var length = Math.Max(heard.Sound.Length, other.Sound.Length);
            if (Math.Abs(heard.Sound.Length - other.Sound.Length) > 1 + (length / 4) || BitOperations.PopCount((uint)(heard.Signature ^ other.Signature)) > 2)
            {
                continue;
            }

            var distance = SoundDistance.Between(heard.Sound, other.Sound, unwritten: false) / 100.0 / length;
            if (distance > Hopeless)
            {
                // The further readings mostly have other vowels: they come no nearer.
                return fit;
            }

            var found = distance <= Same ? new WordFit(0.95, NameRule.OtherShape, distance)
                : distance <= Furthest ? new WordFit(0.95 - (distance * 1.6), NameRule.NearSound, distance) : default;
            var quality = found.Quality - (Unlikely * (1 - heard.Weight));
            fit = quality > fit.Quality ? found with { Quality = quality } : fit;
        }

        return fit;
    }

    /// <summary>Whether letters are Korean, which are taken apart, or Chinese or Japanese.</summary>
    public static bool IsSyllabic(string letters) => letters.Length > 0 && letters[0] is (>= '\u1100' and <= '\u11FF') or >= '\u3040';

    private static bool IsHead(NameWord whole, NameWord part) =>
        whole.HeadSound.Length >= 4 && part.HeadSound.Length == 0 && part.Head.Length == 0
        && (whole.HeadSound == part.Sound || SoundDistance.Between(whole.HeadSound, part.Sound, whole.LacksVowels != part.LacksVowels) <= 25);

    private static WordFit Better(WordFit one, WordFit other) => other.Quality > one.Quality ? other : one;

    private static WordFit BySound(NameWord left, NameWord right, string a, string b, bool isOther)
    {
        var unwritten = left.LacksVowels != right.LacksVowels;
        var shorter = Math.Min(a.Length, b.Length);
        var longer = Math.Max(a.Length, b.Length);
        if (shorter == 0 || (!unwritten && longer - shorter > 1 + (longer / 4)) || (longer > 2 * shorter + 3)
            || (!isOther && BitOperations.PopCount((uint)(left.Signature ^ right.Signature)) > 2))
        {
            return default;
        }

        double cost = SoundDistance.Between(a, b, unwritten);

        // Slips are rare in the first sound; another first consonant is mostly another name.
        if (!Sounds.IsVowel(a[0]) && !Sounds.IsVowel(b[0]) && SoundDistance.Of(a[0], b[0]) >= 35)
        {
            cost += 40;
        }

        // Compounds share their joint, which says nothing: only what is joined counts.
        var length = longer;
        if (left.Head == "abd" && right.Head == "abd")
        {
            length -= 3;
        }

        var distance = cost / 100 / Math.Max(unwritten ? Consonants(left.LacksVowels ? b : a) + 1 : length, 1);
        return distance <= Same ? new WordFit(isOther ? 0.9 : unwritten ? 0.92 : 0.95, isOther ? NameRule.OtherShape : unwritten ? NameRule.Consonants : NameRule.SameSound, distance)
            : distance <= Furthest ? new WordFit(0.95 - (distance * 1.6), unwritten ? NameRule.Consonants : NameRule.NearSound, distance)
            : default;
    }

    private static int Consonants(string sound)
    {
        var count = 0;
        foreach (var c in sound)
        {
            count += Sounds.IsVowel(c) ? 0 : 1;
        }

        return count;
    }

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
