using System.Globalization;
using System.Text;
using Skein.Learning;

namespace Skein.Extraction.Tagging;

/// <summary>
/// What lists know of a word or a phrase, as a set of classes: given names, places of several kinds, peoples, fields of common words. Kept
/// as hashes in a model file whose weights are all 1; a stranger word is taken for a listed one about once in 20,000. Case and marks do
/// not count. Only read after it is made.
/// </summary>
internal sealed class WordLists
{
    // Marks what a longer phrase begins with.
    private const string Begins = "begins";

    private readonly LinearModel _table;
    private readonly ulong _begins;

    public WordLists(LinearModel table)
    {
        _table = table;
        if (table.Classes.Count > 64)
        {
            throw new InvalidDataException("The word lists have more than 64 classes.");
        }

        _begins = Class(Begins);
    }

    /// <summary>The classes, by the number of their bit.</summary>
    public IReadOnlyList<string> Classes => _table.Classes;

    /// <summary>Makes the table from lines "class TAB name".</summary>
    public static LinearModel Build(IEnumerable<string> lines)
    {
        var rows = lines.Select(line => line.Split('\t')).ToList();
        string[] classes = [Begins, .. rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = classes.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var seen = new HashSet<(uint, int)>();
        var builder = new LinearModelBuilder(classes, 1);
        var words = new List<Range>();
        foreach (var row in rows)
        {
            words.Clear();
            WordPieces.Split(row[1], words);
            var key = 0UL;
            for (var i = 0; i < words.Count; i++)
            {
                key = Extend(key, KeyOf(row[1].AsSpan(words[i])), i == 0);
                var number = i == words.Count - 1 ? numbers[row[0]] : 0;
                if (seen.Add(((uint)(key >> 32), number)))
                {
                    builder.Set(key, number, 1);
                }
            }
        }

        return builder.ToModel();
    }

    /// <summary>The bit of a class; 0 when the lists have none of this name.</summary>
    public ulong Class(string name)
    {
        for (var i = 0; i < Classes.Count; i++)
        {
            if (Classes[i] == name)
            {
                return 1UL << i;
            }
        }

        return 0;
    }

    /// <summary>The classes of a word or phrase by its key.</summary>
    public ulong Of(ulong key)
    {
        Span<int> counts = stackalloc int[64];
        counts.Clear();
        _table.Add(key, counts);
        var classes = 0UL;
        for (var i = 0; i < Classes.Count; i++)
        {
            classes |= counts[i] != 0 ? 1UL << i : 0;
        }

        return classes;
    }

    public bool GoesOn(ulong classes) => (classes & _begins) != 0;

    /// <summary>The key of a phrase that goes on with a word.</summary>
    public static ulong Extend(ulong phrase, ulong word, bool isFirst) => isFirst ? word : FeatureKey.Of(7, phrase, word);

    /// <summary>The key of a word: lower case, without marks, straight apostrophes.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[64];
        var length = 0;
        var isAscii = true;
        foreach (var c in word[..Math.Min(word.Length, folded.Length)])
        {
            isAscii &= c < 128;
            folded[length++] = c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c);
        }

        if (isAscii)
        {
            return FeatureKey.OfText(folded[..length]);
        }

        var kept = new StringBuilder(length);
        try
        {
            foreach (var c in folded[..length].ToString().Normalize(NormalizationForm.FormKD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                {
                    kept.Append(c);
                }
            }
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair: no list holds such a word.
            return FeatureKey.OfText(folded[..length]);
        }

        return FeatureKey.OfText(kept.ToString());
    }
}
