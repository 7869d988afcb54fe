using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Skein.Web.Security;
using Skein.Web.Shell;

namespace Skein.Web.Hosting;

/// <summary>
/// A host on 127.0.0.1 with a port, a token, a key and a cookie of its own, and every check before its pages: what serves one case, and what
/// serves the page in front of several.
/// </summary>
internal static class LoopbackHost
{
    private const int MaximumFormBytes = 1 << 20;

    /// <summary>Starts on the first free port.</summary>
    /// <param name="options">Port, assets and where faults go.</param>
    /// <param name="token">Where the address with the token is written; null for nowhere.</param>
    /// <param name="services">Adds what the pages need.</param>
    /// <param name="pages">Adds the pages.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="Model.Faults.SkeinException">Every port that was tried is taken (SK-WEB-002).</exception>
    public static async Task<RunningWeb> StartAsync(
        WebOptions options, TokenFile? token, Action<IServiceCollection> services, Action<WebApplication> pages, CancellationToken cancellation)
    {
        var last = options.Port == 0 ? 0 : Math.Min(options.Port + options.MorePorts, IPEndPoint.MaxPort);
        for (var port = options.Port; port <= last; port++)
        {
            var application = Build(options, token, services, pages, port);
            if (await TryStartAsync(application, port, cancellation).ConfigureAwait(false) is { } running)
            {
                return running;
            }
        }
        throw WebFaults.NoFreePort(options.Port, last);
    }

    private static async Task<RunningWeb?> TryStartAsync(WebApplication application, int port, CancellationToken cancellation)
    {
        try
        {
            await application.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch (IOException fault) when (port != 0 && fault.InnerException is AddressInUseException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            return null;
        }
        var bound = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var address = new Uri($"http://127.0.0.1:{new Uri(bound).Port}/");
        var tokens = application.Services.GetRequiredService<AccessTokens>();
        tokens.Publish(address);
        return new RunningWeb(application, tokens, application.Services.GetRequiredService<SessionCookie>(), address);
    }

    private static WebApplication Build(
        WebOptions options, TokenFile? token, Action<IServiceCollection> services, Action<WebApplication> pages, int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        // Names and queries stay out of logs: the host writes none at all.
        builder.Logging.ClearProviders();
        // Signals belong to the command that started the host.
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaximumFormBytes;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Personal);
        builder.Services.AddSingleton(new AccessTokens(token));
        builder.Services.AddSingleton<SessionCookie>();
        builder.Services.AddSingleton<FormTokens>();
        builder.Services.AddSingleton(new AssetFiles(options.AssetFolder));
        builder.Services.AddSingleton<PageRenderer>();
        services(builder.Services);

        var application = builder.Build();
        application.UseMiddleware<SecurityHeaders>();
        application.UseMiddleware<SpokenLanguage>();
        application.UseMiddleware<FaultPages>();
        application.UseMiddleware<HostCheck>();
        application.UseMiddleware<Gate>();
        application.UseMiddleware<PostCheck>();
        application.UseRouting();
        pages(application);
        return application;
    }

    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
