using Skein.Extraction.Parsing;
using Skein.Learning;

namespace Skein.Training;

/// <summary>What a parser that only teaches sees beside the features of the shipped one: the classes of words, and more of what hangs on them.</summary>
internal static class ParserMoreFeatures
{
    /// <summary>The most features that one state has.</summary>
    public const int Most = ParserFeatures.Most + 40;

    /// <summary>The features of the shipped parser.</summary>
    public static int Shipped(ArcHybrid state, ParserExample example, Span<ulong> into) => ParserFeatures.Write(state, example.Words, example.Tags, into);

    /// <summary>The features of the shipped parser and more.</summary>
    public static int All(ArcHybrid state, ParserExample example, Span<ulong> into)
    {
        var c = Shipped(state, example, into);
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Next;
        ulong s0t = Tag(example, s0), s1t = Tag(example, s1), b0t = Tag(example, b0), b1t = Tag(example, b0 + 1), b2t = Tag(example, b0 + 2), b3t = Tag(example, b0 + 3);
        ulong s0f = Fine(example, s0), s1f = Fine(example, s1), b0f = Fine(example, b0), b1f = Fine(example, b0 + 1);
        ulong s0c = Coarse(example, s0), s1c = Coarse(example, s1), b0c = Coarse(example, b0), b1c = Coarse(example, b0 + 1);
        var s0m = s0 < 0 ? 9u : Coarse(example, state.Leftmost[s0]);
        ulong tt = (s0t << 8) | b0t, ss = (s1t << 8) | s0t;
        into[c++] = FeatureKey.Of(201, s0f);
        into[c++] = FeatureKey.Of(202, s1f);
        into[c++] = FeatureKey.Of(203, b0f);
        into[c++] = FeatureKey.Of(204, b1f);
        into[c++] = FeatureKey.Of(205, s0f, b0f);
        into[c++] = FeatureKey.Of(206, s1f, s0f);
        into[c++] = FeatureKey.Of(207, s0c, b0c);
        into[c++] = FeatureKey.Of(208, s1c, s0c);
        into[c++] = FeatureKey.Of(209, s0f, b0t);
        into[c++] = FeatureKey.Of(210, s0t, b0f);
        into[c++] = FeatureKey.Of(211, s1f, s0t);
        into[c++] = FeatureKey.Of(212, s1t, s0f);
        into[c++] = FeatureKey.Of(213, s1c, b0c);
        into[c++] = FeatureKey.Of(214, s1c, s0c, b0c);
        into[c++] = FeatureKey.Of(215, s0c, b0c, b1c);
        into[c++] = FeatureKey.Of(216, tt, b1t, b2t);
        into[c++] = FeatureKey.Of(217, b0t, b1t, (b2t << 8) | b3t);
        into[c++] = FeatureKey.Of(218, ss, b0c);
        into[c++] = FeatureKey.Of(219, s1c, s0m, s0c);
        into[c++] = FeatureKey.Of(220, s0m, b0c);
        into[c++] = FeatureKey.Of(221, Second(example, state.Leftmost, s0), s0t, b0t);
        into[c++] = FeatureKey.Of(222, Second(example, state.Rightmost, s0), ss);
        into[c++] = FeatureKey.Of(223, Second(example, state.Rightmost, s1), ss);
        into[c++] = FeatureKey.Of(224, Between(example, s0, b0), tt);
        into[c++] = FeatureKey.Of(225, Between(example, s1, s0), ss);
        into[c++] = FeatureKey.Of(226, Coarse(example, s2), s1c, s0c);
        into[c++] = FeatureKey.Of(227, Tag(example, s0 - 1), s0t, b0t);
        into[c++] = FeatureKey.Of(228, Tag(example, s0 + 1), s0t, b0t);
        into[c++] = FeatureKey.Of(229, Tag(example, b0 - 1), tt);
        return c;
    }

    private static ulong Tag(ParserExample example, int at) => at < 0 ? 101 : at < example.Count ? (ulong)example.Tags[at] : 102;

    private static ulong Fine(ParserExample example, int at) =>
        at < 0 ? 2001 : at >= example.Count ? 2002 : example.Classes[at].Fine != 0 ? example.Classes[at].Fine : 3000 + (ulong)example.Tags[at];

    private static ulong Coarse(ParserExample example, int at) =>
        at < 0 ? 2001 : at >= example.Count ? 2002 : example.Classes[at].Coarse != 0 ? example.Classes[at].Coarse : 3000 + (ulong)example.Tags[at];

    /// <summary>The tag of what hangs on the outermost dependent.</summary>
    private static ulong Second(ParserExample example, short[] children, int at) =>
        at < 0 || children[at] < 0 ? 103 : children[children[at]] < 0 ? 104 : Tag(example, children[children[at]]);

    /// <summary>Which verbs, commas and conjunctions stand between, as bits.</summary>
    private static ulong Between(ParserExample example, int first, int end)
    {
        var bits = 0UL;
        for (var at = Math.Max(0, first + 1); at < Math.Min(end, example.Count); at++)
        {
            bits |= example.Tags[at] switch
            {
                >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbPresent => 1UL,
                PartOfSpeech.Punct => 2UL,
                PartOfSpeech.Cconj => 4UL,
                PartOfSpeech.Propn or PartOfSpeech.NounOne or PartOfSpeech.NounMany => 8UL,
                PartOfSpeech.Adp => 16UL,
                PartOfSpeech.Sconj => 32UL,
                _ => 0UL,
            };
        }

        return bits;
    }
}
