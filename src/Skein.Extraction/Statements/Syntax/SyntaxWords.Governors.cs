using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Words that govern what a clause says: who says it, how surely, and whether at all.</summary>
internal sealed partial class SyntaxWords
{
    public WordSet Inverting { get; } = lexicon.SetOf("had were should imagine suppose");

    public WordSet Be { get; } = lexicon.SetOf("is are was were");

    public WordSet Have { get; } = lexicon.SetOf("have has had having");

    public WordSet Would { get; } = lexicon.SetOf("would will shall should 'd 'll must ought");

    public WordSet Block { get; } = lexicon.Class("governor-block");

    /// <summary>Verbs whose object is taken for granted, negated or not: "have not solved the murder of X".</summary>
    public WordSet Solve { get; } = lexicon.Class("governor-solve");

    public WordSet Fail { get; } = lexicon.Class("governor-fail");

    public WordSet NounBlock { get; } = lexicon.Class("noun-block");

    public WordSet Unreal { get; } = lexicon.Class("unreal");

    /// <summary>What a story is told in, when a sentence begins with it: "In the play …".</summary>
    public WordSet Work { get; } = lexicon.Class("work");

    public WordSet Deny { get; } = lexicon.Class("governor-deny");

    public WordSet Suspect { get; } = lexicon.Class("governor-suspect");

    public WordSet Allege { get; } = lexicon.Class("governor-allege");

    public WordSet Think { get; } = lexicon.Class("governor-think");

    public WordSet Find { get; } = lexicon.Class("governor-find");

    public WordSet Admit { get; } = lexicon.Class("governor-admit");

    public WordSet Say { get; } = lexicon.Class("governor-say");

    public WordSet Report { get; } = lexicon.Class("governor-report");

    public WordSet Authority { get; } = lexicon.Class("authority");

    public WordSet Court { get; } = lexicon.Class("court-word");
}
