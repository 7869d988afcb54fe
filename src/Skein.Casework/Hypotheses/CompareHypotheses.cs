using Skein.Casework.Cases;
using Skein.Casework.Review.Groups;
using Skein.Casework.Views;
using Skein.Exchange.Matrices;
using Skein.Methods.Faults;
using Skein.Methods.Hypotheses;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Casework.Hypotheses;

/// <summary>
/// Reads matrices of competing hypotheses whose rows may name statements of the case; docs/methods/competing-hypotheses.md. Rows whose
/// statements say the same and come from one origin are copies of one piece, and count once.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class CompareHypotheses(CaseSession session)
{
    /// <summary>Reads them.</summary>
    /// <param name="matrices">One for each analyst; at least one.</param>
    /// <param name="filter">Through which filter statements are looked up.</param>
    /// <returns>The readings; or why there are none: a statement that does not stand (SK-CAS-014), or what keeps a matrix from being read (SK-METH-001 to 007).</returns>
    public MethodResult<MatrixViews> Run(IReadOnlyList<RatedMatrix> matrices, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(matrices);
        using var view = new CaseView(session, filter);
        var ids = matrices.SelectMany(matrix => matrix.Texts.Values).Select(text => text.Statement).OfType<StatementId>().Distinct().ToList();
        var statements = view.Statements(new StatementQuery { Ids = ids }).ToDictionary(shown => shown.Row.Statement.Id);
        if (ids.FindIndex(id => !statements.ContainsKey(id)) is >= 0 and var missing)
        {
            var fault = Faults.NoStatement();
            return new MethodResult<MatrixViews>.Refused(new NotComputable(fault.Code, $"{ids[missing]}: {fault.Sentence}"));
        }

        var built = matrices.Select(matrix => (Analyst: new AnalystId(matrix.File), Matrix: MatrixOf(view, matrix, statements))).ToList();
        return built.Count == 1 ? One(view, matrices[0], built[0].Matrix, statements) : Several(view, matrices, built, statements);
    }

    private static MethodResult<MatrixViews> One(
        CaseView view, RatedMatrix rated, HypothesisMatrix matrix, Dictionary<StatementId, Shown> statements) => CompetingHypotheses.Read(matrix) switch
        {
            MethodResult<MatrixReading>.Computed read => new MethodResult<MatrixViews>.Computed(
                new MatrixViews([ViewOf(view, rated, read.Value, statements)], null, null, [], null, view.Filter)),
            MethodResult<MatrixReading>.Refused refused => new MethodResult<MatrixViews>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A matrix is read or refused."),
        };

    private static MethodResult<MatrixViews> Several(
        CaseView view,
        IReadOnlyList<RatedMatrix> rated,
        List<(AnalystId, HypothesisMatrix)> built,
        Dictionary<StatementId, Shown> statements) => AnalystComparison.Of(built) switch
        {
            MethodResult<AnalystComparison>.Computed { Value: var comparison } => new MethodResult<MatrixViews>.Computed(new MatrixViews(
                [.. comparison.Readings.Zip(rated, (reading, matrix) => ViewOf(view, matrix, reading.Reading, statements))],
                comparison.OnTheScale.Alpha,
                comparison.OnTheCode.Alpha,
                [.. comparison.Disputed.Select(cell => new DisputedView(cell.Row.Value, cell.Hypothesis.Value, cell.Codes))],
                comparison.AgreeOnFirst,
                view.Filter)),
            MethodResult<AnalystComparison>.Refused refused => new MethodResult<MatrixViews>.Refused(refused.Why),
            _ => throw new InvalidOperationException("Analysts are compared or refused."),
        };

    // An origin that the analyst wrote down stands; otherwise that of the statement is one.
    private HypothesisMatrix MatrixOf(CaseView view, RatedMatrix rated, Dictionary<StatementId, Shown> statements) => rated.Matrix with
    {
        Rows =
        [
            .. rated.Matrix.Rows.Select(row => row.Origin is null && rated.Texts[row.Id].Statement is { } id
                ? row with { Origin = new OriginId(OriginOf(view, statements[id])) }
                : row),
        ],
    };

    // Two facts of one verdict are two pieces; one fact in two prints of a dispatch is one.
    private string OriginOf(CaseView view, Shown shown)
    {
        var said = StatementKey.Of(shown.Row.Statement, view.Identities, session.Vocabulary);
        return $"{view.Sources.OriginOf(shown.Source.Id)}:{said}";
    }

    private static MatrixView ViewOf(CaseView view, RatedMatrix rated, MatrixReading reading, Dictionary<StatementId, Shown> statements)
    {
        return new MatrixView(
            rated.File,
            [
                .. reading.Scores.Select(score => new HypothesisView(
                    score.Hypothesis.Value, score.IsLive, score.Weighted.Value, score.Plain, score.Lowest.Value, score.Blanks)),
            ],
            Names(reading.Order),
            [
                .. reading.Rows.Select(row => new MatrixRowView(
                    row.Row.Value,
                    rated.Texts[row.Row].Text,
                    rated.Texts[row.Row].Statement is { } id ? view.View(statements[id]) : null,
                    [.. row.Copies.Select(copy => copy.Value)],
                    row.Diagnosticity,
                    row.OrderWithout is { } without ? Names(without) : null)),
            ],
            Names(reading.OrderWithoutDoubtful),
            [.. reading.DeceptionOpen.Select(row => row.Value)],
            [
                .. reading.Milestones.Select(milestone => new MilestoneView(
                    milestone.Milestone.Value, rated.Texts[milestone.Milestone].Text, Names(milestone.OrderIfSeen), milestone.ChangesFirst)),
            ]);
    }

    private static IReadOnlyList<IReadOnlyList<string>> Names(IReadOnlyList<HypothesisPlace> order) =>
        [.. order.Select(place => (IReadOnlyList<string>)[.. place.Hypotheses.Select(hypothesis => hypothesis.Value)])];
}
