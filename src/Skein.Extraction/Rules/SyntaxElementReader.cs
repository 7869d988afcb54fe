using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Rules;

/// <summary>Reads one element of a syntactic pattern: where it hangs, and what may stand there.</summary>
internal static class SyntaxElementReader
{
    /// <summary>Reads it: functions and prepositions before the "=", a slot or words behind it.</summary>
    /// <exception cref="FormatException">It is not of the language.</exception>
    public static SyntaxElement Read(string part, string pattern, Lexicon lexicon)
    {
        var isOptional = part[^1] == '?';
        var isBarred = part[0] == '!';
        part = isBarred ? part[1..] : part;
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        if (equals < 1)
        {
            throw new FormatException($"The element '{part}' of the syntactic pattern '{pattern}' has no '='.");
        }

        var names = part[..equals].Split('|').Select(name => (Name: name, Function: FunctionOf(name))).ToList();
        var filler = part[(equals + 1)..].TrimEnd('?');
        var isSlot = filler.Length > 2 && filler[1] == ':' && char.IsAsciiLetterUpper(filler[0]);
        var element = isSlot ? Slot(filler[0], filler[2..], pattern, lexicon) : Plain(filler is "*" ? null : Words(filler, lexicon));
        return element with
        {
            Functions = [.. names.Select(name => name.Function).Distinct()],
            Prepositions = Prepositions([.. names.Where(name => name.Function == GrammarFunction.Prepositional).Select(name => name.Name)], lexicon),
            IsOptional = isOptional,
            IsBarred = isBarred,
        };
    }

    /// <summary>The words of a class that a pattern names in angle brackets.</summary>
    /// <exception cref="FormatException">There is no such class.</exception>
    public static WordSet ClassOf(string name, Lexicon lexicon) => lexicon.HasClass(name[1..^1])
        ? lexicon.Class(name[1..^1])
        : throw new FormatException($"A syntactic pattern names the word class '{name}', which is not in word-classes.yaml.");

    private static SyntaxElement Slot(char letter, string what, string pattern, Lexicon lexicon)
    {
        var of = what[0] == '<' ? ClassOf(what, lexicon) : null;
        var isPhrase = what is "phrase" or "name" or "quote" or "clause" || of is not null;
        return Plain(of) with
        {
            Letter = letter,
            Kinds = isPhrase ? ItemKind.None : what.Split('|').Aggregate(ItemKind.None, (all, name) => all | Pattern.KindOf(name, pattern)),
            IsPhrase = isPhrase,
            IsName = what == "name",
            IsQuoted = what == "quote",
            IsClause = what == "clause",
        };
    }

    private static SyntaxElement Plain(WordSet? words) =>
        new([], null, '\0', ItemKind.None, words, IsPhrase: false, IsName: false, IsOptional: false, IsBarred: false);

    private static WordSet Words(string filler, Lexicon lexicon)
    {
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

        return words;
    }

    private static WordSet? Prepositions(List<string> names, Lexicon lexicon)
    {
        if (names.Count == 0)
        {
            return null;
        }

        var words = new WordSet();
        names.ForEach(name => words.Add(lexicon.Add(name)));
        return words;
    }

    private static GrammarFunction FunctionOf(string name) => name switch
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
}
