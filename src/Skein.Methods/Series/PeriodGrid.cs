using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>The periods of a scope, and in which of them an incident lies. Thread-safe once made.</summary>
public sealed class PeriodGrid
{
    private readonly CountScope _scope;
    private readonly List<DateOnly> _starts;

    /// <summary>The periods of a scope that does not end before it begins.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="length">The length of a period.</param>
    /// <exception cref="ArgumentException">The scope ends before it begins.</exception>
    public PeriodGrid(CountScope scope, PeriodLength length)
    {
        ArgumentNullException.ThrowIfNull(scope);
        (_scope, _starts) = (scope, scope.Starts(length));
        if (_starts.Count == 0)
        {
            throw new ArgumentException("The scope ends before it begins.", nameof(scope));
        }
    }

    /// <summary>How many periods; one or more.</summary>
    public int Count => _starts.Count;

    /// <summary>The first and the last day of a period, both inclusive; the first and the last period are cut where the scope is.</summary>
    /// <param name="at">Its place, from 0.</param>
    internal (DateOnly First, DateOnly Last) this[int at] => (_starts[at], at + 1 < _starts.Count ? _starts[at + 1].AddDays(-1) : _scope.Last);

    /// <summary>The first day of a period.</summary>
    /// <param name="at">Its place, from 0.</param>
    public DateOnly FirstDayOf(int at) => this[at].First;

    /// <summary>How many days a period has.</summary>
    /// <param name="at">Its place, from 0.</param>
    public int DaysOf(int at) => this[at].Last.DayNumber - this[at].First.DayNumber + 1;

    /// <summary>The period in which an incident lies whichever of its days is the true one; null where it may lie in another, or outside of the scope.</summary>
    /// <param name="incident">The bounds of its day.</param>
    public int? SureAt(DayBounds incident) =>
        incident.First >= _scope.First.DayNumber && incident.Last <= _scope.Last.DayNumber && Touched(incident) is { } touched && touched.From == touched.To
            ? touched.From
            : null;

    /// <summary>The first and the last period that an incident may lie in; null where it has no bound, or lies outside of the scope for sure.</summary>
    /// <param name="incident">The bounds of its day.</param>
    internal (int From, int To)? Touched(DayBounds incident) =>
        incident is { Earliest: null, Latest: null } || incident.Last < _scope.First.DayNumber || incident.First > _scope.Last.DayNumber
            ? null
            : (PeriodOf(incident.First), PeriodOf(incident.Last));

    private int PeriodOf(int day)
    {
        var at = _starts.BinarySearch(DateOnly.FromDayNumber(Math.Clamp(day, _starts[0].DayNumber, DateOnly.MaxValue.DayNumber)));
        return at >= 0 ? at : ~at - 1;
    }
}
