using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Text;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Turns a match of a syntactic pattern, with how it is told, into proposals.</summary>
internal sealed class SyntaxProposals(
    AnnotatedDocument document, Grammar grammar, SyntaxMatcher matcher, SyntaxWords words, ConvictionReader conviction, StatementWriter writer)
{
    private static readonly PropertyCode Type = PropertyCode.From("incident-type");

    private readonly SlotValues _values = new(document, matcher, words, conviction);
    private readonly HashSet<LocalEntity> _typed = [];

    /// <summary>Writes what the match says; each subject with each object, or every two of a list.</summary>
    public void Write(Rule rule, SyntaxPattern pattern, Reading reading, Sentence sentence)
    {
        var qualifiers = rule.Qualifiers.Select(row => (row.Name, Words: row.Words ?? _values.TextOf(row.Slot))).Where(row => row.Words is not null)
            .Select(row => new Qualifier(row.Name, row.Words!)).ToList();
        if (rule.ReadsConviction)
        {
            qualifiers.AddRange(conviction.Qualifiers());
        }

        reading = reading with { Qualifiers = qualifiers };
        var quote = QuoteCutter.Cut(document, sentence, matcher.Extent.First, matcher.Extent.End);
        var feature = $"syntax \"{pattern.Text}\"";
        var subjects = matcher.Slot(rule.Subject);
        if (rule.TiesPairs)
        {
            WritePairs(rule, subjects, reading, feature, quote);
        }
        else
        {
            WriteEach(rule, subjects, reading, feature, quote);
        }
    }

    private void WritePairs(Rule rule, List<Filler> subjects, Reading reading, string feature, TextSpan quote)
    {
        for (var i = 0; i < subjects.Count; i++)
        {
            for (var j = i + 1; j < subjects.Count; j++)
            {
                writer.Write(rule.Id, rule.Score, feature, rule.Property, subjects[i].Entity, subjects[j].Entity, null, Doubted(reading, subjects[i], subjects[j]), quote);
            }
        }
    }

    private void WriteEach(Rule rule, List<Filler> subjects, Reading reading, string feature, TextSpan quote)
    {
        foreach (var subject in subjects)
        {
            WriteType(subject, reading, quote);
            if (rule.Source == ValueSource.Object)
            {
                foreach (var end in matcher.Slot(rule.Object))
                {
                    WriteType(end, reading, quote);
                    writer.Write(rule.Id, rule.Score, feature, rule.Property, subject.Entity, end.Entity, null, Doubted(reading, subject, end), quote);
                }
            }
            else if (_values.Value(rule, reading) is { } value)
            {
                // "Nobody was killed" is no denial but a count of none.
                var told = value is { Kind: ValueKind.Count, Text: "0" } ? reading with { Stance = rule.Stance ?? Stance.Asserts } : reading;
                writer.Write(rule.Id, rule.Score, feature, rule.Property, subject.Entity, null, value, Doubted(told, subject, default), quote);
            }
        }
    }

    /// <summary>"The kidnapping of the nurses": the noun tells the type of an act that a statement uses, once.</summary>
    private void WriteType(Filler filler, Reading reading, TextSpan quote)
    {
        if (filler.Entity is not { Kind: EntityKind.Incident, Rule: NominalReader.Rule } || !_typed.Add(filler.Entity) || grammar.Parse[filler.Unit].Name is not null)
        {
            return;
        }

        var end = grammar.Parse[filler.Unit].End;
        var act = Layers.FirstAt(document.Incidents, end - 1);
        if (act < document.Incidents.Count && document.Incidents[act] is { Type: { } type } mention && mention.End == end)
        {
            var noun = document.LabelOf(document.SpanOf(mention.KindFirst, mention.End));
            var plain = reading with { Stance = Stance.Asserts, Modality = Modality.Flat, Speaker = null, SpeakerEntity = null, ValidTime = null, Place = null, Qualifiers = [], Parts = [] };
            writer.Write("incident.noun/1", 0.7, $"noun \"{noun}\"", Type, filler.Entity, null, new StatementValue(ValueKind.Code, type, noun), plain, quote);
        }
    }

    private static Reading Doubted(Reading reading, Filler subject, Filler end)
    {
        var parts = new List<ScorePart>(reading.Parts);
        foreach (var doubt in new[] { subject.Doubt, end.Doubt }.OfType<string>())
        {
            parts.Add(new ScorePart(doubt, -0.1));
        }

        return parts.Count == reading.Parts.Count ? reading : reading with { Parts = parts };
    }
}
