namespace Skein.Extraction.Parsing;

/// <summary>
/// Who does what in a parse: subjects and objects as they are meant, whatever the voice, shared by verbs that are joined, handed down to
/// verbs without a subject of their own, and those of relative clauses and participles.
/// </summary>
internal sealed partial class Grammar(GrammarWords words)
{
    private const int Deepest = 6;

    private readonly SubjectPlaces _places = new(words);

    /// <summary>The parse that is asked; set for each sentence.</summary>
    public SentenceParse Parse { get; set; } = null!;

    /// <summary>Whether a verb is passive, or a participle that stands for one.</summary>
    public bool IsPassive(int verb, int depth = 0)
    {
        // "whom X is said to have recruited were Y and Z": a helper behind the verb is none.
        if ((Parse.Child(verb, Relation.AuxPass) is var helper && helper >= 0 && helper < verb) || (helper < 0 && Parse.Child(verb, Relation.NsubjPass) >= 0 && Parse.Child(verb, Relation.Aux) < 0))
        {
            return true;
        }

        var tag = Parse[verb].Tag;
        if (tag is not (PartOfSpeech.VerbParticiple or PartOfSpeech.VerbPast or PartOfSpeech.Adj) || Parse.Child(verb, Relation.Aux) >= 0)
        {
            return false;
        }

        if (Parse.Child(verb, Relation.OblAgent) >= 0)
        {
            return true;
        }

        var hasSubject = Parse.Child(verb, Relation.Nsubj) >= 0;
        var hasObject = Parse.Child(verb, Relation.Obj) >= 0;
        return Parse.Label(verb) switch
        {
            Relation.Acl or Relation.Amod => !hasSubject,
            Relation.AclRelcl => !hasSubject && !hasObject,
            Relation.Advcl => !hasSubject && tag != PartOfSpeech.VerbPast || (!hasSubject && !hasObject),
            Relation.Conj => !hasSubject && !hasObject && depth < Deepest && IsPassive(Parse.Head(verb), depth + 1),
            Relation.Xcomp => words.Get.Contains(Parse[Parse.Head(verb)].Word),
            _ => !hasObject && (Parse.Child(verb, Relation.Cop) >= 0 || (!hasSubject && (Agent(verb) >= 0 || _places.BehindBe(Parse, verb) >= 0))),
        };
    }

    /// <summary>Those who do it.</summary>
    public int Subject(int verb) => IsPassive(verb) ? Agent(verb) : SurfaceSubject(verb);
}
