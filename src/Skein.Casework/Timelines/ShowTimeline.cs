using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Storage.Reading;

namespace Skein.Casework.Timelines;

/// <summary>What has a date, of one entity or of the case.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowTimeline(CaseSession session)
{
    /// <summary>A timeline.</summary>
    /// <param name="about">Whom or what it is about; null for the whole case.</param>
    /// <param name="filter">Through which filter.</param>
    public Timeline Run(EntityId? about, ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        var query = about is { } one ? new StatementQuery { About = [.. view.Members(view.Identities.Of(one))] } : new StatementQuery();
        var shown = view.Statements(query);
        var dated = shown.Where(item => DateOf(item) is not null).ToList();
        var items = view.Views(dated)
            .Zip(dated, (statement, item) => Item(statement, DateOf(item)!))
            .OrderBy(item => item.Earliest ?? item.Latest, StringComparer.Ordinal)
            .ThenBy(item => item.Latest, StringComparer.Ordinal)
            .ThenBy(item => item.Statement.Id)
            .ToList();
        return new Timeline(items, shown.Count - dated.Count, about is { } entity ? view.Ref(entity) : null, filter);
    }

    private static Edtf? DateOf(Shown shown) => shown.Row.Statement.ValidTime ?? shown.Row.Statement.Value?.AsDate();

    private static TimelineItem Item(StatementView statement, Edtf date)
    {
        var bounds = date.Bounds();
        return new TimelineItem(
            CaseView.Date(date)!,
            Day(bounds.Earliest),
            Day(bounds.Latest),
            bounds.Earliest.Kind == DateBoundKind.Open,
            bounds.Latest.Kind == DateBoundKind.Open,
            date.IsApproximate || date.IsUncertain,
            statement,
            statement.Subject);
    }

    private static string? Day(DateBound bound) => bound.Kind == DateBoundKind.Finite ? bound.ToIsoText() : null;
}
