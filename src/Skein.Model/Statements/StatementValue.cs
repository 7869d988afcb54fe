using Skein.Model.Dates;

namespace Skein.Model.Statements;

/// <summary>What kind of value a property takes, when it does not point at another entity.</summary>
public enum ValueKind
{
    /// <summary>Free words.</summary>
    Text = 1,

    /// <summary>A name, kept as written.</summary>
    Name,

    /// <summary>A date, in EDTF.</summary>
    Date,

    /// <summary>A count: <c>130</c>, or with bounds <c>125..</c>, <c>..40</c>, <c>2..5</c>.</summary>
    Count,

    /// <summary>One code of a list that the vocabulary gives.</summary>
    Code,
}

/// <summary>A value, as text in the form its kind asks for, with the words of the source where they differ.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">The value: free words, a name, EDTF, a count with bounds, or a code.</param>
/// <param name="Original">The words of the source, such as "dozens"; null when they are the value.</param>
/// <param name="Language">The language of a name or text, as a two-letter code, when known.</param>
public sealed record StatementValue(ValueKind Kind, string Text, string? Original = null, string? Language = null)
{
    /// <summary>The value as a date; null when it is none or cannot be read.</summary>
    public Edtf? AsDate() => Kind == ValueKind.Date && Edtf.TryParse(Text, out var date, out _) ? date : null;

    /// <summary>The value as a count with bounds; null when it is none or cannot be read.</summary>
    public CountBounds? AsCount() => Kind == ValueKind.Count && CountBounds.TryParse(Text, out var bounds) ? bounds : null;
}
