using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Climbs a parse from a cue and tells its voice what stands beside and above: negations, helpers, adverbs, governing verbs and nouns.</summary>
internal sealed partial class ClauseClimber(AnnotatedDocument document, Grammar grammar, SyntaxWords words, ClauseVoice voice)
{
    private const int Deepest = 12;

    private int _cue;

    /// <summary>Climbs until nothing above bears on the cue.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="isRole">Whether the cue is said of somebody: "his brother X" stands, whatever the sentence says of him.</param>
    public void Climb(int cue, bool isRole)
    {
        var parse = grammar.Parse;
        var article = parse.Child(cue, Relation.Det, Relation.NmodPoss);
        var isDone = article >= 0 && !words.Nothing.Contains(parse[article].Word);
        if (isRole && IsPresupposed(cue))
        {
            voice.AsideOf(grammar.Parse.Root);
            return;
        }

        _cue = cue;
        var at = cue;
        for (var steps = 0; steps < Deepest && at >= 0 && !voice.IsBlocked; steps++)
        {
            Own(at);
            var head = parse.Head(at);
            if (head < 0)
            {
                break;
            }

            var label = parse.Label(at);
            if (at == cue && isDone && parse[cue].Tag.IsNoun() && words.Solve.Contains(parse[head].Word) && !voice.IsNegated)
            {
                // "have not solved the murder of X": that it was done is taken for granted.
                voice.AsideOf(parse.Root);
                return;
            }

            if (at == cue && parse[cue].Tag.IsNoun() && label is Relation.Obl or Relation.Nmod && grammar.HasCase(cue, words.Sets))
            {
                // "refused to speak since his arrest": what sets the time is taken for granted.
                voice.AsideOf(parse.Root);
                return;
            }

            switch (label)
            {
                case Relation.Conj:
                    Shared(at, head);
                    // "X was arrested and A said": each governs only what stands below it; what governs the first governs the others.
                    at = head;
                    while (parse.Label(at) == Relation.Conj && parse.Head(at) >= 0)
                    {
                        at = parse.Head(at);
                    }

                    if (Step(at) is var next && next >= 0)
                    {
                        at = next;
                        continue;
                    }

                    return;
                case Relation.Ccomp or Relation.Xcomp or Relation.Csubj or Relation.Parataxis:
                    voice.Govern(head, at);
                    if (label == Relation.Ccomp && words.Say.Contains(parse[head].Word) && !voice.IsNegated)
                    {
                        Untold(head);
                        return;
                    }

                    at = head;
                    break;
                case Relation.Advcl or Relation.Acl:
                    if (!Clause(at, head))
                    {
                        return;
                    }

                    at = head;
                    break;
                case Relation.Obj or Relation.Nsubj or Relation.NsubjPass or Relation.Obl or Relation.Nmod or Relation.Compound when parse[cue].Tag.IsNoun() && at == cue:
                    Noun(at, head);
                    // "X's mother is Y": what governs the predicate governs what it says of the noun.
                    var isPredicate = isRole && parse[head].Tag == PartOfSpeech.Propn && label == Relation.Nsubj;
                    at = isPredicate || parse[head].Tag.IsVerb() ? head : -1;
                    break;
                case Relation.Obj or Relation.Obl or Relation.Xcomp when parse[head].Tag.IsVerb():
                    voice.Govern(head, at);
                    at = head;
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>"he did not see his brother X": that X is his brother is taken for granted. "not seen as his brother", "never became his friend" are not.</summary>
    private bool IsPresupposed(int cue)
    {
        var parse = grammar.Parse;
        var head = parse.Head(cue);
        if (head >= 0 && parse.Label(cue) == Relation.Obj && words.Deemed.Contains(parse[head].Word) && grammar.IsPassive(head))
        {
            return true;
        }

        if (head < 0 || parse.Label(cue) is not (Relation.Obl or Relation.Obj or Relation.Nsubj or Relation.NsubjPass or Relation.Iobj or Relation.OblAgent)
            || words.Becomes.Contains(parse[head].Word) || parse.Child(cue, Relation.Cop) >= 0 || grammar.HasCase(cue, words.As))
        {
            return false;
        }

        return parse.Child(cue, Relation.NmodPoss) is var owner && owner >= 0 && cue + 1 < parse.Count && parse[cue + 1].Tag is PartOfSpeech.Propn or PartOfSpeech.Punct;
    }

    private int Step(int at)
    {
        var parse = grammar.Parse;
        var head = parse.Head(at);
        if (head < 0 || parse.Label(at) is not (Relation.Ccomp or Relation.Xcomp or Relation.Parataxis))
        {
            voice.AsideOf(at);
            return -1;
        }

        voice.Govern(head, at);
        return head;
    }

    /// <summary>A clause on a noun or beside a verb: whether what governs it bears on it.</summary>
    private bool Clause(int at, int head)
    {
        var parse = grammar.Parse;
        var word = parse[head].Word;
        if (parse[head].Tag.IsVerb() && parse.Label(at) == Relation.Advcl)
        {
            // "accused of joining", "suspected of having"; other clauses stand for themselves.
            var mark = parse.Child(at, Relation.Mark);
            var isOf = mark >= 0 && document.TextOf(parse[mark].First) is "of" or "for" or "with" or "from" or "to";
            if (isOf)
            {
                voice.Govern(head, at);
                voice.IsBlocked |= document.TextOf(parse[mark].First) is "to" && parse[at].Tag == PartOfSpeech.VerbBase;
            }

            return isOf;
        }

        if (words.NounBlock.Contains(word))
        {
            voice.IsBlocked = true;
        }

        return false;
    }

    /// <summary>A noun that names a deed: "demanded the arrest of", "denied the meeting with".</summary>
    private void Noun(int at, int head)
    {
        var parse = grammar.Parse;
        if (!parse[head].Tag.IsVerb() && !words.NounBlock.Contains(parse[head].Word))
        {
            return;
        }

        if (parse.Label(at) != Relation.Nsubj)
        {
            voice.Govern(head, at);
            voice.IsBlocked |= words.NounBlock.Contains(parse[head].Word);
        }
    }
}
