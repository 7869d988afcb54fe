using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Skein.Web.Security;

/// <summary>
/// The cookie of a browser that used a token: a random session name signed with a key that lives as long as the process. Nothing about it
/// is stored; a restarted host knows no older cookie.
/// </summary>
internal sealed class SessionCookie
{
    private const int NameBytes = 32;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Cookies do not tell ports apart, so the name does.</summary>
    public static string NameFor(HttpContext context) => NameFor(context.Connection.LocalPort);

    public void Set(HttpContext context)
    {
        var session = Base64Url.Of(RandomNumberGenerator.GetBytes(NameBytes));
        context.Response.Cookies.Append(NameFor(context), $"{session}.{Sign("session:" + session)}", new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Path = "/",
            // The pages are served over plain HTTP on the loopback address, where "Secure" would keep some browsers from sending it.
            Secure = false,
            IsEssential = true,
        });
    }

    /// <summary>The session of a request, or null when it has no cookie that this process signed.</summary>
    public string? SessionOf(HttpContext context) => SessionOf(context, context.Connection.LocalPort);

    /// <summary>The session that a request has on another port, where this is the cookie of the host there.</summary>
    /// <param name="context">The request.</param>
    /// <param name="port">The port.</param>
    public string? SessionOf(HttpContext context, int port) =>
        context.Request.Cookies[NameFor(port)]?.Split('.') is [var session, var signature] && Matches("session:" + session, signature)
            ? session
            : null;

    public string Sign(string text) => Base64Url.Of(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));

    public bool Matches(string text, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(text)), Encoding.UTF8.GetBytes(signature));

    private static string NameFor(int port) => $"skein-{port}";
}
