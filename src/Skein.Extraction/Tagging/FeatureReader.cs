using Skein.Learning;

namespace Skein.Extraction.Tagging;

/// <summary>
/// The features of a word in its sentence, as keys. Those of a word by itself, seen from up to two places away, are apart from those of
/// several words together, so that the tagger can add the first once for each distinct word. A change here needs the models trained anew.
/// </summary>
internal static class FeatureReader
{
    /// <summary>How far a word is seen by itself.</summary>
    public const int Reach = 2;

    // Templates of single words are 16 apart for each place around, the others lie above.
    private const int PerPlace = 32;
    private const int Together = 1000;
    private const ulong Outside = 0x5EED;

    /// <summary>The feature that every word has: what weighs on it moves the balance of precision and recall.</summary>
    public static ulong BiasKey => FeatureKey.Of((Reach * PerPlace) + 7);

    /// <summary>The features of a word alone, as seen from a word so many places before it.</summary>
    /// <param name="form">The word; null beyond the sentence's ends.</param>
    /// <param name="place">-2 to 2.</param>
    /// <param name="keys">Where they are added.</param>
    public static void Alone(WordForm? form, int place, KeyList keys)
    {
        var template = (place + Reach) * PerPlace;
        if (form is null)
        {
            keys.Add(FeatureKey.Of(template, Outside));
            return;
        }

        keys.Add(FeatureKey.Of(template + 1, form.Lower));
        keys.Add(FeatureKey.Of(template + 2, form.ShortShape));
        keys.Add(FeatureKey.Of(template + 3, form.Kinds, form.ShortShape));
        keys.Add(FeatureKey.Of(template + 4, form.Fields));
        if (place is -1 or 0 or 1)
        {
            keys.Add(FeatureKey.Of(template + 5, form.Suffixes[2]));
            for (var classes = form.Classes; classes != 0; classes &= classes - 1)
            {
                keys.Add(FeatureKey.Of(template + 6, (ulong)System.Numerics.BitOperations.TrailingZeroCount(classes)));
            }
        }

        Clusters(form, template, isOwn: place == 0, keys);
        if (place != 0)
        {
            return;
        }

        keys.Add(FeatureKey.Of(template + 7));
        keys.Add(FeatureKey.Of(template + 22, form.Classes, form.ShortShape));
        keys.Add(FeatureKey.Of(template + 8, form.Text));
        keys.Add(FeatureKey.Of(template + 9, form.Shape));
        for (var i = 0; i < WordForm.Affixes; i++)
        {
            if (form.Prefixes[i] != 0)
            {
                keys.Add(FeatureKey.Of(template + 10 + i, form.Prefixes[i]));
                if (i != 2)
                {
                    keys.Add(FeatureKey.Of(template + 14 + i, form.Suffixes[i]));
                }

                keys.Add(FeatureKey.Of(template + 18 + i, form.Suffixes[i], form.ShortShape));
            }
        }
    }

    private static void Clusters(WordForm form, int template, bool isOwn, KeyList keys)
    {
        for (var level = 0; level < form.Clusters.Length; level++)
        {
            var cluster = (ulong)form.Clusters[level];
            if (cluster != 0)
            {
                keys.Add(FeatureKey.Of(template + 24 + level, cluster));
            }

            if (isOwn)
            {
                keys.Add(FeatureKey.Of(template + 28, cluster, (ulong)level, form.ShortShape));
            }
        }
    }

    /// <summary>The features of a place that hang on several words.</summary>
    public static void InContext(SentenceView sentence, DocumentFacts facts, int at, KeyList keys)
    {
        var (word, before, after) = (sentence[at]!, sentence[at - 1], sentence[at + 1]);
        var (lowerBefore, lowerAfter) = (before?.Lower ?? Outside, after?.Lower ?? Outside);
        var (shapeBefore, shapeAfter) = (before?.ShortShape ?? Outside, after?.ShortShape ?? Outside);
        var (kindsBefore, kindsAfter) = (before?.Kinds ?? Outside, after?.Kinds ?? Outside);
        keys.Add(FeatureKey.Of(Together, lowerBefore, word.Lower));
        keys.Add(FeatureKey.Of(Together + 1, word.Lower, lowerAfter));
        keys.Add(FeatureKey.Of(Together + 2, lowerBefore, lowerAfter, word.ShortShape));
        keys.Add(FeatureKey.Of(Together + 3, shapeBefore, word.ShortShape, shapeAfter));
        keys.Add(FeatureKey.Of(Together + 4, kindsBefore, word.Kinds));
        keys.Add(FeatureKey.Of(Together + 5, word.Kinds, kindsAfter));
        keys.Add(FeatureKey.Of(Together + 6, lowerBefore, word.ShortShape));
        keys.Add(FeatureKey.Of(Together + 7, lowerAfter, word.ShortShape));
        keys.Add(FeatureKey.Of(Together + 8, lowerBefore, word.Kinds));
        keys.Add(FeatureKey.Of(Together + 9, lowerAfter, word.Kinds));
        keys.Add(FeatureKey.Of(Together + 10, sentence[at - 2]?.Lower ?? Outside, lowerBefore, word.ShortShape));
        keys.Add(FeatureKey.Of(Together + 11, lowerAfter, sentence[at + 2]?.Lower ?? Outside, word.ShortShape));
        keys.Add(FeatureKey.Of(Together + 12, kindsBefore, kindsAfter, word.ShortShape));
        keys.Add(FeatureKey.Of(Together + 15, before?.Fields ?? Outside, after?.Fields ?? Outside, word.ShortShape));
        keys.Add(FeatureKey.Of(Together + 16, before?.Fields ?? Outside, word.Kinds));
        keys.Add(FeatureKey.Of(Together + 17, after?.Fields ?? Outside, word.Kinds));
        var place = (at == 0 ? 1UL : 0) | (at == sentence.Length - 1 ? 2UL : 0) | (sentence.IsUpperCase ? 4UL : 0) | (sentence.Length < 4 ? 8UL : 0);
        keys.Add(FeatureKey.Of(Together + 13, place, word.ShortShape));
        keys.Add(FeatureKey.Of(Together + 14, place, word.Kinds));
        keys.Add(FeatureKey.Of(Together + 18, before?.Fields ?? Outside, word.Fields, after?.Fields ?? Outside));
        keys.Add(FeatureKey.Of(Together + 19, sentence[at + 3]?.Lower ?? Outside, 3));
        keys.Add(FeatureKey.Of(Together + 19, sentence[at - 3]?.Lower ?? Outside, 4));
        Phrases(sentence, at, keys);
        Runs(sentence, at, keys);
        Facts(sentence, facts, at, keys);
    }

    private static void Phrases(SentenceView sentence, int at, KeyList keys)
    {
        for (var place = -1; place <= 1; place++)
        {
            var phrase = sentence.PhraseOf(at + place);
            if (phrase.Classes == 0)
            {
                continue;
            }

            var part = (at + place == phrase.First ? 1UL : at + place == phrase.End - 1 ? 2UL : 3UL) | (sentence[phrase.First]!.IsCapital ? 4UL : 0);
            keys.Add(FeatureKey.Of(Together + 24 + place, phrase.Classes, part));
            for (var classes = phrase.Classes; classes != 0 && place == 0; classes &= classes - 1)
            {
                keys.Add(FeatureKey.Of(Together + 26, (ulong)System.Numerics.BitOperations.TrailingZeroCount(classes), part));
            }
        }
    }

    private static void Runs(SentenceView sentence, int at, KeyList keys)
    {
        var run = sentence.RunOf(at);
        var wide = sentence.WideRunOf(at);
        if (wide.Length == 0)
        {
            return;
        }

        var part = Part(at, run);
        if (run.Length > 0)
        {
            var (first, last) = (sentence[run.First]!, sentence[run.End - 1]!);
            var (ahead, behind) = (sentence[run.First - 1], sentence[run.End]);
            var length = (part << 4) | (uint)Math.Min(run.Length, 5);
            keys.Add(FeatureKey.Of(Together + 30, length));
            keys.Add(FeatureKey.Of(Together + 31, last.Lower, part));
            keys.Add(FeatureKey.Of(Together + 32, first.Lower, part));
            keys.Add(FeatureKey.Of(Together + 33, ahead?.Lower ?? Outside, part));
            keys.Add(FeatureKey.Of(Together + 34, behind?.Lower ?? Outside, part));
            keys.Add(FeatureKey.Of(Together + 35, last.Kinds, part));
            keys.Add(FeatureKey.Of(Together + 36, first.Kinds, part));
            keys.Add(FeatureKey.Of(Together + 37, first.Kinds, last.Kinds, length));
            keys.Add(FeatureKey.Of(Together + 38, ahead?.Kinds ?? Outside, behind?.Kinds ?? Outside, length));
            keys.Add(FeatureKey.Of(Together + 45, ahead?.Fields ?? Outside, part));
            keys.Add(FeatureKey.Of(Together + 46, behind?.Fields ?? Outside, part));
            keys.Add(FeatureKey.Of(Together + 39, ahead?.Lower ?? Outside, behind?.Lower ?? Outside, part));
        }

        if (wide != run)
        {
            var widePart = Part(at, wide) | 8;
            keys.Add(FeatureKey.Of(Together + 40, widePart, (ulong)Math.Min(wide.Length, 8)));
            keys.Add(FeatureKey.Of(Together + 41, sentence[wide.First]!.Lower, widePart));
            keys.Add(FeatureKey.Of(Together + 42, sentence[wide.End - 1]!.Lower, widePart));
            keys.Add(FeatureKey.Of(Together + 43, sentence[wide.First]!.Kinds, sentence[wide.End - 1]!.Kinds, widePart));
        }

        var isBody = 0UL;
        for (var i = wide.First; i < wide.End; i++)
        {
            isBody |= TaggerWords.IsOrganisationWord(sentence[i]!) ? (i < at ? 1UL : i > at ? 2UL : 4UL) : 0;
        }

        if (isBody != 0)
        {
            keys.Add(FeatureKey.Of(Together + 44, isBody, part));
        }
    }

    private static void Facts(SentenceView sentence, DocumentFacts facts, int at, KeyList keys)
    {
        var form = sentence[at]!;
        if (sentence.RunOf(at).Length == 0)
        {
            return;
        }

        var known = (ulong)facts.Of(form);
        keys.Add(FeatureKey.Of(Together + 50, known));
        keys.Add(FeatureKey.Of(Together + 51, known & (DocumentFacts.CapitalWithin | DocumentFacts.Small), at == 0 ? 1UL : 0, form.ShortShape));
        for (var bits = known; bits != 0; bits &= bits - 1)
        {
            keys.Add(FeatureKey.Of(Together + 52, (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits)));
        }

        keys.Add(FeatureKey.Of(Together + 53, known, form.Kinds));
    }

    private static ulong Part(int at, SentenceView.RunSpan run) => run.Length == 0 ? 0 : run.Length == 1 ? 1UL : at == run.First ? 2UL : at == run.End - 1 ? 3UL : 4UL;
}
