using Microsoft.AspNetCore.Http;

namespace Skein.Web.Security;

/// <summary>The anti-forgery token of every form: follows from the session by the key of the process, so that no other page can know it.</summary>
internal sealed class FormTokens(SessionCookie cookie)
{
    public const string Field = "_form";

    public string For(HttpContext context) => cookie.SessionOf(context) is { } session ? cookie.Sign("form:" + session) : "";

    public bool IsValid(HttpContext context, string? token) =>
        token is { Length: > 0 } && cookie.SessionOf(context) is { } session && cookie.Matches("form:" + session, token);
}
