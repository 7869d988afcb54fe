namespace Skein.Extraction.Incidents.Filling;

/// <summary>What a word does in its sentence, coarsely.</summary>
internal enum Part : byte
{
    Noun, Determiner, Number, Modifier, Verb, Auxiliary, Be, Preposition, To, Conjunction, Pronoun, Relative, Adverb, Possessive, Mark,
}

/// <summary>Tells the parts of speech of text without case by closed classes, endings and the words around: enough to find noun phrases and what governs them.</summary>
internal static class PartTagger
{
    public static Part[] Tag(FillText text, FillWords words, ulong[] classes)
    {
        ulong determiner = words.Bit("determiner"), quantifier = words.Bit("quantifier"), preposition = words.Bit("preposition");
        ulong conjunction = words.Bit("conjunction"), pronoun = words.Bit("pronoun"), relative = words.Bit("relative"), be = words.Bit("be");
        ulong auxiliary = words.Bit("auxiliary"), adverb = words.Bit("adverb"), notAdverb = words.Bit("not-adverb"), verb = words.Bit("verb");
        ulong past = words.Bit("irregular-past"), participle = words.Bit("adjective-participle"), nounIng = words.Bit("noun-ing"), nounEd = words.Bit("noun-ed");
        var tokens = text.Tokens;
        var parts = new Part[tokens.Length];
        for (var at = 0; at < tokens.Length; at++)
        {
            var word = tokens[at].Word;
            var bits = classes[at];
            bool Has(ulong mask) => (bits & mask) != 0;
            var first = at == 0 || text.SentenceOf[at - 1] != text.SentenceOf[at];
            var before = first ? Part.Mark : parts[at - 1];
            var nextWord = at + 1 < tokens.Length && text.SentenceOf[at + 1] == text.SentenceOf[at] ? tokens[at + 1].Word : "";
            var nextNominal = nextWord.Length > 0 && char.IsLetterOrDigit(nextWord[0])
                && (words.Of(nextWord) & (determiner | preposition | conjunction | pronoun | relative | be | auxiliary | adverb)) == 0 && nextWord != "to";
            // "killed four people": what goes before a number is the verb.
            var describes = nextNominal && !char.IsAsciiDigit(nextWord[0]) && (words.Of(nextWord) & quantifier) == 0;
            parts[at] = word switch
            {
                "'s" => Part.Possessive,
                "'" when before == Part.Noun => Part.Possessive,
                _ when !tokens[at].IsWord => Part.Mark,
                _ when char.IsAsciiDigit(word[0]) && !word.Contains('-', StringComparison.Ordinal) => Part.Number,
                "to" => Part.To,
                "that" => before is Part.Verb ? Part.Relative : nextNominal && before is Part.Preposition ? Part.Determiner : Part.Relative,
                "may" when before is Part.Number or Part.Preposition => Part.Noun,
                "no" when nextNominal => Part.Determiner,
                "over" or "about" or "more" or "than" when nextWord.Length > 0 && char.IsAsciiDigit(nextWord[0]) => Part.Number,
                "her" or "his" => Part.Determiner,
                _ when Has(be) => Part.Be,
                _ when Has(auxiliary) => Part.Auxiliary,
                _ when Has(determiner) => Part.Determiner,
                _ when Has(preposition) => Part.Preposition,
                _ when Has(quantifier) => Part.Number,
                _ when Has(relative) => Part.Relative,
                _ when Has(pronoun) => Part.Pronoun,
                _ when Has(conjunction) => Part.Conjunction,
                _ when Has(adverb) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !Has(notAdverb)) => Part.Adverb,
                _ when Has(past) => Past(before, at > 1 ? parts[at - 2] : Part.Mark, at > 0 ? tokens[at - 1].Word : "", describes),
                _ when word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !Has(nounEd) =>
                    Has(participle) && describes ? Part.Modifier : Past(before, at > 1 ? parts[at - 2] : Part.Mark, at > 0 ? tokens[at - 1].Word : "", describes),
                _ when word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && !Has(nounIng) =>
                    before is Part.Determiner or Part.Modifier or Part.Number or Part.Possessive ? Part.Noun
                        : before is Part.Preposition && nextWord is "of" ? Part.Noun : Part.Verb,
                _ when Has(verb) && before is Part.To or Part.Auxiliary or Part.Pronoun => Part.Verb,
                _ when before is Part.Pronoun or Part.Auxiliary && !Has(nounIng) && !nextNominal && IsVerbForm(word, words, verb) => Part.Verb,
                _ when before is Part.Relative && IsVerbForm(word, words, verb) => Part.Verb,
                _ => Part.Noun,
            };
        }

        return parts;
    }

    // "kidnapped armed men": a participle behind a noun or a helper is the verb, elsewhere before a noun it describes.
    private static Part Past(Part before, Part second, string wordBefore, bool nextNominal)
    {
        if (before == Part.Adverb)
        {
            // "heavily armed men", but "the guerrillas today attacked a town".
            return nextNominal && wordBefore.EndsWith("ly", StringComparison.Ordinal) && second is Part.Determiner or Part.Number or Part.Preposition or Part.Modifier or Part.Verb or Part.Mark
                ? Part.Modifier
                : Part.Verb;
        }

        return nextNominal && before is Part.Determiner or Part.Number or Part.Modifier or Part.Preposition or Part.Verb ? Part.Modifier : Part.Verb;
    }

    private static bool IsVerbForm(string word, FillWords words, ulong verb) =>
        (words.Of(word) & verb) != 0
        || (word.Length > 3 && word.EndsWith('s') && ((words.Of(word[..^1]) & verb) != 0 || (word.EndsWith("es", StringComparison.Ordinal) && (words.Of(word[..^2]) & verb) != 0)));
}
