using System.Numerics;

namespace Skein.Graph.Running;

/// <summary>
/// A stream of pseudo-random numbers that is the same on every machine and for every number of threads: work that is divided takes one
/// stream a piece, chosen by the piece's number. The generator is xoshiro256**, seeded by splitmix64 (Blackman and Vigna 2021,
/// doi:10.1145/3460772). A mutable value: pass it by reference. Not for secrets.
/// </summary>
public struct RandomStream
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>Starts a stream.</summary>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="stream">The number of the piece of work; streams of one seed are unrelated.</param>
    public RandomStream(long seed, long stream = 0)
    {
        var state = Mix((ulong)seed) ^ Mix((ulong)stream + 0x6A09E667F3BCC909UL);
        _s0 = Next(ref state);
        _s1 = Next(ref state);
        _s2 = Next(ref state);
        _s3 = Next(ref state);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits()
    {
        var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        var shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>A number from 0 up to, not including, 1, in steps of 2⁻⁵³.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>An integer from 0 up to, not including, a bound, each equally likely (Lemire 2019, doi:10.1145/3230636).</summary>
    /// <param name="bound">The bound, above zero.</param>
    public int NextInt(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var product = (NextBits() >> 32) * (uint)bound;
        if ((uint)product < (uint)bound)
        {
            var least = (uint)-bound % (uint)bound;
            while ((uint)product < least)
            {
                product = (NextBits() >> 32) * (uint)bound;
            }
        }

        return (int)(product >> 32);
    }

    /// <summary>Puts values in an order in which each is equally likely to stand anywhere (Fisher–Yates).</summary>
    /// <param name="values">The values.</param>
    public void Shuffle<T>(Span<T> values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = NextInt(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    private static ulong Next(ref ulong state) => Mix(state += 0x9E3779B97F4A7C15UL);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
