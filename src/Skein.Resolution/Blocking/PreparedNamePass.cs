using Skein.Resolution.Linkage.Names;
using Skein.Resolution.Running;
using Skein.Text.Names;

namespace Skein.Resolution.Blocking;

/// <summary>
/// Blocks by what the comparison of names can bring together: each part by its key (the forms of one name, the spellings of one sound) and by its
/// consonants in groups, which are the same in scripts that write no vowels, any two parts of a name by both, and an organisation by its acronym.
/// </summary>
internal sealed class PreparedNamePass : BlockingPass
{
    private const int PartsWithKeys = 6;
    private const ulong Single = 11, Pair = 12, Acronym = 13;

    private readonly PreparedNames _names;
    private readonly ulong[] _hashes;

    public PreparedNamePass(PreparedNames names)
    {
        _names = names;
        _hashes = [.. names.Texts.Select(text => StableHash.Of(text))];
    }

    public override string Name => "sounds of names";

    public override void AddKeys(int record, ICollection<ulong> keys)
    {
        var (start, end) = _names.NamesOf(record);
        Span<int> rarest = stackalloc int[PreparedName.MostCompared];
        for (var name = start; name < end; name++)
        {
            var parts = _names.KeysOf(name);
            var skeletons = _names.SkeletonsOf(name);
            foreach (var acronym in _names.AcronymsOf(name))
            {
                keys.Add(StableHash.Of(Acronym, StableHash.Of(acronym)));
            }

            var count = Rarest(parts, rarest);
            for (var i = 0; i < count; i++)
            {
                var (one, skeleton) = (parts[rarest[i]], skeletons[rarest[i]]);
                keys.Add(StableHash.Of(Single, _hashes[one]));
                if (skeleton >= 0 && _names.Texts[skeleton].Length > 3)
                {
                    keys.Add(StableHash.Of(Single, _hashes[skeleton]));
                }

                for (var j = i + 1; j < count; j++)
                {
                    var (other, otherSkeleton) = (parts[rarest[j]], skeletons[rarest[j]]);
                    AddPair(one, other, keys);
                    AddPair(skeleton, otherSkeleton, keys);
                    AddPair(one, otherSkeleton, keys);
                    AddPair(skeleton, other, keys);
                }
            }
        }
    }

    private void AddPair(int one, int other, ICollection<ulong> keys)
    {
        if (one >= 0 && other >= 0)
        {
            var (first, second) = (_hashes[one], _hashes[other]);
            keys.Add(StableHash.Of(Pair, StableHash.Of(Math.Min(first, second), Math.Max(first, second))));
        }
    }

    // The places of the parts that the fewest names have; equally rare ones in the order of their keys.
    private int Rarest(ReadOnlySpan<int> parts, Span<int> places)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            places[i] = i;
        }

        // A span of at most sixteen places: sorted by insertion, so that nothing is allocated.
        for (var i = 1; i < parts.Length; i++)
        {
            for (var j = i; j > 0 && IsRarer(parts[places[j]], parts[places[j - 1]]); j--)
            {
                (places[j], places[j - 1]) = (places[j - 1], places[j]);
            }
        }

        return Math.Min(parts.Length, PartsWithKeys);
    }

    private bool IsRarer(int one, int other) => _names.Counts[one] != _names.Counts[other]
        ? _names.Counts[one] < _names.Counts[other]
        : string.CompareOrdinal(_names.Texts[one], _names.Texts[other]) < 0;
}
