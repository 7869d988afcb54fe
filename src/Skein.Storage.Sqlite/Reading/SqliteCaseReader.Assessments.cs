using Skein.Model.Assessments;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    public IReadOnlyList<Recorded<MethodCoding>> Codings(string? method = null, DateTimeOffset? recordedBy = null) => Guard(() =>
    {
        var where = (method is null ? Standing : Standing + " AND t.method = ?2") + " ORDER BY t.event, t.opened";
        var rows = Spells(
            "coding", where, caseEvent => ((CaseEvent.MethodCoded)caseEvent).Coding, BoundOf(recordedBy), method is null ? [] : [method]);
        // An undoing can bring one back beside a later one by the same analyst.
        return (IReadOnlyList<Recorded<MethodCoding>>)[.. rows
            .GroupBy(row => (row.By, row.Value.Method, row.Value.About, row.Value.Toward, row.Value.Item, row.Value.KnownFrom))
            .Select(group => group.Last())
            .OrderBy(row => row.Sequence)];
    });

    public IReadOnlyList<Recorded<Assessment>> Assessments(DateTimeOffset? recordedBy = null) => Guard(() =>
        Spells("assessment", Standing + " ORDER BY t.event, t.opened", caseEvent => ((CaseEvent.AssessmentSigned)caseEvent).Assessment, BoundOf(recordedBy)));
}
