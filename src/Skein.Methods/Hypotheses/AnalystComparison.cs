using Skein.Methods.Agreement;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Hypotheses;

/// <summary>A cell that analysts rate differently.</summary>
/// <param name="Row">The row.</param>
/// <param name="Hypothesis">The column.</param>
/// <param name="Codes">What each analyst rated, in their order; blank where one did not.</param>
public sealed record DisputedCell(EvidenceId Row, HypothesisId Hypothesis, IReadOnlyList<Consistency> Codes);

/// <summary>What one analyst's matrix says.</summary>
/// <param name="Analyst">The analyst.</param>
/// <param name="Reading">The reading.</param>
public sealed record AnalystReading(AnalystId Analyst, MatrixReading Reading);

/// <summary>Several analysts side by side, in the order they were given. No matrix is made of their middle.</summary>
/// <param name="Readings">Each analyst's reading.</param>
/// <param name="OnTheScale">Agreement on II &lt; I &lt; N &lt; C &lt; CC; blank and not applicable have no place on the scale and are
/// left out.</param>
/// <param name="OnTheCode">Agreement on the code itself, not applicable among them; blank is left out.</param>
/// <param name="Disputed">The cells that two analysts rated and rated differently, rows by id.</param>
/// <param name="AgreeOnFirst">Whether for all of them the same hypotheses have least against them.</param>
public sealed record AnalystComparison(
    IReadOnlyList<AnalystReading> Readings,
    KrippendorffAlpha OnTheScale,
    KrippendorffAlpha OnTheCode,
    IReadOnlyList<DisputedCell> Disputed,
    bool AgreeOnFirst)
{
    /// <summary>
    /// Compares the matrices of analysts over the same live hypotheses. A row of one analyst that another lacks is blank for the other.
    /// </summary>
    /// <param name="matrices">Each analyst's matrix.</param>
    public static MethodResult<AnalystComparison> Of(IReadOnlyList<(AnalystId Analyst, HypothesisMatrix Matrix)> matrices)
    {
        ArgumentNullException.ThrowIfNull(matrices);
        if (matrices.Count < 2)
        {
            return new MethodResult<AnalystComparison>.Refused(MethodFaults.FewAnalysts(matrices.Count));
        }

        if (matrices.GroupBy(one => one.Analyst).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            return new MethodResult<AnalystComparison>.Refused(MethodFaults.TwiceInMatrix(twice.Key.Value));
        }

        var live = matrices[0].Matrix.Live.ToHashSet();
        var readings = new List<AnalystReading>();
        foreach (var (analyst, matrix) in matrices)
        {
            if (!live.SetEquals(matrix.Live))
            {
                return new MethodResult<AnalystComparison>.Refused(MethodFaults.DifferentHypotheses(analyst));
            }

            switch (CompetingHypotheses.Read(matrix))
            {
                case MethodResult<MatrixReading>.Refused refused:
                    return new MethodResult<AnalystComparison>.Refused(refused.Why);
                case MethodResult<MatrixReading>.Computed read:
                    readings.Add(new AnalystReading(analyst, read.Value));
                    break;
            }
        }

        return new MethodResult<AnalystComparison>.Computed(Compare(matrices, readings));
    }

    private static AnalystComparison Compare(
        IReadOnlyList<(AnalystId Analyst, HypothesisMatrix Matrix)> matrices, List<AnalystReading> readings)
    {
        var rowsOf = matrices.Select(one => one.Matrix.Rows.ToDictionary(row => row.Id)).ToList();

        // A copy is no further unit: only the rows that count for some analyst are.
        var counted = readings.SelectMany(one => one.Reading.Rows).Select(row => row.Row).Distinct();
        var rows = counted.OrderBy(row => row.Value, StringComparer.Ordinal);
        List<DisputedCell> cells =
        [
            .. from row in rows
               from hypothesis in matrices[0].Matrix.Live
               select new DisputedCell(row, hypothesis, [.. rowsOf.Select(rated => rated.GetValueOrDefault(row)?[hypothesis] ?? default)]),
        ];
        var firsts = readings.Select(one => one.Reading.Order[0].Hypotheses.ToHashSet()).ToList();
        return new AnalystComparison(
            readings,
            KrippendorffAlpha.OfOrdinal(Units(cells, code => code is not (Consistency.Blank or Consistency.NotApplicable))),
            KrippendorffAlpha.OfNominal(Units(cells, code => code != Consistency.Blank)),
            [.. cells.Where(cell => cell.Codes.Where(code => code != Consistency.Blank).Distinct().Skip(1).Any())],
            firsts.TrueForAll(first => first.SetEquals(firsts[0])));
    }

    private static IEnumerable<IReadOnlyList<int>> Units(List<DisputedCell> cells, Func<Consistency, bool> counts) =>
        cells.Select(cell => (IReadOnlyList<int>)[.. cell.Codes.Where(counts).Select(code => (int)code)]);
}
