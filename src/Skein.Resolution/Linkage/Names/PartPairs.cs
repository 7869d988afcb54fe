using Skein.Text.Similarity;

namespace Skein.Resolution.Linkage.Names;

/// <summary>How two parts of names are alike; the better comes later.</summary>
internal enum PartLikeness : byte
{
    None,
    Near,
    Initial,
    Skeleton,
    Close,
    Same,
}

/// <summary>Compares distinct parts and remembers what it compared, within a bound. Safe for many threads: an entry is one word, pair and finding together.</summary>
internal sealed class PartPairs(NamePartTable names)
{
    private const int SizeBits = 18;

    private readonly ulong[] _found = new ulong[1 << SizeBits];

    public PartLikeness Compare(int left, int right)
    {
        if (left == right)
        {
            return PartLikeness.Same;
        }

        // Two different parts: the larger number is above 0, so that an empty place is no pair.
        var key = ((ulong)(uint)Math.Min(left, right) << 30) | (uint)Math.Max(left, right);
        ref var place = ref _found[(key * 0x9E3779B97F4A7C15UL) >> (64 - SizeBits)];
        var entry = Volatile.Read(ref place);
        if (entry >> 3 != key)
        {
            entry = (key << 3) | (ulong)Likeness(names.Texts[left], names.Texts[right], names.Skeletons[left], names.Skeletons[right]);
            Volatile.Write(ref place, entry);
        }

        return (PartLikeness)(entry & 7);
    }

    private static PartLikeness Likeness(string left, string right, string leftSkeleton, string rightSkeleton)
    {
        if (left.Length == 1 || right.Length == 1)
        {
            return left[0] == right[0] ? PartLikeness.Initial : PartLikeness.None;
        }

        var longest = Math.Max(left.Length, right.Length);
        var isSkeleton = leftSkeleton == rightSkeleton && leftSkeleton.Length >= 2;
        if (longest >= 5 && DamerauLevenshtein.Within(left, right, longest >= 9 ? 2 : 1) is not null)
        {
            return PartLikeness.Close;
        }

        if (isSkeleton && leftSkeleton.Length >= 3)
        {
            return PartLikeness.Skeleton;
        }

        return isSkeleton || (longest >= 4 && JaroWinkler.Similarity(left, right) >= 0.84) ? PartLikeness.Near : PartLikeness.None;
    }
}
