using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Skein.Web.Endpoints;
using Skein.Web.Hosting;
using Skein.Web.Security;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Start;

/// <summary>The page in front of several cases, and the way from it into each.</summary>
internal static class StartPages
{
    public static void MapStart(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{version}/{**name}", AssetEndpoint.Serve);
        routes.MapGet("/", Show);
        routes.MapGet("/open/{number:int}", Open);
        routes.MapFallback((HttpContext context) => PlainPage.WriteAsync(
            context, StatusCodes.Status404NotFound, WebFaults.NotFound, T.Of("not-found.title"), T.Of("not-found.text")));
    }

    private static async Task Show(HttpContext context)
    {
        var services = context.RequestServices;
        var html = await services.GetRequiredService<PageRenderer>().RenderAsync<StartPage>(new Dictionary<string, object?>
        {
            ["Cards"] = services.GetRequiredService<StartRows>().All.Select(row => row.Card()).ToList(),
            ["Files"] = services.GetRequiredService<AssetFiles>(),
        }).ConfigureAwait(false);
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html).ConfigureAwait(false);
    }

    // The token is made when it is asked for, and used up by the page that it leads to; nothing of it stands on the start page.
    private static Task Open(HttpContext context, int number)
    {
        if (context.RequestServices.GetRequiredService<StartRows>().All.ElementAtOrDefault(number)?.Web is not { } web)
        {
            return PlainPage.WriteAsync(
                context, StatusCodes.Status404NotFound, WebFaults.NotFound, T.Of("not-found.title"),
                T.Of("start.not-served", (number + 1).ToString(CultureInfo.InvariantCulture)));
        }
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        // Under the name that this page was asked by: a cookie of 127.0.0.1 is none of localhost, and the way back needs it.
        context.Response.Headers.Location = new UriBuilder(web.AddressWithToken) { Host = context.Request.Host.Host }.Uri.AbsoluteUri;
        return Task.CompletedTask;
    }
}
