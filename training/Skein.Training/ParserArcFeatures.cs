using Skein.Extraction.Parsing;
using Skein.Learning;

namespace Skein.Training;

/// <summary>The features of one arc: both words, what stands beside and between them, how far they are apart and on which side.</summary>
internal static class ParserArcFeatures
{
    /// <summary>The most features that one arc has.</summary>
    public const int Most = 96;

    /// <summary>Writes the features and gives their number.</summary>
    /// <param name="example">The sentence.</param>
    /// <param name="head">The head; the number of words for the root.</param>
    /// <param name="word">The word that hangs on it.</param>
    /// <param name="into">Where to.</param>
    public static int Write(ParserExample example, int head, int word, Span<ulong> into)
    {
        var isRoot = head == example.Count;
        var place = isRoot ? -1 : head;
        ulong hw = isRoot ? 2 : example.Words[head], dw = example.Words[word], ht = isRoot ? 102 : (ulong)example.Tags[head], dt = (ulong)example.Tags[word];
        ulong hc = Class(example, place), dc = Class(example, word);
        var tt = (ht << 8) | dt;
        var apart = isRoot ? 0 : Math.Abs(head - word);
        var side = (ulong)(isRoot ? 0 : ((apart > 10 ? 8 : apart > 6 ? 7 : apart > 4 ? 6 : apart) << 1) + (head < word ? 1 : 0)) + 1;
        ulong hb = Tag(example, place - 1), ha = Tag(example, place + 1), db = Tag(example, word - 1), da = Tag(example, word + 1);
        var c = 0;
        Both(301, hw, into, ref c, side);
        Both(302, ht, into, ref c, side);
        Both(303, dw, into, ref c, side);
        Both(304, dt, into, ref c, side);
        Both(305, FeatureKey.Of(0, hw, dw), into, ref c, side);
        Both(306, FeatureKey.Of(0, hw, dt), into, ref c, side);
        Both(307, FeatureKey.Of(0, ht, dw), into, ref c, side);
        Both(308, tt, into, ref c, side);
        Both(309, FeatureKey.Of(0, hw, tt), into, ref c, side);
        Both(310, FeatureKey.Of(0, dw, tt), into, ref c, side);
        Both(311, FeatureKey.Of(0, hw, dw, tt), into, ref c, side);
        Both(312, FeatureKey.Of(0, tt, ha, db), into, ref c, side);
        Both(313, FeatureKey.Of(0, tt, hb, db), into, ref c, side);
        Both(314, FeatureKey.Of(0, tt, ha, da), into, ref c, side);
        Both(315, FeatureKey.Of(0, tt, hb, da), into, ref c, side);
        Both(316, FeatureKey.Of(0, tt, ha), into, ref c, side);
        Both(317, FeatureKey.Of(0, tt, hb), into, ref c, side);
        Both(318, FeatureKey.Of(0, tt, db), into, ref c, side);
        Both(319, FeatureKey.Of(0, tt, da), into, ref c, side);
        Both(320, FeatureKey.Of(0, hc, dc), into, ref c, side);
        Both(321, FeatureKey.Of(0, hc, dt), into, ref c, side);
        Both(322, FeatureKey.Of(0, ht, dc), into, ref c, side);
        Both(323, FeatureKey.Of(0, hw, dc), into, ref c, side);
        Both(324, FeatureKey.Of(0, hc, dw), into, ref c, side);
        if (!isRoot)
        {
            Between(example, Math.Min(head, word), Math.Max(head, word), tt, (ulong)(head < word ? 1 : 0), into, ref c);
        }

        return c;
    }

    private static void Between(ParserExample example, int first, int last, ulong tags, ulong side, Span<ulong> into, ref int c)
    {
        ulong seen = 0;
        int verbs = 0, commas = 0;
        for (var at = first + 1; at < last; at++)
        {
            var tag = (int)example.Tags[at];
            verbs += example.Tags[at].IsVerb() ? 1 : 0;
            commas += example.Tags[at] == PartOfSpeech.Punct ? 1 : 0;
            if ((seen & (1UL << tag)) == 0)
            {
                seen |= 1UL << tag;
                into[c++] = FeatureKey.Of(330, tags, (ulong)tag, side);
            }
        }

        into[c++] = FeatureKey.Of(331, tags, (ulong)Math.Min(verbs, 3), ((ulong)Math.Min(commas, 3) << 1) | side);
    }

    private static void Both(int template, ulong value, Span<ulong> into, ref int c, ulong side)
    {
        into[c++] = FeatureKey.Of(template, value, side & 1);
        into[c++] = FeatureKey.Of(template + 100, value, side);
    }

    private static ulong Tag(ParserExample example, int at) => at < 0 ? 101 : at < example.Count ? (ulong)example.Tags[at] : 102;

    private static ulong Class(ParserExample example, int at) =>
        at < 0 ? 2001 : example.Classes[at].Fine != 0 ? example.Classes[at].Fine : 3000 + (ulong)example.Tags[at];
}
