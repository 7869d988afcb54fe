using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// The words of a parse that stand to a cue in a grammatical function, the likeliest first: what the parser says, then what stands where such
/// a word mostly stands, for the parser errs. Used by one thread.
/// </summary>
internal sealed class RoleFinder(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    private readonly List<int> _candidates = [];
    private readonly HolderFinder _holders = new(document, grammar, words);
    private readonly ObjectFinder _objects = new(document, grammar, words);
    private readonly PhraseFinder _phrases = new(document, grammar, words);
    private readonly DoerFinder _doers = new(grammar, words);
    private readonly PossessorFinder _possessors = new(grammar, words);
    private readonly BesideFinder _beside = new(grammar);
    private readonly GroupMembers _members = new(document, grammar, words);

    /// <summary>The word beside the cue that the pattern has taken already, whose phrases count as the cue's; -1 for none.</summary>
    public int Word { get; set; } = -1;

    /// <summary>The token behind what the pattern has taken so far: a phrase that begins there belongs to it.</summary>
    public int After { get; set; } = -1;

    /// <summary>Whether the cue is a noun that names a deed: the phrases of the verb that holds it may be its own.</summary>
    public bool IsDeed { get; set; }

    /// <summary>The units in a function; the list is used again by the next call.</summary>
    public List<int> Find(GrammarFunction function, WordSet? prepositions, int cue)
    {
        _candidates.Clear();
        Candidates(function, prepositions, cue);
        return _candidates;
    }

    private void Candidates(GrammarFunction function, WordSet? prepositions, int cue)
    {
        switch (function)
        {
            case GrammarFunction.Subject:
                _doers.AddSubjects(cue, _candidates);
                break;
            case GrammarFunction.Object:
                Objects(cue);
                break;
            case GrammarFunction.Indirect:
                Receivers(cue);
                break;
            case GrammarFunction.Self:
                _candidates.Add(cue);
                break;
            case GrammarFunction.Possessor:
                _possessors.Find(cue, Word, _candidates);
                break;
            case GrammarFunction.Doer:
                _doers.AddOfNoun(cue, _candidates);
                break;
            case GrammarFunction.Holder:
                _holders.Find(cue, _candidates);
                _candidates.AddIf(_members.Of(cue));
                _candidates.AddIf(_members.BehindPhrase(cue));
                _candidates.AddIf(_members.CalledAs(cue));
                break;
            case GrammarFunction.ComplementSubject:
                _candidates.AddIf(Word >= 0 ? grammar.SurfaceSubject(Word) : -1);
                _candidates.AddIf(_candidates.Count > 0 ? grammar.Parse.Child(_candidates[0], Relation.NmodPoss) : -1);
                break;
            case GrammarFunction.Above:
                _beside.AddAbove(cue, _candidates);
                break;
            case GrammarFunction.Next or GrammarFunction.Complement or GrammarFunction.Particle or GrammarFunction.Modifier or GrammarFunction.OwnPreposition:
                _beside.Find(function, cue, Word, _candidates);
                break;
            default:
                _phrases.Find(prepositions!, cue, Word, IsDeed, _candidates);
                break;
        }
    }

    private void Objects(int cue)
    {
        // "was given a passport": the thing stands behind the verb, the one who got it before.
        _candidates.AddIf(grammar.IsPassive(cue) ? grammar.Parse.Child(cue, Relation.Obj) : -1);
        _objects.Find(cue, Word, _candidates);
        // "said that its men carried out the attack": of the verb below, where the pattern has asked for one.
        _candidates.AddIf(Word >= 0 && Word != cue && grammar.Parse[Word].Tag.IsVerb() ? grammar.Object(Word) : -1);
    }

    private void Receivers(int cue)
    {
        var parse = grammar.Parse;
        _candidates.AddIf(parse.Child(cue, Relation.Iobj));
        _candidates.AddIf(grammar.IsPassive(cue) && parse.Child(cue, Relation.Obj) >= 0 ? grammar.SurfaceSubject(cue) : -1);
        _candidates.AddIf(!grammar.IsPassive(cue) && cue + 1 < parse.Count && parse[cue + 1].Tag == PartOfSpeech.Propn ? cue + 1 : -1);
    }
}
