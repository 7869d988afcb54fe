using Skein.Extraction.Rules;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements;

/// <summary>How the words of a clause put what it says, before it is known who speaks.</summary>
/// <param name="Stance">The stance of its verbs.</param>
/// <param name="Modality">The strongest hedge.</param>
/// <param name="IsNegated">Whether it is said not to be so.</param>
/// <param name="IsSelfDenied">Whether the subject denies it of itself.</param>
internal readonly record struct Tone(Stance Stance, Modality Modality, bool IsNegated, bool IsSelfDenied);

/// <summary>Reads stance, hedges and negation from the words of a match and of its clause before it.</summary>
internal sealed class ToneReader(SentenceView view, ViewWords words)
{
    private const int ReachBefore = 14;

    /// <summary>Reads it; null where the words forbid any proposal.</summary>
    /// <param name="rule">The rule, or null for what no rule matched.</param>
    /// <param name="first">The first item of the match.</param>
    /// <param name="end">The item after its last.</param>
    /// <param name="passed">Items within the match that say something else.</param>
    public Tone? Read(Rule? rule, int first, int end, (int First, int End) passed)
    {
        var (stance, modality) = (rule?.Stance ?? Stance.Asserts, Modality.Flat);
        var (negated, selfDenied) = (false, false);
        var start = ClauseStart(first);
        for (var i = start; i < end; i++)
        {
            if (i >= passed.First && i < passed.End || view.Items[i].Kind != ItemKind.Word)
            {
                continue;
            }

            var word = view.Items[i].Word;
            if (words.Block.Contains(word))
            {
                return null;
            }

            if (words.Not.Contains(word))
            {
                if (i < first || negated)
                {
                    // "no evidence that A …", "not that A never …": what is meant is a person's to say.
                    return null;
                }

                negated = true;
            }

            selfDenied |= i >= first && words.Deny.Contains(word);
            stance = rule?.Stance is null ? StanceOf(word, stance, i >= first) : stance;
            modality = Stronger(modality, ModalityOf(word));
        }

        return negated && selfDenied ? null : new Tone(stance, modality, negated, selfDenied);
    }

    private int ClauseStart(int first)
    {
        var at = first;
        var commas = 0;
        while (at > 0 && first - at < ReachBefore)
        {
            var item = view.Items[at - 1];
            if (item.Kind == ItemKind.Word)
            {
                // "Reportedly, A …" opens the sentence; a comma further in ends another clause.
                commas += item.Word == words.Comma ? 1 : 0;
                if (item.Word == words.Semicolon || item.Word == words.Colon || words.Clause.Contains(item.Word) || words.And.Contains(item.Word)
                    || (item.Word == words.Comma && (commas > 1 || at > 3)))
                {
                    break;
                }
            }

            at--;
        }

        return at;
    }

    private Stance StanceOf(int word, Stance stance, bool within)
    {
        if (words.Finds.Contains(word) && within)
        {
            return Stance.Finds;
        }

        if (words.Alleges.Contains(word) && stance != Stance.Finds)
        {
            return Stance.Alleges;
        }

        return words.Confesses.Contains(word) && within ? Stance.Claims : stance;
    }

    private Modality ModalityOf(int word) =>
        words.Possible.Contains(word) ? Modality.Possible
        : words.Suspected.Contains(word) ? Modality.Suspected
        : words.Probable.Contains(word) ? Modality.Probable
        : words.ReportHedge.Contains(word) ? Modality.Reported
        : Modality.Flat;

    private static Modality Stronger(Modality left, Modality right) => (Modality)Math.Max((int)left, (int)right);
}
