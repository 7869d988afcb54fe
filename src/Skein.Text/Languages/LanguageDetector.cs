namespace Skein.Text.Languages;

/// <summary>
/// Tells the language of a whole text by script and by the share of function words; <see cref="PassageLanguages"/> tells that of each sentence. Made for reports of a paragraph or more: one
/// sentence usually does, a name or a headline does not and gives <c>und</c>. Persian, Urdu and other languages in Arabic script are
/// told from Arabic by their letters. Looks at the first 20,000 units. Deterministic; thread safe.
/// </summary>
public static class LanguageDetector
{
    private const int Sample = 20_000;
    private const int FewestWords = 4;
    private const int FewestLetters = 12;
    private const int EnoughWords = 24;
    private const double LeastShare = 0.12;

    private static readonly string[] Codes = LanguageWords.Codes;

    /// <summary>The language of the text.</summary>
    public static DetectedLanguage Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var scripts = ScriptCount.Of(sample);
        if (scripts.Letters > FewestLetters && scripts.Latin * 2 < scripts.Letters)
        {
            var share = (double)(scripts.Letters - scripts.Latin) / scripts.Letters;
            return new DetectedLanguage(ScriptLanguages.Of(sample, scripts), share * Math.Min(1, scripts.Letters / 60.0));
        }

        return ByFunctionWords(sample);
    }

    private static DetectedLanguage ByFunctionWords(ReadOnlySpan<char> sample)
    {
        var lookup = LanguageWords.Bits.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<int> hits = stackalloc int[Codes.Length];
        Span<char> word = stackalloc char[16];
        var words = 0;
        var length = 0;
        for (var i = 0; i <= sample.Length; i++)
        {
            if (i < sample.Length && char.IsLetter(sample[i]))
            {
                if (length < word.Length)
                {
                    word[length] = char.ToLowerInvariant(sample[i]);
                }

                length++;
                continue;
            }

            if (length > 0)
            {
                words++;
                if (length <= word.Length && lookup.TryGetValue(word[..length], out var bits))
                {
                    for (var k = 0; k < Codes.Length; k++)
                    {
                        hits[k] += (bits >> k) & 1;
                    }
                }

                length = 0;
            }
        }

        return Decide(hits, words);
    }

    private static DetectedLanguage Decide(ReadOnlySpan<int> hits, int words)
    {
        int best = 0, second = -1;
        for (var k = 1; k < hits.Length; k++)
        {
            if (hits[k] > hits[best])
            {
                (best, second) = (k, best);
            }
            else if (second < 0 || hits[k] > hits[second])
            {
                second = k;
            }
        }

        var evidence = Math.Min(1, (double)words / EnoughWords);
        if (hits[best] < words * LeastShare)
        {
            return words >= EnoughWords
                ? new DetectedLanguage("other", evidence * (1 - (hits[best] / (words * LeastShare))))
                : DetectedLanguage.Undetermined;
        }

        var lead = (double)(hits[best] - hits[second]) / Math.Max(1, hits[best]);
        return words < FewestWords || hits[best] < 2 || lead == 0
            ? DetectedLanguage.Undetermined
            : new DetectedLanguage(Codes[best], lead * evidence);
    }
}
