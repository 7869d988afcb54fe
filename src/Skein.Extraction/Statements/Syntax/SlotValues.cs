using Skein.Extraction.Annotations;
using Skein.Extraction.Rules;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Text.Tokens;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Values that a match of a syntactic pattern holds: codes, names, words, dates and counts.</summary>
internal sealed class SlotValues(AnnotatedDocument document, SyntaxMatcher matcher, SyntaxWords words, ConvictionReader conviction)
{
    internal static readonly PropertyCode Died = PropertyCode.From("died");

    /// <summary>The value that a rule proposes in place of an object; null where the match holds none.</summary>
    public StatementValue? Value(Rule rule, Reading reading) => rule.Source switch
    {
        ValueSource.Code => new StatementValue(ValueKind.Code, rule.Code == "convicted" ? conviction.Kind() : rule.Code!),
        ValueSource.Name when TextOf(rule.Object) is { } name => new StatementValue(ValueKind.Name, name),
        ValueSource.Text when TextOf(rule.Object) is { } text => new StatementValue(ValueKind.Text, text),
        ValueSource.Date when reading.ValidTime is not null || rule.Property == Died => new StatementValue(ValueKind.Date, reading.ValidTime?.ToString() ?? "XXXX"),
        ValueSource.Count => Count(rule.Object),
        _ => null,
    };

    private StatementValue? Count(char slot)
    {
        var (first, end) = matcher.Phrase(slot);
        foreach (var count in document.Counts)
        {
            if (count.First < end && count.End >= first && end > first)
            {
                var words = document.LabelOf(document.SpanOf(count.First, count.End));
                return new StatementValue(ValueKind.Count, count.Value, string.Equals(words, count.Value, StringComparison.Ordinal) ? null : words);
            }
        }

        // "17 years": a number that is no count of people.
        for (var token = first; token < end; token++)
        {
            if (document.Tokens[token].Kind == TokenKind.Number && document.TextOf(token) is var number && number.Length < 4 && number.IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return new StatementValue(ValueKind.Count, number.ToString());
            }
        }

        return IsOneVictim(first, end) ? new StatementValue(ValueKind.Count, "1") : null;
    }

    /// <summary>"a policeman": an article and a noun for one person.</summary>
    private bool IsOneVictim(int first, int end)
    {
        if (end <= first || first == 0 || !words.Article.Contains(document.Words[first - 1]))
        {
            return false;
        }

        for (var token = first; token < end; token++)
        {
            if (words.OneVictim.Contains(document.Words[token]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of a slot: the phrase it took, or the label of its first entity; null for none.</summary>
    public string? TextOf(char slot)
    {
        if (slot is < 'A' or > 'Z')
        {
            return null;
        }

        var (first, end) = matcher.Phrase(slot);
        if (end > first)
        {
            return document.LabelOf(document.SpanOf(first, end));
        }

        return matcher.Slot(slot) is [var filler, ..] ? filler.Entity.Label : null;
    }
}
