namespace Skein.Text.Normalization;

/// <summary>
/// Leads spans of a normalized text back to the original and forward again. It holds only the places that differ, so
/// a clean text costs nothing; a look-up is a binary search. What was changed together is mapped together: each letter
/// of an unfolded ligature leads to the whole ligature. Immutable and safe to share between threads.
/// </summary>
public sealed class OffsetMap
{
    private readonly TextEdit[] _edits;

    internal OffsetMap(int originalLength, int normalizedLength, TextEdit[] edits)
    {
        OriginalLength = originalLength;
        NormalizedLength = normalizedLength;
        _edits = edits;
    }

    /// <summary>The length of the original text in UTF-16 units.</summary>
    public int OriginalLength { get; }

    /// <summary>The length of the normalized text in UTF-16 units.</summary>
    public int NormalizedLength { get; }

    /// <summary>Whether the two texts are the same.</summary>
    public bool IsIdentity => _edits.Length == 0;

    /// <summary>How many places differ.</summary>
    public int EditCount => _edits.Length;

    /// <summary>The map of a text that normalization left as it was.</summary>
    public static OffsetMap Identity(int length) => new(length, length, []);

    /// <summary>
    /// The smallest original span that holds all that the normalized span came from. Characters that were removed at its
    /// edges are left out, those within it are kept. An empty span leads to an empty span.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not fit in the normalized text.</exception>
    public TextSpan ToOriginal(TextSpan normalized)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(normalized.End, NormalizedLength, nameof(normalized));
        var start = OriginalOf(normalized.Start).Start;
        return new TextSpan(start, normalized.IsEmpty ? start : OriginalOf(normalized.End - 1).End);
    }

    /// <summary>The smallest normalized span that holds all that became of the original span; empty where nothing did.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not fit in the original text.</exception>
    public TextSpan ToNormalized(TextSpan original)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(original.End, OriginalLength, nameof(original));
        var start = NormalizedOf(original.Start).Start;
        return new TextSpan(start, original.IsEmpty ? start : NormalizedOf(original.End - 1).End);
    }

    /// <summary>The map of two normalizations in a row: this one first, then <paramref name="next"/> on its outcome.</summary>
    /// <exception cref="ArgumentException">The next map does not start at this one's normalized length.</exception>
    public OffsetMap Then(OffsetMap next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.OriginalLength != NormalizedLength)
        {
            throw new ArgumentException(
                "The next map belongs to another text: its original length differs from this normalized length.", nameof(next));
        }

        return IsIdentity ? next : next.IsIdentity ? this
            : new OffsetMap(OriginalLength, next.NormalizedLength, EditComposition.Compose(_edits, next._edits));
    }

    private (int Start, int End) OriginalOf(int offset)
    {
        // The last edit that starts at or before the offset: of several at one offset (removals), the unit stands after all of them.
        int low = 0, high = _edits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _edits[middle].NormalizedStart <= offset ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
        {
            return (offset, offset + 1);
        }

        var edit = _edits[low - 1];
        return offset < edit.NormalizedEnd
            ? (edit.OriginalStart, edit.OriginalEnd)
            : (edit.OriginalEnd + offset - edit.NormalizedEnd, edit.OriginalEnd + offset - edit.NormalizedEnd + 1);
    }

    private (int Start, int End) NormalizedOf(int offset)
    {
        int low = 0, high = _edits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _edits[middle].OriginalStart <= offset ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
        {
            return (offset, offset + 1);
        }

        var edit = _edits[low - 1];
        return offset < edit.OriginalEnd
            ? (edit.NormalizedStart, edit.NormalizedEnd)
            : (edit.NormalizedEnd + offset - edit.OriginalEnd, edit.NormalizedEnd + offset - edit.OriginalEnd + 1);
    }
}
