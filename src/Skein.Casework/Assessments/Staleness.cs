using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Assessments;

/// <summary>Looks up what changed under assessments since they were signed. Nothing of it is stored, so that an undoing heals it.</summary>
internal sealed class Staleness
{
    private readonly CaseView _view;
    private readonly Dictionary<StatementId, StatementRow> _statements;
    private readonly List<Recorded<MethodCoding>> _codings;
    private readonly Dictionary<CodingId, Recorded<MethodCoding>> _standing;

    public Staleness(CaseView view, IReadOnlyList<Recorded<Assessment>> assessments)
    {
        _view = view;
        var ids = assessments.SelectMany(row => row.Value.Statements).Distinct().ToList();
        _statements = view.Reader.Statements(new StatementQuery { Ids = ids, RecordedBy = view.Filter.RecordedBy })
            .ToDictionary(row => row.Statement.Id);
        _codings = [.. view.Reader.Codings(recordedBy: view.Filter.RecordedBy)];
        _standing = _codings.ToDictionary(row => row.Value.Id);
    }

    /// <summary>What changed under one assessment, oldest first.</summary>
    public IReadOnlyList<StaleReason> Of(Recorded<Assessment> assessment)
    {
        var reasons = new List<StaleReason>();
        foreach (var id in assessment.Value.Statements)
        {
            if (!_statements.TryGetValue(id, out var row))
            {
                reasons.Add(Gone(Subject.Of(id), StaleKind.StatementWithdrawn));
            }
            else if (row.Sequence > assessment.Value.Seen)
            {
                reasons.Add(Changed(StaleKind.StatementCorrected, id.Value, row.Sequence, row.RecordedBy, row.RecordedOn));
            }
        }

        reasons.AddRange(assessment.Value.Codings
            .Where(id => !_standing.ContainsKey(id) && !IsReplaced(id))
            .Select(id => Gone(Subject.Of(id), StaleKind.CodingWithdrawn)));
        reasons.AddRange(_codings.Where(row => IsFurther(row, assessment))
            .Select(row => Changed(StaleKind.CodedSince, $"{row.Value.Item}={row.Value.Value}", row.Sequence, row.By, row.From)));
        return [.. reasons.OrderBy(reason => reason.Event)];
    }

    private static bool IsFurther(Recorded<MethodCoding> coding, Recorded<Assessment> assessment) =>
        coding.Sequence > assessment.Value.Seen
        && coding.By == assessment.By
        && coding.Value.Method == assessment.Value.Method
        && coding.Value.About == assessment.Value.About
        && coding.Value.Toward == assessment.Value.Toward;

    // What took its place is a further coding, and named as such.
    private bool IsReplaced(CodingId coding) =>
        _view.Reader.Latest(1, Subject.Of(coding)) is [{ Event: CaseEvent.MethodCoded } entry] && _view.Reader.UndoneBy(entry.Sequence) is null;

    private StaleReason Gone(Subject subject, StaleKind kind)
    {
        if (_view.Reader.Latest(1, subject) is not [{ Event: not null } entry])
        {
            return new StaleReason(StaleKind.Erased, subject.Id, 0, null, null, T.Of("stale.erased", subject.Id));
        }

        // An undoing is about the event that it undoes, not about what that recorded.
        var last = _view.Reader.UndoneBy(entry.Sequence) is { } by && _view.Reader.Entry(by) is { } undoing ? undoing : entry;
        return Changed(kind, subject.Id, last.Sequence, last.Author, last.RecordedOn);
    }

    private static StaleReason Changed(StaleKind kind, string what, long sequence, Coder by, DateTimeOffset on) => new(
        kind,
        what,
        sequence,
        by,
        on,
        kind switch
        {
            StaleKind.StatementCorrected => T.Of("stale.statement-corrected", what, by.Name, on),
            StaleKind.StatementWithdrawn => T.Of("stale.statement-withdrawn", what, by.Name, on),
            StaleKind.CodingWithdrawn => T.Of("stale.coding-withdrawn", what, by.Name, on),
            _ => T.Of("stale.coded-since", what, by.Name, on),
        });
}
