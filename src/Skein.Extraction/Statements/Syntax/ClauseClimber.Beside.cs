using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <content>Negations, helpers and adverbs beside a word.</content>
internal sealed partial class ClauseClimber
{
    /// <summary>"nobody told me that he was": it was so all the same. "did not say that he was": nothing is said.</summary>
    private void Untold(int verb)
    {
        Own(verb);
        if (voice.IsNegated)
        {
            voice.IsNegated = false;
            voice.IsBlocked |= !words.Told.Contains(grammar.Parse[verb].Word);
        }
    }

    /// <summary>Negations, helpers and adverbs that hang on a word.</summary>
    private void Own(int at)
    {
        var parse = grammar.Parse;
        foreach (var child in parse.Children(at))
        {
            var word = parse[child].Word;
            if (parse.Label(child) is Relation.Mark or Relation.Advmod or Relation.Aux or Relation.Det or Relation.Amod or Relation.Cc or Relation.Nsubj or Relation.NsubjPass
                or Relation.Cop or Relation.Case or Relation.AuxPass or Relation.Compound)
            {
                // "is to be sentenced" tells of the future; "neither A nor B" is left to a person.
                voice.IsBlocked |= parse.Label(child) == Relation.Mark && child > 0 && document.TextOf(parse[child].First) is "to" && words.Be.Contains(parse[child - 1].Word);
                voice.IsBlocked |= words.If.Contains(word) || (parse.Label(child) == Relation.Aux && words.Would.Contains(word));
                if (words.Nothing.Contains(word))
                {
                    voice.IsBlocked |= voice.IsNegated && parse.Label(child) is not Relation.Cc;
                    voice.IsNegated = true;
                }

                // "a call from X was recorded": the cue does not hedge itself.
                if (child != _cue)
                {
                    voice.Hedge(word);
                }
            }

            if (parse.Label(child) == Relation.Parataxis)
            {
                voice.Aside(child);
            }

            if (parse.Label(child) is Relation.Nsubj or Relation.NsubjPass && parse[child].First > parse.Sentence.First
                && document.TextOf(parse[child].First - 1) is "neither" or "Neither")
            {
                voice.IsBlocked = true;
            }

            // "No trace of X was found."
            if (parse[at].Tag.IsVerb() && parse.Label(child) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj
                && parse.Child(child, Relation.Det) is var no && no >= 0 && words.Nothing.Contains(parse[no].Word))
            {
                voice.IsNegated = true;
            }
        }

        // "no member of the group": the word that negates stands before the phrase.
        if (parse[at].First > parse.Sentence.First && words.Nothing.Contains(document.Words[parse[at].First - 1]) && !voice.IsNegated)
        {
            voice.IsNegated = true;
        }

        // "has he been arrested", "had X known": an inverted helper opens a condition.
        if (parse.Children(at) is [var opening, ..] && parse.Label(opening) is Relation.Aux && opening == 0 && words.Have.Contains(parse[opening].Word)
            && parse.Child(at, Relation.Nsubj, Relation.NsubjPass) > opening)
        {
            voice.IsBlocked = true;
        }
    }

    /// <summary>"was not arrested or charged", "may have met and recruited": what the first has, the others have.</summary>
    private void Shared(int at, int head)
    {
        var parse = grammar.Parse;
        if (parse.Child(at, Relation.Nsubj, Relation.NsubjPass) >= 0 || parse.Child(at, Relation.Aux) >= 0)
        {
            return;
        }

        var isOr = parse.Children(at).Exists(child => words.Or.Contains(parse[child].Word));
        foreach (var child in parse.Children(head))
        {
            if (parse.Label(child) == Relation.Aux)
            {
                voice.Hedge(parse[child].Word);
                voice.IsBlocked |= words.Would.Contains(parse[child].Word);
            }

            voice.IsNegated |= isOr && words.Nothing.Contains(parse[child].Word);
            voice.IsBlocked |= parse.Label(child) == Relation.Mark && words.If.Contains(parse[child].Word);
        }
    }
}
