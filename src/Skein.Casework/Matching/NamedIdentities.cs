using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Vocabulary;
using Skein.Resolution.Blocking;
using Skein.Resolution.Records;

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

    private NamedIdentities((List<NamedIdentity> Rows, PlacesWithin Places) gathered, bool withEvidence)
    {
        var (rows, places) = gathered;
        _rows = rows;
        _numbers = rows.Index().ToDictionary(row => row.Item.Id, row => row.Index);
        _table = RecordTable.From(rows.Select(row => row.ToRecord()));
        _evidence = withEvidence ? new PairEvidence(this, new RecordEvidence(_table), places) : null;
    }

    public int Count => _rows.Count;

    /// <summary>By number, in the ordinal order of their identifiers.</summary>
    public NamedIdentity this[int number] => _rows[number];

    /// <summary>Gathers them, as judgements make them.</summary>
    /// <param name="view">The view; only who is one counts, its grades and clocks do not.</param>
    /// <param name="vocabulary">Says of what family a property is; null to look at names alone.</param>
    public static NamedIdentities Of(CaseView view, PropertyVocabulary? vocabulary) =>
        new(IdentityGathering.All(view, vocabulary), withEvidence: vocabulary is not null);

    /// <summary>Gathers a few entities, each by itself, as if nobody had judged who they are.</summary>
    /// <param name="view">The view.</param>
    /// <param name="vocabulary">Says of what family a property is.</param>
    /// <param name="entities">The entities; those that are neither persons nor organisations are passed over.</param>
    public static NamedIdentities Apart(CaseView view, PropertyVocabulary vocabulary, IReadOnlySet<EntityId> entities) =>
        new(IdentityGathering.Apart(view, vocabulary, entities), withEvidence: true);

    public int? Find(CanonicalId id) => _numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>The pairs that share a key of a name, within the bounds of <see cref="BlockingOptions"/>.</summary>
    /// <param name="mostMemory">The most memory that keys may take, in MiB; null for no bound.</param>
    /// <param name="cancellation">Stops it.</param>
    public IEnumerable<(int Left, int Right)> Candidates(int? mostMemory, CancellationToken cancellation) =>
        CandidateSearch.Build(_table, [new NameBlocks(_rows)], options: new BlockingOptions { MostMemory = mostMemory }, cancellation: cancellation).Pairs();

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
}
