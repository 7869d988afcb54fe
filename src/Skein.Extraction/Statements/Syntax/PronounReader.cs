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
internal sealed partial class PronounReader(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
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
}
