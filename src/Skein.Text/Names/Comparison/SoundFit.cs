using System.Numerics;
using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>How well two parts fit by how they sound.</summary>
internal static class SoundFit
{
    /// <summary>Above this distance for each sound two words are two words.</summary>
    public const double Furthest = 0.34;

    /// <summary>Up to this distance they are one sound.</summary>
    public const double Same = 0.055;

    /// <summary>Compares two sounds of two parts.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other.</param>
    /// <param name="a">A sound of the one.</param>
    /// <param name="b">A sound of the other.</param>
    /// <param name="isOther">Whether one of the sounds is not the first of its part.</param>
    public static WordFit Of(NameWord left, NameWord right, string a, string b, bool isOther)
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
}
