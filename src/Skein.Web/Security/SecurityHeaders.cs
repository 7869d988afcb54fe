using Microsoft.AspNetCore.Http;

namespace Skein.Web.Security;

/// <summary>Headers of every answer. A page loads nothing but its own files, runs no script that stands in it, and is kept in no cache.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The policy of a page that shows, in a frame, what this host itself answers.</summary>
    public const string PolicyWithFrame = Policy + "; frame-src 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), usb=(), interest-cohort=()";
        headers.CacheControl = "no-store";
        return next(context);
    }
}
