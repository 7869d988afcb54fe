using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Skein.Web.Hosting;
using Skein.Web.Wording;

namespace Skein.Web.Security;

/// <summary>Lets in who brings an unused token, once, and afterwards who brings the cookie that it was exchanged for. Nobody else, for anything.</summary>
internal sealed class Gate(RequestDelegate next, AccessTokens tokens, SessionCookie cookie)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var isKnown = cookie.SessionOf(context) is not null;
        if (HttpMethods.IsGet(request.Method) && request.Query.TryGetValue(AccessTokens.Parameter, out var token))
        {
            if (!isKnown && !tokens.Use(token.ToString()))
            {
                return Refuse(context, WebFaults.UsedToken, "refused.token");
            }
            if (!isKnown)
            {
                cookie.Set(context);
            }
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = WithoutToken(request);
            return Task.CompletedTask;
        }
        return isKnown ? next(context) : Refuse(context, WebFaults.NoSession, "refused.session");
    }

    private static Task Refuse(HttpContext context, string code, string key) => PlainPage.WriteAsync(
        context, StatusCodes.Status401Unauthorized, code, T.Of(key + ".title"), T.Of(key + ".text"));

    private static string WithoutToken(HttpRequest request)
    {
        var rest = new QueryBuilder(request.Query.Where(pair => pair.Key != AccessTokens.Parameter));
        // A path such as "//elsewhere" would leave this host when a browser follows it.
        return "/" + request.Path.ToUriComponent().TrimStart('/') + rest.ToQueryString();
    }
}
