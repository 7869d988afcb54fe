using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// How far a clause is stood behind, gathered while climbing from a cue: hedges beside it, verbs above it, and who says it. Used by one
/// thread, and begun anew for each match.
/// </summary>
internal sealed class ClauseVoice(AnnotatedDocument document, Grammar grammar, SyntaxWords words, ViewWords view)
{
    public Stance Stance { get; private set; }

    public Modality Modality { get; private set; }

    public bool IsNegated { get; set; }

    public bool IsDenied { get; set; }

    /// <summary>True when nothing may be proposed: a plan, a condition, a thought.</summary>
    public bool IsBlocked { get; set; }

    /// <summary>True when a verb above says that it was not done ("failed to").</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The words of the speaker, as tokens.</summary>
    public (int First, int End)? Speaker { get; set; }

    public NameMention? SpeakerName { get; private set; }

    /// <summary>Forgets the last match.</summary>
    public void Begin(Stance stance)
    {
        (Stance, Modality, Speaker, SpeakerName) = (stance, Modality.Flat, null, null);
        (IsNegated, IsDenied, IsBlocked, HasFailed) = (false, false, false, false);
    }

    public void Hedge(int word)
    {
        if (view.Alleges.Contains(word) && Stance is Stance.Asserts)
        {
            Stance = Stance.Alleges;
        }

        var modality = view.Possible.Contains(word) ? Modality.Possible
            : view.Suspected.Contains(word) ? Modality.Suspected
            : view.Probable.Contains(word) ? Modality.Probable
            : view.ReportHedge.Contains(word) ? Modality.Reported
            : Modality.Flat;
        Modality = (Modality)Math.Max((int)Modality, (int)modality);
        IsBlocked |= words.NounBlock.Contains(word);
    }

    /// <summary>A verb above: what it says of the clause below.</summary>
    public void Govern(int governor, int below)
    {
        var parse = grammar.Parse;
        var word = parse[governor].Word;
        if (!parse[governor].Tag.IsVerb() && words.NounBlock.Contains(word))
        {
            IsBlocked = true;
        }
        else if (words.Fail.Contains(word))
        {
            (HasFailed, IsBlocked) = (true, true);
        }
        else if (words.Block.Contains(word))
        {
            IsBlocked = true;
        }
        else if (words.Deny.Contains(word))
        {
            IsDenied = true;
            Said(grammar.SurfaceSubject(governor));
        }
        else if (words.Admit.Contains(word))
        {
            Stance = Stance.Claims;
        }
        else if (words.Suspect.Contains(word))
        {
            Modality = Modality is Modality.Flat or Modality.Reported ? Modality.Suspected : Modality;
            SpeakerOf(governor);
        }
        else if (words.Allege.Contains(word))
        {
            Stance = Stance == Stance.Asserts ? Stance.Alleges : Stance;
            SpeakerOf(governor);
        }
        else if (words.Think.Contains(word))
        {
            var subject = grammar.IsPassive(governor) ? grammar.Agent(governor) : grammar.SurfaceSubject(governor);
            var isAuthority = subject >= 0 && words.Authority.Contains(parse[subject].Word);
            Modality = Modality is Modality.Flat or Modality.Reported ? (isAuthority ? Modality.Suspected : Modality.Probable) : Modality;
            SpeakerOf(governor);
        }
        else if (words.Report.Contains(word) && grammar.IsPassive(governor))
        {
            Modality = Modality == Modality.Flat ? Modality.Reported : Modality;
        }
        else if (words.Find.Contains(word) || words.Say.Contains(word))
        {
            var subject = grammar.SurfaceSubject(governor);
            if (subject >= 0 && words.Court.Contains(parse[subject].Word))
            {
                Stance = Stance.Finds;
            }

            if (parse.Label(below) is not Relation.Obj)
            {
                SpeakerOf(governor);
            }
        }
    }

    private void SpeakerOf(int governor)
    {
        if (grammar.IsPassive(governor))
        {
            Said(grammar.Agent(governor));
        }
        else
        {
            Said(grammar.SurfaceSubject(governor));
        }
    }

    private void Said(int unit)
    {
        var parse = grammar.Parse;
        if (Speaker is not null || unit < 0 || words.Relative.Contains(parse[unit].Word))
        {
            return;
        }

        var first = parse[unit].First;
        for (var before = unit - 1; before >= 0 && parse.IsWithin(before, unit) && parse.Label(before) is not (Relation.Case or Relation.Punct); before--)
        {
            first = parse[before].First;
        }

        var end = NominalWords.Of(document, grammar, unit).End;
        Speaker = (first, Math.Max(end, parse[unit].End));
        SpeakerName = parse[unit].Name is { Kind: EntityKind.Person or EntityKind.Organisation } name ? name : null;
    }

    /// <summary>"…, the minister said": a verb of speech beside the clause, with a subject of its own.</summary>
    public void Aside(int verb)
    {
        var parse = grammar.Parse;
        var word = parse[verb].Word;
        if (words.Say.Contains(word) || words.Find.Contains(word) || words.Think.Contains(word) || words.Suspect.Contains(word) || words.Allege.Contains(word))
        {
            if (parse.Child(verb, Relation.Nsubj) >= 0)
            {
                Govern(verb, verb);
            }
        }
    }

    public void AsideOf(int at)
    {
        foreach (var child in grammar.Parse.Children(at))
        {
            if (grammar.Parse.Label(child) == Relation.Parataxis)
            {
                Aside(child);
            }
        }
    }
}
