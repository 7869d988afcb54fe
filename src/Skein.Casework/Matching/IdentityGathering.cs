using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Vocabulary;
using Skein.Storage.Reading;

namespace Skein.Casework.Matching;

/// <summary>Gathers what is known of persons and organisations that bears on whether two of them are one: one pass over names, one over statements.</summary>
internal static class IdentityGathering
{
    // A query names no more entities.
    private const int MostOfQuery = 500;

    /// <summary>All of a case, as judgements make them; names alone without a vocabulary.</summary>
    public static (List<NamedIdentity> Rows, PlacesWithin Places) All(CaseView view, PropertyVocabulary? vocabulary)
    {
        var rows = Named(view, view.Identities.Of, _ => true);
        return Done(rows, vocabulary is null ? new PlacesWithin() : Read(view, vocabulary, rows, view.Identities.Of, [new StatementQuery { IncludeProposed = true }]));
    }

    /// <summary>Some entities, each by itself; whoever else is named is whom judgements make.</summary>
    public static (List<NamedIdentity> Rows, PlacesWithin Places) Apart(CaseView view, PropertyVocabulary vocabulary, IReadOnlySet<EntityId> entities)
    {
        var rows = Named(view, Of, entities.Contains);
        StatementQuery[] queries = [.. entities.Order().Chunk(MostOfQuery).Select(chunk => new StatementQuery { IncludeProposed = true, About = chunk })];
        return Done(rows, Read(view, vocabulary, rows, Of, queries));

        CanonicalId Of(EntityId entity) => entities.Contains(entity) ? CanonicalId.From(entity.Value) : view.Identities.Of(entity);
    }

    private static (List<NamedIdentity> Rows, PlacesWithin Places) Done(Dictionary<CanonicalId, NamedIdentity> rows, PlacesWithin places)
    {
        var ordered = rows.Values.OrderBy(row => row.Id).ToList();
        Parallel.ForEach(ordered.GroupBy(row => row.NameSet, StringComparer.Ordinal), alike => NamedIdentity.PrepareAlike([.. alike]));
        return (ordered, places);
    }

    private static Dictionary<CanonicalId, NamedIdentity> Named(CaseView view, Func<EntityId, CanonicalId> identityOf, Func<EntityId, bool> isMeant)
    {
        var rows = new Dictionary<CanonicalId, NamedIdentity>();

        // "The second suspect" says a role and no name; two such labels agree in words that name nobody.
        var added = view.Reader.Entities(new EntityQuery()).ToDictionary(row => row.Value.Id, row => row.Value.ByRole ? row.Value.Label : null);
        foreach (var named in view.Reader.Names())
        {
            if (named.Kind is not (EntityKind.Person or EntityKind.Organisation) || !isMeant(named.Entity))
            {
                continue;
            }

            var role = added.GetValueOrDefault(named.Entity);
            var id = identityOf(named.Entity);
            if (!rows.TryGetValue(id, out var row))
            {
                rows[id] = row = new NamedIdentity(id, named.Kind);
            }

            row.Members.Add(named.Entity);
            row.IsOfCase |= added.ContainsKey(named.Entity);
            row.Names.UnionWith(named.Names.Where(name => !string.IsNullOrWhiteSpace(name) && name != role));
            if (named.Document is { } document)
            {
                row.Documents.Add(document);
            }
        }

        return rows;
    }

    private static PlacesWithin Read(
        CaseView view, PropertyVocabulary vocabulary, Dictionary<CanonicalId, NamedIdentity> rows, Func<EntityId, CanonicalId> identityOf, StatementQuery[] queries)
    {
        var labels = new Dictionary<EntityId, string>();
        var seen = queries.Length > 1 ? new HashSet<StatementId>() : null;
        foreach (var statement in queries.SelectMany(view.Reader.Statements))
        {
            // A statement between two of them is found with each.
            if (seen is not null && !seen.Add(statement.Statement.Id))
            {
                continue;
            }

            var family = vocabulary.Find(statement.Statement.Property)?.Family ?? "";
            foreach (var entity in new[] { statement.Statement.Subject, statement.Statement.Object }.OfType<EntityId>().Distinct())
            {
                if (rows.TryGetValue(identityOf(entity), out var row))
                {
                    row.Take(statement, entity, identityOf, LabelOf, family);
                }
            }
        }

        return PlacesWithin.Of(view, LabelOf);

        string LabelOf(EntityId place)
        {
            if (!labels.TryGetValue(place, out var label))
            {
                labels[place] = label = view.Ref(place).Label;
            }

            return label;
        }
    }
}
