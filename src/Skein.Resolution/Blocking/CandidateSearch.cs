using Skein.Resolution.Records;

namespace Skein.Resolution.Blocking;

/// <summary>
/// The pairs that are worth comparing: records of one kind that share a key of some pass, the rarest keys first, within the bounds of
/// <see cref="BlockingOptions"/>. Pairs are made record by record and never all stored. They depend neither on the order of the input nor on
/// threads. Memory: the shared keys, as <see cref="BlockingOptions.KeysPerRecord"/> says. Safe for many readers.
/// </summary>
public sealed class CandidateSearch
{
    private readonly BlockIndex _blocks;
    private readonly int[] _ranks;
    private readonly BlockingOptions _options;

    private CandidateSearch(BlockIndex blocks, int[] ranks, BlockingOptions options) => (_blocks, _ranks, _options) = (blocks, ranks, options);

    /// <summary>How many records there are.</summary>
    public int RecordCount => _ranks.Length;

    /// <summary>How many keys are shared by two records or more.</summary>
    public int BlockCount => _blocks.Count;

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
        return new CandidateSearch(BlockIndex.Of(Postings.Of(table, passes, ranks, options, cancellation), ranks.Length), ranks, options);
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
        foreach (var place in _blocks.PlacesOf(record))
        {
            var (start, end) = _blocks.BlockAround(place);
            var size = end - start;
            var from = size <= _options.LargestBlock ? start : Math.Max(start, place - _options.Window);
            var worth = 24 - MathF.Log2(size);
            for (var at = from; at < place; at++)
            {
                var other = _blocks.MemberAt(at);
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
}
