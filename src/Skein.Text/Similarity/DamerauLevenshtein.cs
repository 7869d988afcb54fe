using System.Buffers;

namespace Skein.Text.Similarity;

/// <summary>
/// The number of insertions, deletions, substitutions and swaps of neighbors between two strings (Damerau 1964,
/// doi:10.1145/363958.363994), in the restricted form in which no stretch is edited twice: "CA" to "ABC" is 3, not 2.
/// Symmetric; 0 for equal strings; at most the longer length. Ordinal, in UTF-16 units.
/// </summary>
public static class DamerauLevenshtein
{
    /// <summary>The distance. Time is the product of the lengths.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        Within(left, right, Math.Max(left.Length, right.Length))!.Value;

    /// <summary>The distance if it is at most <paramref name="limit"/>, otherwise null. Time is
    /// the shorter length times the limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public static int? Within(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var prefix = left.CommonPrefixLength(right);
        left = left[prefix..];
        right = right[prefix..];
        if (left.Length > right.Length)
        {
            var longer = left;
            left = right;
            right = longer;
        }

        if (right.Length - left.Length > limit)
        {
            return null;
        }

        if (left.IsEmpty)
        {
            return right.Length;
        }

        limit = Math.Min(limit, right.Length);
        var width = right.Length + 1;
        var rented = ArrayPool<int>.Shared.Rent(3 * width);
        var distance = Banded(left, right, limit, rented.AsSpan(0, 3 * width), width);
        ArrayPool<int>.Shared.Return(rented);
        return distance <= limit ? distance : null;
    }

    /// <summary>1 minus the distance divided by the longer length; 1 for two empty strings.</summary>
    public static double Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var longest = Math.Max(left.Length, right.Length);
        return longest == 0 ? 1 : 1 - ((double)Distance(left, right) / longest);
    }

    private static int Banded(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit, Span<int> rows, int width)
    {
        var beyond = limit + 1;
        var twoBefore = rows[..width];
        var before = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        rows.Fill(beyond);
        for (var j = 0; j < width; j++)
        {
            before[j] = Math.Min(j, beyond);
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current.Fill(beyond);
            current[0] = Math.Min(i, beyond);
            var best = current[0];
            var last = Math.Min(right.Length, i + limit);
            for (var j = Math.Max(1, i - limit); j <= last; j++)
            {
                var cost = before[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost = Math.Min(cost, Math.Min(before[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    cost = Math.Min(cost, twoBefore[j - 2] + 1);
                }

                current[j] = Math.Min(cost, beyond);
                best = Math.Min(best, current[j]);
            }

            // A swap reaches back two rows, so one row beyond the limit is no reason to stop; two are.
            if (best >= beyond && Lowest(before) >= beyond)
            {
                return beyond;
            }

            var oldest = twoBefore;
            twoBefore = before;
            before = current;
            current = oldest;
        }

        return before[right.Length];
    }

    private static int Lowest(ReadOnlySpan<int> row)
    {
        var lowest = int.MaxValue;
        foreach (var value in row)
        {
            lowest = Math.Min(lowest, value);
        }

        return lowest;
    }
}
