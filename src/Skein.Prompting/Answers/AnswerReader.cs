using System.Text.Json;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Prompting.Prompts;

namespace Skein.Prompting.Answers;

/// <summary>
/// Reads an answer strictly: one JSON object with one list, nothing before, behind or beside it. An item that is not in form is refused by
/// itself; an answer that is not in form is refused whole.
/// </summary>
internal static class AnswerReader
{
    private const int LongestName = 200;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Reads an answer.</summary>
    /// <param name="content">What the model wrote.</param>
    /// <param name="most">The most statements of one answer.</param>
    /// <param name="refuse">Told of each item that is left out.</param>
    /// <returns>The items in form; null when the answer is not.</returns>
    public static IReadOnlyList<Said>? Read(string content, int most, Action<Refusal> refuse)
    {
        try
        {
            using var document = JsonDocument.Parse(content, Strict);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || root.GetPropertyCount() != 1
                || !root.TryGetProperty("statements", out var items) || items.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            var said = new List<Said>();
            var count = 0;
            foreach (var item in items.EnumerateArray())
            {
                if (++count > most)
                {
                    refuse(Refusal.TooMany);
                }
                else if (Item(item) is { } one)
                {
                    said.Add(one);
                }
                else
                {
                    refuse(Refusal.NotInForm);
                }
            }

            return said;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Said? Item(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || item.GetPropertyCount() != SaidForm.Members.Count)
        {
            return null;
        }

        return Text(item, SaidForm.Quote, int.MaxValue, out var quote) && quote is not null
            && Text(item, SaidForm.Property, LongestName, out var property) && property is not null
            && Text(item, SaidForm.Subject, LongestName, out var subject) && subject is not null
            && Code<EntityKind>(item, SaidForm.SubjectKind, out var subjectKind) && subjectKind is { } ofSubject
            && Text(item, SaidForm.Object, LongestName, out var end)
            && Code<EntityKind>(item, SaidForm.ObjectKind, out var endKind) && (end is null) == (endKind is null)
            && Text(item, SaidForm.Value, LongestName, out var value)
            && Text(item, SaidForm.When, LongestName, out var when)
            && Code<Stance>(item, SaidForm.Stance, out var stance) && stance is { } withStance
            && Code<Modality>(item, SaidForm.Modality, out var modality) && modality is { } withModality
            && Text(item, SaidForm.Speaker, LongestName, out var speaker)
            ? new Said(quote, property, subject, ofSubject, end, endKind, value, when, withStance, withModality, speaker)
            : null;
    }

    // False when it is missing, no text, too long, blank at an end, or holds what cannot be seen; line feeds stand in quotes only.
    private static bool Text(JsonElement item, string name, int longest, out string? text)
    {
        text = null;
        if (!item.TryGetProperty(name, out var member) || member.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
        {
            return false;
        }

        text = member.GetString();
        return text is null
            || (text.Length > 0 && text.Length <= longest && text.Trim().Length == text.Length
                && !text.Any(c => char.IsControl(c) && !(c == '\n' && name == SaidForm.Quote)));
    }

    private static bool Code<T>(JsonElement item, string name, out T? code)
        where T : struct, Enum
    {
        code = null;
        if (!Text(item, name, LongestName, out var text))
        {
            return false;
        }

        if (text is null)
        {
            return true;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(AnswerSchema.Code(value), text, StringComparison.Ordinal))
            {
                code = value;
                return true;
            }
        }

        return false;
    }
}
