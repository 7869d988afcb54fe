using System.Globalization;
using Skein.Resolution.Records;

namespace Skein.Resolution.Linkage.Fields;

/// <summary>
/// Compares dates of birth: the same day; a slip (one figure wrong or two swapped, day and month exchanged, or the same day of another year);
/// years that fit where one side has no day; the same year with another day; the year beside it; two or three years apart where one side has no day,
/// because ages are estimated; different, which shows two people. Text that is no date is missing.
/// </summary>
public sealed class BirthDateComparison : FieldComparison
{
    private const int Different = 0, NearYears = 1, NearYear = 2, SameYear = 3, Fits = 4, Slip = 5, SameDay = 6;

    private static readonly string[] Names =
        ["different", "near-years", "near-year", "same-year", "fits", "slip", "same-day"];

    private readonly TextColumn _column;
    private readonly ReportedDay?[] _days;

    /// <summary>Prepares a table.</summary>
    /// <param name="table">The records.</param>
    /// <param name="field">The field; <see cref="RecordField.BirthDate"/> by default.</param>
    public BirthDateComparison(RecordTable table, RecordField? field = null)
    {
        Field = field ?? RecordField.BirthDate;
        _column = table.Column(Field, text => text.Trim());
        _days = [.. _column.Texts.Select(ReportedDay.Read)];
    }

    /// <inheritdoc/>
    public override RecordField Field { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels => Names;

    /// <inheritdoc/>
    public override IReadOnlyList<double> InitialM { get; } = [0.005, 0.01, 0.025, 0.01, 0.35, 0.1, 0.5];

    /// <inheritdoc/>
    public override IReadOnlyList<double> MostM { get; } = [0.0003, 0.005, 0.02, 0.01, 1, 1, 1];

    /// <inheritdoc/>
    public override IReadOnlyList<double> InitialU { get; } = [0.89, 0.05, 0.03, 0.015, 0.012, 0.002, 0.001];

    /// <inheritdoc/>
    public override bool WorstContradicts => true;

    /// <inheritdoc/>
    public override FieldAgreement Compare(int left, int right)
    {
        var best = FieldAgreement.Missing;
        foreach (var one in _column.Of(left))
        {
            foreach (var other in _column.Of(right))
            {
                if (_days[one] is { } first && _days[other] is { } second)
                {
                    best = Math.Max(best, Level(first, second));
                }
            }
        }

        return new FieldAgreement(best);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<FieldReason> Reasons(int left, int right) => _column.SideBySide(left, right);

    private static int Level(ReportedDay left, ReportedDay right)
    {
        var apart = Math.Max(left.FirstYear, right.FirstYear) - Math.Min(left.LastYear, right.LastYear);
        if (!left.IsDay || !right.IsDay)
        {
            return apart <= 0 ? Fits : apart == 1 ? NearYear : apart <= 3 ? NearYears : Different;
        }

        if (left.Digits == right.Digits)
        {
            return SameDay;
        }

        if (IsSlip(left.Digits, right.Digits) || left.MonthAndDay == right.MonthAndDay)
        {
            return Slip;
        }

        return apart == 0 ? SameYear : apart == 1 ? NearYear : Different;
    }

    private static bool IsSlip(int left, int right)
    {
        if (left / 10_000 == right / 10_000 && left / 100 % 100 == right % 100 && right / 100 % 100 == left % 100)
        {
            return true;
        }

        Span<char> first = stackalloc char[8], second = stackalloc char[8];
        left.TryFormat(first, out _, "D8", CultureInfo.InvariantCulture);
        right.TryFormat(second, out _, "D8", CultureInfo.InvariantCulture);
        var start = first.CommonPrefixLength(second);
        return first[(start + 1)..].SequenceEqual(second[(start + 1)..])
            || (start < 7 && first[start] == second[start + 1] && first[start + 1] == second[start] && first[(start + 2)..].SequenceEqual(second[(start + 2)..]));
    }
}
