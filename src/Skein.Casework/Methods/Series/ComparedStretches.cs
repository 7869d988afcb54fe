using System.Globalization;
using Skein.Methods.Series;

namespace Skein.Casework.Methods.Series;

/// <summary>Days from a first to a last.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last, inclusive.</param>
public sealed record DayStretch(DateOnly First, DateOnly Last)
{
    /// <summary>True when both have a day.</summary>
    internal bool Meets(DayStretch other) => First <= other.Last && other.First <= Last;
}

/// <summary>Two stretches of days whose rates are compared. They are to be chosen without looking at the counts.</summary>
public abstract record ComparedStretches
{
    private const string Between = "..";

    private static readonly char[] Gaps = [' ', ',', '\n', '\r', '\t'];

    private ComparedStretches()
    {
    }

    /// <summary>Reads a day, <c>2031-05-06</c>, or two stretches, <c>2030-01-01..2030-12-31 2032-01-01..2032-12-31</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is compared; null for another text, or when a stretch ends before it begins or the two share a day.</returns>
    public static ComparedStretches? Read(string? text) => (text ?? "").Split(Gaps, StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var one] when DayOf(one) is { } day => new AtDay(day),
        [var one, var other] when StretchOf(one) is { } first && StretchOf(other) is { } second && !first.Meets(second) => new Named(first, second),
        _ => null,
    };

    /// <summary>The two stretches.</summary>
    /// <param name="scope">The scope of the counts.</param>
    internal (DayStretch One, DayStretch Other) In(CountScope scope) => this switch
    {
        // The first of all days has none before it, and an empty stretch ends before it begins.
        AtDay { Day: var day } => (new DayStretch(scope.First, day > DateOnly.MinValue ? day.AddDays(-1) : day), new DayStretch(day, scope.Last)),
        Named named => (named.One, named.Other),
        _ => throw new InvalidOperationException("Stretches are split by a day or named."),
    };

    private static DayStretch? StretchOf(string text) => text.Split(Between) is [var first, var last]
        && DayOf(first) is { } from && DayOf(last) is { } to && from <= to
            ? new DayStretch(from, to)
            : null;

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The days of the scope before a day, and those from it on.</summary>
    /// <param name="Day">The day.</param>
    public sealed record AtDay(DateOnly Day) : ComparedStretches
    {
        /// <inheritdoc/>
        public override string ToString() => Day.ToString("O", CultureInfo.InvariantCulture);
    }

    /// <summary>Two that share no day.</summary>
    /// <param name="One">The first.</param>
    /// <param name="Other">The second.</param>
    public sealed record Named(DayStretch One, DayStretch Other) : ComparedStretches
    {
        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{One.First:O}{Between}{One.Last:O} {Other.First:O}{Between}{Other.Last:O}");
    }
}
