using System.Globalization;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Resolution.Identities;
using Skein.Resolution.Records;

namespace Skein.Resolution.Clustering;

/// <summary>
/// What people judged, as constraints: the same holds whatever the evidence, a different is never crossed, and of judgements that contradict
/// each other neither side is applied, as <see cref="CanonicalIdentities"/> decides.
/// </summary>
public sealed class ClusterConstraints
{
    private ClusterConstraints(IReadOnlyList<int[]> groups, IReadOnlyList<(int, int)> differents, EquatableList<JudgedPair> conflicts) =>
        (Groups, Differents, Conflicts) = (groups, differents, conflicts);

    /// <summary>No judgements.</summary>
    public static ClusterConstraints None { get; } = new([], [], []);

    /// <summary>The pairs judged different whose judgement contradicts others, so that neither is applied.</summary>
    public EquatableList<JudgedPair> Conflicts { get; }

    /// <summary>Records that are one, by judgements; each group of two or more.</summary>
    internal IReadOnlyList<int[]> Groups { get; }

    /// <summary>Records that are not one.</summary>
    internal IReadOnlyList<(int Left, int Right)> Differents { get; }

    /// <summary>Reads judged pairs; their order does not matter, and pairs of records that the table lacks are passed over.</summary>
    /// <param name="table">The records.</param>
    /// <param name="pairs">The pairs; verdicts other than same and different say nothing.</param>
    public static ClusterConstraints From(RecordTable table, IEnumerable<JudgedPair> pairs)
    {
        var judgements = pairs
            .Where(pair => table.Find(pair.Left) >= 0 && table.Find(pair.Right) >= 0 && pair.Left != pair.Right)
            .Select((pair, i) => new Judgement
            {
                Id = JudgementId.From(i.ToString("D9", CultureInfo.InvariantCulture)),
                Left = Entity(table.Find(pair.Left)),
                Right = Entity(table.Find(pair.Right)),
                Verdict = pair.Verdict,
                Reason = "judged",
            })
            .ToList();
        var identities = CanonicalIdentities.From(judgements);
        return new ClusterConstraints(
            [.. identities.Merged.Select(identity => identities.Members(identity).Select(Record).ToArray())],
            [.. judgements
                .Where(judgement => judgement.Verdict == Verdict.Different && identities.AreDifferent(judgement.Left, judgement.Right))
                .Select(judgement => (Record(judgement.Left), Record(judgement.Right)))],
            [.. identities.Conflicts.Select(conflict =>
                new JudgedPair(table.IdOf(Record(conflict.Left)), table.IdOf(Record(conflict.Right)), Verdict.Different))]);
    }

    private static EntityId Entity(int record) => EntityId.From(record.ToString("D10", CultureInfo.InvariantCulture));

    private static int Record(EntityId entity) => int.Parse(entity.Value, CultureInfo.InvariantCulture);
}

/// <summary>A pair of records that a person judged.</summary>
/// <param name="Left">One record; the order carries no meaning.</param>
/// <param name="Right">The other.</param>
/// <param name="Verdict">What was decided.</param>
public sealed record JudgedPair(RecordId Left, RecordId Right, Verdict Verdict);
