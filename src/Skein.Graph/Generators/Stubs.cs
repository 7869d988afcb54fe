using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>Half-edges that are to be joined to pairs.</summary>
internal static class Stubs
{
    /// <summary>Each vertex as often as its degree says, in an order that is all chance.</summary>
    public static int[] Shuffled(ReadOnlySpan<int> degrees, ref RandomStream random)
    {
        var stubs = new List<int>();
        for (var vertex = 0; vertex < degrees.Length; vertex++)
        {
            stubs.AddRange(Enumerable.Repeat(vertex, degrees[vertex]));
        }

        var shuffled = stubs.ToArray();
        random.Shuffle<int>(shuffled);
        return shuffled;
    }

    /// <summary>
    /// Joins stubs two by two. A pair that is not allowed or already there trades an end with a pair made before, tried a hundred times; what
    /// cannot be placed is left out, and an odd stub too.
    /// </summary>
    public static void Join(ReadOnlySpan<int> stubs, PairSet pairs, Func<int, int, bool> isAllowed, List<(int, int)> joined, ref RandomStream random)
    {
        var first = joined.Count;
        var refused = new List<(int, int)>();
        for (var stub = 0; stub + 1 < stubs.Length; stub += 2)
        {
            var (one, other) = (stubs[stub], stubs[stub + 1]);
            if (Fits(one, other) && pairs.Add(one, other))
            {
                joined.Add((one, other));
            }
            else
            {
                refused.Add((one, other));
            }
        }

        foreach (var (one, other) in refused)
        {
            for (var attempt = 0; attempt < 100 && joined.Count > first; attempt++)
            {
                var at = first + random.NextInt(joined.Count - first);
                var (left, right) = joined[at];
                if ((random.NextBits() & 1) == 0)
                {
                    (left, right) = (right, left);
                }

                if (Fits(one, left) && Fits(other, right) && !pairs.Contains(one, left) && !pairs.Contains(other, right) && !IsSame(one, left, other, right))
                {
                    pairs.Remove(left, right);
                    pairs.Add(one, left);
                    pairs.Add(other, right);
                    joined[at] = (one, left);
                    joined.Add((other, right));
                    break;
                }
            }
        }

        bool Fits(int one, int other) => one != other && isAllowed(one, other);

        static bool IsSame(int one, int left, int other, int right) => (one == other && left == right) || (one == right && left == other);
    }
}
