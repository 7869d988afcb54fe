using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Mentions;

/// <summary>The words by which mentions are read.</summary>
internal sealed class MentionWords(Lexicon lexicon)
{
    public WordSet Man { get; } = lexicon.Class("person-man");

    public WordSet Woman { get; } = lexicon.Class("person-woman");

    /// <summary>Nouns for one person.</summary>
    public WordSet Person { get; } = Union(lexicon, "person-man", "person-woman", "person-any");

    /// <summary>Nouns that need no introduction: "the suspect".</summary>
    public WordSet Generic { get; } = Union(lexicon, "person-generic", "person-generic-man", "person-generic-woman");

    public WordSet Attacker { get; } = lexicon.Class("person-attacker");

    public WordSet AttackVerb { get; } = lexicon.Class("attack-verb");

    public WordSet Kin { get; } = lexicon.Class("kin-any");

    public WordSet Spouse { get; } = lexicon.Class("kin-spouse");

    /// <summary>What one's child calls one and the other way round, in pairs.</summary>
    public IReadOnlyList<(WordSet One, WordSet Other)> Inverse { get; } =
    [
        (lexicon.Class("kin-child"), lexicon.Class("kin-parent")),
        (lexicon.Class("kin-nephew"), lexicon.Class("kin-uncle")),
        (lexicon.Class("kin-spouse"), lexicon.Class("kin-spouse")),
        (lexicon.Class("kin-sibling"), lexicon.Class("kin-sibling")),
        (lexicon.Class("kin-cousin"), lexicon.Class("kin-cousin")),
        (lexicon.Class("has-client"), lexicon.Class("is-client")),
        (lexicon.Class("has-pupil"), lexicon.Class("is-pupil")),
    ];

    public WordSet Group { get; } = lexicon.Class("group-people");

    public WordSet GroupKin { get; } = lexicon.Class("group-kin");

    public WordSet GroupSpouse { get; } = lexicon.Class("group-spouse");

    public WordSet GroupTwo { get; } = lexicon.Class("group-two");

    public WordSet GroupThree { get; } = lexicon.Class("group-three");

    /// <summary>Words that begin the names of groups, which look like those of persons.</summary>
    public WordSet BodyStart { get; } = Union(lexicon, "group-word", "body-start");

    public WordSet Elder { get; } = lexicon.Class("elder-word");

    public WordSet Younger { get; } = lexicon.Class("younger-word");

    public WordSet Body { get; } = lexicon.Class("body-noun");

    public WordSet BodyGeneric { get; } = lexicon.Class("body-generic");

    public WordSet Authority { get; } = lexicon.Class("body-authority");

    public WordSet Settlement { get; } = lexicon.Class("place-settlement");

    public WordSet Area { get; } = lexicon.Class("place-area");

    public WordSet AliasCue { get; } = lexicon.Class("alias-cue");

    public WordSet AliasFiller { get; } = lexicon.Class("alias-filler");

    public WordSet GivenWoman { get; } = lexicon.Class("given-woman");

    public WordSet GivenEither { get; } = lexicon.Class("given-either");

    public WordSet Given { get; } = lexicon.Class("given");

    public WordSet Title { get; } = lexicon.Class("title");

    public WordSet He { get; } = lexicon.SetOf("he him his himself");

    public WordSet She { get; } = lexicon.SetOf("she her hers herself");

    public WordSet They { get; } = lexicon.SetOf("they them their themselves both");

    public WordSet Possessive { get; } = lexicon.SetOf("his her their its");

    public WordSet AsObject { get; } = lexicon.SetOf("him her them");

    public WordSet Reflexive { get; } = lexicon.SetOf("himself herself");

    public WordSet It { get; } = lexicon.SetOf("it its");

    public WordSet Definite { get; } = lexicon.SetOf("the this that these those");

    public WordSet Indefinite { get; } = lexicon.SetOf("a an another");

    public WordSet Other { get; } = lexicon.SetOf("other another");

    public WordSet Be { get; } = lexicon.SetOf("is was be been being became becomes become remained remains are were");

    /// <summary>Where a description ends.</summary>
    public WordSet Stop { get; } = StopWords(lexicon);

    public WordSet Say { get; } = Union(lexicon, "say", "deny", "have");

    /// <summary>Nouns of things, acts and houses: what is so described is nobody.</summary>
    public WordSet Thing { get; } = Union(lexicon, "premises-noun", "object-noun", "org-noun", "trigger", "incident-noun", "meeting-noun", "publication-noun", "body-noun", "place-settlement", "place-area", "calendar");

    public WordSet Nationality { get; } = lexicon.Gazetteer.Nationalities;

    public int The { get; } = lexicon.Add("the");

    public int Of { get; } = lexicon.Add("of");

    public int One { get; } = lexicon.Add("one");

    public int Her { get; } = lexicon.Add("her");

    public int Both { get; } = lexicon.Add("both");

    public int All { get; } = lexicon.Add("all");

    public int And { get; } = lexicon.Add("and");

    public int Comma { get; } = lexicon.Add(",");

    public int According { get; } = lexicon.Add("according");

    public int Them { get; } = lexicon.Add("them");

    public int Country { get; } = lexicon.Add("country");

    public int Semicolon { get; } = lexicon.Add(";");

    public int Open { get; } = lexicon.Add("(");

    public int Colon { get; } = lexicon.Add(":");

    public int Quote { get; } = lexicon.Add("\"");

    public int Genitive { get; } = lexicon.Add("'s");

    /// <summary>Words that open a clause with a subject of its own.</summary>
    public WordSet ClauseWord { get; } = lexicon.SetOf("who that because when while but if after before where although though until since");

    /// <summary>What makes a comma the edge of a clause.</summary>
    public WordSet AfterComma { get; } = lexicon.SetOf("and but who while he she they it or so yet his her their");

    public WordSet Doubt { get; } = Union(lexicon, "not", "deny");

    public WordSet Pronouns { get; } = Union(lexicon, "pronoun", "possessive");

    public WordSet Preposition { get; } = Union(lexicon, "preposition", "locative");

    /// <summary>What a description may go on with behind its noun when it stands beside a name.</summary>
    public WordSet GoesOn { get; } = lexicon.SetOf("of in from at with for on near");

    /// <summary>Two to nine, by the number of the word.</summary>
    public Dictionary<int, int> Numbers { get; } = "two three four five six seven eight nine".Split(' ')
        .Select((word, place) => (Id: lexicon.Add(word), Value: place + 2)).ToDictionary(row => row.Id, row => row.Value);

    private static WordSet StopWords(Lexicon lexicon)
    {
        var stop = Union(lexicon, "preposition", "locative", "have", "be", "pronoun", "clause", "say", "conjunction", "phrase-stop");
        lexicon.AddTo(stop, "had was were is are will would could may might who whom whose which that the a an this his her their its not did does do told then also 's");
        return stop;
    }

    private static WordSet Union(Lexicon lexicon, params ReadOnlySpan<string> classes)
    {
        var all = new WordSet();
        foreach (var name in classes)
        {
            all.AddAll(lexicon.Class(name));
        }

        return all;
    }
}
