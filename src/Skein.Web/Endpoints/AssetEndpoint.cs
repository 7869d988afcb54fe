using Microsoft.AspNetCore.Http;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>Serves the style sheet and the islands. The address holds the hash of the content, so a browser may keep it for ever.</summary>
internal static class AssetEndpoint
{
    public static Task Serve(HttpContext context, AssetFiles assets, string version, string name)
    {
        if (assets.Find(version, name) is not { } asset)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        context.Response.ContentType = asset.MediaType;
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return context.Response.SendFileAsync(asset.Path);
    }
}
