using Skein.Model.Statements;

namespace Skein.Extraction.Tests;

/// <summary>An expected statement: <c>subject | property | end | option …</c> with a stance, a modality, <c>date=</c> or <c>speaker=</c> as options.</summary>
internal sealed record Expected(string Subject, string Property, string End, Stance? Stance, Modality? Modality, string? Date, string? Speaker)
{
    public static Expected Parse(string text)
    {
        var fields = text.Split('|', StringSplitOptions.TrimEntries);
        var expected = new Expected(fields[0], fields[1], fields[2], null, null, null, null);
        foreach (var option in fields.Skip(3))
        {
            expected = option switch
            {
                _ when option.StartsWith("date=", StringComparison.Ordinal) => expected with { Date = option[5..] },
                _ when option.StartsWith("speaker=", StringComparison.Ordinal) => expected with { Speaker = option[8..] },
                _ when Enum.TryParse<Stance>(option, ignoreCase: true, out var stance) => expected with { Stance = stance },
                _ => expected with { Modality = Enum.Parse<Modality>(option, ignoreCase: true) },
            };
        }

        return expected;
    }

    public bool IsMetBy(Said said) =>
        said.Property == Property
        && ((said.Subject == Subject && said.End == End) || (Readings.IsSymmetric(Property) && said.Subject == End && said.End == Subject))
        && (Stance is null || said.Stance == Stance)
        && (Modality is null || said.Modality == Modality)
        && (Date is null || said.Date == Date)
        && (Speaker is null || said.Speaker == Speaker);
}
