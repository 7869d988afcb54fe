using Skein.Learning;
using Skein.Text.Tokens;

namespace Skein.Extraction.Parsing;

/// <summary>
/// A greedy tagger from left to right: the class with the highest score of a linear model over word, affixes, shape and neighbors.
/// Stateless; shared between threads.
/// </summary>
internal sealed class PosTagger(LinearModel model)
{
    /// <summary>The most features that one word has.</summary>
    public const int MostFeatures = 40;

    /// <summary>Tags a sentence; a tag that is set already (the word stands in a name) stays.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isCaseless">Whether capitals tell nothing.</param>
    /// <param name="tags">One a word.</param>
    /// <param name="allowed">The tags that a word of the lexicon may have, as bits, 0 for any; null when nothing is known.</param>
    /// <param name="ids">The words' numbers in the lexicon, for it.</param>
    public void Tag(ReadOnlySpan<WordForm> words, bool isCaseless, Span<PartOfSpeech> tags, Func<int, uint>? allowed = null, ReadOnlySpan<int> ids = default)
    {
        Span<ulong> features = stackalloc ulong[MostFeatures];
        Span<int> scores = stackalloc int[PartsOfSpeech.Names.Count];
        for (var at = 0; at < words.Length; at++)
        {
            if (tags[at] != PartOfSpeech.None)
            {
                continue;
            }

            scores.Clear();
            model.Add(features[..Features(words, at, isCaseless, tags, features)], scores);
            tags[at] = Best(scores, allowed is not null && ids[at] != 0 ? allowed(ids[at]) : 0);
        }
    }

    /// <summary>The class with the highest score; of equal ones the first. Never none.</summary>
    public static PartOfSpeech Best(ReadOnlySpan<int> scores, uint allowed = 0)
    {
        var best = -1;
        for (var i = 1; i < scores.Length; i++)
        {
            best = (allowed == 0 || (allowed & (1u << i)) != 0) && (best < 0 || scores[i] > scores[best]) ? i : best;
        }

        return (PartOfSpeech)best;
    }

    /// <summary>Writes the features of one word and gives their number. The tags to the left are those that were guessed.</summary>
    public static int Features(ReadOnlySpan<WordForm> words, int at, bool isCaseless, ReadOnlySpan<PartOfSpeech> tags, Span<ulong> features)
    {
        var word = words[at];
        var before = at > 0 ? words[at - 1] : default;
        var before2 = at > 1 ? words[at - 2] : default;
        var after = at + 1 < words.Length ? words[at + 1] : default;
        var after2 = at + 2 < words.Length ? words[at + 2] : default;
        var tag = at > 0 ? (ulong)tags[at - 1] : 100;
        var tag2 = at > 1 ? (ulong)tags[at - 2] : 100;
        // In capitals throughout only the kind of a word is left of its shape.
        var (shape, shapeBefore, shapeAfter) = isCaseless
            ? (word.Shape >> 8, before.Shape >> 8, after.Shape >> 8)
            : (word.Shape | 0x1000, before.Shape | 0x1000, after.Shape | 0x1000);
        var count = 0;
        features[count++] = FeatureKey.Of(0);
        features[count++] = FeatureKey.Of(1, word.Lower);
        features[count++] = FeatureKey.Of(2, word.Suffix1);
        features[count++] = FeatureKey.Of(3, word.Suffix2);
        features[count++] = FeatureKey.Of(4, word.Suffix3);
        features[count++] = FeatureKey.Of(5, word.Suffix4);
        features[count++] = FeatureKey.Of(6, word.Prefix3);
        features[count++] = FeatureKey.Of(7, shape);
        features[count++] = FeatureKey.Of(8, shape, at == 0 ? 1u : 0u);
        features[count++] = FeatureKey.Of(9, shape, shapeBefore, shapeAfter);
        features[count++] = FeatureKey.Of(10, tag);
        features[count++] = FeatureKey.Of(11, tag, tag2);
        features[count++] = FeatureKey.Of(12, tag, word.Lower);
        features[count++] = FeatureKey.Of(13, before.Lower);
        features[count++] = FeatureKey.Of(14, before.Suffix3);
        features[count++] = FeatureKey.Of(15, before2.Lower);
        features[count++] = FeatureKey.Of(16, after.Lower);
        features[count++] = FeatureKey.Of(17, after.Suffix3);
        features[count++] = FeatureKey.Of(18, after2.Lower);
        features[count++] = FeatureKey.Of(19, word.Lower, after.Lower);
        features[count++] = FeatureKey.Of(20, tag, word.Suffix3);
        features[count++] = FeatureKey.Of(21, tag, after.Lower);
        features[count++] = FeatureKey.Of(22, word.Suffix3, after.Suffix2);
        features[count++] = FeatureKey.Of(23, tag, tag2, word.Suffix2);
        features[count++] = FeatureKey.Of(24, word.Classes.Fine);
        features[count++] = FeatureKey.Of(25, word.Classes.Coarse, tag);
        features[count++] = FeatureKey.Of(26, word.Classes.Listed);
        features[count++] = FeatureKey.Of(27, word.Classes.Listed, tag);
        features[count++] = FeatureKey.Of(28, word.Classes.Listed, word.Suffix3);
        features[count++] = FeatureKey.Of(29, after.Classes.Fine);
        features[count++] = FeatureKey.Of(30, after.Classes.Listed, tag, word.Classes.Listed);
        features[count++] = FeatureKey.Of(31, after.Classes.Coarse, word.Suffix2);
        return count;
    }

    /// <summary>Whether the capitals of a sentence tell nothing: all of its letters are capitals, none is, or most longer words begin with one.</summary>
    public static bool IsCaseless(ReadOnlySpan<Token> tokens)
    {
        int words = 0, capital = 0, upper = 0, lower = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word && token.Span.Length > 3)
            {
                words++;
                upper += token.Shape == TokenShape.Upper ? 1 : 0;
                lower += token.Shape == TokenShape.Lower ? 1 : 0;
                capital += token.Shape is TokenShape.Capitalized or TokenShape.Mixed ? 1 : 0;
            }
        }

        return words > 2 && (upper * 3 > words * 2 || lower == words || (words > 3 && capital == words));
    }
}
