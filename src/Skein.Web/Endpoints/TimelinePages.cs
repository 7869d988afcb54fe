using Skein.Casework.Timelines;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Web.Filters;
using Skein.Web.Pages;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>The timeline, as a page and as what its island draws.</summary>
internal static class TimelinePages
{
    /// <summary>No more items are drawn: more would be neither told apart nor quick.</summary>
    internal const int MostDrawn = 5_000;

    private const int MostRows = 500;

    public static Task Show(PageRequest page)
    {
        var asked = AskedWindow.Read(page);
        return page.RenderAsync<TimelinePage>(new Dictionary<string, object?>
        {
            ["Model"] = Run(page, asked.Window, MostRows),
            ["Asked"] = asked,
        });
    }

    /// <summary>Every item: the island brushes among them without asking again. Of too many, the first in the window that the page asks for.</summary>
    public static Task Data(PageRequest page)
    {
        var all = Run(page, DateWindow.Always, MostDrawn);
        return page.AnswerAsync(TimelineData.Of(all.Count == all.Items.Count ? all : Run(page, AskedWindow.Read(page).Window, MostDrawn), page.Filter));
    }

    /// <summary>The kind of lanes that an address asks for; by whom or what it is about where it asks for none that there is.</summary>
    public static LaneKind Lanes(string? text) =>
        Enum.GetValues<LaneKind>().FirstOrDefault(kind => StatementWords.Code(kind) == text, LaneKind.Subject);

    private static Timeline Run(PageRequest page, DateWindow window, int most) => new ShowTimeline(page.Session).Run(
        new TimelineRequest { About = PageRequest.Id<EntityId>(page.Query("about")), Lanes = Lanes(page.Query("lanes")), Window = window, MostItems = most, MostDrawn = MostDrawn },
        page.Filter.Filter);
}
