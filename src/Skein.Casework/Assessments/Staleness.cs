using Skein.Casework.Codings;
using Skein.Casework.Methods.Signals;
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

        var gone = assessment.Value.Codings.Where(id => !_standing.ContainsKey(id)).Select(id => (Id: id, Replaced: ReplacedOf(id))).ToList();
        reasons.AddRange(gone.Where(one => one.Replaced is null).Select(one => Gone(Subject.Of(one.Id), StaleKind.CodingWithdrawn)));
        var replaced = gone.Select(one => one.Replaced).OfType<CodedItem>().ToHashSet();
        reasons.AddRange(_codings.Where(row => row.Sequence > assessment.Value.Seen && (IsFurther(row, assessment) || replaced.Contains(CodedItem.Of(row.Value, row.By))))
            .Select(row => Changed(StaleKind.CodedSince, $"{row.Value.Item}={row.Value.Value}", row.Sequence, row.By, row.From)));
        // An answer as of a day may rest on what had fallen before it was signed: its author saw that.
        return [.. reasons.Where(reason => reason.Kind == StaleKind.Erased || reason.Event > assessment.Value.Seen).OrderBy(reason => reason.Event)];
    }

    // The signals of a case are coded one by one, under the name of one.
    private static string CodedAs(string method) => method == AssessSignals.Method ? CodingScheme.Signals.Method : method;

    private static bool IsFurther(Recorded<MethodCoding> coding, Recorded<Assessment> assessment) =>
        coding.By == assessment.By
        && coding.Value.Method == CodedAs(assessment.Value.Method)
        && (assessment.Value.About is null || coding.Value.About == assessment.Value.About)
        && (CodingScheme.Find(coding.Value.Method) is { IsOfTwo: false } || coding.Value.Toward == assessment.Value.Toward);

    // What took the place of a coding is a further one, and named as such; null for a coding that was withdrawn, undone or erased.
    private CodedItem? ReplacedOf(CodingId coding) =>
        _view.Reader.Latest(1, Subject.Of(coding)) is [{ Event: CaseEvent.MethodCoded { Coding: var former } } entry] && _view.Reader.UndoneBy(entry.Sequence) is null
            ? CodedItem.Of(former, entry.Author)
            : null;

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

    // What a later coding of the same analyst takes the place of.
    private sealed record CodedItem(Coder By, string Method, EntityId About, EntityId? Toward, string Item, DateOnly? KnownFrom)
    {
        public static CodedItem Of(MethodCoding coding, Coder by) => new(by, coding.Method, coding.About, coding.Toward, coding.Item, coding.KnownFrom);
    }
}
