using Skein.Extraction.Tagging;

namespace Skein.Extraction.Parsing;

/// <summary>What is known of a word before its sentence is read.</summary>
/// <param name="Fine">Its class by the words that stand around it in running text, of several hundred; 0 for none.</param>
/// <param name="Coarse">The same, of about a hundred.</param>
/// <param name="Listed">The parts of speech that a dictionary gives, and the kinds of names that lists have, as bits.</param>
internal readonly record struct WordClass(ushort Fine, ushort Coarse, ushort Listed);

/// <summary>
/// Looks up the classes of words in the lists and the clusters that the tagger of names reads too. What was looked up lately is kept, a word
/// and its classes in one number, so that threads can share it without a lock.
/// </summary>
internal sealed class WordClasses
{
    private const int Bits = 14;
    private const int FineBits = 10;
    private const int CoarseBits = 8;
    private const int ListedBits = 9;
    private const int ClassBits = FineBits + CoarseBits + ListedBits;

    private readonly ulong[] _lately = new ulong[1 << Bits];
    private readonly WordLists _lists;
    private readonly WordClusters _clusters;
    private readonly ulong[] _kinds;

    public WordClasses(WordLists lists, WordClusters clusters)
    {
        (_lists, _clusters) = (lists, clusters);
        _kinds =
        [
            Any(name => name.StartsWith("noun.", StringComparison.Ordinal)), Any(name => name.StartsWith("verb.", StringComparison.Ordinal)),
            Any(name => name == "adjective"), Any(name => name == "adverb"), Any(name => name is "title" or "actor"), Any(name => name == "people"),
            Any(name => name is "given" or "family"), Any(name => name is "country" or "city" or "region"), Any(name => name == "word"),
        ];
    }

    /// <summary>The classes of a word.</summary>
    /// <param name="lower">The key of the word in small letters.</param>
    public WordClass Of(ulong lower)
    {
        // The place tells the lower bits of the key; the upper ones stand with the classes.
        ref var kept = ref _lately[lower & ((1 << Bits) - 1)];
        var known = Volatile.Read(ref kept);
        if (known >> ClassBits != lower >> ClassBits || known == 0)
        {
            known = (lower >> ClassBits << ClassBits) | LookUp(lower);
            Volatile.Write(ref kept, known);
        }

        return new WordClass(
            (ushort)((known >> (CoarseBits + ListedBits)) & ((1 << FineBits) - 1)), (ushort)((known >> ListedBits) & ((1 << CoarseBits) - 1)), (ushort)(known & ((1 << ListedBits) - 1)));
    }

    private ulong LookUp(ulong lower)
    {
        var levels = _clusters.Of(lower);
        var classes = _lists.Of(lower);
        var listed = 0UL;
        for (var i = 0; i < _kinds.Length; i++)
        {
            listed |= (classes & _kinds[i]) != 0 ? 1UL << i : 0;
        }

        return ((ulong)levels[2] << (CoarseBits + ListedBits)) | ((ulong)levels[1] << ListedBits) | listed;
    }

    private ulong Any(Predicate<string> isMeant) =>
        _lists.Classes.Where(name => isMeant(name)).Aggregate(0UL, (bits, name) => bits | _lists.Class(name));
}
