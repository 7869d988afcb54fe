using Skein.Model.Statements;

namespace Skein.Casework.Review.Learning;

/// <summary>What differs between what was proposed and what was recorded.</summary>
internal static class ChangedFields
{
    /// <summary>Each changed field, with both sides where they are codes that name nobody.</summary>
    public static IEnumerable<(string Field, string? From, string? To)> Of(Statement proposed, Statement recorded)
    {
        if (proposed.Property != recorded.Property)
        {
            yield return ("property", proposed.Property.Value, recorded.Property.Value);
        }

        if (proposed.Object is { } end && recorded.Subject == end && recorded.Object == proposed.Subject)
        {
            yield return ("ends", null, null);
        }
        else
        {
            if (proposed.Subject != recorded.Subject)
            {
                yield return ("subject", null, null);
            }

            if (proposed.Object != recorded.Object)
            {
                yield return ("object", null, null);
            }
        }

        if (proposed.Value?.Text != recorded.Value?.Text)
        {
            yield return ("value", Code(proposed.Value), Code(recorded.Value));
        }

        if (proposed.Stance != recorded.Stance)
        {
            yield return ("stance", Word(proposed.Stance), Word(recorded.Stance));
        }

        if (proposed.Modality != recorded.Modality)
        {
            yield return ("modality", Word(proposed.Modality), Word(recorded.Modality));
        }

        if (proposed.ValidTime?.ToString() != recorded.ValidTime?.ToString())
        {
            yield return ("valid-time", proposed.ValidTime?.ToString(), recorded.ValidTime?.ToString());
        }

        if (proposed.Speaker != recorded.Speaker)
        {
            yield return ("speaker", null, null);
        }

        if (proposed.Credibility != recorded.Credibility)
        {
            yield return ("credibility", null, null);
        }

        if ((proposed.Evidence as Evidence.Passage)?.Span != (recorded.Evidence as Evidence.Passage)?.Span)
        {
            yield return ("words", null, null);
        }
    }

    private static string? Code(StatementValue? value) => value is { Kind: ValueKind.Code or ValueKind.Count or ValueKind.Date } ? value.Text : null;

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
