using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model.Dates;

namespace Skein.Casework.Briefs;

/// <summary>What stands above each brief: of which case, made when and by whom, seen how, and as of when legal status is known.</summary>
internal static class BriefPreface
{
    // After a quarter of a year a proceeding may have moved on (docs/explanation/legal-status.md).
    private const int FreshDays = 90;

    public static IReadOnlyList<string> Of(CaseSession session, CaseView view, Redaction redaction, IEnumerable<StatementView> statements)
    {
        var now = session.Time.GetUtcNow();
        var conditions = FilterWords.Of(view.Filter);
        string?[] lines =
        [
            T.Of("brief.made", redaction.Text(view.Reader.Case.Title), BriefSentences.Day(DateOnly.FromDateTime(now.UtcDateTime)), session.Coder.Name),
            conditions.Count == 0 ? T.Of("brief.seen-whole") : T.Of("brief.seen", string.Join("; ", conditions)),
            redaction.Profile switch
            {
                RedactionProfile.Named => T.Of("brief.profile.named"),
                RedactionProfile.Pseudonymous => T.Of("brief.profile.pseudonymous"),
                _ => T.Of("brief.profile.protected"),
            },
            StatusDate(statements, DateOnly.FromDateTime(now.UtcDateTime)),
            T.Of("brief.caveat"),
        ];
        return [.. lines.OfType<string>()];
    }

    private static string? StatusDate(IEnumerable<StatementView> statements, DateOnly today)
    {
        var reported = statements.Where(LegalWording.IsStatus).Select(statement => Latest(statement.AssertedOn)).OfType<DateOnly>().ToList();
        if (reported.Count == 0)
        {
            return null;
        }

        var newest = reported.Max();
        var line = T.Of("brief.status-as-of", BriefSentences.Day(newest));
        return today.DayNumber - newest.DayNumber > FreshDays ? T.Of("brief.status-old", line, FreshDays) : line;
    }

    private static DateOnly? Latest(DateView? said) =>
        said is not null && Edtf.TryParse(said.Edtf, out var date, out _) && date.Bounds().Latest.ToIsoText() is { Length: >= 10 } text
        && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
