using Skein.Model.Dates;
using Skein.Model.Statements;
using Skein.Networks.Ties;

namespace Skein.Networks.Projection;

/// <summary>A statement whose ends are numbered; the number of a row follows the order of the statements' identifiers.</summary>
internal sealed class Row(int number, int subject, int @object, SourcedStatement sourced)
{
    public int Number => number;

    public int Subject => subject;

    /// <summary>The number of the object, or -1 when the statement has a value or its object is not known.</summary>
    public int Object => @object;

    public SourcedStatement Sourced => sourced;

    public Statement Statement => sourced.Statement;

    public bool IsProposed => sourced.IsProposed;

    public bool IsDenial => sourced.Statement.Stance == Stance.Denies;

    public bool IsHedged { get; } = sourced.Statement.Stance == Stance.Alleges
        || sourced.Statement.Modality is Modality.Probable or Modality.Possible or Modality.Suspected;

    public StartOfTime Start { get; } = StartOfTime.Of(sourced.Statement.ValidTime);
}

/// <summary>A date, ordered by its earliest bound: known starts first, by day, then dates without one, by text; no date comes last.</summary>
internal readonly record struct StartOfTime(Edtf? Date, long Day) : IComparable<StartOfTime>
{
    private const long NoStart = long.MaxValue;

    public static StartOfTime Of(Edtf? date) => new(
        date,
        date?.Bounds().Earliest is { Kind: DateBoundKind.Finite, Day: var day } ? day.Number : NoStart);

    public static StartOfTime Earlier(StartOfTime left, StartOfTime right) => left.CompareTo(right) <= 0 ? left : right;

    // What two spells share begins when the later of them begins; one of which the start is not known tells nothing.
    public static StartOfTime Later(StartOfTime left, StartOfTime right) =>
        left.Day == NoStart || right.Day == NoStart ? Earlier(left, right) : left.CompareTo(right) >= 0 ? left : right;

    public int CompareTo(StartOfTime other)
    {
        var order = (Date is null).CompareTo(other.Date is null);
        order = order == 0 ? Day.CompareTo(other.Day) : order;
        return order == 0 ? string.CompareOrdinal(Date?.ToString(), other.Date?.ToString()) : order;
    }
}
