using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Storage.Reading;

namespace Skein.Casework.Overview;

/// <summary>A case in a list of cases: why it exists, how much it holds, when it changed last, when it is to be reviewed.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowCaseCard(CaseSession session)
{
    /// <summary>The card.</summary>
    public CaseCard Run()
    {
        using var reader = session.Store.OpenReader();
        var record = reader.Case;
        var last = reader.Entry(reader.Head.Sequence)!;
        var today = DateOnly.FromDateTime(session.Time.GetUtcNow().UtcDateTime);
        var from = record.ReviewOn?.Bounds().Earliest;
        return new CaseCard(
            record.Title, record.Purpose, reader.Counts(), last.RecordedOn, last.Author, CaseView.Date(record.ReviewOn),
            from is { Kind: DateBoundKind.Finite, Day: var day } && day.CompareTo(new CalendarDay(today.Year, today.Month, today.Day)) <= 0);
    }
}

/// <summary>A case in a list of cases.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Purpose">Why it exists.</param>
/// <param name="Counts">How much it holds.</param>
/// <param name="ChangedOn">When the last event of its log was recorded.</param>
/// <param name="ChangedBy">Who recorded that.</param>
/// <param name="ReviewOn">When it is to be reviewed for keeping or deletion; null when nobody said.</param>
/// <param name="IsReviewDue">True from the first day on which that may be.</param>
public sealed record CaseCard(
    string Title, string Purpose, CaseCounts Counts, DateTimeOffset ChangedOn, Coder ChangedBy, DateView? ReviewOn, bool IsReviewDue);
