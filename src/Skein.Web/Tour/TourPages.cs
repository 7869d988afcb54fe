using Microsoft.AspNetCore.Http;
using Skein.Casework.Demonstration;
using Skein.Web.Shell;

namespace Skein.Web.Tour;

/// <summary>The tour: the list of its stops, and the way to each.</summary>
internal static class TourPages
{
    /// <summary>The cookie of a browser that took the tour or declined it; it is offered once.</summary>
    private const string Cookie = "skein-tour";

    public static Task Show(HttpContext context)
    {
        var page = new PageRequest(context);
        if (page.Query("leave") is not null)
        {
            Remember(context);
            return Redirect(context, "/");
        }

        if (TourStops.Of(page.Query("stop")) is not { } stop)
        {
            return page.RenderAsync<TourPage>([]);
        }

        Remember(context);
        return Redirect(context, TourStops.PageOf(stop, new FindTourPlaces(page.Session).Run()));
    }

    /// <summary>True when the overview offers the tour: on the demonstration case, until it was taken or declined.</summary>
    public static bool IsOffered(HttpContext context, string title) =>
        title == MakeDemonstration.Title && !context.Request.Cookies.ContainsKey(Cookie) && !context.Request.Query.ContainsKey(TourStops.Parameter);

    private static void Remember(HttpContext context) => context.Response.Cookies.Append(Cookie, "seen", new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        MaxAge = TimeSpan.FromDays(365),
        IsEssential = true,
    });

    private static Task Redirect(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
