using System.Numerics;
using Skein.Learning;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>What is told of a sentence, and of a whole document, to say whether it reports an incident and of which type.</summary>
internal static class SentenceFeatures
{
    public static void OfSentence(FillDocument document, int sentence, List<ulong> features)
    {
        Words(document, sentence, 1, features, bigrams: true);
        features.Add(FeatureKey.Of(4, (ulong)Math.Min(sentence, 8)));
        features.Add(FeatureKey.Of(5, (ulong)Math.Min(document.Text.Sentences.Length, 40) / 5));
        var own = Bits(document, sentence);
        ClassPairs(own & document.Words.Acts, own & document.Words.Things, 6, features);
        foreach (var side in new[] { -1, 1 })
        {
            var near = sentence + side;
            if (near >= 0 && near < document.Text.Sentences.Length)
            {
                Each(Bits(document, near) & document.Words.Acts, 8 + side, features);
            }
        }

        Frames(document, sentence, 10, features);
    }

    public static void OfDocument(FillDocument document, List<ulong> features)
    {
        var all = new HashSet<ulong>();
        var some = new List<ulong>();
        for (var sentence = 0; sentence < document.Text.Sentences.Length; sentence++)
        {
            some.Clear();
            Words(document, sentence, 20, some, bigrams: true);
            var own = Bits(document, sentence);
            ClassPairs(own & document.Words.Acts, own & document.Words.Things, 24, some);
            Frames(document, sentence, 26, some);
            if (sentence < 3)
            {
                Words(document, sentence, 30, some, bigrams: false);
                ClassPairs(own & document.Words.Acts, own & document.Words.Things, 34, some);
            }

            all.UnionWith(some);
        }

        features.AddRange(all);
        foreach (var token in FillText.TokensOf(document.Text.Source[..FillText.BodyStart(document.Text.Source)]))
        {
            features.Add(FeatureKey.Of(40, token.Key));
        }

        features.Add(FeatureKey.Of(41, (ulong)BitOperations.Log2((uint)document.Text.Tokens.Length + 1)));
    }

    internal static ulong Bits(FillDocument document, int sentence)
    {
        var (first, end) = document.Text.Sentences[sentence];
        var bits = 0UL;
        for (var at = first; at < end; at++)
        {
            bits |= document.Classes[at];
        }

        return bits;
    }

    internal static void Each(ulong bits, int template, List<ulong> features)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            features.Add(FeatureKey.Of(template, (ulong)BitOperations.TrailingZeroCount(bits)));
        }
    }

    private static void Words(FillDocument document, int sentence, int template, List<ulong> features, bool bigrams)
    {
        var (first, end) = document.Text.Sentences[sentence];
        for (var at = first; at < end; at++)
        {
            if (!document.Text.Tokens[at].IsWord)
            {
                continue;
            }

            features.Add(FeatureKey.Of(template, document.StemKeys[at]));
            if (bigrams && at + 1 < end && document.Text.Tokens[at + 1].IsWord)
            {
                features.Add(FeatureKey.Of(template + 1, document.StemKeys[at], document.StemKeys[at + 1]));
            }
        }
    }

    // Who does what to whom, coarsely: the class before a verb, the verb, the class behind.
    private static void Frames(FillDocument document, int sentence, int template, List<ulong> features)
    {
        var (first, end) = document.Text.Sentences[sentence];
        for (var at = first; at < end; at++)
        {
            if (document.Verbs[at] is not { } frame || frame.Verb != at)
            {
                continue;
            }

            features.Add(FeatureKey.Of(template, document.StemKeys[at], frame.IsPassive ? 1UL : 0, frame.IsNegated ? 1UL : 0));
            var (left, right) = (0UL, 0UL);
            for (var i = Math.Max(first, frame.First - 4); i < frame.First; i++)
            {
                left |= document.Classes[i];
            }

            for (var i = at + 1; i < Math.Min(end, at + 6); i++)
            {
                right |= document.Classes[i];
            }

            for (var bits = left & document.Words.Things; bits != 0; bits &= bits - 1)
            {
                features.Add(FeatureKey.Of(template + 1, document.StemKeys[at], (ulong)BitOperations.TrailingZeroCount(bits), frame.IsPassive ? 1UL : 0));
            }

            for (var bits = right & document.Words.Things; bits != 0; bits &= bits - 1)
            {
                features.Add(FeatureKey.Of(template + 2, document.StemKeys[at], (ulong)BitOperations.TrailingZeroCount(bits), frame.IsPassive ? 1UL : 0));
            }
        }
    }

    private static void ClassPairs(ulong acts, ulong things, int template, List<ulong> features)
    {
        Each(acts, template, features);
        for (; acts != 0; acts &= acts - 1)
        {
            for (var left = things; left != 0; left &= left - 1)
            {
                features.Add(FeatureKey.Of(template + 1, (ulong)BitOperations.TrailingZeroCount(acts), (ulong)BitOperations.TrailingZeroCount(left)));
            }
        }
    }
}
