using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Casework.Methods.Series;

/// <summary>Where an incident is sure to lie: in which period of the scope, of the one stretch and of the other; -1 for in none for sure.</summary>
internal readonly record struct SeriesPlace(int Whole, int One, int Other)
{
    /// <summary>In no period for sure.</summary>
    public static SeriesPlace None { get; } = new(-1, -1, -1);
}

/// <summary>The lower counts on which change points and the comparison of rates rest, from which incidents can be moved and taken out.</summary>
internal sealed class SeriesRows
{
    private readonly (PeriodGrid? Grid, int[] Counts)[] _rows;

    /// <param name="scope">The scope; it holds a period.</param>
    /// <param name="request">The length of a period, and the stretches to be compared.</param>
    /// <param name="incidents">The bounds of each incident's day.</param>
    public SeriesRows(CountScope scope, SeriesRequest request, IEnumerable<DayBounds> incidents)
    {
        CountScope[] scopes = request.Compare?.In(scope) is { One: var one, Other: var other }
            ? [scope, scope with { First = one.First, Last = one.Last }, scope with { First = other.First, Last = other.Last }]
            : [scope];
        // A day outside of the scope leaves no period on one side of it.
        _rows = [.. scopes.Select(each => each.Last < each.First ? null : new PeriodGrid(each, request.Length)).Select(grid => (grid, new int[grid?.Count ?? 0]))];
        foreach (var incident in incidents)
        {
            Add(PlaceOf(incident), 1);
        }
    }

    /// <summary>How many periods are counted in all.</summary>
    public int Periods => _rows.Sum(row => row.Counts.Length);

    /// <summary>The first day of a period of the scope.</summary>
    public DateOnly FirstOf(int period) => _rows[0].Grid!.FirstDayOf(period);

    /// <summary>Where an incident is sure to lie.</summary>
    public SeriesPlace PlaceOf(DayBounds incident) => new(At(0, incident), At(1, incident), At(2, incident));

    /// <summary>What the counts give.</summary>
    public SeriesOutcome Outcome() => new(
        ChangePoints.Of(_rows[0].Counts), _rows.Length > 1 ? RateComparison.Of(Counted(1), Counted(2)) : null);

    /// <summary>What they give with incidents elsewhere; they are put back afterwards.</summary>
    /// <param name="moves">From where to where.</param>
    public SeriesOutcome OutcomeWith(IReadOnlyList<(SeriesPlace From, SeriesPlace To)> moves)
    {
        Move(1);
        var outcome = Outcome();
        Move(-1);
        return outcome;

        void Move(int by)
        {
            foreach (var (from, to) in moves)
            {
                Add(from, -by);
                Add(to, by);
            }
        }
    }

    /// <summary>How many incidents a stretch has for sure.</summary>
    /// <param name="row">1 for the one, 2 for the other.</param>
    public int Total(int row) => _rows[row].Counts.Sum();

    private List<CountedPeriod> Counted(int row) => [.. _rows[row].Counts.Select((count, at) => new CountedPeriod(count, _rows[row].Grid!.DaysOf(at)))];

    private int At(int row, DayBounds incident) => row < _rows.Length ? _rows[row].Grid?.SureAt(incident) ?? -1 : -1;

    private void Add(SeriesPlace place, int by)
    {
        foreach (var (row, at) in new[] { place.Whole, place.One, place.Other }.Index().Where(one => one.Item >= 0))
        {
            _rows[row].Counts[at] += by;
        }
    }
}
