using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Assessments;

/// <summary>Lists the assessments that stand, each with what changed under it since.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListAssessments(CaseSession session)
{
    /// <summary>Lists them, oldest first.</summary>
    /// <param name="filter">Of it the fourth clock counts.</param>
    /// <param name="about">About this incident or operation only; null for all.</param>
    public IReadOnlyList<AssessmentView> Run(ViewFilter filter, EntityId? about = null)
    {
        using var view = new CaseView(session, filter);
        var rows = view.Reader.Assessments(filter.RecordedBy)
            .Where(row => about is not { } asked || row.Value.About is { } meant && view.Identities.Of(meant) == view.Identities.Of(asked))
            .ToList();
        var staleness = new Staleness(view, rows);
        return
        [
            .. rows.Select(row => new AssessmentView(
                row.Value.Id,
                row.Value.Method,
                row.Value.Question,
                row.Value.Answer,
                row.Value.Reason,
                row.Value.About is { } meant ? view.Ref(meant) : null,
                row.Value.Toward is { } toward ? view.Ref(toward) : null,
                row.Value.Parameters,
                row.Value.Statements.Count,
                row.Value.Codings.Count,
                row.By,
                row.From,
                staleness.Of(row))),
        ];
    }
}
