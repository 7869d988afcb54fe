using Skein.Learning;

namespace Skein.Extraction.Parsing;

/// <summary>The features of a state of the parser: words and tags on top of the stack and ahead, and what hangs on them already.</summary>
internal static class ParserFeatures
{
    /// <summary>The most features that one state has.</summary>
    public const int Most = 112;

    /// <summary>Writes the features and gives their number.</summary>
    /// <param name="state">The state.</param>
    /// <param name="words">The words' keys, one a word.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="into">Where to.</param>
    public static int Write(ArcHybrid state, ReadOnlySpan<ulong> words, ReadOnlySpan<PartOfSpeech> tags, Span<ulong> into)
    {
        var n = state.Count;
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Next, b1 = Math.Min(b0 + 1, n + 1), b2 = Math.Min(b0 + 2, n + 1);
        ulong s0w = Word(s0, words), s1w = Word(s1, words), b0w = Word(b0, words), b1w = Word(b1, words);
        ulong s0t = Tag(s0, tags), s1t = Tag(s1, tags), s2t = Tag(s2, tags), b0t = Tag(b0, tags), b1t = Tag(b1, tags), b2t = Tag(b2, tags);
        int s0l = Child(state.Leftmost, s0), s0r = Child(state.Rightmost, s0), s1l = Child(state.Leftmost, s1), s1r = Child(state.Rightmost, s1);
        var b0l = Child(state.Leftmost, b0);
        ulong s0lt = Tag(s0l, tags), s0rt = Tag(s0r, tags), s1lt = Tag(s1l, tags), s1rt = Tag(s1r, tags), b0lt = Tag(b0l, tags);
        ulong s0ll = Label(state, s0l), s0rl = Label(state, s0r), s1ll = Label(state, s1l), s1rl = Label(state, s1r), b0ll = Label(state, b0l);
        ulong s0lw = Word(s0l, words), b0lw = Word(b0l, words), s1rw = Word(s1r, words);
        var near = s0 < 0 ? 0 : (ulong)Math.Min(b0 - s0, 6);
        var far = s1 < 0 ? 0 : (ulong)Math.Min(s0 - s1, 6);
        ulong s0v = Count(state.RightCount, s0), s1v = Count(state.RightCount, s1), b0v = Count(state.LeftCount, b0), s0lv = Count(state.LeftCount, s0);
        ulong tt = (s0t << 8) | b0t, ss = (s1t << 8) | s0t;
        var c = 0;
        into[c++] = FeatureKey.Of(100);
        into[c++] = FeatureKey.Of(101, s0w);
        into[c++] = FeatureKey.Of(102, s0t);
        into[c++] = FeatureKey.Of(103, s0w, s0t);
        into[c++] = FeatureKey.Of(104, s1w);
        into[c++] = FeatureKey.Of(105, s1t);
        into[c++] = FeatureKey.Of(106, s1w, s1t);
        into[c++] = FeatureKey.Of(107, b0w);
        into[c++] = FeatureKey.Of(108, b0t);
        into[c++] = FeatureKey.Of(109, b0w, b0t);
        into[c++] = FeatureKey.Of(110, b1w);
        into[c++] = FeatureKey.Of(111, b1t);
        into[c++] = FeatureKey.Of(112, Word(b2, words), b2t);
        into[c++] = FeatureKey.Of(113, b2t);
        into[c++] = FeatureKey.Of(114, Word(s2, words), s2t);
        into[c++] = FeatureKey.Of(115, s2t);
        into[c++] = FeatureKey.Of(116, s0w, b0w);
        into[c++] = FeatureKey.Of(117, tt);
        into[c++] = FeatureKey.Of(118, s0w, b0t);
        into[c++] = FeatureKey.Of(119, s0t, b0w);
        into[c++] = FeatureKey.Of(120, tt, s0w);
        into[c++] = FeatureKey.Of(121, tt, b0w);
        into[c++] = FeatureKey.Of(122, tt, s0w, b0w);
        into[c++] = FeatureKey.Of(123, s1w, s0w);
        into[c++] = FeatureKey.Of(124, ss);
        into[c++] = FeatureKey.Of(125, s1w, s0t);
        into[c++] = FeatureKey.Of(126, s1t, s0w);
        into[c++] = FeatureKey.Of(127, ss, s0w);
        into[c++] = FeatureKey.Of(128, ss, s1w);
        into[c++] = FeatureKey.Of(129, s1t, b0t);
        into[c++] = FeatureKey.Of(130, s1w, b0t);
        into[c++] = FeatureKey.Of(131, s1t, b0w);
        into[c++] = FeatureKey.Of(132, s1w, b0w);
        into[c++] = FeatureKey.Of(133, b0t, b1t);
        into[c++] = FeatureKey.Of(134, b0w, b1t);
        into[c++] = FeatureKey.Of(135, b0t, b1w);
        into[c++] = FeatureKey.Of(136, b0t, b1t, b2t);
        into[c++] = FeatureKey.Of(137, tt, b1t);
        into[c++] = FeatureKey.Of(138, ss, b0t);
        into[c++] = FeatureKey.Of(139, ss, b0t, b1t);
        into[c++] = FeatureKey.Of(140, s2t, ss);
        into[c++] = FeatureKey.Of(141, s2t, ss, b0t);
        into[c++] = FeatureKey.Of(142, ss, b0w);
        into[c++] = FeatureKey.Of(143, tt, s0lt);
        into[c++] = FeatureKey.Of(144, tt, s0rt);
        into[c++] = FeatureKey.Of(145, tt, b0lt);
        into[c++] = FeatureKey.Of(146, ss, s1lt);
        into[c++] = FeatureKey.Of(147, ss, s1rt);
        into[c++] = FeatureKey.Of(148, ss, s0lt);
        into[c++] = FeatureKey.Of(149, ss, s0rt);
        into[c++] = FeatureKey.Of(150, s0t, s0ll, s0rl);
        into[c++] = FeatureKey.Of(151, s1t, s1ll, s1rl);
        into[c++] = FeatureKey.Of(152, s0w, s0rl);
        into[c++] = FeatureKey.Of(153, s1w, s1rl);
        into[c++] = FeatureKey.Of(154, b0t, b0ll);
        into[c++] = FeatureKey.Of(155, b0w, b0ll);
        into[c++] = FeatureKey.Of(156, s0w, s0ll);
        into[c++] = FeatureKey.Of(157, s0lw);
        into[c++] = FeatureKey.Of(158, s0lw, s0t);
        into[c++] = FeatureKey.Of(159, b0lw, b0t);
        into[c++] = FeatureKey.Of(160, s1w, s0lw);
        into[c++] = FeatureKey.Of(161, s1t, s0lw);
        into[c++] = FeatureKey.Of(162, ss, s0lw);
        into[c++] = FeatureKey.Of(163, s1w, s0lw, s0t);
        into[c++] = FeatureKey.Of(164, s0lw, b0t);
        into[c++] = FeatureKey.Of(165, s1rw, ss);
        into[c++] = FeatureKey.Of(166, s0w, b0w, b1t);
        into[c++] = FeatureKey.Of(167, s0t, b0w, b1t);
        into[c++] = FeatureKey.Of(168, near, tt);
        into[c++] = FeatureKey.Of(169, near, s0w);
        into[c++] = FeatureKey.Of(170, near, b0w);
        into[c++] = FeatureKey.Of(171, far, ss);
        into[c++] = FeatureKey.Of(172, far, s0w);
        into[c++] = FeatureKey.Of(173, far, s1w);
        into[c++] = FeatureKey.Of(174, s0v, s0w);
        into[c++] = FeatureKey.Of(175, s0v, s0t);
        into[c++] = FeatureKey.Of(176, s1v, s1w);
        into[c++] = FeatureKey.Of(177, s1v, s1t);
        into[c++] = FeatureKey.Of(178, b0v, b0t);
        into[c++] = FeatureKey.Of(179, b0v, b0w);
        into[c++] = FeatureKey.Of(180, s0lv, s0t);
        into[c++] = FeatureKey.Of(181, s0ll, s0rl, tt);
        into[c++] = FeatureKey.Of(182, s1rl, ss);
        into[c++] = FeatureKey.Of(183, s0rl, ss);
        into[c++] = FeatureKey.Of(184, s0ll, ss);
        into[c++] = FeatureKey.Of(185, b0ll, tt);
        into[c++] = FeatureKey.Of(186, s1ll, s1rl, ss);
        into[c++] = FeatureKey.Of(187, Label(state, s0r), Word(s0r, words), b0t);
        into[c++] = FeatureKey.Of(188, tt, b1w);
        return c;
    }

    private static ulong Word(int at, ReadOnlySpan<ulong> words) => at < 0 ? 1 : at < words.Length ? words[at] : at == words.Length ? 2u : 3u;

    private static ulong Tag(int at, ReadOnlySpan<PartOfSpeech> tags) => at < 0 ? 101 : at < tags.Length ? (ulong)tags[at] : at == tags.Length ? 102u : 103u;

    private static int Child(short[] children, int at) => at < 0 ? -1 : children[at];

    private static ulong Label(ArcHybrid state, int at) => at < 0 ? 99 : (ulong)state.Labels[at];

    private static ulong Count(byte[] counts, int at) => at < 0 ? 9 : Math.Min((ulong)counts[at], 4);
}
