using Skein.Learning;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>What is told of one wording of a phrase, to say whether a coder would write it so.</summary>
internal static class FormFeatures
{
    public static void Of(FillDocument document, Anchor anchor, int form, List<ulong> f)
    {
        var tokens = document.Text.Tokens;
        var (first, end) = anchor.Forms[form];
        var whole = anchor.Forms.Max(one => one.End);
        var left = Math.Min(anchor.First, anchor.Forms[0].First);
        var extended = end > anchor.Head + 1;
        var dropped = first > left ? Kind(document, first - 1) : 99UL;
        var kept = Kind(document, first);
        var before = (ulong)Math.Min(anchor.Head - first, 5);
        f.Add(FeatureKey.Of(300, dropped, kept));
        f.Add(FeatureKey.Of(301, dropped, kept, extended ? 1UL : 0));
        f.Add(FeatureKey.Of(302, before, extended ? 1UL : 0));
        f.Add(FeatureKey.Of(303, (ulong)Math.Min(first - left, 4), before));
        f.Add(FeatureKey.Of(304, extended ? 1UL : 0, whole > anchor.Head + 1 ? 1UL : 0, end == whole ? 1UL : 0));
        f.Add(FeatureKey.Of(305, tokens[anchor.Head].Key, extended ? 1UL : 0));
        f.Add(FeatureKey.Of(306, tokens[anchor.Head].Key, before));
        f.Add(FeatureKey.Of(307, tokens[first].Key));
        f.Add(FeatureKey.Of(308, first > left ? tokens[first - 1].Key : 0));
        f.Add(FeatureKey.Of(309, dropped, before));
        f.Add(FeatureKey.Of(310, FeatureKey.OfText(document.KeyOf((first, end)))));
        f.Add(FeatureKey.Of(311, anchor.IsInner ? 1UL : 0));
        if (first > left)
        {
            f.Add(FeatureKey.Of(318, Ending(tokens[first - 1].Word), kept));
            f.Add(FeatureKey.Of(312, document.StemKeys[first - 1], document.StemKeys[first]));
        }

        f.Add(FeatureKey.Of(319, Ending(tokens[first].Word)));
        f.Add(FeatureKey.Of(320, (ulong)Math.Min(document.KeyCounts.GetValueOrDefault(document.KeyOf((first, end))), 4), before));
        f.Add(FeatureKey.Of(313, document.Classes[anchor.Head] & document.Words.Things, before));
        f.Add(FeatureKey.Of(314, document.Classes[anchor.Head] & document.Words.Things, extended ? 1UL : 0, dropped));
        if (extended)
        {
            f.Add(FeatureKey.Of(315, document.StemKeys[end - 1]));
            f.Add(FeatureKey.Of(316, document.Classes[end - 1] & document.Words.Things));
            f.Add(FeatureKey.Of(317, tokens[anchor.Head].Key, document.Classes[end - 1] & document.Words.Things));
        }
    }

    // Title, nationality, number, article and the rest: what coders keep or drop.
    private static ulong Kind(FillDocument document, int at)
    {
        var bits = document.Classes[at];
        return document.Parts[at] is Part.Determiner ? 1UL
            : document.Parts[at] is Part.Number ? 2
            : document.Parts[at] is Part.Modifier ? 3
            : document.Parts[at] is Part.Possessive ? 4
            : document.Text.Tokens[at].Word.EndsWith("-old", StringComparison.Ordinal) ? 11
            : (bits & document.Words.Bit("given")) != 0 ? 12
            : (bits & document.Words.Bit("title")) != 0 ? 5
            : (bits & document.Words.Bit("nationality")) != 0 ? 6
            : (bits & document.Words.Things) != 0 ? 7
            : bits != 0 ? 8
            : document.Parts[at] is Part.Noun ? 9
            : 10UL;
    }

    private static ulong Ending(string word) => FeatureKey.OfText(word.AsSpan(Math.Max(0, word.Length - 3)));
}
