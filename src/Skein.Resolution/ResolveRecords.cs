using Skein.Resolution.Blocking;
using Skein.Resolution.Clustering;
using Skein.Resolution.Linkage;
using Skein.Resolution.Linkage.Estimation;
using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Linkage.Names;
using Skein.Resolution.Records;
using Skein.Resolution.Running;

namespace Skein.Resolution;

/// <summary>
/// From records to proposals: blocks, estimates the weights, scores the candidates and clusters what is above the threshold. The result depends
/// on the records and the options alone, not on their order or on threads. With a model and frequencies that are given, records
/// that share nothing with others move nothing.
/// </summary>
public static class ResolveRecords
{
    /// <summary>Runs.</summary>
    /// <param name="table">The records. With <see cref="RecordField.Name"/> names are compared whole; without it the given name and the surname.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="nameIndex">
    /// How names are compared; null, the default, for <see cref="ComparedNameIndex"/> where there is nothing but names, and for the faster
    /// <see cref="PlainNameIndex"/> with frequencies counted in the table where other fields add their evidence.
    /// </param>
    /// <param name="constraints">What was judged; null for nothing.</param>
    /// <param name="progress">Told how many records have been compared with their candidates, in any order of threads; null for nobody.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ResolutionRun Run(
        RecordTable table,
        ResolutionOptions? options = null,
        Func<RecordTable, INameIndex>? nameIndex = null,
        ClusterConstraints? constraints = null,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        options ??= new ResolutionOptions();
        var hasNames = table.Fields.Contains(RecordField.Name);
        var names = NamePartTable.From(
            table, hasNames ? [RecordField.Name] : [RecordField.GivenName, RecordField.Surname], options.Threads, cancellation);
        var prepared = hasNames && nameIndex is null && StandardFields.Comparisons(table, names: null).Count == 0
            ? PreparedNames.From(table, options.Threads, cancellation)
            : null;
        var comparisons = StandardFields.Comparisons(
            table,
            !hasNames ? null : prepared is not null ? new ComparedNameIndex(prepared) : nameIndex?.Invoke(table) ?? new PlainNameIndex(names, frequencies: null, NameBearers.Of(table, names, cancellation)));
        var search = CandidateSearch.Build(
            table, StandardFields.Passes(table, names, prepared), SortKeys(table, names), options.Blocking with { Threads = options.Threads }, cancellation);
        var linkage = new RecordLinkage(table, comparisons, Model(table, comparisons, search, options, cancellation), options.Linkage);
        var (proposals, compared) = Score(search, linkage, options, progress, cancellation);
        var clusters = ClusterRecords.Run(
            table.Count, proposals, linkage.Weight, constraints,
            options.Clustering with { Threshold = linkage.Calibration.WeightAt(options.Threshold), Threads = options.Threads },
            linkage.Contradict, cancellation);
        return new ResolutionRun(linkage, proposals, clusters, new BlockingReport(table.Count, compared));
    }

    private static LinkageModel Model(
        RecordTable table, IReadOnlyList<FieldComparison> comparisons, CandidateSearch search, ResolutionOptions options, CancellationToken cancellation) =>
        options.Model
        // One field alone does not tell matches from others by its pattern.
        ?? (comparisons.Count < 2
            ? LinkageModel.Initial(comparisons)
            : ModelEstimation.Estimate(table, comparisons, search, options.Estimation, cancellation).Model);

    private static (WeightedPair[] Proposals, long Compared) Score(
        CandidateSearch search, RecordLinkage linkage, ResolutionOptions options, IProgress<int>? progress, CancellationToken cancellation)
    {
        var threshold = linkage.Calibration.WeightAt(options.Threshold);
        var slices = new WeightedPair[Slices.Count(search.RecordCount)][];
        long compared = 0;
        var done = 0;
        Slices.Run(search.RecordCount, options.Threads, () => new CandidateScratch(search.RecordCount), (slice, start, end, scratch) =>
        {
            var found = new List<WeightedPair>();
            for (var record = start; record < end; record++)
            {
                search.Gather(record, scratch);
                Interlocked.Add(ref compared, scratch.Candidates.Count);
                foreach (var other in scratch.Candidates)
                {
                    var (left, right) = (Math.Min(record, other), Math.Max(record, other));
                    var weight = linkage.Weight(left, right);
                    if (weight >= threshold)
                    {
                        found.Add(new WeightedPair(left, right, weight));
                    }
                }
            }

            slices[slice] = [.. found];
            progress?.Report(Interlocked.Add(ref done, end - start));
        }, cancellation);
        var proposals = slices.SelectMany(slice => slice).ToArray();
        Array.Sort(proposals, (left, right) => (left.Left, left.Right).CompareTo((right.Left, right.Right)));
        return (proposals, compared);
    }

    private static string[] SortKeys(RecordTable table, NamePartTable names)
    {
        var keys = new string[table.Count];
        for (var record = 0; record < keys.Length; record++)
        {
            var (start, end) = names.NamesOf(record);
            keys[record] = start == end ? "" : string.Join(' ', names.PartsOf(start).ToArray().Select(part => names.Texts[part]).Order(StringComparer.Ordinal));
        }

        return keys;
    }
}
