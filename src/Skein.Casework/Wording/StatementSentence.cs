using Skein.Casework.Views;
using Skein.Model.Dates;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Wording;

/// <summary>A statement in one line of plain text, for the log and for the title of a mark. A step of legal status reads by its own rules.</summary>
internal static class StatementSentence
{
    public static string Of(StatementView statement) => LegalWording.IsStatus(statement)
        ? T.Of("statement.line-status", statement.Subject.Label, LegalWording.Line(statement))
        : Of(statement.Subject.Label, statement.Phrase, statement.Object?.Label ?? statement.Value, statement.Stance);

    /// <summary>A statement as an event recorded it, whether it stands or not.</summary>
    /// <param name="view">Names the ends.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="entry">The event.</param>
    public static string Of(CaseView view, Statement statement, LogEntry entry)
    {
        if (statement.Property != LegalWording.Property)
        {
            // The log shows many and each in one line: no document is looked up for it.
            var end = statement.Object is { } other ? view.Ref(other).Label : CaseView.Words(statement.Value);
            return Of(view.Ref(statement.Subject).Label, view.Phrase(statement.Property), end, statement.Stance);
        }

        var row = new StatementRow(statement, Layer.Reviewed, entry.Sequence, entry.RecordedOn, entry.Author);
        return Of(view.View(new Shown(row, view.Sources.Get(statement.Source), Certainty.Certain)));
    }

    /// <summary>A statement that makes a tie, in one line; none of these is a step of legal status.</summary>
    public static string Of(CaseView view, Statement statement) => Of(
        view.Ref(statement.Subject).Label,
        view.Phrase(statement.Property),
        statement.Object is { } other ? view.Ref(other).Label : CaseView.Words(statement.Value),
        statement.Stance);

    private static string Of(string subject, string phrase, string? end, Stance stance) =>
        stance == Stance.Denies ? T.Of("statement.line-denied", subject, phrase, end) : T.Of("statement.line", subject, phrase, end);
}
