using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Storage.Reading;

namespace Skein.Casework.Timelines;

/// <summary>What has a date in a view, by date, whatever the window and the lanes; safe for many threads, and after the view is gone.</summary>
internal sealed class TimelineGround
{
    private TimelineGround(IReadOnlyList<Dated> items, int undated, EventFacts facts) =>
        (Items, Undated, Facts, Strip) = (items, undated, facts, DateStrip.Of([.. items.Select(item => item.Ends)]));

    /// <summary>By the earliest that it may begin, then by the latest that it may end.</summary>
    public IReadOnlyList<Dated> Items { get; }

    /// <summary>How many statements in view have no date.</summary>
    public int Undated { get; }

    /// <summary>When and where the acts that statements are about took place.</summary>
    public EventFacts Facts { get; }

    /// <summary>What lies where over all dates; null when no date has an end.</summary>
    public DateStrip? Strip { get; }

    public static TimelineGround Of(CaseView view, CanonicalId? about)
    {
        var shown = about is { } one ? view.Statements(new StatementQuery { About = [.. view.Members(one)] }) : view.AllStatements();
        var dated = new List<Dated>(shown.Count);
        foreach (var item in shown)
        {
            if (EventFacts.DateOf(item.Row.Statement) is { } date)
            {
                dated.Add(new Dated(item, date));
            }
        }

        dated.Sort();
        return new TimelineGround(dated, shown.Count - dated.Count, EventFacts.Of(view));
    }

    /// <summary>A statement with its date.</summary>
    internal sealed class Dated(Shown shown, Edtf date) : IComparable<Dated>
    {
        public Shown Shown => shown;

        public Edtf Date => date;

        public DateEnds Ends { get; } = date.Ends();

        private (long First, long Last) Order => (Ends.FirstStart.BeginsAt ?? Ends.LastEnd.BeginsAt ?? long.MaxValue, Ends.LastEnd.BeginsAt ?? long.MaxValue);

        public int CompareTo(Dated? other) => other is null ? 1
            : Order.CompareTo(other.Order) is not 0 and var order ? order
            : shown.Row.Statement.Id.CompareTo(other.Shown.Row.Statement.Id);
    }
}
