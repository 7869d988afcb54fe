using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Names;

/// <summary>The word classes that the name stages ask for.</summary>
internal sealed class NameWords(Lexicon lexicon)
{
    public WordSet Given { get; } = lexicon.Class("given");

    public WordSet Particle { get; } = lexicon.Class("particle");

    public WordSet LowerParticle { get; } = lexicon.Class("lower-particle");

    public WordSet Kunya { get; } = lexicon.Class("kunya");

    public WordSet Title { get; } = lexicon.Class("title");

    public WordSet Role { get; } = lexicon.Class("role");

    /// <summary>What ends an adjective that a name begins: "Jordanian-born".</summary>
    public string[] Descriptions { get; } =
        ["born", "based", "led", "backed", "linked", "style", "trained", "controlled", "held", "run", "speaking"];

    /// <summary>Bodies that a number alone tells apart: "Battalion 316".</summary>
    public WordSet Numbered { get; } = lexicon.Class("numbered");

    public WordSet OrganisationHead { get; } = lexicon.Class("org-head");

    /// <summary>Words of other tongues that open the name of an armed group: "Katibat …".</summary>
    public WordSet GroupHead { get; } = lexicon.Class("group-head");

    public WordSet OrganisationTail { get; } = lexicon.Class("org-tail");

    public WordSet NationalTail { get; } = lexicon.Class("org-nation-tail");

    public WordSet Premises { get; } = lexicon.Class("premises");

    public WordSet Dwelling { get; } = lexicon.Class("dwelling");

    public WordSet Nationality { get; } = lexicon.Gazetteer.Nationalities;

    /// <summary>What opens a sentence before names and is no part of them: "Brothers X and Y".</summary>
    public WordSet Opening { get; } = lexicon.Class("opening");

    public WordSet NotAName { get; } = lexicon.Class("not-a-name");

    public WordSet Street { get; } = lexicon.Class("street");

    public WordSet Locative { get; } = lexicon.Class("locative");

    public WordSet LocativeElsewhere { get; } = lexicon.Class("locative-elsewhere");

    public WordSet AmbiguousPlace { get; } = lexicon.Class("ambiguous-place");

    public WordSet PlaceNoun { get; } = lexicon.Class("place-noun");

    public WordSet AmbiguousSurname { get; } = lexicon.Class("ambiguous-surname");

    public WordSet HardlyPlace { get; } = lexicon.Class("hardly-place");

    /// <summary>A head that is a thing before it is a body.</summary>
    public WordSet Command { get; } = lexicon.SetOf("command");

    /// <summary>Words in capitals that are no name: "the DNA of X".</summary>
    public WordSet NoRun { get; } = lexicon.Class("no-run");

    public WordSet Joiner { get; } = lexicon.Class("org-joiner");

    public WordSet Calendar { get; } = lexicon.Class("calendar");

    public WordSet KinOf { get; } = lexicon.Class("kin-of");

    public WordSet Preposition { get; } = lexicon.Class("preposition");

    public WordSet Say { get; } = lexicon.Class("say");

    public WordSet NameVerb { get; } = lexicon.Class("name-verb");

    public int The { get; } = lexicon.Add("the");

    public int Of { get; } = lexicon.Add("of");

    public int Comma { get; } = lexicon.Add(",");

    public int Open { get; } = lexicon.Add("(");

    public int Close { get; } = lexicon.Add(")");

    public int And { get; } = lexicon.Add("and");

    public int Possessive { get; } = lexicon.Add("'s");

    public int Said { get; } = lexicon.Add("said");

    public int Aged { get; } = lexicon.Add("aged");

    /// <summary>Everyday words by language; English ones always count.</summary>
    public WordSet Common(string language) => language switch
    {
        "fr" => CommonFrench,
        "nl" => CommonDutch,
        "de" => CommonGerman,
        _ => CommonEnglish,
    };

    public WordSet CommonEnglish { get; } = lexicon.Class("common");

    private WordSet CommonFrench { get; } = lexicon.Class("common-fr");

    private WordSet CommonDutch { get; } = lexicon.Class("common-nl");

    private WordSet CommonGerman { get; } = lexicon.Class("common-de");
}
