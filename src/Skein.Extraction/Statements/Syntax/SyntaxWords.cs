using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>The words that the readers of a parse ask for.</summary>
internal sealed partial class SyntaxWords(Lexicon lexicon)
{
    /// <summary>Prepositions of what sets the time of something else, and is so whatever becomes of that.</summary>
    public WordSet Sets { get; } = lexicon.SetOf("since after before following until despite upon");

    /// <summary>Prepositions of a state that somebody is in: "on trial", "under arrest".</summary>
    public WordSet StateOf { get; } = lexicon.SetOf("on in under behind at");

    public WordSet Relative { get; } = lexicon.SetOf("who which that whom whose where");

    public WordSet Singular { get; } = lexicon.SetOf("he she him her his hers himself herself");

    /// <summary>Whoever speaks, in a quotation.</summary>
    public WordSet First { get; } = lexicon.SetOf("i me my");

    public WordSet Man { get; } = lexicon.SetOf("he him his himself");

    public WordSet Woman { get; } = lexicon.SetOf("she her hers herself");

    public WordSet Plural { get; } = lexicon.SetOf("they them their themselves");

    public WordSet Possessive { get; } = lexicon.SetOf("his her their its whose");

    public WordSet Definite { get; } = lexicon.SetOf("the this that his her their its these those");

    public WordSet Nothing { get; } = lexicon.SetOf("no nobody none neither never not n't nor hardly");

    public WordSet If { get; } = lexicon.SetOf("if unless whether lest");

    public WordSet Or { get; } = lexicon.SetOf("or nor");

    public WordSet Including { get; } = lexicon.SetOf("including like such");

    public WordSet As { get; } = lexicon.SetOf("as");

    /// <summary>Nouns for what somebody is "as leader", "as a courier".</summary>
    public WordSet Function { get; } = lexicon.SetOf("role position function post status time years past days stint career work rise activity activities reputation");

    /// <summary>Verbs that say little beside their noun: "paid a visit", "made calls".</summary>
    public WordSet Light { get; } = lexicon.Class("light-verb");

    /// <summary>Nouns before the name of a place: "the port of X".</summary>
    public WordSet PlaceOf { get; } = lexicon.Class("place-of");

    /// <summary>Nouns for a quantity: "a series of calls".</summary>
    public WordSet Series { get; } = lexicon.SetOf("series number total string flurry handful host couple pair stream exchange sum barrage batch");

    /// <summary>Relatives who bear one surname: "the Ferrat brothers".</summary>
    public WordSet Siblings { get; } = lexicon.Class("siblings");

    /// <summary>What something is done by without doing it: "by e-mail", "by way of".</summary>
    public WordSet Means { get; } = lexicon.SetOf(
        "way means e-mail email mail telephone phone post letter letters text message messages radio fax bus train car lorry plane ferry boat ship air sea road land coach taxi bicycle motorcycle foot hand force mistake chance night day law");

    public WordSet Whom { get; } = lexicon.SetOf("whom");

    public WordSet WhoWhich { get; } = lexicon.SetOf("who which whose whom");

    public WordSet WhomWhich { get; } = lexicon.SetOf("whom which");

    public WordSet One { get; } = lexicon.SetOf("one some two three several many most");

    public WordSet Deemed { get; } = lexicon.SetOf("considered deemed called dubbed named elected appointed crowned thought");

    /// <summary>What a group does with a man whom it calls its own.</summary>
    public WordSet Owns { get; } = lexicon.SetOf("acknowledged acknowledges hailed hails praised praises mourned");

    public WordSet Told { get; } = lexicon.SetOf("tell tells told");

    public WordSet Where { get; } = lexicon.SetOf("where");

    public int WhereWord { get; } = lexicon.Add("where");

    public WordSet Its { get; } = lexicon.SetOf("its");

    public WordSet Prison { get; } = lexicon.Class("prison-noun");

    public WordSet School { get; } = lexicon.Class("school-noun");

    public WordSet Becomes { get; } = lexicon.Class("becomes");

    /// <summary>Verbs that tell of an act of violence.</summary>
    public WordSet DeedVerb { get; } = lexicon.Class("deed-verb");

    /// <summary>Verbs that do so with a word behind them: "opened fire".</summary>
    public WordSet DeedOpening { get; } = lexicon.Class("deed-opening");

    public WordSet Firing { get; } = lexicon.SetOf("fire fires fired firing");

    public WordSet FiredAt { get; } = lexicon.SetOf("on at into upon");

    public WordSet DeedEnding { get; } = lexicon.Class("deed-ending");

    public WordSet When { get; } = lexicon.SetOf("when while as where");

    public WordSet Among { get; } = lexicon.SetOf("among amongst");

    public WordSet Of { get; } = lexicon.SetOf("of");

    /// <summary>Predicates that stand for their subject: "was the first to be arrested".</summary>
    public WordSet OneOf { get; } = lexicon.SetOf("first last second third one only");

    public WordSet Include { get; } = lexicon.SetOf("include includes included including were are was is");

    /// <summary>Nouns for several people or things of whom a sentence may name some.</summary>
    public WordSet Several { get; } = lexicon.Class("several-noun");

    /// <summary>Words for a part of a group: "one of", "two of".</summary>
    public WordSet Some { get; } = lexicon.Class("some-word");

    /// <summary>Nouns of which one, with an article, is a count of one victim.</summary>
    public WordSet OneVictim { get; } = lexicon.Class("victim-one");

    public WordSet Article { get; } = lexicon.SetOf("a an");

    public WordSet MoreIncidents { get; } = lexicon.Class("incident-noun");
}
