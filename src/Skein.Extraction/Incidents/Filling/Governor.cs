namespace Skein.Extraction.Incidents.Filling;

/// <summary>How a phrase hangs on a verb or on a noun that names an act.</summary>
internal enum Hold
{
    None, Subject, PassiveSubject, Object, Agent, Preposition,
}

/// <summary>What governs a phrase.</summary>
/// <param name="Hold">How.</param>
/// <param name="Act">The token of the verb or noun.</param>
/// <param name="Preposition">The preposition between, or null.</param>
/// <param name="IsNegated">Whether the verb is denied.</param>
internal readonly record struct Governor(Hold Hold, int Act, string? Preposition, bool IsNegated)
{
    private const int Reach = 6;

    /// <summary>What stands before the phrase and governs it: a verb, or a preposition with what it hangs on.</summary>
    public static Governor Before(FillDocument document, Anchor anchor)
    {
        var sentence = document.Text.Sentences[document.Text.SentenceOf[anchor.Head]];
        var left = RowStart(document, anchor.First, sentence.First) - 1;
        if (left < sentence.First)
        {
            return default;
        }

        if (document.Verbs[left] is { IsPassive: false } verb)
        {
            return new Governor(Hold.Object, verb.Verb, null, verb.IsNegated);
        }

        if (document.Parts[left] is not (Part.Preposition or Part.To))
        {
            return default;
        }

        var on = left - 1;
        while (on >= sentence.First && document.Parts[on] is Part.Adverb or Part.Number or Part.Preposition)
        {
            on--;
        }

        if (on < sentence.First)
        {
            return default;
        }

        var preposition = document.Text.Tokens[left].Word;
        var frame = document.Verbs[on];
        var agent = preposition == "by" && (frame is null || frame.IsPassive);
        return new Governor(agent ? Hold.Agent : Hold.Preposition, frame?.Verb ?? on, preposition, frame?.IsNegated ?? false);
    }

    /// <summary>The verb whose subject the phrase is.</summary>
    public static Governor After(FillDocument document, Anchor anchor)
    {
        var sentence = document.Text.Sentences[document.Text.SentenceOf[anchor.Head]];
        var end = Math.Min(sentence.End, anchor.Head + 1 + Reach);
        for (var at = anchor.Head + 1; at < end; at++)
        {
            if (document.Verbs[at] is { } frame)
            {
                return new Governor(frame.IsPassive ? Hold.PassiveSubject : Hold.Subject, frame.Verb, null, frame.IsNegated);
            }

            if (document.Parts[at] is not (Part.Relative or Part.Adverb or Part.Conjunction or Part.Noun or Part.Determiner or Part.Modifier or Part.Number)
                && document.Text.Tokens[at].Word is not ("," or "]" or "[" or ")" or "("))
            {
                return default;
            }
        }

        return default;
    }

    /// <summary>The first token of the row of phrases ("A, B and C") that one belongs to; a conjunct is governed by what governs the row.</summary>
    public static int RowStart(FillDocument document, int first, int begin)
    {
        var tokens = document.Text.Tokens;
        var start = first;
        for (var steps = 0; steps < 6 && start > begin + 1; steps++)
        {
            if (tokens[start - 1].Word is not ("and" or "or" or "," or "as" or "[" or "(" or "\""))
            {
                break;
            }

            var at = start - 1;
            while (at > begin && tokens[at - 1].Word is "," or "and" or "as" or "well" or "[" or "]" or "(" or ")" or "\"")
            {
                at--;
            }

            var end = at;
            while (at > begin && document.Parts[at - 1] is Part.Noun or Part.Number or Part.Modifier or Part.Determiner or Part.Possessive)
            {
                at--;
            }

            if (at == end)
            {
                break;
            }

            start = at;
        }

        return start;
    }
}
