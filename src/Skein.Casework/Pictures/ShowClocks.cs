using System.Globalization;
using System.Runtime.CompilerServices;
using Skein.Casework.Cases;
using Skein.Model.Dates;

namespace Skein.Casework.Pictures;

/// <summary>Between which dates a slider of time has something to show, for each clock of the filter.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowClocks(CaseSession session)
{
    // A century that one mistyped date begins would make every other stop useless.
    private const int Oldest = 1850;

    // Of a picture that is kept for several requests the dates of very many ties are looked through once.
    private static readonly ConditionalWeakTable<NetworkPicture, List<DateBounds>> Kept = [];

    /// <summary>Finds them.</summary>
    /// <param name="picture">The network that is drawn.</param>
    public NetworkClocks Run(NetworkPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        using var reader = session.Store.OpenReader();
        var today = DateOnly.FromDateTime(session.Time.GetUtcNow().UtcDateTime);
        var bounds = Kept.GetValue(picture, BoundsOf);
        var starts = bounds.Select(bound => Year(bound.Earliest)).OfType<int>().Where(year => year >= Oldest).ToList();
        var ends = bounds.Select(bound => Year(bound.Latest)).OfType<int>().Where(year => year <= today.Year).ToList();
        var opened = reader.Entry(1) is { } first ? DateOnly.FromDateTime(first.RecordedOn.UtcDateTime) : today;
        var known = starts.Count == 0 ? null : new ClockSpan($"{starts.Min():0000}-01", $"{Math.Max(starts.Max(), ends.DefaultIfEmpty(0).Max()):0000}-12");
        var said = starts.Count == 0 ? null : new ClockSpan($"{starts.Min():0000}-01", today.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        return new NetworkClocks(known, said, new ClockSpan(Day(opened), Day(today)));
    }

    private static List<DateBounds> BoundsOf(NetworkPicture picture)
    {
        var dates = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tie in picture.Ties)
        {
            if (tie.Since?.Edtf is { } date)
            {
                dates.Add(date);
            }
        }
        return [.. dates.Select(date => Edtf.Parse(date).Bounds())];
    }

    private static int? Year(DateBound bound) => bound.Kind == DateBoundKind.Finite ? (int)bound.Day.Year : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What the clocks span, each null where nothing is dated.</summary>
/// <param name="True">First clock: the dates of the ties that are drawn.</param>
/// <param name="Said">Second and third clock: from the first of these until today.</param>
/// <param name="Recorded">Fourth clock: from the day on which the case was opened until today.</param>
public sealed record NetworkClocks(ClockSpan? True, ClockSpan? Said, ClockSpan Recorded);

/// <summary>A stretch of time.</summary>
/// <param name="From">Its first month, <c>yyyy-MM</c>, or day, <c>yyyy-MM-dd</c>.</param>
/// <param name="To">Its last.</param>
public sealed record ClockSpan(string From, string To);
