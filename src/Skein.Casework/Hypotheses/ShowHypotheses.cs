using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Exchange.Matrices;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Storage.Reading;

namespace Skein.Casework.Hypotheses;

/// <summary>Reads the matrices of competing hypotheses that analysts recorded on an attack; docs/methods/competing-hypotheses.md.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowHypotheses(CaseSession session)
{
    /// <summary>Reads them.</summary>
    /// <param name="request">On which attack, of whom, as of which day.</param>
    /// <param name="filter">Of it the fourth clock and the protected persons count.</param>
    /// <returns>
    /// The readings; or why there are none: no such entity (SK-CAS-012), no matrix of those asked for (SK-CAS-145), or what keeps matrices from being
    /// read or compared (SK-METH-001 to 007).
    /// </returns>
    public MethodResult<RecordedHypotheses> Run(HypothesesRequest request, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, filter);
        if (!view.Knows(request.About))
        {
            return Refused(Faults.NoEntity(request.About.Value));
        }

        var about = view.Ref(request.About);
        List<CodedMatrixView> analysts =
        [
            .. CodingViews.Of(view, CodingScheme.Hypotheses.Method, about.Id)
                .GroupBy(row => row.By)
                .Where(group => request.Analyst is not { } only || group.Key.Name == only)
                .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group => Coded(view, group.Key, CodingViews.At(group, request.KnownBy)))
                .OfType<CodedMatrixView>(),
        ];
        return analysts.Count == 0
            ? Refused(Faults.NoMatrix(about.Label))
            : new CompareHypotheses(session).Run([.. analysts.Select(one => one.Matrix)], filter) switch
            {
                MethodResult<MatrixViews>.Computed { Value: var views } =>
                    new MethodResult<RecordedHypotheses>.Computed(new RecordedHypotheses(about, views, analysts, request.KnownBy)),
                MethodResult<MatrixViews>.Refused refused => new MethodResult<RecordedHypotheses>.Refused(refused.Why),
                _ => throw new InvalidOperationException("Matrices are read or refused."),
            };
    }

    private static MethodResult<RecordedHypotheses>.Refused Refused(ActOutcome.Refused fault) => new(new NotComputable(fault.Code, fault.Sentence));

    private static CodedMatrixView? Coded(CaseView view, Coder analyst, List<Recorded<MethodCoding>> held)
    {
        var grounds = held.SelectMany(row => row.Value.Grounds).Distinct().ToList();
        var standing = view.Statements(new StatementQuery { Ids = grounds }).Select(shown => shown.Row.Statement.Id).ToHashSet();
        return MatrixItems.Matrix(analyst, held, standing) is { } matrix
            ? new CodedMatrixView(
                analyst, held.FirstOrDefault(row => row.Value.Item == HypothesisCodebook.Question)?.Value.Words, CodingViews.Views(view, held))
            {
                Matrix = matrix,
            }
            : null;
    }
}
