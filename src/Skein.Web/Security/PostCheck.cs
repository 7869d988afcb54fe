using Microsoft.AspNetCore.Http;
using Skein.Web.Hosting;
using Skein.Web.Wording;

namespace Skein.Web.Security;

/// <summary>
/// What changes the case comes from a page of this host: the browser says so (Sec-Fetch-Site, Origin), and the form holds the token of the
/// session. Methods other than GET, HEAD and POST are not served.
/// </summary>
internal sealed class PostCheck(RequestDelegate next, FormTokens forms)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            await next(context).ConfigureAwait(false);
        }
        else if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else if (!ComesFromHere(request))
        {
            await RefuseAsync(context, WebFaults.ForeignPost, "refused.origin").ConfigureAwait(false);
        }
        else if (!request.HasFormContentType || !forms.IsValid(context, await TokenOfAsync(request).ConfigureAwait(false)))
        {
            await RefuseAsync(context, WebFaults.NoFormToken, "refused.form").ConfigureAwait(false);
        }
        else
        {
            await next(context).ConfigureAwait(false);
        }
    }

    // Under "no-referrer" browsers send "Origin: null" with their own forms; then Sec-Fetch-Site, which a page cannot set, decides.
    private static bool ComesFromHere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        var isOwnOrigin = origin == $"http://{request.Host.Value}";
        return site.Length > 0 ? site == "same-origin" && (isOwnOrigin || origin is "" or "null") : isOwnOrigin;
    }

    private static async Task<string?> TokenOfAsync(HttpRequest request)
    {
        try
        {
            return (await request.ReadFormAsync().ConfigureAwait(false))[FormTokens.Field];
        }
        catch (Exception fault) when (fault is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static Task RefuseAsync(HttpContext context, string code, string key) => PlainPage.WriteAsync(
        context, StatusCodes.Status403Forbidden, code, T.Of(key + ".title"), T.Of(key + ".text"));
}
