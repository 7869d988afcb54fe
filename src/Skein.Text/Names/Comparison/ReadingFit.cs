using System.Numerics;
using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>
/// How well a part of another script fits by its further readings: what it may sound like was learnt, its unwritten vowels too; a less likely reading
/// proves less.
/// </summary>
internal static class ReadingFit
{
    /// <summary>A reading that lies as far from a word is one of another word.</summary>
    private const double Hopeless = 0.55;

    /// <summary>What a reading loses that is hardly ever meant; one that is half as likely as the likeliest loses half of it.</summary>
    private const double Unlikely = 0.1;

    /// <summary>The better of a fit and that of the readings of a word.</summary>
    public static WordFit Better(NameWord word, NameWord other, WordFit fit)
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

            var found = distance <= SoundFit.Same ? new WordFit(0.95, NameRule.OtherShape, distance)
                : distance <= SoundFit.Furthest ? new WordFit(0.95 - (distance * 1.6), NameRule.NearSound, distance) : default;
            var quality = found.Quality - (Unlikely * (1 - heard.Weight));
            fit = quality > fit.Quality ? found with { Quality = quality } : fit;
        }

        return fit;
    }
}
