namespace Skein.Extraction.Incidents.Filling;

/// <summary>A verb with its helpers.</summary>
/// <param name="First">The first token: the helper or the verb.</param>
/// <param name="Verb">The verb itself.</param>
/// <param name="IsPassive">Whether a form of "be" goes before it, or "by" follows a participle without one.</param>
/// <param name="IsNegated">Whether "not" or "never" stands inside.</param>
internal sealed record VerbFrame(int First, int Verb, bool IsPassive, bool IsNegated)
{
    public static VerbFrame?[] Of(FillText text, Part[] parts, ulong[] stems)
    {
        var verbs = new VerbFrame?[parts.Length];
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (parts[at] is not (Part.Verb or Part.Auxiliary or Part.Be))
                {
                    continue;
                }

                var first = at;
                var (be, negated) = (false, false);
                var last = at;
                for (; at < sentence.End && parts[at] is Part.Verb or Part.Auxiliary or Part.Be or Part.Adverb; at++)
                {
                    be |= parts[at] == Part.Be && at < sentence.End;
                    negated |= text.Tokens[at].Word is "not" or "never";
                    if (parts[at] == Part.Verb || (parts[at] != Part.Adverb && parts[last] != Part.Verb))
                    {
                        last = at;
                        if (parts[at] == Part.Verb)
                        {
                            at++;
                            break;
                        }
                    }
                }

                at--;
                var word = text.Tokens[last].Word;
                var ing = word.EndsWith("ing", StringComparison.Ordinal);
                var by = last + 1 < sentence.End && text.Tokens[last + 1].Word == "by";
                var frame = new VerbFrame(first, last, parts[last] == Part.Verb && !ing && (be || by), negated);
                for (var i = first; i <= last; i++)
                {
                    verbs[i] = frame;
                }
            }
        }

        return verbs;
    }
}
