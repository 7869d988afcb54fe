using System.Globalization;
using Skein.Model;
using Skein.Model.Assessments;

namespace Skein.Storage.Sqlite.Projecting;

internal sealed partial class Projector
{
    // What others coded of the item, and what was coded of it for another day, stays.
    private void OpenCoding(long sequence, string author, MethodCoding coding)
    {
        var day = coding.KnownFrom?.ToString("O", CultureInfo.InvariantCulture);
        commands[
            """
            UPDATE coding SET closed = ?1
            WHERE method = ?2 AND about = ?3 AND item = ?4 AND toward IS ?5 AND known_from IS ?6 AND author = ?7 AND closed IS NULL
            """]
            .Bind(1, sequence).Bind(2, coding.Method).Bind(3, coding.About.Value).Bind(4, coding.Item)
            .Bind(5, coding.Toward?.Value).Bind(6, day).Bind(7, author).Run();
        commands[
            """
            INSERT INTO coding (opened, event, id, about, toward, method, item, known_from, author)
            VALUES (?1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """]
            .Bind(1, sequence).Bind(2, coding.Id.Value).Bind(3, coding.About.Value).Bind(4, coding.Toward?.Value)
            .Bind(5, coding.Method).Bind(6, coding.Item).Bind(7, day).Bind(8, author).Run();
    }

    private void OpenAssessment(long sequence, Assessment assessment)
    {
        if (assessment.Supersedes is { } former)
        {
            CloseAssessment(sequence, former);
        }

        // Cases that stand have no null in this column; one on the case as a whole is about none.
        commands["INSERT INTO assessment (opened, event, id, about, method) VALUES (?1, ?1, ?2, ?3, ?4)"]
            .Bind(1, sequence).Bind(2, assessment.Id.Value).Bind(3, assessment.About?.Value ?? "").Bind(4, assessment.Method).Run();
    }

    private void CloseAssessment(long sequence, AssessmentId assessment) =>
        Close("UPDATE assessment SET closed = ?1 WHERE id = ?2 AND closed IS NULL", sequence, assessment.Value);
}
