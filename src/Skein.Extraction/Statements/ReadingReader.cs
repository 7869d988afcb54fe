using Skein.Extraction.Annotations;
using Skein.Extraction.Rules;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements;

/// <summary>Reads what governs a match: speaker, stance, modality, negation, date and place. Null means that the match must not be proposed.</summary>
internal sealed class ReadingReader(AnnotatedDocument document, SentenceView view, ViewWords words, List<SpeechFrame> frames)
{
    private readonly ToneReader _tones = new(view, words);
    private readonly ReadingSetting _setting = new(view, words);

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

        if (_tones.Read(rule, first, end, passed) is not { } tone)
        {
            return null;
        }

        var parts = new List<ScorePart>();
        var speech = FrameOf(view.Items[first].First, view.Items[end - 1].End);
        var modality = speech is not null && tone.Modality == Modality.Flat ? Modality.Reported : tone.Modality;
        if (modality is not (Modality.Flat or Modality.Reported))
        {
            parts.Add(new ScorePart($"hedged as {modality.ToString().ToLowerInvariant()}", -0.05));
        }

        var (time, said) = rule?.IsDated == true ? _setting.TimeOf(first, end, speech) : (null, null);
        return new Reading
        {
            Stance = tone.IsNegated || tone.IsSelfDenied || speech?.Denies == true ? Stance.Denies : tone.Stance,
            Modality = modality,
            Speaker = tone.IsSelfDenied ? subject?.Label : speech is { } frame ? document.LabelOf(document.SpanOf(frame.SpeakerFirst, frame.SpeakerEnd)) : null,
            SpeakerEntity = tone.IsSelfDenied ? subject : speech is { } spoken ? OnlyEntity(spoken) : null,
            ValidTime = time,
            AssertedOn = said,
            Place = rule?.IsPlaced == true ? _setting.PlaceAfter(end) : null,
            Parts = parts,
        };
    }

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
}
