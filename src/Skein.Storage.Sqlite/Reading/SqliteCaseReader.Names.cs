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
            sql += $" AND n.number IN (SELECT name FROM name_token WHERE token = ?{i + 3})";
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
            .GroupBy(hit => hit.Entity, StringComparer.Ordinal)
            .Select(hits => hits
                .OrderBy(hit => NameKey.Fold(hit.Name) == key ? 0 : 1)
                .ThenBy(hit => hit.Name, StringComparer.Ordinal)
                .First())
            .OrderBy(hit => NameKey.Fold(hit.Name) == key ? 0 : 1)
            .ThenBy(hit => hit.IsProposed)
            .ThenBy(hit => hit.Name, StringComparer.Ordinal)
            .ThenBy(hit => hit.Entity, StringComparer.Ordinal)
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
