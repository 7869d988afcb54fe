using Skein.Exchange.Import;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Sources;
using Skein.Model.Vocabulary;

namespace Skein.Exchange.Tables;

/// <summary>
/// What rows say of each other: every identifier that a cell names is a row of these tables or a thing of the case, and the ends of a
/// statement are what the vocabulary allows. A row with a fault of its own still counts as declared, so that one fault stays one fault.
/// </summary>
internal sealed class ReferenceCheck(
    IExistingCase existing, PropertyVocabulary vocabulary, ReadTable<Source> sources, ReadTable<Entity> entities)
{
    private readonly HashSet<SourceId> _sources = [.. sources.Rows.Select(row => row.Value.Id)];

    private readonly Dictionary<EntityId, EntityKind> _kinds = entities.Rows
        .GroupBy(row => row.Value.Id)
        .ToDictionary(group => group.Key, group => group.First().Value.Kind);

    public void Sources()
    {
        foreach (var (cells, source) in sources.Rows.Select(row => (row.Cells, row.Value)))
        {
            foreach (var origin in source.Origins)
            {
                Known(cells, "origins", origin.From);
            }
        }
    }

    public void Entities()
    {
        foreach (var (cells, entity) in entities.Rows.Select(row => (row.Cells, row.Value)))
        {
            Known(cells, "protection_source", entity.ProtectionSource);
        }
    }

    public void Statements(ReadTable<CodedStatement> statements)
    {
        foreach (var (cells, statement) in statements.Rows.Select(row => (row.Cells, row.Value.Statement)))
        {
            var hadFault = cells.HasFault;
            Known(cells, "source", cells.Text("source") is null ? null : statement.Source);
            Known(cells, "subject", cells.Text("subject") is null ? null : statement.Subject);
            Known(cells, "object", statement.Object);
            Known(cells, "speaker", statement.SpeakerEntity);
            Known(cells, "place", statement.PlaceEntity);
            foreach (var known in statement.AgencyKnown)
            {
                Known(cells, "agency_known", known.Agency);
            }

            foreach (var qualifier in statement.Qualifiers)
            {
                Known(cells, "qualifiers", qualifier.Entity);
            }

            // An end that is not known, or whose own row has a fault, has no kind to check.
            if (!hadFault && !cells.HasFault && Kind(statement.Subject) != default(EntityKind)
                && (statement.Object is not { } end || Kind(end) != default(EntityKind)))
            {
                foreach (var sentence in vocabulary.Check(statement, Kind))
                {
                    cells.Fault(ColumnOf(sentence, statement.Object is not null), TableFaults.AgainstVocabulary(sentence));
                }
            }
        }
    }

    public void Judgements(ReadTable<Judgement> judgements)
    {
        foreach (var (cells, judgement) in judgements.Rows.Select(row => (row.Cells, row.Value)))
        {
            Known(cells, "left", cells.Text("left") is null ? null : judgement.Left);
            Known(cells, "right", cells.Text("right") is null ? null : judgement.Right);
            foreach (var known in judgement.KnownTo ?? [])
            {
                Known(cells, "agency_known", known.Agency);
            }
        }
    }

    public void Likelihoods(ReadTable<CodedLikelihood> likelihoods)
    {
        var seen = new Dictionary<((EntityId, EntityId) Pair, Coder? By), int>();
        foreach (var (cells, coded) in likelihoods.Rows.Select(row => (row.Cells, row.Value)))
        {
            var hadFault = cells.HasFault;
            Known(cells, "left", cells.Text("left") is null ? null : coded.Likelihood.Left);
            Known(cells, "right", cells.Text("right") is null ? null : coded.Likelihood.Right);
            if (!hadFault && !seen.TryAdd((coded.Likelihood.Pair, coded.By), cells.Number))
            {
                cells.Fault("by", TableFaults.LikelihoodTwice(seen[(coded.Likelihood.Pair, coded.By)]));
            }
        }
    }

    private EntityKind? Kind(EntityId id) => _kinds.TryGetValue(id, out var kind) ? kind : existing.Find(id)?.Kind;

    // An identifier that could not be read is a default value, and has its fault already.
    private void Known(RowCells cells, string column, EntityId? id)
    {
        if (id is { } given && given != default && !_kinds.ContainsKey(given) && existing.Find(given) is null)
        {
            cells.Fault(column, TableFaults.UnknownIdentifier(given.Value, "entity"));
        }
    }

    private void Known(RowCells cells, string column, SourceId? id)
    {
        if (id is { } given && given != default && !_sources.Contains(given) && existing.Find(given) is null)
        {
            cells.Fault(column, TableFaults.UnknownIdentifier(given.Value, "source"));
        }
    }

    private static string ColumnOf(string sentence, bool hasObject) => sentence switch
    {
        _ when sentence.StartsWith("The subject", StringComparison.Ordinal) => "subject",
        _ when sentence.StartsWith("The object", StringComparison.Ordinal) => "object",
        _ when sentence.StartsWith("The vocabulary", StringComparison.Ordinal) => "property",
        _ => hasObject ? "object" : "value",
    };
}
