using Skein.Casework.Cases;
using Skein.Model.Dates;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;
using Skein.Storage.Reading;

namespace Skein.Casework.Review;

/// <summary>Applies a coder's correction to a statement; what cannot be applied is a sentence.</summary>
internal static class Corrections
{
    public static Statement? AsIs(Statement statement, out ActOutcome.Refused? fault)
    {
        fault = null;
        return statement;
    }

    public static Statement? Apply(
        ICaseReader reader, Statement statement, Correction correction, PropertyVocabulary vocabulary, out ActOutcome.Refused? fault)
    {
        fault = null;
        var corrected = statement with
        {
            Subject = correction.Subject ?? statement.Subject,
            Object = correction.Object ?? statement.Object,
            Property = correction.Property ?? statement.Property,
            Stance = correction.Stance ?? statement.Stance,
            Modality = correction.Modality ?? statement.Modality,
            Credibility = correction.Credibility ?? statement.Credibility,
            Speaker = correction.Speaker is null ? statement.Speaker : Blank(correction.Speaker),
        };
        if (correction.SwapEnds && corrected.Object is { } end)
        {
            corrected = corrected with { Subject = end, Object = corrected.Subject };
        }

        if (vocabulary.Find(corrected.Property) is { Value: { } kind })
        {
            corrected = corrected with
            {
                Object = null,
                Value = correction.Value is { } text ? new StatementValue(kind, text.Trim()) : corrected.Value is { } value ? value with { Kind = kind } : null,
            };
        }
        else
        {
            corrected = corrected with { Value = null };
        }

        if (correction.ValidTime is { } time)
        {
            if (Blank(time) is not { } written)
            {
                corrected = corrected with { ValidTime = null };
            }
            else if (Edtf.TryParse(written, out var date, out var reason))
            {
                corrected = corrected with { ValidTime = date };
            }
            else
            {
                fault = Faults.BadDate(written, reason);
                return null;
            }
        }

        if (correction.Span is { } span && corrected.Evidence is Evidence.Passage passage)
        {
            if (reader.ReadText(passage.TextVersion) is not { } body)
            {
                fault = Faults.NoText();
                return null;
            }

            if (span.IsEmpty || !span.FitsIn(body))
            {
                fault = Faults.BadSpan();
                return null;
            }

            corrected = corrected with { Evidence = passage with { Span = span, Quote = span.Of(body), Translation = null } };
        }

        return corrected;
    }

    private static string? Blank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
