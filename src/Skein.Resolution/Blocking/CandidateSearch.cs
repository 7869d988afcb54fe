using Skein.Resolution.Records;
using Skein.Resolution.Running;

namespace Skein.Resolution.Blocking;

/// <summary>
/// The pairs that are worth comparing: records of one kind that share a key of some pass, the rarest keys first, within the bounds of
/// <see cref="BlockingOptions"/>. Pairs are made record by record and never all stored. They depend neither on the order of the input nor on
/// threads. Memory: the shared keys, as <see cref="BlockingOptions.KeysPerRecord"/> says. Safe for many readers.
/// </summary>
public sealed class CandidateSearch
{
    // Records in blocks: those that share one key, by rank. Places are indexes into it.
    private readonly int[] _members;
    private readonly int[] _blockStarts;
    private readonly int[] _blockOf;
    private readonly int[] _placeStarts;
    private readonly int[] _places;
    private readonly int[] _ranks;
    private readonly BlockingOptions _options;

    private CandidateSearch(int[] members, int[] blockStarts, int[] blockOf, int[] placeStarts, int[] places, int[] ranks, BlockingOptions options) =>
        (_members, _blockStarts, _blockOf, _placeStarts, _places, _ranks, _options) =
        (members, blockStarts, blockOf, placeStarts, places, ranks, options);

    /// <summary>How many records there are.</summary>
    public int RecordCount => _ranks.Length;

    /// <summary>How many keys are shared by two records or more.</summary>
    public int BlockCount => _blockStarts.Length - 1;

    internal BlockingOptions Options => _options;

    /// <summary>Prepares the search.</summary>
    /// <param name="table">The records.</param>
    /// <param name="passes">The passes, one or more.</param>
    /// <param name="sortKeys">The text by which large blocks are sorted, one for each record; null for the order of identifiers.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <param name="cancellation">Stops it.</param>
    public static CandidateSearch Build(
        RecordTable table,
        IReadOnlyList<BlockingPass> passes,
        IReadOnlyList<string>? sortKeys = null,
        BlockingOptions? options = null,
        CancellationToken cancellation = default)
    {
        options ??= new BlockingOptions();
        var ranks = Ranks(table.Count, sortKeys);
        var postings = Postings(table, passes, ranks, options, cancellation);
        return Index(postings, ranks, options);
    }

    /// <summary>All candidate pairs, each once, streamed in the order of the records.</summary>
    public IEnumerable<(int Left, int Right)> Pairs()
    {
        var scratch = new CandidateScratch(RecordCount);
        for (var record = 0; record < RecordCount; record++)
        {
            Gather(record, scratch);
            foreach (var other in scratch.Candidates)
            {
                yield return (Math.Min(record, other), Math.Max(record, other));
            }
        }
    }

    /// <summary>Puts the candidates of a record among those of lower rank into the scratch, the best first.</summary>
    internal void Gather(int record, CandidateScratch scratch)
    {
        scratch.Candidates.Clear();
        scratch.Touched.Clear();
        foreach (var place in _places.AsSpan(_placeStarts[record], _placeStarts[record + 1] - _placeStarts[record]))
        {
            var (start, end) = (_blockStarts[_blockOf[place]], _blockStarts[_blockOf[place] + 1]);
            var size = end - start;
            var from = size <= _options.LargestBlock ? start : Math.Max(start, place - _options.Window);
            var worth = 24 - MathF.Log2(size);
            for (var at = from; at < place; at++)
            {
                var other = _members[at];
                if (scratch.Weights[other] == 0)
                {
                    scratch.Touched.Add(other);
                }

                scratch.Weights[other] += worth;
            }
        }

        Select(scratch);
    }

    private void Select(CandidateScratch scratch)
    {
        scratch.Candidates.AddRange(scratch.Touched);
        if (scratch.Candidates.Count > _options.CandidatesPerRecord)
        {
            scratch.Candidates.Sort((left, right) => scratch.Weights[left] != scratch.Weights[right]
                ? scratch.Weights[right].CompareTo(scratch.Weights[left])
                : _ranks[right].CompareTo(_ranks[left]));
            scratch.Candidates.RemoveRange(_options.CandidatesPerRecord, scratch.Candidates.Count - _options.CandidatesPerRecord);
        }

        foreach (var other in scratch.Touched)
        {
            scratch.Weights[other] = 0;
        }
    }

    private static int[] Ranks(int count, IReadOnlyList<string>? sortKeys)
    {
        var order = Enumerable.Range(0, count).ToArray();
        if (sortKeys is not null)
        {
            Array.Sort(order, (left, right) => string.CompareOrdinal(sortKeys[left], sortKeys[right]) is var c and not 0 ? c : left.CompareTo(right));
        }

        var ranks = new int[count];
        for (var i = 0; i < count; i++)
        {
            ranks[order[i]] = i;
        }

        return ranks;
    }

    // Keys are made twice: counted first, so that only those that two records share, and of a record the rarest, are ever stored.
    private static Posting[] Postings(
        RecordTable table, IReadOnlyList<BlockingPass> passes, int[] ranks, BlockingOptions options, CancellationToken cancellation)
    {
        var counts = new KeyCounts(16L * table.Count);
        Slices.Run(table.Count, options.Threads, () => new List<ulong>(), (_, start, end, keys) =>
        {
            for (var record = start; record < end; record++)
            {
                Keys(table, passes, record, keys);
                keys.ForEach(counts.Add);
            }
        }, cancellation);

        var (slices, most) = (new Posting[Slices.Count(table.Count)][], options.KeysFor(table.Count));
        Slices.Run(table.Count, options.Threads, () => new List<ulong>(), (slice, start, end, keys) =>
        {
            var found = new List<Posting>();
            for (var record = start; record < end; record++)
            {
                Keys(table, passes, record, keys);
                keys.RemoveAll(key => counts.Of(key) < 2);
                if (keys.Count > most)
                {
                    keys.Sort((left, right) => counts.Of(left) != counts.Of(right) ? counts.Of(left).CompareTo(counts.Of(right)) : left.CompareTo(right));
                    keys.RemoveRange(most, keys.Count - most);
                }

                keys.ForEach(key => found.Add(new Posting(key, ranks[record], record)));
            }

            slices[slice] = [.. found];
        }, cancellation);

        var total = slices.Sum(slice => slice.Length);
        var postings = new Posting[total];
        var at = 0;
        for (var slice = 0; slice < slices.Length; slice++)
        {
            slices[slice].CopyTo(postings, at);
            at += slices[slice].Length;
            slices[slice] = [];
        }

        Array.Sort(postings);
        return postings;
    }

    private static void Keys(RecordTable table, IReadOnlyList<BlockingPass> passes, int record, List<ulong> keys)
    {
        keys.Clear();
        foreach (var pass in passes)
        {
            pass.AddKeys(record, keys);
        }

        var kind = StableHash.Of(table.KindOf(record));
        for (var i = 0; i < keys.Count; i++)
        {
            keys[i] = StableHash.Of(keys[i], kind);
        }

        keys.Sort();
        var kept = 0;
        for (var i = 0; i < keys.Count; i++)
        {
            if (i == 0 || keys[i] != keys[i - 1])
            {
                keys[kept++] = keys[i];
            }
        }

        keys.RemoveRange(kept, keys.Count - kept);
    }

    private static CandidateSearch Index(Posting[] postings, int[] ranks, BlockingOptions options)
    {
        var (members, blockOf, blockStarts) = (new int[postings.Length], new int[postings.Length], new List<int> { 0 });
        var (placeStarts, kept) = (new int[ranks.Length + 1], 0);
        for (var start = 0; start < postings.Length;)
        {
            var end = start + 1;
            while (end < postings.Length && postings[end].Key == postings[start].Key)
            {
                end++;
            }

            if (end - start > 1)
            {
                for (; start < end; start++)
                {
                    (members[kept], blockOf[kept]) = (postings[start].Record, blockStarts.Count - 1);
                    placeStarts[postings[start].Record + 1]++;
                    kept++;
                }

                blockStarts.Add(kept);
            }

            start = end;
        }

        for (var record = 0; record < ranks.Length; record++)
        {
            placeStarts[record + 1] += placeStarts[record];
        }

        var (places, next) = (new int[kept], placeStarts[..^1]);
        for (var place = 0; place < kept; place++)
        {
            places[next[members[place]]++] = place;
        }

        return new CandidateSearch(members[..kept], [.. blockStarts], blockOf[..kept], placeStarts, places, ranks, options);
    }

    private readonly record struct Posting(ulong Key, int Rank, int Record) : IComparable<Posting>
    {
        public int CompareTo(Posting other) => Key != other.Key ? Key.CompareTo(other.Key) : Rank.CompareTo(other.Rank);
    }
}
