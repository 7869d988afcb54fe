namespace Skein.Text.Languages;

/// <summary>
/// Tells the language of one passage after another in a document that may mix languages. A passage says its language when its function words
/// and letters do, with a lead that grows with its length; a name, a headline or a short quote that does not takes the document's. Letters in
/// capitals tell as well. Deterministic; thread safe; linear in the passage, of which the first 2,000 units are read.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="documentLanguage">The language of most of it; <c>und</c> where that is not known.</param>
public sealed class PassageLanguages(string text, string documentLanguage)
{
    private const int Sample = 2_000;
    private const int LongestWord = 24;
    private const int FewestLetters = 4;

    // One word ("men" is Swedish too) does not take a sentence away from the document's language.
    private const int FewestWords = 2;
    private const double Tells = 0.3;

    // The document's own language needs less to be believed.
    private const double DocumentHead = 1.0;
    private const double LeastScore = 1.2;
    private const double LeastLead = 0.5;
    private const double LeastRatio = 1.15;

    private readonly int _document = Array.IndexOf(LanguageWords.Codes, documentLanguage);

    /// <summary>The language of a passage: a code of <see cref="DetectedLanguage"/>, or the document's where the passage does not tell.</summary>
    /// <param name="passage">A sentence, quote or paragraph; may be empty.</param>
    public string Of(TextSpan passage)
    {
        var sample = text.AsSpan(passage.Start, Math.Min(passage.Length, Sample));
        var scripts = ScriptCount.Of(sample);
        if (scripts.Letters > FewestLetters && scripts.Latin * 2 < scripts.Letters)
        {
            return ScriptLanguages.Of(sample, scripts);
        }

        Span<double> scores = stackalloc double[LanguageWords.Codes.Length];
        Span<int> telling = stackalloc int[LanguageWords.Codes.Length];
        scores.Clear();
        telling.Clear();
        Score(sample, scores, telling);
        if (_document >= 0)
        {
            scores[_document] += DocumentHead;
        }

        var (best, second) = (0, -1);
        for (var k = 1; k < scores.Length; k++)
        {
            (best, second) = scores[k] > scores[best] ? (k, best) : second < 0 || scores[k] > scores[second] ? (best, k) : (best, second);
        }

        var isTold = scores[best] >= LeastScore && scores[best] - scores[second] >= LeastLead && scores[best] >= scores[second] * LeastRatio;
        return isTold && (_document < 0 || best == _document || telling[best] >= FewestWords) ? LanguageWords.Codes[best] : documentLanguage;
    }

    private static void Score(ReadOnlySpan<char> sample, Span<double> scores, Span<int> telling)
    {
        var lookup = LanguageWords.Bits.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[LongestWord];
        var length = 0;
        for (var i = 0; i <= sample.Length; i++)
        {
            if (i < sample.Length && char.IsLetter(sample[i]))
            {
                if (length < buffer.Length)
                {
                    buffer[length] = char.ToLowerInvariant(sample[i]);
                }

                length++;
            }
            else if (length > 0 && !(i < sample.Length && sample[i] is '\u00AD' or '\u200B' or '\u200C' or '\u200D'))
            {
                var word = buffer[..Math.Min(length, buffer.Length)];
                if (lookup.TryGetValue(word, out var bits))
                {
                    // A word of one language tells 2, one of two languages 0.67, one of three 0.4.
                    var weight = 2.0 / ((2 * System.Numerics.BitOperations.PopCount((uint)bits)) - 1);
                    for (var k = 0; k < scores.Length; k++)
                    {
                        scores[k] += ((bits >> k) & 1) * weight;
                        telling[k] += weight >= Tells ? (bits >> k) & 1 : 0;
                    }
                }
                else if (word.Length > 2)
                {
                    Letters(word, scores, telling);
                }

                length = 0;
            }
        }
    }

    private static void Letters(ReadOnlySpan<char> word, Span<double> scores, Span<int> telling)
    {
        for (var k = 0; k < scores.Length; k++)
        {
            foreach (var cue in LanguageWords.Cues[k])
            {
                if (cue.IsIn(word))
                {
                    scores[k] += cue.Weight;
                    telling[k] += cue.Weight >= Tells ? 1 : 0;
                    break;
                }
            }
        }
    }
}
