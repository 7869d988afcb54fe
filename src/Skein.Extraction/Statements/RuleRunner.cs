using Skein.Extraction.Annotations;
using Skein.Extraction.Counts;
using Skein.Extraction.Incidents;
using Skein.Extraction.Rules;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements;

/// <summary>Runs one pattern over one sentence and turns each match into proposals.</summary>
internal sealed class RuleRunner(
    AnnotatedDocument document, SentenceView view, Matcher matcher, ReadingReader reader, ConvictionReader conviction, StatementWriter writer)
{
    public void Run(Rule rule, Pattern pattern)
    {
        var first = pattern.Elements[0];
        for (var start = 0; start < view.Items.Count; start++)
        {
            if (MayStart(first, view.Items[start]) && matcher.Match(pattern, start))
            {
                Write(rule, pattern);
            }
        }
    }

    private static bool MayStart(Element first, Item item) => first.Kind switch
    {
        ElementKind.Words => first.IsOptional || first.Words!.Contains(item.Word),
        ElementKind.Slot => first.IsOptional || (item.Kind & first.Items) != 0,
        _ => true,
    };

    private void Write(Rule rule, Pattern pattern)
    {
        var subjects = Subjects(rule);
        if (subjects.Count == 0 || reader.Read(rule, matcher.First, matcher.End, matcher.Passed, subjects[0]) is not { } reading)
        {
            return;
        }

        var qualifiers = rule.Qualifiers.Where(row => row.Words is not null || matcher.Captured(row.Slot).Count > 0)
            .Select(row => new Qualifier(row.Name, row.Words ?? TextOf(row.Slot))).ToList();
        if (rule.ReadsConviction)
        {
            qualifiers.AddRange(conviction.Qualifiers());
        }

        reading = reading with { Qualifiers = qualifiers };
        var tokens = (First: view.Items[matcher.First].First, view.Items[matcher.End - 1].End);
        var quote = QuoteCutter.Cut(document, view.Sentence, tokens.First, tokens.End);
        var feature = $"pattern \"{pattern.Text}\"";
        if (rule.TiesPairs)
        {
            for (var i = 0; i < subjects.Count; i++)
            {
                for (var j = i + 1; j < subjects.Count; j++)
                {
                    writer.Write(rule.Id, rule.Score, feature, rule.Property, subjects[i], subjects[j], null, reading, quote);
                }
            }

            return;
        }

        foreach (var subject in subjects)
        {
            if (rule.Source == ValueSource.Object)
            {
                foreach (var end in EntitiesOf(rule.Object))
                {
                    writer.Write(rule.Id, rule.Score, feature, rule.Property, subject, end, null, reading, quote);
                }
            }
            else if (Value(rule, reading) is { } value)
            {
                writer.Write(rule.Id, rule.Score, feature, rule.Property, subject, null, value, reading, quote);
            }
        }
    }

    private List<LocalEntity> Subjects(Rule rule) => rule.Subject == '\0' ? (view.Acts.Count == 1 ? [view.Acts[0]] : []) : EntitiesOf(rule.Subject);

    private List<LocalEntity> EntitiesOf(char slot)
    {
        var entities = new List<LocalEntity>();
        foreach (var item in matcher.Captured(slot))
        {
            var entity = view.Items[item].Ref switch
            {
                NameMention name => name.Entity,
                IncidentMention incident => incident.Entity,
                _ => null,
            };
            if (entity is not null)
            {
                entities.Add(entity);
            }
        }

        return entities;
    }

    private StatementValue? Value(Rule rule, Reading reading) => rule.Source switch
    {
        ValueSource.Code => new StatementValue(ValueKind.Code, rule.Code == "convicted" ? conviction.Kind() : rule.Code!),
        ValueSource.Name => matcher.Captured(rule.Object).Count > 0 ? new StatementValue(ValueKind.Name, TextOf(rule.Object)) : null,
        ValueSource.Text => matcher.Captured(rule.Object).Count > 0 ? new StatementValue(ValueKind.Text, TextOf(rule.Object)) : null,
        ValueSource.Date when reading.ValidTime is not null || rule.Property == Syntax.SlotValues.Died => new StatementValue(ValueKind.Date, reading.ValidTime?.ToString() ?? "XXXX"),
        ValueSource.Count => Count(rule.Object),
        _ => null,
    };

    private StatementValue? Count(char slot)
    {
        if (matcher.Captured(slot) is not [var item, ..] || view.Items[item].Ref is not FoundCount count)
        {
            return null;
        }

        var words = document.LabelOf(document.SpanOf(count.First, count.End));
        return new StatementValue(ValueKind.Count, count.Value, string.Equals(words, count.Value, StringComparison.Ordinal) ? null : words);
    }

    private string TextOf(char slot)
    {
        var items = matcher.Captured(slot);
        return document.LabelOf(document.SpanOf(view.Items[items[0]].First, view.Items[items[^1]].End));
    }
}
