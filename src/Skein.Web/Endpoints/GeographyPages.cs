using Microsoft.AspNetCore.Http;
using Skein.Casework.Maps;
using Skein.Exchange.Maps;
using Skein.Model;
using Skein.Web.Filters;
using Skein.Web.Links;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>The map, as a page and as a file. It is drawn here: nothing is fetched from anywhere, and no script is needed.</summary>
internal static class GeographyPages
{
    public static Task Show(PageRequest page)
    {
        var asked = AskedWindow.Read(page);
        var (map, drawing) = Map(page, asked);
        return page.RenderAsync<MapPage>(new Dictionary<string, object?>
        {
            ["Model"] = map,
            ["Drawing"] = drawing,
            ["Asked"] = asked,
            ["Drawn"] = SvgMap.ToElement(MapSheet.Of(map, drawing with { WithCaption = false, LinkOf = place => "#" + To.MapRow(place.Id) })),
        });
    }

    /// <summary>The file for saving. Its labels are words of the case, so it goes out in a sandbox, and no browser shows it as a page of this host.</summary>
    public static async Task Picture(HttpContext context)
    {
        var page = new PageRequest(context);
        var (map, drawing) = Map(page, AskedWindow.Read(page));
        PictureEndpoint.ForSaving(context.Response, "image/svg+xml; charset=utf-8", "map.svg");
        using var file = new MemoryStream();
        SvgMap.Write(file, MapSheet.Of(map, drawing));
        await context.Response.Body.WriteAsync(file.GetBuffer().AsMemory(0, (int)file.Length), context.RequestAborted).ConfigureAwait(false);
    }

    private static (CaseMap Map, MapDrawing Drawing) Map(PageRequest page, AskedWindow asked)
    {
        var map = new ShowMap(page.Session).Run(new MapRequest { About = PageRequest.Id<EntityId>(page.Query("about")), Window = asked.Window }, page.Filter.Filter);
        var around = page.Query("around");
        return (map, new MapDrawing { Around = map.Places.Any(place => place.Id == around) ? around : null, IsWhole = page.Query("whole") == "1" });
    }
}
