using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>
/// Some of the numbers from 0 up to, not including, a bound: each set of that many is equally likely, and they come in order, without a list
/// of any. Where few are wanted of many, the distance to the next is drawn at once by rejection (Vitter 1987, method D,
/// doi:10.1145/23002.23003); where they lie close, it is counted off (his method A). Time in proportion to how many are wanted.
/// </summary>
internal static class SequentialSample
{
    // Counting off is the faster way from one in so many on.
    private const long Dense = 13;

    /// <summary>The numbers, in order.</summary>
    /// <param name="bound">The bound, up to 2⁵³.</param>
    /// <param name="count">How many, at most the bound.</param>
    /// <param name="random">Where the draws come from.</param>
    public static IEnumerable<long> Of(long bound, long count, RandomStream random)
    {
        var next = 0L;
        var top = Math.Pow(random.NextDouble(), 1.0 / count);
        while (count > 1 && Dense * count < bound - next)
        {
            next += SkipByRejection(bound - next, count, ref top, ref random);
            yield return next++;
            count--;
        }

        while (count > 0)
        {
            next += SkipByCounting(bound - next, count, ref random);
            yield return next++;
            count--;
        }
    }

    // How many numbers are passed over before the first of count among left; top is the largest of so many uniform numbers, drawn before.
    private static long SkipByRejection(long left, long count, ref double top, ref RandomStream random)
    {
        var (room, others) = (left - count + 1, 1.0 / (count - 1));
        while (true)
        {
            double place;
            long skip;
            while ((skip = (long)(place = left * (1 - top))) >= room)
            {
                top = Math.Pow(random.NextDouble(), 1.0 / count);
            }

            var height = Math.Pow(random.NextDouble() * left / room, others);
            top = height * (1 - (place / left)) * ((double)room / (room - skip));
            if (top <= 1)
            {
                return skip;
            }

            // The cheap bound does not settle it: the product that the chance is made of.
            var (product, numerator) = (1.0, left - 1.0);
            var (denominator, last) = count - 1 > skip ? ((double)(left - count), left - skip) : (left - skip - 1.0, room);
            for (var factor = left - 1; factor >= last; factor--)
            {
                product *= numerator-- / denominator--;
            }

            var isTaken = left / (left - place) >= height * Math.Pow(product, others);
            top = Math.Pow(random.NextDouble(), isTaken ? others : 1.0 / count);
            if (isTaken)
            {
                return skip;
            }
        }
    }

    private static long SkipByCounting(long left, long count, ref RandomStream random)
    {
        if (count == 1)
        {
            return Math.Min(left - 1, (long)(left * random.NextDouble()));
        }

        var (draw, skip, free) = (random.NextDouble(), 0L, (double)(left - count));
        for (var share = free / left; share > draw; share *= free / left)
        {
            (skip, left, free) = (skip + 1, left - 1, free - 1);
        }

        return skip;
    }
}
