using Skein.Model;
using Skein.Networks.Rules;
using Skein.Networks.Ties;

namespace Skein.Networks.Projection;

/// <summary>The denials that bear on one rule. They make no tie; they contradict what is said of the same ends with the same property.</summary>
internal sealed class Denials(TieRule rule)
{
    private readonly Dictionary<(int, int, PropertyCode), List<Row>> _rows = [];

    // Of an undirected tie between two ends, "A denies B" and "B denies A" say the same; a person and a flat are never exchanged.
    private readonly bool _isExchangeable = rule is { IsDirected: false, Form: TieForm.Direct };

    public void Add(Row row)
    {
        if (!_rows.TryGetValue(KeyOf(row), out var rows))
        {
            _rows.Add(KeyOf(row), rows = []);
        }

        rows.Add(row);
    }

    public IEnumerable<Row> Of(Row row) => _rows.Count > 0 && _rows.TryGetValue(KeyOf(row), out var rows) ? rows : [];

    public IEnumerable<DeniedTie> ToDeniedTies(RowTable table) => _rows
        .OrderBy(group => group.Key)
        .Select(group => new DeniedTie(
            table.Ids[group.Key.Item1],
            table.Ids[group.Key.Item2],
            group.Key.Item3,
            rule.Id,
            group.Value.OrderBy(row => row.Number).Select(row => row.Statement.Id).ToEquatableList(),
            group.Value.TrueForAll(row => row.IsProposed)));

    private (int, int, PropertyCode) KeyOf(Row row) =>
        _isExchangeable && row.Object < row.Subject
            ? (row.Object, row.Subject, row.Statement.Property)
            : (row.Subject, row.Object, row.Statement.Property);
}
