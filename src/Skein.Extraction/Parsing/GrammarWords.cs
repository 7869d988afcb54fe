using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Parsing;

/// <summary>The words that the grammar asks for.</summary>
internal sealed class GrammarWords
{
    public GrammarWords(Lexicon lexicon)
    {
        lexicon.AddTo(By, "by");
        lexicon.AddTo(Of, "of for from with");
        lexicon.AddTo(Relative, "who which that whom whose");
        lexicon.AddTo(Get, "get gets got getting gotten be been being");
        Person.AddAll(lexicon.Class("person-noun"));
        Person.AddAll(lexicon.Class("people-noun"));
        Not = lexicon.Class("not");
        Colon = lexicon.Add(":");
        Comma = lexicon.Add(",");
        Semicolon = lexicon.Add(";");
        lexicon.AddTo(Be, "is are was were");
        lexicon.AddTo(Where, "where when whom which");
        lexicon.AddTo(OwnAim, "leave leaves left leaving quit quits flee flees fled abandon abandoned desert deserted cross crossed use used sell sold rent rented buy bought");
        lexicon.AddTo(Urge, "persuade persuades persuaded persuading convince convinced urge urged encourage encouraged incite incited force forced help helped invite invited");
        lexicon.AddTo(For, "for");
        lexicon.AddTo(Share, "hand part role share");
        Perceive = lexicon.Class("perceive-verb");
        And = lexicon.Add("and");
    }

    public WordSet By { get; } = new();

    public WordSet Of { get; } = new();

    public WordSet Relative { get; } = new();

    public WordSet Get { get; } = new();

    /// <summary>Nouns that stand for persons: what hangs on them is said of them.</summary>
    public WordSet Person { get; } = new();

    public WordSet Not { get; }

    public WordSet Be { get; } = new();

    /// <summary>What opens a clause within a clause.</summary>
    public WordSet Where { get; } = new();

    /// <summary>Verbs behind whose object "to" tells what the subject does next.</summary>
    public WordSet OwnAim { get; } = new();

    /// <summary>Verbs that make somebody else do something.</summary>
    public WordSet Urge { get; } = new();

    public WordSet For { get; } = new();

    /// <summary>Nouns of a share in a deed: "had a hand in planning".</summary>
    public WordSet Share { get; } = new();

    /// <summary>Verbs of seeing and showing somebody do something.</summary>
    public WordSet Perceive { get; }

    public int Colon { get; }

    public int Semicolon { get; }

    public int Comma { get; }

    public int And { get; }
}
