using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Rules;

/// <summary>What the cue word of a syntactic pattern is.</summary>
internal enum CueKind
{
    /// <summary>A verb in any form and voice.</summary>
    Verb,

    /// <summary>A noun that names a deed: "the arrest of X".</summary>
    Noun,

    /// <summary>A word that is said of somebody: "the brother of X", "close to X", "in custody".</summary>
    Role,
}

/// <summary>How a word hangs on the cue.</summary>
internal enum GrammarFunction
{
    Subject,
    Object,
    Indirect,
    Holder,
    Possessor,
    Particle,
    Modifier,
    Prepositional,
    OwnPreposition,
    Self,
    Complement,
    Next,
    Above,
    ComplementSubject,
    Doer,
}

/// <summary>One thing that a syntactic pattern asks of its cue.</summary>
/// <param name="Functions">Where it may stand; the first that is filled counts.</param>
/// <param name="Prepositions">For phrases: their prepositions.</param>
/// <param name="Letter">The slot; <c>'\0'</c> when words are asked for.</param>
/// <param name="Kinds">What a slot takes.</param>
/// <param name="Words">The words that may stand there; null for a slot.</param>
/// <param name="IsPhrase">Whether the slot takes words as they stand.</param>
/// <param name="IsName">Whether those words must be a name or stand in quotes.</param>
/// <param name="IsOptional">Whether the pattern holds without it.</param>
/// <param name="IsBarred">Whether the pattern holds only without it.</param>
internal sealed record SyntaxElement(
    GrammarFunction[] Functions, WordSet? Prepositions, char Letter, ItemKind Kinds, WordSet? Words, bool IsPhrase, bool IsName, bool IsOptional, bool IsBarred)
{
    /// <summary>Whether the words of a phrase must stand in quotes.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether a phrase is taken with all that hangs on it.</summary>
    public bool IsClause { get; init; }
}

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

        return new SyntaxPattern(text, kind, Forms(parts[0][(colon + 1)..], kind, parts[0][0] != 'a', lexicon, cues), InOrder([.. parts.Skip(1).Select(part => Element(part, text, lexicon))]));
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
                set.AddAll(ClassOf(word, lexicon));
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
                set.Add(lexicon.Add(word));
                if (isNoun)
                {
                    cues.AddNoun(lexicon.Add(word));
                }
            }
        }

        return set;
    }

    private static SyntaxElement Element(string part, string pattern, Lexicon lexicon)
    {
        var isOptional = part[^1] == '?';
        var isBarred = part[0] == '!';
        part = isBarred ? part[1..] : part;
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        if (equals < 1)
        {
            throw new FormatException($"The element '{part}' of the syntactic pattern '{pattern}' has no '='.");
        }

        var functions = new List<GrammarFunction>();
        WordSet? prepositions = null;
        foreach (var name in part[..equals].Split('|'))
        {
            var function = name switch
            {
                "subj" => GrammarFunction.Subject,
                "obj" => GrammarFunction.Object,
                "iobj" => GrammarFunction.Indirect,
                "holder" => GrammarFunction.Holder,
                "poss" => GrammarFunction.Possessor,
                "prt" => GrammarFunction.Particle,
                "mod" => GrammarFunction.Modifier,
                "case" => GrammarFunction.OwnPreposition,
                "self" => GrammarFunction.Self,
                "comp" => GrammarFunction.Complement,
                "next" => GrammarFunction.Next,
                "above" => GrammarFunction.Above,
                "compsubj" => GrammarFunction.ComplementSubject,
                "doer" => GrammarFunction.Doer,
                _ => GrammarFunction.Prepositional,
            };
            functions.Add(function);
            if (function == GrammarFunction.Prepositional)
            {
                (prepositions ??= new WordSet()).Add(lexicon.Add(name));
            }
        }

        var filler = part[(equals + 1)..].TrimEnd('?');
        if (filler.Length > 2 && filler[1] == ':' && char.IsAsciiLetterUpper(filler[0]))
        {
            var of = filler[2] == '<' ? ClassOf(filler[2..], lexicon) : null;
            var isPhrase = filler[2..] is "phrase" or "name" or "quote" or "clause" || of is not null;
            var kinds = isPhrase ? ItemKind.None : filler[2..].Split('|').Aggregate(ItemKind.None, (all, name) => all | Pattern.KindOf(name, pattern));
            return new SyntaxElement([.. functions.Distinct()], prepositions, filler[0], kinds, of, isPhrase, filler[2..] == "name", isOptional, isBarred)
            {
                IsQuoted = filler[2..] == "quote",
                IsClause = filler[2..] == "clause",
            };
        }

        if (filler is "*")
        {
            return new SyntaxElement([.. functions.Distinct()], prepositions, '\0', ItemKind.None, null, IsPhrase: false, IsName: false, isOptional, isBarred);
        }

        var words = new WordSet();
        foreach (var word in filler.Split('|'))
        {
            if (word[0] == '<')
            {
                words.AddAll(ClassOf(word, lexicon));
            }
            else
            {
                words.Add(lexicon.Add(word));
            }
        }

        return new SyntaxElement([.. functions.Distinct()], prepositions, '\0', ItemKind.None, words, IsPhrase: false, IsName: false, isOptional, isBarred);
    }

    private static WordSet ClassOf(string name, Lexicon lexicon) => lexicon.HasClass(name[1..^1])
        ? lexicon.Class(name[1..^1])
        : throw new FormatException($"A syntactic pattern names the word class '{name}', which is not in word-classes.yaml.");
}
