using Skein.Resolution.Records;
using Skein.Resolution.Running;

namespace Skein.Resolution.Blocking;

/// <summary>That a record has a key; by key, then by rank.</summary>
internal readonly record struct Posting(ulong Key, int Rank, int Record) : IComparable<Posting>
{
    public int CompareTo(Posting other) => Key != other.Key ? Key.CompareTo(other.Key) : Rank.CompareTo(other.Rank);
}

/// <summary>Makes the postings of a table: of each record the rarest keys that another record shares.</summary>
internal static class Postings
{
    /// <summary>All of them, sorted. Keys are made twice: counted first, so that only those that two records share, and of a record the rarest, are ever stored.</summary>
    public static Posting[] Of(
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
}
