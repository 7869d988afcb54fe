using System.Collections.Frozen;
using Skein.Text.Names;

namespace Skein.Resolution.Linkage.Names;

/// <summary>
/// How common the parts of names are, in bits: a part that one name in 1,024 has is worth 10. A value: one that is given keeps the evidence of
/// known records when others are added; one counted in the data moves with them.
/// </summary>
public sealed class PartFrequencies
{
    /// <summary>No part is worth more: a part seen once may be a slip of the pen of a common one.</summary>
    public const double MostBits = 12;

    private readonly FrozenDictionary<string, double> _bits;
    private readonly double _rarest;

    private PartFrequencies(FrozenDictionary<string, double> bits, double rarest) => (_bits, _rarest) = (bits, rarest);

    /// <summary>Counts the parts of names; each name counts a part once.</summary>
    /// <param name="names">The names, as written.</param>
    public static PartFrequencies From(IEnumerable<string> names)
    {
        var (counts, total) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var name in names)
        {
            total++;
            foreach (var part in NameKey.Tokens(name).Distinct(StringComparer.Ordinal))
            {
                counts[part] = counts.GetValueOrDefault(part) + 1;
            }
        }

        return Of(counts, total);
    }

    /// <summary>The bits of a part, folded by <see cref="NameKey"/>; an unknown part is worth as much as one seen once.</summary>
    /// <param name="part">The part.</param>
    public double BitsOf(string part) => _bits.GetValueOrDefault(part, _rarest);

    internal static PartFrequencies Of(NamePartTable names) =>
        Of(names.Texts.Zip(names.Counts).Select(row => KeyValuePair.Create(row.First, row.Second)), names.NameCount);

    private static PartFrequencies Of(IEnumerable<KeyValuePair<string, int>> counts, int names) => new(
        counts.ToFrozenDictionary(row => row.Key, row => Bits(row.Value, names), StringComparer.Ordinal), Bits(1, names));

    private static double Bits(int count, int names) => Math.Min(MostBits, Math.Log2((names + 1.0) / count));
}
