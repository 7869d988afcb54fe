namespace Skein.Text.Similarity;

/// <summary>
/// The similarity of two short strings after Jaro (1989, doi:10.1080/01621459.1989.10478785) with Winkler's bonus for a
/// common start of up to four units, weight 0.1. Symmetric, between 0 and 1; two empty strings are alike, an empty and a
/// non-empty one are not. Ordinal, in UTF-16 units: fold case and marks before. Time is the product of the lengths at worst.
/// </summary>
public static class JaroWinkler
{
    private const double PrefixWeight = 0.1;
    private const int LongestPrefix = 4;

    /// <summary>The similarity with the bonus, 0 to 1.</summary>
    public static double Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var jaro = Jaro(left, right);
        var prefix = Math.Min(LongestPrefix, left.CommonPrefixLength(right));
        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }

    /// <summary>The similarity without the bonus, 0 to 1.</summary>
    public static double Jaro(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty && right.IsEmpty)
        {
            return 1;
        }

        // The greedy search for partners depends on the side it starts from; a fixed order makes the measure symmetric.
        if (left.Length > right.Length || (left.Length == right.Length && left.SequenceCompareTo(right) > 0))
        {
            var longer = left;
            left = right;
            right = longer;
        }

        var window = Math.Max(0, (right.Length / 2) - 1);
        Span<bool> leftMatched = left.Length <= 128 ? stackalloc bool[left.Length] : new bool[left.Length];
        Span<bool> rightMatched = right.Length <= 128 ? stackalloc bool[right.Length] : new bool[right.Length];
        var matches = 0;
        for (var i = 0; i < left.Length; i++)
        {
            var last = Math.Min(right.Length - 1, i + window);
            for (var j = Math.Max(0, i - window); j <= last; j++)
            {
                if (!rightMatched[j] && left[i] == right[j])
                {
                    leftMatched[i] = rightMatched[j] = true;
                    matches++;
                    break;
                }
            }
        }

        if (matches == 0)
        {
            return 0;
        }

        var outOfOrder = 0;
        for (int i = 0, j = 0; i < left.Length; i++)
        {
            if (!leftMatched[i])
            {
                continue;
            }

            while (!rightMatched[j])
            {
                j++;
            }

            outOfOrder += left[i] == right[j++] ? 0 : 1;
        }

        double m = matches;
        return ((m / left.Length) + (m / right.Length) + ((m - (outOfOrder / 2)) / m)) / 3;
    }
}
