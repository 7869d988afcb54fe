using Skein.Model;
using Skein.Networks.Ties;

namespace Skein.Networks.Projection;

/// <summary>
/// The either/ors: whom a source leaves open, and whom they may be. A judgement that the open one is one of them answers it; one that it
/// is somebody else than an alternative rules that alternative out.
/// </summary>
internal sealed class EitherOrTable
{
    private static readonly PropertyCode OneOf = PropertyCode.From("one-of");

    private readonly HashSet<(int, int)> _pairs = [];
    private readonly RowTable _table;
    private readonly List<IGrouping<int, Row>> _groups;

    public EitherOrTable(RowTable table, Func<CanonicalId, CanonicalId, bool> areDifferent)
    {
        _table = table;
        var rows = table.WithAnyObject(OneOf).Where(row => !row.IsDenial).ToList();
        var answered = rows.Where(row => row.Subject == row.Object).Select(row => row.Subject).ToHashSet();
        rows.RemoveAll(row => answered.Contains(row.Subject) || areDifferent(table.Ids[row.Subject], table.Ids[row.Object]));
        rows.ForEach(row => _pairs.Add((row.Subject, row.Object)));
        _groups = [.. rows.Where(row => table.IsNode(row.Subject)).GroupBy(row => row.Subject).OrderBy(group => group.Key)];
    }

    /// <summary>True when one of the two may be the other, so that a tie between them may be none.</summary>
    public bool MayBeOne(int left, int right) => _pairs.Count > 0 && (_pairs.Contains((left, right)) || _pairs.Contains((right, left)));

    public IEnumerable<EitherOr> ToEitherOrs() => _groups.Select(group =>
    {
        var alternatives = group.Select(row => row.Object).Distinct().Order().ToList();
        var visible = alternatives.Where(_table.IsNode).ToList();
        return new EitherOr(
            _table.Ids[group.Key],
            visible.Select(entity => _table.Ids[entity]).ToEquatableList(),
            alternatives.Count - visible.Count,
            group.OrderBy(row => row.Number).Select(row => row.Statement.Id).ToEquatableList());
    });
}
