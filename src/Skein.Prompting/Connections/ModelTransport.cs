using System.Net;
using System.Net.Sockets;

namespace Skein.Prompting.Connections;

/// <summary>
/// The way to an endpoint, and to nowhere else: no redirect, no proxy, no cookie, no compression, and for an endpoint on this machine no
/// connection to an address that is not of the loopback, whatever its name leads to.
/// </summary>
internal static class ModelTransport
{
    public static SocketsHttpHandler Handler(ModelEndpoint endpoint, Func<string, CancellationToken, Task<IPAddress[]>> resolve) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = 32,
        ConnectCallback = async (context, cancellation) =>
        {
            var host = context.DnsEndPoint.Host;
            IPAddress[] addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellation).ConfigureAwait(false);
            if (endpoint.IsLocal && !addresses.All(ModelEndpoint.IsLoopback))
            {
                throw new LeadsElsewhereException();
            }

            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };

    /// <summary>Thrown through the handler, which knows no other way to say that a connection must not be.</summary>
    public sealed class LeadsElsewhereException : IOException;
}
