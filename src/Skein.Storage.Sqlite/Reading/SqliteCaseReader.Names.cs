using Skein.Model;
using Skein.Model.Entities;
using Skein.Storage.Reading;
using Skein.Text.Names;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    // A name counts while what gives it stands: the wording of the entity, the statement of naming, the latest reading of the document.
    private const string StandingNames =
        """
        SELECT n.entity, n.name, n.is_proposed FROM name n
        WHERE n.number IN (SELECT name FROM name_token WHERE token >= ?1 AND token < ?2) AND (
            EXISTS (SELECT 1 FROM entity e WHERE e.event = n.event AND e.closed IS NULL)
            OR EXISTS (SELECT 1 FROM statement s WHERE s.event = n.event AND s.closed IS NULL)
            OR EXISTS (SELECT 1 FROM proposed_entity q WHERE q.id = n.entity AND q.event = n.event))
        """;

    // Rows of one entity lie together: each half is ordered by entity.
    private const string AllNames =
        """
        SELECT * FROM (
            SELECT e.id, e.kind, e.document, n.name FROM entity e JOIN name n ON n.entity = e.id
            WHERE e.closed IS NULL AND (?1 IS NULL OR e.kind IN (SELECT value FROM json_each(?1))) AND (n.event = e.event OR EXISTS (SELECT 1 FROM statement s WHERE s.event = n.event AND s.closed IS NULL))
            ORDER BY e.id, n.number)
        UNION ALL
        SELECT * FROM (
            SELECT q.id, q.kind, q.document, n.name FROM proposed_entity q JOIN name n ON n.entity = q.id AND n.event = q.event
            WHERE (?1 IS NULL OR q.kind IN (SELECT value FROM json_each(?1))) AND NOT EXISTS (SELECT 1 FROM entity e WHERE e.id = q.id AND e.closed IS NULL)
            ORDER BY q.id, n.number)
        """;

    public IEnumerable<EntityNames> Names(IReadOnlyCollection<EntityKind>? kinds = null)
    {
        var known = kinds is null ? null : JsonOf(kinds.Select(kind => kind.ToString()));
        EntityNames? current = null;
        var names = new List<string>();
        foreach (var (id, kind, document, name) in _commands[AllNames].With(known).Rows(row => (
            EntityId.From(row.Text(0)), Enum.Parse<EntityKind>(row.Text(1)), row.IsNull(2) ? (DocumentId?)null : DocumentId.From(row.Text(2)), row.Text(3))))
        {
            if (current is not null && current.Entity != id)
            {
                yield return current;
                current = null;
            }

            if (current is null)
            {
                names = [];
                current = new EntityNames(id, kind, names, document);
            }

            if (!names.Contains(name, StringComparer.Ordinal))
            {
                names.Add(name);
            }
        }

        if (current is not null)
        {
            yield return current;
        }
    }

    public IReadOnlyList<NameHit> FindByName(string name, int limit = 20) => Guard(() =>
    {
        var tokens = NameKey.Tokens(name);
        if (tokens.Count == 0)
        {
            return [];
        }

        var sql = StandingNames;
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            // Asked of each name that the last word finds: a list of all names with a common given name would cost more than the page.
            sql += $" AND EXISTS (SELECT 1 FROM name_token t{i} WHERE t{i}.token = ?{i + 3} AND t{i}.name = n.number)";
        }

        // The last word may be unfinished, as while typing.
        var command = _commands[sql].Bind(1, tokens[^1]).Bind(2, tokens[^1] + '\uFFFD');
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            command.Bind(i + 3, tokens[i]);
        }

        var key = NameKey.Fold(name);
        var found = command.Rows(row => (Entity: row.Text(0), Name: row.Text(1), IsProposed: row.Number(2) == 1)).ToList();
        return found
            .Select(hit => (hit.Entity, hit.Name, hit.IsProposed, IsPart: NameKey.Fold(hit.Name) != key))
            .OrderBy(hit => hit.IsPart)
            .ThenBy(hit => hit.IsProposed)
            .ThenBy(hit => hit.Name, StringComparer.Ordinal)
            .ThenBy(hit => hit.Entity, StringComparer.Ordinal)
            .DistinctBy(hit => hit.Entity)
            .Select(hit => HitOf(EntityId.From(hit.Entity), hit.Name))
            .OfType<NameHit>()
            .Take(limit)
            .ToList();
    });

    private NameHit? HitOf(EntityId id, string name)
    {
        if (Find(id)?.Value is { } entity)
        {
            return new NameHit(entity, Layer.Reviewed, name);
        }

        return FindProposed(id)?.Entity is Entity proposed ? new NameHit(proposed, Layer.Proposed, name) : null;
    }
}
