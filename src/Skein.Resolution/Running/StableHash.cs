namespace Skein.Resolution.Running;

/// <summary>Hashes that are the same in every process and on every machine. Not for secrets.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a of the UTF-16 units, mixed.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return Mix(hash);
    }

    /// <summary>The hash of two values in their order.</summary>
    public static ulong Of(ulong first, ulong second) => Mix((first * 0x9E3779B97F4A7C15UL) ^ Mix(second + 0x6A09E667F3BCC909UL));

    /// <summary>The last step of splitmix64, a bijection.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
