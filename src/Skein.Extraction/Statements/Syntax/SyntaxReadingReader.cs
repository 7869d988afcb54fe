using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// Reads from the parse how a match is to be taken: negation and hedges on the cue and on what governs it, who says it, when and where.
/// Null means that the match must not be proposed.
/// </summary>
internal sealed class SyntaxReadingReader(AnnotatedDocument document, Grammar grammar, SyntaxWords words, ViewWords view, List<SpeechFrame> frames)
{
    private const int Deepest = 12;

    private Stance _stance;
    private Modality _modality;
    private bool _negated;
    private bool _denied;
    private bool _blocked;
    private bool _failed;
    private (int First, int End)? _speaker;
    private NameMention? _speakerName;

    public Reading? Read(Rule rule, SyntaxMatcher match)
    {
        var parse = grammar.Parse;
        (_stance, _modality, _negated, _denied, _blocked, _speaker, _speakerName) = (rule.Stance ?? Stance.Asserts, Modality.Flat, false, false, false, null, null);
        _failed = false;
        if (document.Words[parse.Sentence.End - 1] == view.Question || IsUnreal(parse))
        {
            return null;
        }

        Climb(match.Cue);
        _blocked |= IsOnlyAThought(parse, match.Cue);
        if (rule.IsOfOmission)
        {
            _blocked = !(_negated || _failed);
            _negated = false;
        }

        if (_blocked || (_negated && _denied))
        {
            return null;
        }

        if (_speaker is null && FrameOf(parse[match.Cue].First, match.Extent) is { } frame)
        {
            _speaker = (frame.SpeakerFirst, frame.SpeakerEnd);
            _denied |= frame.Denies;
        }

        var parts = new List<ScorePart>();
        var modality = _modality == Modality.Flat && _speaker is not null && !(_denied && _speakerName is not null) ? Modality.Reported : _modality;
        if (modality is not (Modality.Flat or Modality.Reported))
        {
            parts.Add(new ScorePart($"hedged as {modality.ToString().ToLowerInvariant()}", -0.05));
        }

        return new Reading
        {
            Stance = _negated || _denied ? Stance.Denies : rule.Stance ?? _stance,
            Modality = modality,
            Speaker = _speaker is { } said ? document.LabelOf(document.SpanOf(said.First, said.End)) : null,
            SpeakerEntity = _speakerName?.Entity,
            ValidTime = rule.IsDated && !IsTold(match.Cue) ? TimeOf(match) : null,
            Place = rule.IsPlaced ? PlaceOf(match.Cue) : null,
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

    private void Climb(int cue)
    {
        var parse = grammar.Parse;
        var at = cue;
        for (var steps = 0; steps < Deepest && at >= 0 && !_blocked; steps++)
        {
            Own(at);
            var head = parse.Head(at);
            if (head < 0)
            {
                break;
            }

            var label = parse.Label(at);
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
                    Govern(head, at);
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
                    at = parse[head].Tag.IsVerb() ? head : -1;
                    break;
                case Relation.Obj or Relation.Obl or Relation.Xcomp when parse[head].Tag.IsVerb():
                    Govern(head, at);
                    at = head;
                    break;
                default:
                    return;
            }
        }
    }

    private int Step(int at)
    {
        var parse = grammar.Parse;
        var head = parse.Head(at);
        if (head < 0 || parse.Label(at) is not (Relation.Ccomp or Relation.Xcomp or Relation.Parataxis))
        {
            AsideOf(at);
            return -1;
        }

        Govern(head, at);
        return head;
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
                _blocked |= parse.Label(child) == Relation.Mark && child > 0 && document.TextOf(parse[child].First) is "to" && words.Be.Contains(parse[child - 1].Word);
                _blocked |= words.If.Contains(word) || (parse.Label(child) == Relation.Aux && words.Would.Contains(word));
                if (words.Nothing.Contains(word))
                {
                    _blocked |= _negated && parse.Label(child) is not Relation.Cc;
                    _negated = true;
                }

                Hedge(word);
            }

            if (parse.Label(child) == Relation.Parataxis)
            {
                Aside(child);
            }

            if (parse.Label(child) is Relation.Nsubj or Relation.NsubjPass && parse[child].First > parse.Sentence.First
                && document.TextOf(parse[child].First - 1) is "neither" or "Neither")
            {
                _blocked = true;
            }

            // "No trace of X was found."
            if (parse[at].Tag.IsVerb() && parse.Label(child) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj
                && parse.Child(child, Relation.Det) is var no && no >= 0 && words.Nothing.Contains(parse[no].Word))
            {
                _negated = true;
            }
        }

        // "no member of the group": the word that negates stands before the phrase.
        if (parse[at].First > parse.Sentence.First && words.Nothing.Contains(document.Words[parse[at].First - 1]) && !_negated)
        {
            _negated = true;
        }

        // "has he been arrested", "had X known": an inverted helper opens a condition.
        if (parse.Children(at) is [var opening, ..] && parse.Label(opening) is Relation.Aux && opening == 0 && words.Have.Contains(parse[opening].Word)
            && parse.Child(at, Relation.Nsubj, Relation.NsubjPass) > opening)
        {
            _blocked = true;
        }
    }

    private void Hedge(int word)
    {
        if (view.Alleges.Contains(word) && _stance is Stance.Asserts)
        {
            _stance = Stance.Alleges;
        }

        var modality = view.Possible.Contains(word) ? Modality.Possible
            : view.Suspected.Contains(word) ? Modality.Suspected
            : view.Probable.Contains(word) ? Modality.Probable
            : view.ReportHedge.Contains(word) ? Modality.Reported
            : Modality.Flat;
        _modality = (Modality)Math.Max((int)_modality, (int)modality);
        _blocked |= words.NounBlock.Contains(word);
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
                Hedge(parse[child].Word);
                _blocked |= words.Would.Contains(parse[child].Word);
            }

            _negated |= isOr && words.Nothing.Contains(parse[child].Word);
            _blocked |= parse.Label(child) == Relation.Mark && words.If.Contains(parse[child].Word);
        }
    }

    /// <summary>A verb above: what it says of the clause below.</summary>
    private void Govern(int governor, int below)
    {
        var parse = grammar.Parse;
        var word = parse[governor].Word;
        if (!parse[governor].Tag.IsVerb() && words.NounBlock.Contains(word))
        {
            _blocked = true;
        }
        else if (words.Fail.Contains(word))
        {
            (_failed, _blocked) = (true, true);
        }
        else if (words.Block.Contains(word))
        {
            _blocked = true;
        }
        else if (words.Deny.Contains(word))
        {
            _denied = true;
            Speaker(grammar.SurfaceSubject(governor));
        }
        else if (words.Admit.Contains(word))
        {
            _stance = Stance.Claims;
        }
        else if (words.Suspect.Contains(word))
        {
            _modality = _modality is Modality.Flat or Modality.Reported ? Modality.Suspected : _modality;
            SpeakerOf(governor);
        }
        else if (words.Allege.Contains(word))
        {
            _stance = _stance == Stance.Asserts ? Stance.Alleges : _stance;
            SpeakerOf(governor);
        }
        else if (words.Think.Contains(word))
        {
            var subject = grammar.IsPassive(governor) ? grammar.Agent(governor) : grammar.SurfaceSubject(governor);
            var isAuthority = subject >= 0 && words.Authority.Contains(parse[subject].Word);
            _modality = _modality is Modality.Flat or Modality.Reported ? (isAuthority ? Modality.Suspected : Modality.Probable) : _modality;
            SpeakerOf(governor);
        }
        else if (words.Report.Contains(word) && grammar.IsPassive(governor))
        {
            _modality = _modality == Modality.Flat ? Modality.Reported : _modality;
        }
        else if (words.Find.Contains(word) || words.Say.Contains(word))
        {
            var subject = grammar.SurfaceSubject(governor);
            if (subject >= 0 && words.Court.Contains(parse[subject].Word))
            {
                _stance = Stance.Finds;
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
            Speaker(grammar.Agent(governor));
        }
        else
        {
            Speaker(grammar.SurfaceSubject(governor));
        }
    }

    private void Speaker(int unit)
    {
        var parse = grammar.Parse;
        if (_speaker is not null || unit < 0 || words.Relative.Contains(parse[unit].Word))
        {
            return;
        }

        var first = parse[unit].First;
        for (var before = unit - 1; before >= 0 && parse.IsWithin(before, unit) && parse.Label(before) is not (Relation.Case or Relation.Punct); before--)
        {
            first = parse[before].First;
        }

        var end = NominalReader.Words(document, grammar, unit).End;
        _speaker = (first, Math.Max(end, parse[unit].End));
        _speakerName = parse[unit].Name is { Kind: EntityKind.Person or EntityKind.Organisation } name ? name : null;
    }

    /// <summary>"…, the minister said": a verb of speech beside the clause, with a subject of its own.</summary>
    private void Aside(int verb)
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

    private void AsideOf(int at)
    {
        foreach (var child in grammar.Parse.Children(at))
        {
            if (grammar.Parse.Label(child) == Relation.Parataxis)
            {
                Aside(child);
            }
        }
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
                Govern(head, at);
                _blocked |= document.TextOf(parse[mark].First) is "to" && parse[at].Tag == PartOfSpeech.VerbBase;
            }

            return isOf;
        }

        if (words.NounBlock.Contains(word))
        {
            _blocked = true;
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
            Govern(head, at);
            _blocked |= words.NounBlock.Contains(parse[head].Word);
        }
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

    /// <summary>The date that hangs on the cue or on the verb above it; else one that opens the sentence, where the cue is its main verb.</summary>
    private Edtf? TimeOf(SyntaxMatcher match)
    {
        var parse = grammar.Parse;
        Edtf? best = null;
        var nearest = int.MaxValue;
        var low = FirstDate(parse.Sentence.First);
        for (var place = low; place < document.Dates.Count && document.Dates[place].First < parse.Sentence.End; place++)
        {
            var date = document.Dates[place];
            var unit = parse.UnitAt(date.First);
            var clause = Above(unit);
            var isOwn = clause == Above(match.Cue) || clause == match.Cue || (unit >= 0 && parse.IsWithin(unit, match.Cue));
            // "convicted in 2010 and released in 2014": a date before the cue that hangs on another verb is the other's.
            var isOpening = date.First <= parse.Sentence.First + 2 && parse[match.Cue].First > date.First && IsMain(Above(match.Cue));
            if (isOwn || isOpening)
            {
                var distance = Math.Abs(date.First - parse[match.Cue].First) + (isOwn ? 0 : 100) + (date.First < parse[match.Cue].First ? 20 : 0);
                if (distance < nearest)
                {
                    (nearest, best) = (distance, date.Date);
                }
            }
        }

        return best;
    }

    /// <summary>"The death of X was announced in May": the date is that of the telling.</summary>
    private bool IsTold(int cue)
    {
        var head = grammar.Parse.Head(cue);
        return grammar.Parse[cue].Tag.IsNoun() && head >= 0 && grammar.Parse.Label(cue) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && words.Say.Contains(grammar.Parse[head].Word);
    }

    private int FirstDate(int token)
    {
        var (low, high) = (0, document.Dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Dates[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The verb or predicate whose clause holds a unit.</summary>
    private int Above(int unit)
    {
        var parse = grammar.Parse;
        var at = unit;
        for (var steps = 0; at >= 0 && steps < parse.Count; steps++)
        {
            if (parse[at].Tag.IsVerb() || parse.Child(at, Relation.Cop) >= 0 || parse.Label(at) is Relation.Root or Relation.Appos)
            {
                return at;
            }

            at = parse.Head(at);
        }

        return -1;
    }

    private bool IsMain(int verb)
    {
        var parse = grammar.Parse;
        for (var at = verb; at >= 0; at = parse.Head(at))
        {
            if (parse.Label(at) == Relation.Root)
            {
                return true;
            }

            if (parse.Label(at) is not (Relation.Conj or Relation.Xcomp or Relation.Ccomp))
            {
                return false;
            }
        }

        return false;
    }

    private LocalEntity? PlaceOf(int cue)
    {
        var parse = grammar.Parse;
        for (var unit = 0; unit < parse.Count; unit++)
        {
            if (parse[unit].Name is { Kind: EntityKind.Place, Entity: { } place } && grammar.HasCase(unit, view.Locative) && grammar.Reaches(unit, cue))
            {
                return place;
            }
        }

        return null;
    }
}
