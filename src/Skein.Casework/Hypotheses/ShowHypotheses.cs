using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Entities;
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
    /// The matrices with their readings, or with why they have none; refused where there is no such entity (SK-CAS-003) and where nobody asked for has
    /// recorded a matrix (SK-CAS-145).
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
            : new MethodResult<RecordedHypotheses>.Computed(Read(about, analysts, request.KnownBy, filter));
    }

    /// <summary>The incident or operation that matrices can be recorded on; null for anything else.</summary>
    /// <param name="about">The entity.</param>
    /// <param name="filter">Through which filter it is named.</param>
    public EntityRef? Attack(EntityId about, ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        return view.Knows(about) && view.Ref(about) is { Kind: EntityKind.Incident or EntityKind.Operation } attack ? attack : null;
    }

    /// <summary>The attacks on which matrices are recorded, by label.</summary>
    /// <param name="filter">Of it the fourth clock counts.</param>
    public IReadOnlyList<RecordedMatrixRow> List(ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        return
        [
            .. view.Reader.Codings(CodingScheme.Hypotheses.Method, filter.RecordedBy)
                .GroupBy(row => view.Identities.Of(row.Value.About))
                .Select(group => new RecordedMatrixRow(
                    view.Ref(group.Key),
                    [.. group.Select(row => row.By).Distinct().OrderBy(by => by.Name, StringComparer.Ordinal)],
                    group.FirstOrDefault(row => row.Value.Item == HypothesisCodebook.Question)?.Value.Words))
                .OrderBy(row => row.About.Label, StringComparer.Ordinal).ThenBy(row => row.About.Id),
        ];
    }

    // Matrices that cannot be compared are read each by itself.
    private RecordedHypotheses Read(EntityRef about, List<CodedMatrixView> analysts, DateOnly? knownBy, ViewFilter filter)
    {
        var compare = new CompareHypotheses(session);
        switch (compare.Run([.. analysts.Select(one => one.Matrix)], filter))
        {
            case MethodResult<MatrixViews>.Computed { Value: var views }:
                return new RecordedHypotheses(about, views, analysts, knownBy);
            case MethodResult<MatrixViews>.Refused { Why: var why }:
                var alone = analysts.Count == 1 ? [] : analysts.Select(one => compare.Run([one.Matrix], filter))
                    .OfType<MethodResult<MatrixViews>.Computed>().SelectMany(made => made.Value.Readings);
                return new RecordedHypotheses(about, new MatrixViews([.. alone], null, null, [], null, filter), analysts, knownBy) { Why = why };
            default:
                throw new InvalidOperationException("Matrices are read or refused.");
        }
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
