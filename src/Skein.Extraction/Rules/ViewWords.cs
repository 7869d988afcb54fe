using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Rules;

/// <summary>The words that the view and its readers ask for.</summary>
internal sealed class ViewWords(Lexicon lexicon)
{
    public WordSet Descriptor { get; } = lexicon.Class("descriptor");

    public WordSet Title { get; } = lexicon.Class("title");

    public WordSet Nationality { get; } = lexicon.Gazetteer.Nationalities;

    public WordSet Article { get; } = lexicon.SetOf("the a an");

    public WordSet Preposition { get; } = lexicon.Class("preposition");

    public WordSet Skip { get; } = lexicon.Class("skip");

    public WordSet Not { get; } = lexicon.Class("not");

    public WordSet Block { get; } = lexicon.Class("block");

    public WordSet Be { get; } = lexicon.Class("be");

    public WordSet Singular { get; } = lexicon.Class("singular");

    public WordSet Follower { get; } = lexicon.Class("follower");

    public WordSet Clause { get; } = lexicon.Class("clause");

    public WordSet PhraseStop { get; } = lexicon.Class("phrase-stop");

    public WordSet Say { get; } = lexicon.Class("say");

    public WordSet Deny { get; } = lexicon.Class("deny");

    public WordSet TimeStop { get; } = lexicon.SetOf("that but because while when who which whom where said says after before");

    public WordSet NounEnd { get; } = lexicon.Class("np-end");

    public WordSet Pronoun { get; } = lexicon.Class("pronoun");

    public WordSet Alleges { get; } = lexicon.SetOf("allegedly alleged accused accuse accuses charged indicted");

    public WordSet Finds { get; } = lexicon.Class("finds");

    public WordSet Confesses { get; } = lexicon.Class("confesses");

    public WordSet Possible { get; } = lexicon.Class("possible");

    public WordSet Probable { get; } = lexicon.Class("probable");

    public WordSet Suspected { get; } = lexicon.Class("suspected");

    public WordSet ReportHedge { get; } = lexicon.SetOf("reportedly reported said rumoured rumored");

    public WordSet Locative { get; } = lexicon.Class("locative");

    public WordSet And { get; } = lexicon.SetOf("and or &");

    public WordSet Punctuation { get; } = lexicon.SetOf(". ; : ! ? ) ( \" -");

    public WordSet Before { get; } = lexicon.SetOf("on in since until by during from");

    public WordSet Responsibility { get; } = lexicon.SetOf("responsibility credit");

    public WordSet Years { get; } = lexicon.SetOf("years months year life");

    public WordSet CourtWords { get; } = lexicon.SetOf("court tribunal assizes");

    public WordSet OpenToAppeal { get; } = lexicon.SetOf("instance appealed");

    public WordSet Inverting { get; } = lexicon.SetOf("had were should imagine suppose");

    public WordSet Unreal { get; } = lexicon.Class("unreal");

    public WordSet Final { get; } = lexicon.SetOf("final");

    public int Comma { get; } = lexicon.Add(",");

    public int Open { get; } = lexicon.Add("(");

    public int Close { get; } = lexicon.Add(")");

    public int Semicolon { get; } = lexicon.Add(";");

    public int Colon { get; } = lexicon.Add(":");

    public int Quote { get; } = lexicon.Add("\"");

    public int Question { get; } = lexicon.Add("?");

    public int Possessive { get; } = lexicon.Add("'s");

    public int Apostrophe { get; } = lexicon.Add("'");

    public int Aged { get; } = lexicon.Add("aged");

    public int To { get; } = lexicon.Add("to");

    public int That { get; } = lexicon.Add("that");

    public int According { get; } = lexicon.Add("according");

    public int SentencedTo { get; } = lexicon.Add("sentenced");

    public int BeWord { get; } = lexicon.Add("be");

    public int In { get; } = lexicon.Add("in");

    public int Absentia { get; } = lexicon.Add("absentia");

    public int Absence { get; } = lexicon.Add("absence");

    public int Life { get; } = lexicon.Add("life");
}
