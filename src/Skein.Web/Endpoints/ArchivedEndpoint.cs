using Microsoft.AspNetCore.Http;
using Skein.Casework.Reading;
using Skein.Model;
using Skein.Web.Reading;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>A web page as archived, for the frame beside its text.</summary>
internal static class ArchivedEndpoint
{
    public static async Task Serve(HttpContext context, string id)
    {
        var page = new PageRequest(context);
        if (PageRequest.Id<DocumentId>(id) is not { } document
            || await new ShowArchivedPage(page.Session).RunAsync(document, page.Aborted).ConfigureAwait(false) is not { } archived)
        {
            await page.NotFoundAsync().ConfigureAwait(false);
            return;
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ArchivedFrame.Policy;
        headers.XFrameOptions = "SAMEORIGIN";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(ArchivedFrame.Of(archived, archived.Title ?? T.Of("document.archived")), page.Aborted).ConfigureAwait(false);
    }
}
