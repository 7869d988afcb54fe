using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Rules;

/// <summary>A pattern over the parse of a sentence; the language is told in README.md of this folder.</summary>
internal sealed class SyntaxPattern
{
    private SyntaxPattern(string text, CueKind cue, WordSet words, SyntaxElement[] elements)
    {
        (Text, Cue, Words, Elements) = (text, cue, words, elements);
        Needed =
        [
            .. elements.Where(element => element is { IsOptional: false, IsBarred: false, Words: not null }).Select(element => element.Words!),
            .. elements.Where(element => element is { IsOptional: false, IsBarred: false, Functions: [GrammarFunction.Prepositional], Prepositions: not null }).Select(element => element.Prepositions!),
        ];
    }

    public string Text { get; }

    public CueKind Cue { get; }

    /// <summary>The forms of the cue.</summary>
    public WordSet Words { get; }

    public SyntaxElement[] Elements { get; }

    /// <summary>Of each of these sets a word must stand in the sentence; else it need not be parsed for this pattern.</summary>
    public WordSet[] Needed { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">The pattern is not of the language.</exception>
    public static SyntaxPattern Parse(string text, Lexicon lexicon, Cues cues)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var colon = parts[0].IndexOf(':', StringComparison.Ordinal);
        var cue = colon < 0 ? null : parts[0][..colon] switch
        {
            "verb" => CueKind.Verb,
            "noun" => CueKind.Noun,
            "role" or "adj" => (CueKind?)CueKind.Role,
            _ => null,
        };
        if (cue is not { } kind)
        {
            throw new FormatException($"The syntactic pattern '{text}' does not begin with verb:, noun:, role: or adj:.");
        }

        return new SyntaxPattern(text, kind, Forms(parts[0][(colon + 1)..], kind, parts[0][0] != 'a', lexicon, cues), InOrder([.. parts.Skip(1).Select(part => SyntaxElementReader.Read(part, text, lexicon))]));
    }

    // Of whom a role is said is told last: "a friend of its founder, X": X is the founder where nobody else is.
    private static SyntaxElement[] InOrder(SyntaxElement[] elements) =>
        [.. elements.Where(element => !IsHolder(element)), .. elements.Where(IsHolder)];

    private static bool IsHolder(SyntaxElement element) => element.Letter != '\0' && element.Functions.Contains(GrammarFunction.Holder);

    private static WordSet Forms(string words, CueKind kind, bool isNoun, Lexicon lexicon, Cues cues)
    {
        var set = new WordSet();
        foreach (var word in words.Split('|'))
        {
            if (word[0] == '<')
            {
                set.AddAll(SyntaxElementReader.ClassOf(word, lexicon));
            }
            else if (kind == CueKind.Verb)
            {
                foreach (var form in Inflection.Present(word))
                {
                    set.Add(lexicon.Add(form));
                    cues.AddOpen(lexicon.Add(form));
                }

                foreach (var form in Inflection.Past(word))
                {
                    set.Add(lexicon.Add(form));
                    var isRegular = form.EndsWith("ed", StringComparison.Ordinal);
                    if (isRegular || !Inflection.IsAmbiguous(form))
                    {
                        cues.AddPast(lexicon.Add(form), isRegular);
                    }
                    else
                    {
                        cues.AddOpen(lexicon.Add(form));
                    }
                }
            }
            else
            {
                foreach (var form in isNoun ? Inflection.Noun(word) : [word])
                {
                    set.Add(lexicon.Add(form));
                    if (isNoun)
                    {
                        cues.AddNoun(lexicon.Add(form));
                    }
                }
            }
        }

        return set;
    }
}
