using System.Diagnostics.CodeAnalysis;

namespace Skein.Model.Dates;

/// <summary>
/// An uncertain date as a value: the Extended Date/Time Format of ISO 8601-2:2019, levels 0 to 2. It is never coerced to a day; ask for its
/// <see cref="Bounds"/>, or compare it with <see cref="DateComparison"/>. Immutable; two values are equal if their canonical texts are,
/// ordinally: <c>2015-11-13</c> and <c>[2015-11-13]</c> are different values, <c>?2004-?06</c> and <c>2004-06?</c> are the same.
/// </summary>
/// <remarks>
/// Accepted beyond the EDTF profile, because reports say so: a time of day without seconds, and times in intervals. Refused: basic format
/// (<c>20151113</c>), spaces, intervals that end before they begin, dates that no calendar has.
/// </remarks>
public sealed class Edtf : IEquatable<Edtf>
{
    private readonly string _text;

    private Edtf(string originalText, EdtfKind kind, EdtfDate date, EdtfMember[] members)
    {
        OriginalText = originalText;
        Kind = kind;
        Date = date;
        Members = members;
        // A date of digits and X has one way of being written; nothing is allocated for it.
        _text = kind == EdtfKind.Date && !date.HasTime && date.Form == YearForm.FourDigits && date.AnyQualifier == EdtfQualifier.None
            && date.Significant == 0
            ? originalText
            : EdtfPrinter.Print(kind, date, members);
        _text = string.Equals(_text, originalText, StringComparison.Ordinal) ? originalText : _text;
    }

    /// <summary>The text as it was written; <see cref="ToString"/> gives the canonical one.</summary>
    public string OriginalText { get; }

    /// <summary>The lowest level of the standard whose features write this value: 0, 1 or 2.</summary>
    public int Level => Kind switch
    {
        EdtfKind.Date => Date.Level,
        EdtfKind.Interval => Math.Max(EndLevel(Members[0].Start, Members[0].StartKind), EndLevel(Members[0].End, Members[0].EndKind)),
        _ => 2,
    };

    /// <summary>Whether anything in it is marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Has(EdtfQualifier.Uncertain);

    /// <summary>Whether anything in it is marked <c>~</c> or <c>%</c>, so that a padding changes its bounds.</summary>
    public bool IsApproximate => Has(EdtfQualifier.Approximate);

    internal EdtfKind Kind { get; }

    internal EdtfDate Date { get; }

    internal EdtfMember[] Members { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">EDTF of level 0 to 2, without spaces.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="reason">Null, or a sentence for people that says what is wrong.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Edtf? value, [NotNullWhen(false)] out string? reason)
    {
        reason = EdtfParser.Read(text, out var kind, out var date, out var members);
        value = reason is null ? new Edtf(text!, kind, date, members) : null;
        return reason is null;
    }

    /// <summary>Reads a text that is known to be good.</summary>
    /// <exception cref="FormatException">The text is no EDTF; the message says why.</exception>
    public static Edtf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value, out var reason) ? value : throw new FormatException(reason);
    }

    /// <summary>The value of a known day.</summary>
    public static Edtf FromDay(DateOnly day) => Parse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The earliest and the latest that the value can mean.</summary>
    /// <param name="padding">How far an approximate date is widened; null, the default, for strict bounds, where <c>~</c> widens nothing.</param>
    public DateBounds Bounds(FuzzyPadding? padding = null) => EdtfBounds.Of(this, padding);

    /// <summary>Where its beginning and its end may lie, without padding. A set is taken as some time from its first member to its last.</summary>
    public DateEnds Ends() => EdtfEnds.Of(this);

    /// <inheritdoc/>
    public bool Equals(Edtf? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edtf);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>Whether the canonical texts are the same.</summary>
    public static bool operator ==(Edtf? left, Edtf? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the canonical texts differ.</summary>
    public static bool operator !=(Edtf? left, Edtf? right) => !(left == right);

    /// <summary>The canonical EDTF text; parsing it gives an equal value.</summary>
    public override string ToString() => _text;

    /// <summary>The alternatives of the value, each a list of parts that hold together.</summary>
    internal DatePart[][] Alternatives(FuzzyPadding? padding) => Kind switch
    {
        EdtfKind.Date => [[DatePart.Of(Date, padding)]],
        EdtfKind.Interval => [[DatePart.OfInterval(Members[0], padding)]],
        EdtfKind.OneOf => [.. Members.Select(member =>
            new[] { member.IsRange ? DatePart.OfOneInRange(member, padding) : DatePart.Of(member.Start, padding) })],
        _ => [[.. Members.Select(member => member.IsRange ? DatePart.OfAllInRange(member, padding) : DatePart.Of(member.Start, padding))]],
    };

    private static int EndLevel(in EdtfDate date, EdtfEnd kind) => kind == EdtfEnd.Date ? date.Level : 1;

    private bool Has(EdtfQualifier qualifier) => Kind == EdtfKind.Date
        ? (Date.AnyQualifier & qualifier) != 0
        : Members.Any(member => ((member.Start.AnyQualifier | member.End.AnyQualifier) & qualifier) != 0);
}
