using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Skein.Web.Security;

namespace Skein.Web.Hosting;

/// <summary>A web host at work. Disposing it stops it; the file with the token is removed.</summary>
public sealed class RunningWeb : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly AccessTokens _tokens;
    private readonly SessionCookie _cookie;

    internal RunningWeb(WebApplication application, AccessTokens tokens, SessionCookie cookie, Uri address) =>
        (_application, _tokens, _cookie, Address) = (application, tokens, cookie, address);

    /// <summary>The address without a token, such as <c>http://127.0.0.1:7410/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The address that opens the case once. After its use this property gives another one.</summary>
    public Uri AddressWithToken => _tokens.AddressWithToken(Address);

    /// <summary>True when the browser that asks another port of this machine was let in here.</summary>
    internal bool LetIn(HttpContext context) => _cookie.SessionOf(context, Address.Port) is not null;

    /// <summary>Everything that answers, for tests that ask each of them.</summary>
    internal IEnumerable<Endpoint> Endpoints => ((IEndpointRouteBuilder)_application).DataSources.SelectMany(source => source.Endpoints);

    /// <summary>Ends when the host has stopped.</summary>
    /// <param name="cancellation">Stops the host gracefully.</param>
    public Task WaitAsync(CancellationToken cancellation = default) => _application.WaitForShutdownAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        _tokens.Dispose();
    }
}
