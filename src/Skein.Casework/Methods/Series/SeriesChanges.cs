using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Methods.Incidents;
using Skein.Model;

namespace Skein.Casework.Methods.Series;

/// <summary>
/// Leaves parts of the record out of a series, one at a time, over the days of the whole: each origin, each incident, each statement on a day.
/// Parts that move the same counts in the same way are computed once.
/// </summary>
internal sealed class SeriesChanges
{
    // So many periods are counted anew at most, half of them for origins: a hundred and twenty months eight hundred times.
    private const int MostPeriods = 100_000;

    private readonly SeriesRows _rows;
    private readonly SeriesOutcome _standing;
    private readonly IReadOnlyList<SeriesUnit> _units;
    private readonly Dictionary<(SeriesPlace From, SeriesPlace To), SeriesOutcome> _single = [];
    private readonly CancellationToken _cancellation;
    private int _left = MostPeriods / 2;

    private SeriesChanges(IReadOnlyList<SeriesUnit> units, SeriesRows rows, SeriesOutcome standing, CancellationToken cancellation) =>
        (_units, _rows, _standing, _cancellation) = (units, rows, standing, cancellation);

    /// <summary>What would change the series; null where neither changes nor rates have an answer.</summary>
    /// <param name="view">The case.</param>
    /// <param name="units">The incidents counted.</param>
    /// <param name="rows">The counts.</param>
    /// <param name="standing">What they give.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SeriesChangesView? Of(
        CaseView view, IReadOnlyList<SeriesUnit> units, SeriesRows rows, SeriesOutcome standing, CancellationToken cancellation)
    {
        if (standing.IsEmpty)
        {
            return null;
        }

        var changes = new SeriesChanges(units, rows, standing, cancellation);
        var (byOrigin, origins) = changes.Origins(view);
        changes._left += MostPeriods / 2;
        var incidents = changes.Incidents();
        var (byStatement, statements) = changes.Statements();
        return new SeriesChangesView([byOrigin, incidents, byStatement], origins, statements);
    }

    // Ten prints of one dispatch fall together.
    private (SeriesWithoutCount Count, IReadOnlyList<SeriesWithoutOrigin> Rows) Origins(CaseView view)
    {
        var origins = _units.SelectMany(unit => unit.Said, (unit, date) => (Unit: unit, Date: date))
            .GroupBy(said => view.Sources.OriginOf(SourceId.From(said.Date.Source.Value)))
            .Select(group => (view.Sources.Get(group.Key).Title, Said: group.ToList()))
            .OrderByDescending(origin => origin.Said.Count).ThenBy(origin => origin.Title, StringComparer.Ordinal)
            .ToList();
        var tally = new SeriesTally(LeftOutOfSeries.Origin, origins.Count, _standing);
        var rows = new List<SeriesWithoutOrigin>();
        foreach (var (title, said) in origins)
        {
            var outcome = Without(said.GroupBy(one => one.Unit.Record.Id).Select(one => MoveOf(one.First().Unit, [.. one.Select(each => each.Date.Id)])));
            if (tally.Add(outcome))
            {
                rows.Add(new SeriesWithoutOrigin(
                    title, said.Count, outcome!.Starts?.Select(_rows.FirstOf).ToList(), outcome.MovesChangesOf(_standing),
                    outcome.Ratio is { } ratio ? SeriesFits.Of(T.Of("series.figure.ratio"), ratio) : null, outcome.TurnsRatesOf(_standing)));
            }
        }

        return (tally.Count, rows);
    }

    private SeriesWithoutCount Incidents()
    {
        var tally = new SeriesTally(LeftOutOfSeries.Incident, _units.Count, _standing);
        foreach (var unit in _units)
        {
            tally.Add(Without([(_rows.PlaceOf(unit.When), SeriesPlace.None)]));
        }

        return tally.Count;
    }

    private (SeriesWithoutCount Count, IReadOnlyList<StatementId> Ids) Statements()
    {
        var tally = new SeriesTally(LeftOutOfSeries.Statement, _units.Sum(unit => unit.Said.Count), _standing);
        var ids = new List<StatementId>();
        foreach (var (unit, date) in _units.SelectMany(unit => unit.Said, (unit, date) => (unit, date)))
        {
            if (tally.Add(Without([MoveOf(unit, [date.Id])])))
            {
                ids.Add(StatementId.From(date.Id.Value));
            }
        }

        return (tally.Count, ids);
    }

    private (SeriesPlace From, SeriesPlace To) MoveOf(SeriesUnit unit, HashSet<AssertionId> gone) =>
        (_rows.PlaceOf(unit.When), _rows.PlaceOf(unit.WhenWithout(gone)));

    // What the series is without a part; null where there are too many to try.
    private SeriesOutcome? Without(IEnumerable<(SeriesPlace From, SeriesPlace To)> moves)
    {
        List<(SeriesPlace From, SeriesPlace To)> real = [.. moves.Where(move => move.From != move.To)];
        if (real.Count == 0)
        {
            return _standing;
        }

        if (real is [var only] && _single.TryGetValue(only, out var known))
        {
            return known;
        }

        if (_left < _rows.Periods)
        {
            return null;
        }

        _cancellation.ThrowIfCancellationRequested();
        _left -= _rows.Periods;
        var outcome = _rows.OutcomeWith(real);
        return real is [var single] ? _single[single] = outcome : outcome;
    }
}
