using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Linkage.Names;
using Skein.Resolution.Records;
using Skein.Resolution.Running;

namespace Skein.Resolution.Blocking;

/// <summary>
/// Blocks by names: the whole folded name whatever its order, each part, each part without its vowels, any two parts without their vowels, and
/// a part with the year of birth. Of a name of many parts the rarest few make keys.
/// </summary>
internal sealed class NamePass : BlockingPass
{
    private const int PartsWithKeys = 6;
    private const ulong Whole = 1, Part = 2, Skeleton = 3, Pair = 4, Year = 5;

    private readonly NamePartTable _names;
    private readonly ulong[] _partHashes;
    private readonly ulong[] _skeletonHashes;
    private readonly TextColumn _dates;
    private readonly ReportedDay?[] _days;

    public NamePass(RecordTable table, NamePartTable names, RecordField? birthDate = null)
    {
        _names = names;
        _partHashes = [.. names.Texts.Select(text => StableHash.Of(text))];
        _skeletonHashes = [.. names.Skeletons.Select(text => StableHash.Of(text))];
        _dates = table.Column(birthDate ?? RecordField.BirthDate, text => text.Trim());
        _days = [.. _dates.Texts.Select(ReportedDay.Read)];
    }

    public override string Name => "parts of names";

    public override void AddKeys(int record, ICollection<ulong> keys)
    {
        var (start, end) = _names.NamesOf(record);
        for (var name = start; name < end; name++)
        {
            var parts = Rarest(_names.PartsOf(name));
            var whole = Whole;
            foreach (var part in parts)
            {
                whole += StableHash.Mix(_partHashes[part]);
                keys.Add(StableHash.Of(Part, _partHashes[part]));
                if (_skeletonHashes[part] != _partHashes[part])
                {
                    keys.Add(StableHash.Of(Skeleton, _skeletonHashes[part]));
                }

                AddYears(record, _skeletonHashes[part], keys);
            }

            keys.Add(StableHash.Of(Whole, whole));
            for (var i = 0; i < parts.Length; i++)
            {
                for (var j = i + 1; j < parts.Length; j++)
                {
                    var (one, other) = (_skeletonHashes[parts[i]], _skeletonHashes[parts[j]]);
                    keys.Add(StableHash.Of(Pair, StableHash.Of(Math.Min(one, other), Math.Max(one, other))));
                }
            }
        }
    }

    private void AddYears(int record, ulong part, ICollection<ulong> keys)
    {
        foreach (var number in _dates.Of(record))
        {
            if (_days[number] is { } day && day.FirstYear == day.LastYear)
            {
                keys.Add(StableHash.Of(StableHash.Of(Year, (ulong)day.FirstYear), part));
            }
        }
    }

    private int[] Rarest(ReadOnlySpan<int> parts)
    {
        var distinct = parts.ToArray().Distinct().ToArray();
        Array.Sort(distinct, (left, right) => _names.Counts[left] != _names.Counts[right]
            ? _names.Counts[left].CompareTo(_names.Counts[right])
            : string.CompareOrdinal(_names.Texts[left], _names.Texts[right]));
        return distinct.Length <= PartsWithKeys ? distinct : distinct[..PartsWithKeys];
    }
}
