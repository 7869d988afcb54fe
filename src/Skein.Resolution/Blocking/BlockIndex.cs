namespace Skein.Resolution.Blocking;

/// <summary>
/// Records in blocks: those that share one key stand together, by rank. A place is where a record stands in a block, and a record has one in each of its
/// blocks. Safe for many readers.
/// </summary>
internal sealed class BlockIndex
{
    private readonly int[] _members;
    private readonly int[] _blockStarts;
    private readonly int[] _blockOf;
    private readonly int[] _placeStarts;
    private readonly int[] _places;

    private BlockIndex(int[] members, int[] blockStarts, int[] blockOf, int[] placeStarts, int[] places) =>
        (_members, _blockStarts, _blockOf, _placeStarts, _places) = (members, blockStarts, blockOf, placeStarts, places);

    /// <summary>How many blocks there are.</summary>
    public int Count => _blockStarts.Length - 1;

    /// <summary>The places of a record.</summary>
    public ReadOnlySpan<int> PlacesOf(int record) => _places.AsSpan(_placeStarts[record], _placeStarts[record + 1] - _placeStarts[record]);

    /// <summary>From where to where, the end excluded, the block of a place reaches.</summary>
    public (int Start, int End) BlockAround(int place) => (_blockStarts[_blockOf[place]], _blockStarts[_blockOf[place] + 1]);

    /// <summary>Who stands at a place.</summary>
    public int MemberAt(int place) => _members[place];

    /// <summary>Puts sorted postings into blocks; a key of one record makes none.</summary>
    /// <param name="postings">The postings, sorted.</param>
    /// <param name="records">How many records there are.</param>
    public static BlockIndex Of(Posting[] postings, int records)
    {
        var (members, blockOf, blockStarts) = (new int[postings.Length], new int[postings.Length], new List<int> { 0 });
        var (placeStarts, kept) = (new int[records + 1], 0);
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

        for (var record = 0; record < records; record++)
        {
            placeStarts[record + 1] += placeStarts[record];
        }

        var (places, next) = (new int[kept], placeStarts[..^1]);
        for (var place = 0; place < kept; place++)
        {
            places[next[members[place]]++] = place;
        }

        return new BlockIndex(members[..kept], [.. blockStarts], blockOf[..kept], placeStarts, places);
    }
}
