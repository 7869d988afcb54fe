using Microsoft.AspNetCore.Http;
using Skein.Casework.Reading;
using Skein.Model;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>The pages of a PDF as pictures, beside its text. The file itself is opened by a bounded child alone, never by the browser.</summary>
internal static class PaintedPages
{
    private const int MostAtOnce = 2;
    private static readonly SemaphoreSlim Painters = new(MostAtOnce);

    public static async Task Serve(HttpContext context, string id, int number)
    {
        var page = new PageRequest(context);
        await Painters.WaitAsync(page.Aborted).ConfigureAwait(false);
        try
        {
            if (PageRequest.Id<DocumentId>(id) is not { } document || number < 1
                || await new PaintPage(page.Session).RunAsync(document, number, page.Aborted).ConfigureAwait(false) is not { } picture)
            {
                await page.NotFoundAsync().ConfigureAwait(false);
                return;
            }

            context.Response.ContentType = "image/png";
            await context.Response.Body.WriteAsync(picture, page.Aborted).ConfigureAwait(false);
        }
        finally
        {
            Painters.Release();
        }
    }
}
