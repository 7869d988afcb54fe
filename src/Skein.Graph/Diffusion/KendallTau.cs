namespace Skein.Graph.Diffusion;

/// <summary>
/// Kendall's τ-b: (agreeing − disagreeing pairs) ÷ √((pairs not tied in the first)(pairs not tied in the second)), in the time of a sort
/// (Knight 1966, doi:10.1080/01621459.1966.10480879).
/// </summary>
public static class KendallTau
{
    /// <summary>τ-b of two columns of equal length; not a number when one of them has one value only. Values are numbers.</summary>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    public static double Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.Length != second.Length)
        {
            throw new ArgumentException("Both columns have the same length.", nameof(second));
        }

        var rows = new (double First, double Second)[first.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = (first[row], second[row]);
        }

        Array.Sort(rows);
        var all = PairsOf(rows.Length);
        var (tiedFirst, tiedBoth) = (0L, 0L);
        for (var (start, row, both) = (0, 1, 0); row <= rows.Length; row++)
        {
            if (row == rows.Length || rows[row] != rows[both])
            {
                tiedBoth += PairsOf(row - both);
                both = row;
            }

            if (row == rows.Length || !rows[row].First.Equals(rows[start].First))
            {
                tiedFirst += PairsOf(row - start);
                start = row;
            }
        }

        var seconds = Array.ConvertAll(rows, row => row.Second);
        var swaps = Sort(seconds, new double[seconds.Length]);
        var tiedSecond = 0L;
        for (var (start, row) = (0, 1); row <= seconds.Length; row++)
        {
            if (row == seconds.Length || !seconds[row].Equals(seconds[start]))
            {
                tiedSecond += PairsOf(row - start);
                start = row;
            }
        }

        var difference = all - tiedFirst - tiedSecond + tiedBoth - (2 * swaps);
        return difference / Math.Sqrt((double)(all - tiedFirst) * (all - tiedSecond));
    }

    private static long PairsOf(long count) => count * (count - 1) / 2;

    // Merge sort; gives how many pairs stood in the wrong order.
    private static long Sort(Span<double> values, Span<double> room)
    {
        if (values.Length < 2)
        {
            return 0;
        }

        var middle = values.Length / 2;
        var swaps = Sort(values[..middle], room) + Sort(values[middle..], room);
        var (left, right) = (0, middle);
        for (var place = 0; place < values.Length; place++)
        {
            if (right == values.Length || (left < middle && values[left] <= values[right]))
            {
                room[place] = values[left++];
            }
            else
            {
                swaps += middle - left;
                room[place] = values[right++];
            }
        }

        room[..values.Length].CopyTo(values);
        return swaps;
    }
}
