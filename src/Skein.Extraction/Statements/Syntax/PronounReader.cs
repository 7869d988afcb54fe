using Skein.Extraction.Annotations;
using Skein.Extraction.Mentions;
using Skein.Extraction.Parsing;
using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// Tells whom a pronoun means where that is safe: the only person before it in its sentence, or the one that the sentence before was about.
/// Where two fit, nobody is meant.
/// </summary>
internal sealed class PronounReader(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    /// <summary>The rule of a pronoun that the parse resolves.</summary>
    public const string Rule = "pronoun.parse/1";

    private readonly List<LocalEntity> _topic = [];
    private int _age;
    private Gender _gender;

    /// <summary>Whether a sentence without names may say something of somebody.</summary>
    public bool HasTopic => _topic.Count > 0 && _age <= 1;

    /// <summary>The persons that a pronoun means; empty where that is not safe.</summary>
    public IReadOnlyList<LocalEntity> Read(int unit)
    {
        var parse = grammar.Parse;
        var isPlural = words.Plural.Contains(parse[unit].Word);
        _gender = words.Man.Contains(parse[unit].Word) ? Gender.Man : words.Woman.Contains(parse[unit].Word) ? Gender.Woman : Gender.Unknown;
        var before = Persons(parse.Sentence.First, parse[unit].First);
        IReadOnlyList<LocalEntity> found = words.First.Contains(parse[unit].Word) ? Speaker(unit, isQuoted: true)
            : isPlural ? Group(before)
            : before.Count == 0 && Speaker(unit, isQuoted: false) is [var speaker] ? [speaker]
            : One(unit, before);
        found = found.Count > 0 ? found : FromReferences(parse[unit].First);
        foreach (var entity in found)
        {
            var span = document.SpanOf(parse[unit].First, parse[unit].End);
            if (!entity.Mentions.Exists(mention => mention.Span == span))
            {
                entity.Mentions.Add(new Mention(span, MentionForm.Pronoun) { Rule = Rule });
            }
        }

        return found;
    }

    /// <summary>Why a pronoun is read so: the rule of the mention, or of this reader where the parse told it.</summary>
    public string Reason(int unit, LocalEntity entity)
    {
        var token = grammar.Parse[unit].First;
        return document.References.At(token) is { Form: MentionForm.Pronoun } reference && reference.Reading is ReferenceReading.One or ReferenceReading.All
            && reference.Targets.FirstOrDefault(target => target.Entities.Contains(entity)) is { } meant
            ? ReferenceLayer.Reason(document, reference, meant)
            : $"\"{document.TextOf(token)}\" read as {entity.Label} by {Rule}";
    }

    /// <summary>Whom the walk over the mentions found, where the parse tells nobody.</summary>
    private List<LocalEntity> FromReferences(int token) =>
        document.References.At(token) is { Form: MentionForm.Pronoun, Reading: ReferenceReading.One or ReferenceReading.All } reference && reference.Targets.All(target => target.IsNamed)
            ? [.. reference.Targets.Select(target => target.Entity!)]
            : [];

    private bool Fits(LocalEntity entity) => document.References.Of(entity) is not { } referent || Discourse.Fits(referent.Gender, _gender);

    /// <summary>A sentence is done: what it was about is what the next one's pronouns may mean.</summary>
    public void Close(Sentence sentence, SentenceParse? parse)
    {
        _gender = Gender.Unknown;
        var persons = Persons(sentence.First, sentence.End);
        if (persons.Count == 0)
        {
            _age++;
            return;
        }

        _age = 0;
        var subject = parse is null || parse.Root < 0 ? -1 : grammar.SurfaceSubject(parse.Root);
        var subjects = subject < 0 ? [] : grammar.Joined(subject).Select(unit => parse![unit].Name).OfType<NameMention>()
            .Where(name => name.Kind == EntityKind.Person).Select(name => name.Entity).OfType<LocalEntity>().Distinct().ToList();
        _topic.Clear();
        _topic.AddRange(subjects.Count > 0 ? subjects : persons.Count == 1 ? persons : []);
    }

    /// <summary>
    /// "He had met B, A told the court": A; "'I never met B,' said A": A; "He had met B, the ministry said of A": A. A speaker with a title or
    /// a description is an official more often than the one spoken of, and so is one who only "said" while the text was about somebody.
    /// </summary>
    private List<LocalEntity> Speaker(int unit, bool isQuoted)
    {
        var parse = grammar.Parse;
        for (var verb = unit + 1; verb < parse.Count; verb++)
        {
            if (!words.Say.Contains(parse[verb].Word) || !parse[verb].Tag.IsVerb() || !IsBehindComma(verb))
            {
                continue;
            }

            for (var of = verb + 1; of + 1 < parse.Count && of <= verb + 4; of++)
            {
                if (!isQuoted && document.TextOf(parse[of].First) is "of" && parse[of + 1].Name is { Kind: EntityKind.Person, Entity: { } told })
                {
                    return [told];
                }
            }

            foreach (var at in new[] { verb - 1, verb + 1 })
            {
                if (at < parse.Count && at > unit && parse[at].Name is { Kind: EntityKind.Person, Entity: { } speaker } && (at == 0 || parse[at - 1].Tag is PartOfSpeech.Punct || at > verb))
                {
                    return isQuoted || !HasTopic || _topic.Contains(speaker) || IsToldToCourt(verb) ? [speaker] : [];
                }
            }

            return [];
        }

        return [];
    }

    private bool IsToldToCourt(int verb)
    {
        var parse = grammar.Parse;
        for (var at = verb + 1; at < parse.Count && at <= verb + 5; at++)
        {
            if (words.Court.Contains(parse[at].Word) || words.Authority.Contains(parse[at].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a comma or quotation mark parts the words before from the verb and its subject.</summary>
    private bool IsBehindComma(int verb)
    {
        for (var at = verb - 1; at >= 0 && at >= verb - 4; at--)
        {
            if (grammar.Parse[at].Tag == PartOfSpeech.Punct)
            {
                return true;
            }
        }

        return false;
    }

    private List<LocalEntity> Group(List<LocalEntity> before) => before.Count == 0 && HasTopic && _topic.Count > 1 ? [.. _topic] : [];

    private List<LocalEntity> One(int unit, List<LocalEntity> before)
    {
        var parse = grammar.Parse;
        if (before.Count == 1)
        {
            // "A said that B met him": him is not B. "A shot him": him is not A.
            return IsOwnArgument(unit, before[0]) ? (HasTopic && _topic.Count == 1 && _topic[0] != before[0] && Fits(_topic[0]) ? [_topic[0]] : []) : before;
        }

        if (before.Count > 1)
        {
            var subject = MainSubject(unit);
            return subject is not null && before.Contains(subject) && !IsOwnArgument(unit, subject) ? [subject] : [];
        }

        if (HasTopic)
        {
            return _topic.Count == 1 && Fits(_topic[0]) ? [_topic[0]] : [];
        }

        // "His mother, A, said that B had left": one name that the pronoun's own phrase does not hold.
        var own = parse.Label(unit) == Relation.NmodPoss ? parse.Span(parse.Head(unit)) : (parse[unit].First, parse[unit].End);
        var after = Persons(parse[unit].First, own.First > parse[unit].First ? own.First : parse[unit].First);
        after = [.. after.Union(Persons(own.End + 1, parse.Sentence.End))];
        if (after.Count != 1 && parse.Label(unit) == Relation.NmodPoss && MainName(unit) is { } main && !IsBeside(unit, main))
        {
            return [main];
        }

        return after.Count == 1 && parse.Sentence.First + 12 > parse[unit].First && !IsBeside(unit, after[0]) ? after : [];
    }

    /// <summary>"Raised by his uncle, A, B knew": B, who stands right before the main verb.</summary>
    private LocalEntity? MainName(int pronoun)
    {
        var parse = grammar.Parse;
        var before = parse.Root - 1;
        while (before > 0 && parse[before].Tag is PartOfSpeech.AuxPast or PartOfSpeech.AuxPresent or PartOfSpeech.Adv or PartOfSpeech.AuxParticiple)
        {
            before--;
        }

        return parse.Root > pronoun && parse[parse.Root].Tag.IsVerb() && before > pronoun + 2 && pronoun < 6 && parse[before].Name is { Kind: EntityKind.Person } name ? name.Entity : null;
    }

    private bool IsBeside(int pronoun, LocalEntity entity)
    {
        var parse = grammar.Parse;
        var noun = parse.Head(pronoun);
        if (parse.Label(pronoun) != Relation.NmodPoss || noun < 0)
        {
            return false;
        }

        var next = noun + 1 < parse.Count && parse[noun + 1].Tag == PartOfSpeech.Punct ? noun + 2 : noun + 1;
        return (next < parse.Count && parse[next].Name?.Entity == entity) || (parse.Head(noun) is var head && head >= 0 && parse[head].Name?.Entity == entity && parse.Label(noun) != Relation.Nsubj);
    }

    /// <summary>The person who is the subject of the clause that holds the pronoun, or of the one that governs it.</summary>
    private LocalEntity? MainSubject(int unit)
    {
        var parse = grammar.Parse;
        for (var at = parse.Head(unit); at >= 0; at = parse.Head(at))
        {
            if (parse[at].Tag.IsVerb() && grammar.SurfaceSubject(at) is var subject && subject >= 0 && subject < unit && parse[subject].Name is { Kind: EntityKind.Person } name)
            {
                return name.Entity;
            }
        }

        return null;
    }

    private bool IsOwnArgument(int unit, LocalEntity entity)
    {
        var parse = grammar.Parse;
        if (parse.Label(unit) == Relation.NmodPoss || parse.Head(unit) < 0)
        {
            return false;
        }

        var subject = grammar.SurfaceSubject(parse.Head(unit));
        return subject >= 0 && subject != unit && parse[subject].Name?.Entity == entity;
    }

    /// <summary>Rows of capitals that look like persons and stand as a subject: no list knows them, and a pronoun may mean them.</summary>
    private void Runs(SentenceParse parse, int end, List<LocalEntity> found)
    {
        for (var unit = 0; unit < parse.Count && parse[unit].End <= end; unit++)
        {
            if (parse[unit] is { IsRun: true } run && run.End - run.First is > 1 and < 5 && parse.Label(unit) is Relation.Nsubj or Relation.NsubjPass or Relation.Root or Relation.Obj
                && !(unit > 0 && words.Definite.Contains(parse[unit - 1].Word))
                && NameByRole.Make(document, run.First, run.End, Rules.ItemKind.Person, hasArticle: false) is { } person && !found.Contains(person))
            {
                found.Add(person);
            }
        }
    }

    private List<LocalEntity> Persons(int first, int end)
    {
        var found = new List<LocalEntity>();
        for (var place = Layers.FirstAt(document.Names, first); place < document.Names.Count && document.Names[place].First < end; place++)
        {
            if (document.Names[place] is { Kind: EntityKind.Person, Entity: { } entity } && !found.Contains(entity) && Fits(entity))
            {
                found.Add(entity);
            }
        }

        if (grammar.Parse is { } parse && first == parse.Sentence.First)
        {
            Runs(parse, end, found);
        }

        return found;
    }
}
