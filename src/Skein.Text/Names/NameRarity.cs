using System.Collections.Frozen;
using Skein.Text.Names.Words;

namespace Skein.Text.Names;

/// <summary>
/// How common words are in a list of names: a word that many names hold says little about any of them. A word's factor falls from 1 for a word
/// of few names to <see cref="LowestFactor"/> for one in a tenth of them (logarithm of the share). Immutable and safe to share between threads.
/// </summary>
public sealed class NameRarity
{
    /// <summary>No word counts less than this against a rare one.</summary>
    public const double LowestFactor = 0.4;

    /// <summary>A list of fewer names says nothing: every factor is 1.</summary>
    public const int FewestNames = 200;

    private readonly FrozenDictionary<string, double> _factors;

    private NameRarity(FrozenDictionary<string, double> factors) => _factors = factors;

    /// <summary>Counts the words of a list. Each name counts a word once.</summary>
    /// <param name="names">Names prepared without a rarity.</param>
    public static NameRarity Of(IEnumerable<PreparedName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        foreach (var name in names)
        {
            total++;
            foreach (var key in name.Compared.Select(word => word.Key).Distinct(StringComparer.Ordinal))
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return new NameRarity(total < FewestNames
            ? FrozenDictionary<string, double>.Empty
            : counts.Where(pair => pair.Value > 2).ToFrozenDictionary(pair => pair.Key, pair => Factor((double)pair.Value / total), StringComparer.Ordinal));
    }

    internal double FactorOf(NameWord word) => _factors.GetValueOrDefault(word.Key, 1);

    // 1 up to one name in a thousand, the lowest factor from one in ten.
    private static double Factor(double share) => Math.Clamp(1 - ((1 - LowestFactor) * (Math.Log10(share) + 3) / 2), LowestFactor, 1);
}
