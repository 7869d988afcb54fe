using Skein.Extraction.Annotations;
using Skein.Extraction.Dates;
using Skein.Extraction.Rules;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements;

/// <summary>Reads what governs a match: speaker, stance, modality, negation, date and place. Null means that the match must not be proposed.</summary>
internal sealed class ReadingReader(AnnotatedDocument document, SentenceView view, ViewWords words, List<SpeechFrame> frames)
{
    private const int ReachBefore = 14;
    private const int ReachAfter = 10;

    /// <summary>Reads it.</summary>
    /// <param name="rule">The rule, or null for what no rule matched.</param>
    /// <param name="first">The first item of the match.</param>
    /// <param name="end">The item after its last.</param>
    /// <param name="passed">Items within the match that say something else.</param>
    /// <param name="subject">The subject, who speaks where it denies of itself.</param>
    public Reading? Read(Rule? rule, int first, int end, (int First, int End) passed, LocalEntity? subject)
    {
        // A question, "had he been arrested", a novel: nothing is said to be so.
        if (view.Items[^1].Word == words.Question || words.Inverting.Contains(view.Items[0].Word) || view.Items.Exists(item => words.Unreal.Contains(item.Word)))
        {
            return null;
        }

        var (stance, modality) = (rule?.Stance ?? Stance.Asserts, Modality.Flat);
        var parts = new List<ScorePart>();
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

        if (negated && selfDenied)
        {
            return null;
        }

        var speech = FrameOf(view.Items[first].First, view.Items[end - 1].End);
        stance = negated || selfDenied || speech?.Denies == true ? Stance.Denies : stance;
        modality = speech is not null && modality == Modality.Flat ? Modality.Reported : modality;
        if (modality is not (Modality.Flat or Modality.Reported))
        {
            parts.Add(new ScorePart($"hedged as {modality.ToString().ToLowerInvariant()}", -0.05));
        }

        var (time, said) = rule?.IsDated == true ? TimeOf(first, end, speech) : (null, null);
        return new Reading
        {
            Stance = stance,
            Modality = modality,
            Speaker = selfDenied ? subject?.Label : speech is { } frame ? document.LabelOf(document.SpanOf(frame.SpeakerFirst, frame.SpeakerEnd)) : null,
            SpeakerEntity = selfDenied ? subject : speech is { } spoken ? OnlyEntity(spoken) : null,
            ValidTime = time,
            AssertedOn = said,
            Place = rule?.IsPlaced == true ? PlaceAfter(end) : null,
            Parts = parts,
        };
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

    private SpeechFrame? FrameOf(int first, int end)
    {
        foreach (var frame in frames)
        {
            if (first >= frame.ScopeFirst && end <= frame.ScopeEnd && !(frame.SpeakerFirst >= first && frame.SpeakerEnd <= end && frame.VerbEnd <= end && frame.ScopeFirst > first))
            {
                return frame;
            }
        }

        return null;
    }

    private LocalEntity? OnlyEntity(SpeechFrame frame)
    {
        LocalEntity? only = null;
        foreach (var name in document.Names)
        {
            if (name.First >= frame.SpeakerEnd)
            {
                break;
            }

            if (name.First >= frame.SpeakerFirst && name.Kind is Skein.Model.Entities.EntityKind.Person or Skein.Model.Entities.EntityKind.Organisation && name.First >= frame.SpeakerFirst)
            {
                if (only is not null)
                {
                    return null;
                }

                only = name.Entity;
            }
        }

        return only;
    }

    /// <summary>The date nearest behind the match in its clause, else one within it, else one that opens the sentence; a date behind a verb of speech is when it was said.</summary>
    private (Skein.Model.Dates.Edtf? Valid, Skein.Model.Dates.Edtf? Said) TimeOf(int first, int end, SpeechFrame? speech)
    {
        var said = speech is { } frame ? DateAt(frame.VerbEnd) ?? DateAt(frame.VerbEnd + 1) : null;
        for (var i = end; i < view.Items.Count && i - end < ReachAfter; i++)
        {
            var item = view.Items[i];
            if (item.Kind == ItemKind.Word && (item.Word == words.Semicolon || words.Clause.Contains(item.Word) || words.Say.Contains(item.Word) || words.TimeStop.Contains(item.Word)))
            {
                break;
            }

            // "arrested in Vilbeke and convicted in 2016": a new verb takes the date.
            if (item.Kind == ItemKind.Word && words.And.Contains(item.Word))
            {
                break;
            }

            if (item.Ref is FoundDate behind)
            {
                return (behind.Date, said);
            }
        }

        for (var i = end - 1; i >= first; i--)
        {
            if (view.Items[i].Ref is FoundDate within)
            {
                return (within.Date, said);
            }
        }

        for (var i = 0; i < Math.Min(first, 3); i++)
        {
            if (view.Items[i].Ref is FoundDate opening && opening.Date != said)
            {
                return (opening.Date, said);
            }
        }

        return (null, said);
    }

    private Skein.Model.Dates.Edtf? DateAt(int token)
    {
        foreach (var item in view.Items)
        {
            if (item.First == token && item.Ref is FoundDate date)
            {
                return date.Date;
            }
        }

        return null;
    }

    private LocalEntity? PlaceAfter(int end)
    {
        for (var i = end; i + 1 < view.Items.Count && i - end < 6; i++)
        {
            if (view.Items[i].Kind == ItemKind.Word)
            {
                if (words.Locative.Contains(view.Items[i].Word) && view.Items[i + 1] is { Kind: ItemKind.Place } place)
                {
                    return ((NameMention)place.Ref!).Entity;
                }

                if (words.And.Contains(view.Items[i].Word) || words.NounEnd.Contains(view.Items[i].Word) || view.Items[i].Word == words.Comma)
                {
                    return null;
                }
            }
        }

        return null;
    }
}
