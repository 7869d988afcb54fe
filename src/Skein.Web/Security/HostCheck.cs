using Microsoft.AspNetCore.Http;
using Skein.Web.Hosting;
using Skein.Web.Wording;

namespace Skein.Web.Security;

/// <summary>Answers only to the address it is served under: a name that an attacker points at 127.0.0.1 (DNS rebinding) gets nothing.</summary>
internal sealed class HostCheck(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var port = context.Connection.LocalPort;
        var host = context.Request.Host.Value;
        return host == $"127.0.0.1:{port}" || host == $"localhost:{port}"
            ? next(context)
            : PlainPage.WriteAsync(context, StatusCodes.Status400BadRequest, WebFaults.WrongHost, T.Of("refused.host.title"), T.Of("refused.host.text"));
    }
}
