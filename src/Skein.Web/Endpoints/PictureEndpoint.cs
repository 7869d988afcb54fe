using Microsoft.AspNetCore.Http;
using Skein.Casework.Pictures;
using Skein.Graph.Running;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>
/// Hands out the network as a file for saving, through the page's filter. Its labels are words of the case, so it goes out for download and
/// in a sandbox, and no browser shows it as a page of this host.
/// </summary>
internal static class PictureEndpoint
{
    public static Task Svg(HttpContext context) => ServeAsync(context, PictureFormat.Svg, "image/svg+xml; charset=utf-8", "network.svg");

    public static Task Png(HttpContext context) => ServeAsync(context, PictureFormat.Png, "image/png", "network.png");

    private static async Task ServeAsync(HttpContext context, PictureFormat format, string mediaType, string name)
    {
        var page = new PageRequest(context);
        var request = new RenderRequest(format) { Around = NetworkPages.Around(page), Ties = NetworkPages.Ties(page), WithIsolates = page.Query("isolates") == "1" };
        var picture = new RenderNetwork(page.Session).Draw(request, page.Filter.Filter, new Work { Cancellation = page.Aborted });
        ForSaving(context.Response, mediaType, name);
        await context.Response.Body.WriteAsync(picture.Content, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Marks an answer as a file for saving, which no browser shows as a page of this host.</summary>
    public static void ForSaving(HttpResponse response, string mediaType, string name)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        response.ContentType = mediaType;
    }
}
