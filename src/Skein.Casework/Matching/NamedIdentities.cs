using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Vocabulary;
using Skein.Resolution.Blocking;
using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Records;
using Skein.Storage.Reading;

namespace Skein.Casework.Matching;

/// <summary>
/// The persons and organisations of a case, as judgements make them, each with its names and what else bears on who it is: those of the case and
/// those that only the machine has read. Comparing two stores nothing and merges nothing. Immutable once made; safe for many threads.
/// </summary>
internal sealed class NamedIdentities
{
    private readonly List<NamedIdentity> _rows;
    private readonly Dictionary<CanonicalId, int> _numbers;
    private readonly PairEvidence? _evidence;
    private readonly RecordTable _table;

    private NamedIdentities(List<NamedIdentity> rows, bool withEvidence)
    {
        _rows = rows;
        _numbers = rows.Index().ToDictionary(row => row.Item.Id, row => row.Index);
        _table = RecordTable.From(rows.Select(row => row.ToRecord()));
        _evidence = withEvidence ? new PairEvidence(this, new BirthDateComparison(_table), new CategoryComparison(_table, RecordField.Nationality)) : null;
    }

    public int Count => _rows.Count;

    /// <summary>By number, in the ordinal order of their identifiers.</summary>
    public NamedIdentity this[int number] => _rows[number];

    /// <summary>Gathers them.</summary>
    /// <param name="view">The view; only who is one counts, its grades and clocks do not.</param>
    /// <param name="vocabulary">Says of what family a property is; null to look at names alone.</param>
    public static NamedIdentities Of(CaseView view, PropertyVocabulary? vocabulary)
    {
        var rows = new Dictionary<CanonicalId, NamedIdentity>();

        // "The second suspect" says a role and no name; two such labels agree in words that name nobody.
        var added = view.Reader.Entities(new EntityQuery()).ToDictionary(row => row.Value.Id, row => row.Value.ByRole ? row.Value.Label : null);
        foreach (var named in view.Reader.Names())
        {
            if (named.Kind is not (EntityKind.Person or EntityKind.Organisation))
            {
                continue;
            }

            var role = added.GetValueOrDefault(named.Entity);

            var id = view.Identities.Of(named.Entity);
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

        if (vocabulary is not null)
        {
            Read(view, vocabulary, rows);
        }

        var ordered = rows.Values.OrderBy(row => row.Id).ToList();
        Parallel.ForEach(ordered.GroupBy(row => row.NameSet, StringComparer.Ordinal), alike => NamedIdentity.PrepareAlike([.. alike]));
        return new NamedIdentities(ordered, withEvidence: vocabulary is not null);
    }

    public int? Find(CanonicalId id) => _numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>The pairs that share a key of a name, within the bounds of <see cref="BlockingOptions"/>.</summary>
    public IEnumerable<(int Left, int Right)> Candidates(CancellationToken cancellation) =>
        CandidateSearch.Build(_table, [new NameBlocks(_rows)], cancellation: cancellation).Pairs();

    /// <summary>The best of the probabilities of their names, and which names these are; null where one has no name or they are of two kinds.</summary>
    public (double Probability, int LeftName, int RightName)? Names(int left, int right) => _rows[left].BestNames(_rows[right]);

    /// <summary>Names and further evidence together; null where they are not compared.</summary>
    public ScoredPair? Score(int left, int right)
    {
        if (Names(left, right) is not { } names)
        {
            return null;
        }

        var bits = _evidence?.Bits(left, right, names.Probability) ?? 0;
        var probability = PairEvidence.Probability(names.Probability, bits);
        var joined = Math.Min(_rows[left].StatementCount, _rows[right].StatementCount);
        var (one, other) = _rows[right].IsOfCase && !_rows[left].IsOfCase ? (right, left) : (left, right);
        return new ScoredPair(_rows[one].Id, _rows[other].Id, names.Probability, probability, (1 + joined) * probability);
    }

    /// <summary>The further evidence in words; empty where only names were gathered.</summary>
    public IReadOnlyList<MatchEvidence> Evidence(CaseView view, int left, int right, double names) => _evidence?.Of(view, left, right, names) ?? [];

    private static void Read(CaseView view, PropertyVocabulary vocabulary, Dictionary<CanonicalId, NamedIdentity> rows)
    {
        foreach (var statement in view.Reader.Statements(new StatementQuery { IncludeProposed = true }))
        {
            var family = vocabulary.Find(statement.Statement.Property)?.Family ?? "";
            foreach (var entity in new[] { statement.Statement.Subject, statement.Statement.Object }.OfType<EntityId>().Distinct())
            {
                if (rows.TryGetValue(view.Identities.Of(entity), out var row))
                {
                    row.Take(statement, entity, view.Identities.Of, family);
                }
            }
        }
    }
}

/// <summary>A pair with its score.</summary>
/// <param name="Left">The one that the case has, where the other was only read by the machine; else the ordinally smaller.</param>
/// <param name="Right">The other.</param>
/// <param name="NameProbability">By names alone.</param>
/// <param name="Probability">By names and further evidence.</param>
/// <param name="Value">What deciding is worth.</param>
internal readonly record struct ScoredPair(CanonicalId Left, CanonicalId Right, double NameProbability, double Probability, double Value);
