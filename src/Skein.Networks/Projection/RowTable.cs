using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Networks.Projection;

/// <summary>The input, numbered: entities in ordinal order, statements by identifier and property.</summary>
internal sealed class RowTable
{
    private static readonly PropertyCode OccurredOn = PropertyCode.From("occurred-on");

    private readonly Dictionary<PropertyCode, List<Row>> _byProperty = [];
    private readonly EntityKind[] _kinds;
    private readonly bool[] _isProtected;
    private readonly Lazy<Dictionary<int, StartOfTime>> _dates;

    public RowTable(NetworkInput input, bool includesProtected)
    {
        Ids = [.. input.Entities.Keys.Order()];
        _kinds = [.. Ids.Select(id => input.Entities[id].Kind)];
        _isProtected = [.. Ids.Select((id, index) => !includesProtected && _kinds[index] == EntityKind.Person && input.IsProtected(id))];
        _dates = new(FindDates);

        var numbers = Ids.Index().ToDictionary(row => row.Item, row => row.Index);
        var known = new Dictionary<EntityId, int>();
        var number = 0;
        StatementId? last = null;
        foreach (var sourced in input.Statements.OrderBy(sourced => sourced.Statement.Id).ThenBy(sourced => sourced.IsProposed))
        {
            var statement = sourced.Statement;
            var subject = NumberOf(statement.Subject);
            if (statement.Id == last || subject < 0)
            {
                continue;
            }

            last = statement.Id;
            if (!_byProperty.TryGetValue(statement.Property, out var rows))
            {
                _byProperty.Add(statement.Property, rows = []);
            }

            rows.Add(new Row(number++, subject, statement.Object is { } end ? NumberOf(end) : -1, sourced));
        }

        int NumberOf(EntityId entity)
        {
            if (!known.TryGetValue(entity, out var found))
            {
                known.Add(entity, found = numbers.GetValueOrDefault(input.IdentityOf(entity), -1));
            }

            return found;
        }
    }

    public CanonicalId[] Ids { get; }

    public int ProtectedCount => _isProtected.Count(isProtected => isProtected);

    public EntityKind KindOf(int entity) => _kinds[entity];

    /// <summary>The rows of the properties whose two ends are known and not one and the same.</summary>
    public IEnumerable<Row> WithObjects(IEnumerable<PropertyCode> properties) => properties
        .SelectMany(property => _byProperty.GetValueOrDefault(property, []))
        .Where(row => row.Object >= 0 && row.Object != row.Subject);

    /// <summary>The rows of a property whose two ends are known, also where both are one and the same.</summary>
    public IEnumerable<Row> WithAnyObject(PropertyCode property) => _byProperty.GetValueOrDefault(property, []).Where(row => row.Object >= 0);

    public bool IsNode(int entity) => _kinds[entity] is EntityKind.Person or EntityKind.Organisation && !_isProtected[entity];

    public bool IsVisiblePerson(int entity) => _kinds[entity] == EntityKind.Person && !_isProtected[entity];

    /// <summary>The earliest date at which an act or journey is stated, by reviewed statements, to have taken place.</summary>
    public StartOfTime DateOf(int entity) => _dates.Value.GetValueOrDefault(entity, StartOfTime.Of(null));

    private Dictionary<int, StartOfTime> FindDates() => _byProperty.GetValueOrDefault(OccurredOn, [])
        .Where(row => !row.IsDenial && !row.IsProposed && row.Statement.Value?.AsDate() is not null)
        .GroupBy(row => row.Subject)
        .ToDictionary(group => group.Key, group => group.Select(row => StartOfTime.Of(row.Statement.Value!.AsDate())).Min());
}
