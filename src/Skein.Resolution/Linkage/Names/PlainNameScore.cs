namespace Skein.Resolution.Linkage.Names;

/// <summary>
/// What a plain comparison of two names is worth: parts are paired, the best first, whatever their order, and what is left over counts against.
/// Safe for many threads.
/// </summary>
internal sealed class PlainNameScore(NamePartTable names, PartFrequencies frequencies, NameBearers? bearers)
{
    // Bits; chosen by hand and checked on lists of names. A part in the place of another makes another person, brothers most of all.
    private const double Replaced = -13, ReplacedByNear = -4, LeftOver = -0.6, NothingLeftOver = 4;

    // The parts of one name go together (a family, a legal form): what they are worth together bends under this many bits.
    private const double SoftLimit = 30;

    // For each doubling of the people who bear the name; the same day of birth outweighs two or three of them.
    private const double PerDoubling = -5;

    private readonly double[] _bits = [.. names.Texts.Select(frequencies.BitsOf)];
    private readonly PartPairs _pairs = new(names);

    /// <summary>The bits of two names, by the numbers of their parts.</summary>
    /// <param name="left">The parts of one.</param>
    /// <param name="right">The parts of the other.</param>
    /// <param name="reasons">Takes the steps, which add up to the bits; null for none.</param>
    public double Of(ReadOnlySpan<int> left, ReadOnlySpan<int> right, List<FieldReason>? reasons)
    {
        Span<bool> leftUsed = stackalloc bool[left.Length], rightUsed = stackalloc bool[right.Length];
        Span<(int Left, int Right)> matched = stackalloc (int, int)[Math.Min(left.Length, right.Length)];
        var (total, open, count) = (0.0, Math.Min(left.Length, right.Length), 0);
        for (var wanted = PartLikeness.Same; wanted > PartLikeness.None && open > 0; wanted--)
        {
            for (var i = 0; i < left.Length; i++)
            {
                for (var j = 0; j < right.Length && !leftUsed[i]; j++)
                {
                    if (!rightUsed[j] && _pairs.Compare(left[i], right[j]) == wanted)
                    {
                        leftUsed[i] = rightUsed[j] = true;
                        open--;
                        matched[count] = (left[i], right[j]);
                        count += wanted >= PartLikeness.Skeleton ? 1 : 0;
                        total += Add(reasons, left[i], right[j], wanted);
                    }
                }
            }
        }

        // What is left over on both sides contradicts; on one side it may have been left out.
        var beyond = Math.Max(left.Length, right.Length) - Math.Min(left.Length, right.Length);
        var bent = total > 0 ? total / Math.Sqrt(1 + (total / SoftLimit * (total / SoftLimit))) : total;
        reasons?.Add(new FieldReason("", "", NameTerm.Together, bent - total));
        total = bent + (open * Replaced) + (beyond * LeftOver);
        if (open + beyond == 0)
        {
            total += NothingLeftOver;
            reasons?.Add(new FieldReason("", "", NameTerm.NothingLeft, NothingLeftOver));
        }

        if (bearers is not null && Bearers(matched[..count]) is > 1 and var people)
        {
            var bits = PerDoubling * Math.Log2(people);
            total += bits;
            reasons?.Add(new FieldReason("", "", NameTerm.Bearers, bits) { Number = people });
        }

        reasons?.AddRange(PlainNameRest.Of(names, left, leftUsed, right, rightUsed, Replaced, LeftOver));
        return total;
    }

    // A misspelled pair looks as if one person bore it, so the side with more bearers counts; of several pairs the one that tells most.
    private double Bearers(ReadOnlySpan<(int Left, int Right)> matched)
    {
        var fewest = double.PositiveInfinity;
        for (var i = 0; i < matched.Length; i++)
        {
            for (var j = i + 1; j < matched.Length; j++)
            {
                fewest = Math.Min(fewest, Math.Max(bearers!.Of(matched[i].Left, matched[j].Left), bearers.Of(matched[i].Right, matched[j].Right)));
            }
        }

        return double.IsPositiveInfinity(fewest) ? 1 : fewest;
    }

    private double Add(List<FieldReason>? reasons, int left, int right, PartLikeness likeness)
    {
        var rarity = Math.Min(_bits[left], _bits[right]);
        var (bits, term) = likeness switch
        {
            PartLikeness.Same => (rarity, NameTerm.Same),
            PartLikeness.Close => ((0.8 * rarity) - 0.5, NameTerm.Close),
            PartLikeness.Skeleton => ((0.85 * rarity) - 2, NameTerm.Consonants),
            PartLikeness.Initial => (1, NameTerm.Initial),
            _ => (ReplacedByNear, NameTerm.Alike),
        };
        reasons?.Add(new FieldReason(names.Texts[left], names.Texts[right], term, bits));
        return bits;
    }
}
