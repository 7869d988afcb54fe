using Skein.Extraction.Annotations;
using Skein.Extraction.Incidents;
using Skein.Extraction.Rules;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements;

/// <summary>Kind, date and place of the acts that a sentence names with their place or date.</summary>
internal static class IncidentStatements
{
    private const string Rule = "incident.noun/1";
    private static readonly PropertyCode Type = PropertyCode.From("incident-type");
    private static readonly PropertyCode OccurredOn = PropertyCode.From("occurred-on");
    private static readonly PropertyCode OccurredAt = PropertyCode.From("occurred-at");

    public static void Write(AnnotatedDocument document, SentenceView view, ReadingReader reader, StatementWriter writer)
    {
        for (var i = 0; i < view.Items.Count; i++)
        {
            if (view.Items[i].Ref is not IncidentMention { Entity: { } act } mention || (mention.Place is null && mention.Date is null))
            {
                continue;
            }

            if (reader.Read(null, i, i + 1, default, null) is not { } reading)
            {
                continue;
            }

            var words = document.LabelOf(document.SpanOf(mention.KindFirst, mention.End));
            var quote = Quote(document, view, mention);
            if (mention.Type is { } type)
            {
                writer.Write(Rule, 0.75, $"noun \"{words}\"", Type, act, null, new StatementValue(ValueKind.Code, type, words), reading, quote);
            }

            if (mention.Date is { } date)
            {
                var original = document.LabelOf(document.SpanOf(date.First, date.End));
                writer.Write(Rule, 0.7, $"date near \"{words}\"", OccurredOn, act, null, new StatementValue(ValueKind.Date, date.Date.ToString(), original), reading, quote);
            }

            if (mention.Place?.Entity is { Kind: EntityKind.Place or EntityKind.Premises } place)
            {
                writer.Write(Rule, 0.7, $"place near \"{words}\"", OccurredAt, act, place, null, reading, quote);
            }
        }
    }

    private static Skein.Text.TextSpan Quote(AnnotatedDocument document, SentenceView view, IncidentMention mention)
    {
        var first = Math.Min(mention.First, Math.Min(mention.Place?.First ?? int.MaxValue, mention.Date?.First ?? int.MaxValue));
        var end = Math.Max(mention.End, Math.Max(mention.Place?.End ?? 0, mention.Date?.End ?? 0));
        return QuoteCutter.Cut(document, view.Sentence, first, end);
    }
}
