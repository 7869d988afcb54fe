using Skein.Resolution.Blocking;
using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Records;
using Skein.Resolution.Running;

namespace Skein.Resolution.Linkage.Estimation;

/// <summary>
/// Estimates the weights of a linkage from the records themselves: u from pairs at random, which are hardly ever matches, and where
/// names are compared from pairs of one name that their dates of birth show to be two people; m by expectation and
/// maximization on candidate pairs, where matches are common enough to be seen; the prior from the matches among all candidates. Which records
/// are drawn depends on their identifiers and the seed alone.
/// </summary>
public static class ModelEstimation
{
    /// <summary>Estimates. With fewer than two records, or without candidates, the initial model comes back.</summary>
    /// <param name="table">The records.</param>
    /// <param name="comparisons">The comparisons, prepared for the table.</param>
    /// <param name="search">The candidates.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Stops it.</param>
    public static EstimatedModel Estimate(
        RecordTable table,
        IReadOnlyList<FieldComparison> comparisons,
        CandidateSearch search,
        EstimationOptions? options = null,
        CancellationToken cancellation = default)
    {
        options ??= new EstimationOptions();
        var initial = LinkageModel.Initial(comparisons);
        var (patterns, perRecord) = Candidates(table, comparisons, search, options, cancellation);
        if (patterns.Total == 0)
        {
            return new EstimatedModel(initial, 0, HasConverged: true, 0);
        }

        var namesakes = Namesakes.Among(patterns, comparisons);
        var random = Random(table, comparisons, options, cancellation);
        var fitted = ExpectationMaximization.Fit(patterns, initial, options);
        var matches = fitted.Model.Prior * perRecord * table.Count;
        var prior = Math.Clamp(matches / (table.Count * (table.Count - 1.0) / 2), 1e-12, 0.5);
        return fitted with
        {
            Model = new LinkageModel(
                prior,
                [
                    .. fitted.Model.Fields.Select((field, i) => comparisons[i].KeepsInitialWeights
                        ? initial.Fields[i]
                        : Bounded(
                            WithU(field, comparisons[i].WorstContradicts ? random : namesakes ?? random, i, initial.Fields[i], options),
                            comparisons[i].MostM)),
                ]),
        };
    }

    private static FieldModel WithU(FieldModel field, AgreementPatterns random, int index, FieldModel initial, EstimationOptions options)
    {
        var counts = initial.Levels.Select(level => level.U * options.PseudoCount).ToArray();
        foreach (var (levels, count) in random.Rows)
        {
            if (levels[index] >= 0)
            {
                counts[levels[index]] += count;
            }
        }

        var sum = counts.Sum();
        return field with { Levels = [.. field.Levels.Select((level, i) => level with { U = counts[i] / sum })] };
    }

    // What the bounds take from a level goes to those without one, in proportion.
    private static FieldModel Bounded(FieldModel field, IReadOnlyList<double>? most)
    {
        if (most is null)
        {
            return field;
        }

        var kept = field.Levels.Select((level, i) => Math.Min(level.M, most[i])).ToArray();
        var free = field.Levels.Where((_, i) => most[i] >= 1).Sum(level => level.M);
        var scale = free <= 0 ? 1 : (1 - kept.Where((_, i) => most[i] < 1).Sum()) / free;
        return field with { Levels = [.. field.Levels.Select((level, i) => level with { M = most[i] < 1 ? kept[i] : level.M * scale })] };
    }

    private static (AgreementPatterns Patterns, double PerRecord) Candidates(
        RecordTable table, IReadOnlyList<FieldComparison> comparisons, CandidateSearch search, EstimationOptions options, CancellationToken cancellation)
    {
        var patterns = new AgreementPatterns(comparisons.Count);
        var order = Enumerable.Range(0, table.Count)
            .OrderBy(record => StableHash.Of(StableHash.Of(table.IdOf(record).Value), (ulong)options.Seed))
            .ThenBy(record => record);
        var (scratch, drawn) = (new CandidateScratch(table.Count), 0);
        foreach (var record in order)
        {
            cancellation.ThrowIfCancellationRequested();
            search.Gather(record, scratch);
            scratch.Candidates.ForEach(other => Count(patterns, comparisons, record, other));
            drawn++;
            if (patterns.Total >= options.CandidatePairs)
            {
                break;
            }
        }

        return (patterns, drawn == 0 ? 0 : patterns.Total / drawn);
    }

    private static AgreementPatterns Random(
        RecordTable table, IReadOnlyList<FieldComparison> comparisons, EstimationOptions options, CancellationToken cancellation)
    {
        var patterns = new AgreementPatterns(comparisons.Count);
        var pairs = Math.Min(options.RandomPairs, 4L * table.Count * table.Count);
        for (var i = 0L; i < pairs; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var left = (int)(StableHash.Of((ulong)options.Seed, (ulong)(2 * i)) % (ulong)table.Count);
            var right = (int)(StableHash.Of((ulong)options.Seed, (ulong)((2 * i) + 1)) % (ulong)table.Count);
            if (left != right && table.AreOfOneKind(left, right))
            {
                Count(patterns, comparisons, left, right);
            }
        }

        return patterns;
    }

    private static void Count(AgreementPatterns patterns, IReadOnlyList<FieldComparison> comparisons, int left, int right)
    {
        Span<int> levels = stackalloc int[comparisons.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = comparisons[i].Compare(left, right).Level;
        }

        patterns.Add(levels);
    }
}
