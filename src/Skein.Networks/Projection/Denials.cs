using Skein.Model;
using Skein.Networks.Rules;
using Skein.Networks.Ties;

namespace Skein.Networks.Projection;

/// <summary>
/// The denials that bear on one rule. They make no tie; they contradict what is said of the same ends with the same property.
/// </summary>
internal sealed class Denials(TieRule rule)
{
    private readonly Dictionary<(int, int, PropertyCode), List<Row>> _rows = [];

    // Of an undirected tie between two ends, "A denies B" and "B denies A" say the same; a person and a flat are never exchanged.
    private readonly bool _isExchangeable = rule is { IsDirected: false, Form: TieForm.Direct };

    public bool IsEmpty => _rows.Count == 0;

    private TieRule Rule => rule;

    public void Add(Row row)
    {
        if (!_rows.TryGetValue(KeyOf(row), out var rows))
        {
            _rows.Add(KeyOf(row), rows = []);
        }

        rows.Add(row);
    }

    public IEnumerable<Row> Of(Row row) => _rows.TryGetValue(KeyOf(row), out var rows) ? rows : [];

    /// <summary>The denials of all rules; one that bears on several is one denial.</summary>
    public static IEnumerable<DeniedTie> ToDeniedTies(IEnumerable<Denials> all, RowTable table) => all
        .SelectMany(denials => denials._rows.Select(group => (group.Key, denials.Rule.Id, Rows: group.Value)))
        .GroupBy(row => row.Key)
        .OrderBy(group => group.Key)
        .Select(group => new DeniedTie(
            table.Ids[group.Key.Item1],
            table.Ids[group.Key.Item2],
            group.Key.Item3,
            group.Select(row => row.Id).Order().ToEquatableList(),
            group.SelectMany(row => row.Rows).Distinct().OrderBy(row => row.Number).Select(row => row.Statement.Id).ToEquatableList(),
            group.All(row => row.Rows.TrueForAll(denial => denial.IsProposed))));

    private (int, int, PropertyCode) KeyOf(Row row) =>
        _isExchangeable && row.Object < row.Subject
            ? (row.Object, row.Subject, row.Statement.Property)
            : (row.Subject, row.Object, row.Statement.Property);
}
