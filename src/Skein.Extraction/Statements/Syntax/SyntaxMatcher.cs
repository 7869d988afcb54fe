using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Matches one syntactic pattern at one cue of a parse. Used by one thread.</summary>
internal sealed partial class SyntaxMatcher(AnnotatedDocument document, Grammar grammar, SyntaxWords words, Fillers fillers)
{
    private readonly List<Filler>[] _slots = [.. Enumerable.Range(0, 26).Select(_ => new List<Filler>())];
    private readonly (int First, int End)[] _phrases = new (int, int)[26];
    private readonly RoleFinder _roles = new(document, grammar, words);

    private SyntaxPattern? _tried;

    /// <summary>Whether the cue is said of somebody, rather than telling a deed.</summary>
    public bool IsRole { get; private set; }

    /// <summary>The cue.</summary>
    public int Cue { get; private set; }

    /// <summary>The entities of a slot.</summary>
    public List<Filler> Slot(char letter) => _slots[letter - 'A'];

    /// <summary>The words of a slot, as tokens; empty when it took none.</summary>
    public (int First, int End) Phrase(char letter) => _phrases[letter - 'A'];

    /// <summary>The first and last tokens of what was read.</summary>
    public (int First, int End) Extent { get; private set; }

    public bool Match(SyntaxPattern pattern, int cue)
    {
        var parse = grammar.Parse;
        Cue = cue;
        IsRole = pattern.Cue == CueKind.Role;
        (_roles.Word, _roles.After, _roles.IsDeed) = (-1, -1, pattern.Cue == CueKind.Noun);
        Extent = (parse[cue].First, parse[cue].End);
        var isVerb = parse[cue].Tag.IsVerb();
        // "the friends' house": the cue is only the owner.
        var isOwner = pattern.Cue != CueKind.Verb && cue + 1 < parse.Count && document.TextOf(parse[cue + 1].First) is "'s" or "'" or "’s" or "’";
        // "the founding members": no deed is told.
        var isAdjective = pattern.Cue == CueKind.Verb && parse[cue].Tag == PartOfSpeech.VerbIng && parse.Label(cue) is Relation.Amod or Relation.Compound;
        if (isOwner || isAdjective || parse[cue].Name is not null || (pattern.Cue == CueKind.Noun && isVerb && parse.Child(cue, Relation.Det, Relation.NmodPoss) < 0)
            || (pattern.Cue == CueKind.Verb && parse[cue].Tag is PartOfSpeech.NounOne or PartOfSpeech.NounMany or PartOfSpeech.Propn && !MayBeVerb(cue)))
        {
            return false;
        }

        Forget();
        _tried = pattern;

        foreach (var element in pattern.Elements)
        {
            if (Take(element, cue) ? element.IsBarred : !element.IsOptional && !element.IsBarred)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Empties what the last pattern filled.</summary>
    private void Forget()
    {
        foreach (var element in _tried?.Elements ?? [])
        {
            if (element.Letter != '\0')
            {
                _slots[element.Letter - 'A'].Clear();
                _phrases[element.Letter - 'A'] = default;
            }
        }
    }

    // A headline's verb is often taken for a noun: it is one where a subject or object hangs on it.
    private bool MayBeVerb(int cue) =>
        grammar.Parse.Child(cue, Relation.Nsubj, Relation.NsubjPass) >= 0 || grammar.Parse.Child(cue, Relation.Obj) >= 0;

    private bool Take(SyntaxElement element, int cue)
    {
        foreach (var function in element.Functions)
        {
            var below = _roles.Word;
            foreach (var unit in _roles.Find(function, element.Prepositions, cue))
            {
                if (Accept(element, unit))
                {
                    // The verb below stays the one whose object is asked for next.
                    _roles.Word = function == GrammarFunction.ComplementSubject ? below : _roles.Word;
                    return true;
                }
            }
        }

        return false;
    }
}
