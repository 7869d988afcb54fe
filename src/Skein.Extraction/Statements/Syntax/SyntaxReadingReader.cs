using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// Reads from the parse how a match is to be taken: negation and hedges on the cue and on what governs it, who says it, when and where.
/// Null means that the match must not be proposed.
/// </summary>
internal sealed class SyntaxReadingReader(
    AnnotatedDocument document, Grammar grammar, SyntaxWords words, ViewWords view, List<SpeechFrame> frames, ClauseVoice voice)
{
    private readonly ClauseClimber _climber = new(document, grammar, words, voice);
    private readonly ClauseSetting _setting = new(document, grammar, words, view);

    public Reading? Read(Rule rule, SyntaxMatcher match)
    {
        var parse = grammar.Parse;
        voice.Begin(rule.Stance ?? Stance.Asserts);
        if (document.Words[parse.Sentence.End - 1] == view.Question || IsUnreal(parse))
        {
            return null;
        }

        _climber.Climb(match.Cue, match.IsRole);
        // "Never, X insisted, had he met Y."
        voice.IsNegated |= document.TextOf(parse.Sentence.First) is "Never";
        voice.IsBlocked |= IsOnlyAThought(parse, match.Cue);
        if (rule.IsOfOmission)
        {
            voice.IsBlocked = !(voice.IsNegated || voice.HasFailed);
            voice.IsNegated = false;
        }

        if (voice.IsBlocked || (voice.IsNegated && voice.IsDenied))
        {
            return null;
        }

        if (voice.Speaker is null && FrameOf(parse[match.Cue].First, match.Extent) is { } frame)
        {
            voice.Speaker = (frame.SpeakerFirst, frame.SpeakerEnd);
            voice.IsDenied |= frame.Denies;
        }

        var parts = new List<ScorePart>();
        var modality = voice.Modality == Modality.Flat && voice.Speaker is not null && !(voice.IsDenied && voice.SpeakerName is not null) ? Modality.Reported : voice.Modality;
        if (modality is not (Modality.Flat or Modality.Reported))
        {
            parts.Add(new ScorePart($"hedged as {modality.ToString().ToLowerInvariant()}", -0.05));
        }

        return new Reading
        {
            Stance = voice.IsNegated || voice.IsDenied ? Stance.Denies : rule.Stance ?? voice.Stance,
            Modality = modality,
            Speaker = voice.Speaker is { } said ? document.LabelOf(document.SpanOf(said.First, said.End)) : null,
            SpeakerEntity = voice.SpeakerName?.Entity,
            ValidTime = rule.IsDated ? _setting.TimeOf(match.Cue) : null,
            Place = rule.IsPlaced ? _setting.PlaceOf(match.Cue) : null,
            Parts = parts,
        };
    }

    /// <summary>"There is no evidence that X joined": whatever the parser hung the clause on.</summary>
    private bool IsOnlyAThought(SentenceParse parse, int cue)
    {
        for (var token = parse.Sentence.First; token + 1 < parse[cue].First; token++)
        {
            if (words.NounBlock.Contains(document.Words[token]) && document.TextOf(token + 1) is "that")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A novel, a film, an exercise.</summary>
    private bool IsUnreal(SentenceParse parse)
    {
        // "Had he been arrested, …", "In the play …"
        if (words.Inverting.Contains(parse[0].Word)
            || (parse.Count > 2 && document.TextOf(parse[0].First).Equals("in", StringComparison.OrdinalIgnoreCase) && words.Work.Contains(parse[2].Word) && parse[2].Name is null))
        {
            return true;
        }

        for (var unit = 0; unit < parse.Count; unit++)
        {
            if (words.Unreal.Contains(parse[unit].Word) && parse[unit].Name is null)
            {
                return true;
            }
        }

        return false;
    }

    private SpeechFrame? FrameOf(int cue, (int First, int End) extent)
    {
        foreach (var frame in frames)
        {
            if (cue >= frame.ScopeFirst && cue < frame.ScopeEnd && !(cue >= frame.SpeakerFirst && cue < frame.SpeakerEnd)
                && !(extent.First < frame.VerbEnd && extent.End > frame.VerbEnd && frame.ScopeFirst > extent.First))
            {
                return frame;
            }
        }

        return null;
    }
}
