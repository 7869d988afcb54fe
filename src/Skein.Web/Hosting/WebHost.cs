using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Skein.Casework.Cases;
using Skein.Model.Faults;
using Skein.Web.Endpoints;
using Skein.Web.Security;
using Skein.Web.Shell;

namespace Skein.Web.Hosting;

/// <summary>Serves the pages of one case to one person on this machine.</summary>
public static class WebHost
{
    private const int MaximumFormBytes = 1 << 20;

    /// <summary>Starts serving and returns as soon as the address answers.</summary>
    /// <param name="session">The coder at work; not disposed by the host.</param>
    /// <param name="options">Port, assets and where faults go.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="SkeinException">Every port that was tried is taken (SK-WEB-002).</exception>
    public static async Task<RunningWeb> StartAsync(CaseSession session, WebOptions options, CancellationToken cancellation = default)
    {
        var last = options.Port == 0 ? 0 : Math.Min(options.Port + options.MorePorts, IPEndPoint.MaxPort);
        for (var port = options.Port; port <= last; port++)
        {
            if (await TryStartAsync(session, options, port, cancellation).ConfigureAwait(false) is { } running)
            {
                return running;
            }
        }
        throw WebFaults.NoFreePort(options.Port, last);
    }

    /// <summary>Serves until it is cancelled, then lets requests that have begun end.</summary>
    /// <param name="session">The coder at work; not disposed by the host.</param>
    /// <param name="options">Port, assets and where faults go.</param>
    /// <param name="started">Called once with the running host, so that the address can be printed.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="SkeinException">Every port that was tried is taken (SK-WEB-002).</exception>
    public static async Task RunAsync(CaseSession session, WebOptions options, Action<RunningWeb> started, CancellationToken cancellation)
    {
        var running = await StartAsync(session, options, cancellation).ConfigureAwait(false);
        await using (running.ConfigureAwait(false))
        {
            started(running);
            await running.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// The address, with a token that was not used yet, of the host that serves a case now; null when none does. What <c>skein open</c> prints.
    /// </summary>
    /// <param name="caseLocation">The folder of the case.</param>
    public static Uri? AddressOf(string caseLocation) => TokenFile.In(caseLocation).Read();

    private static async Task<RunningWeb?> TryStartAsync(CaseSession session, WebOptions options, int port, CancellationToken cancellation)
    {
        var application = Build(session, options, port);
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
        return new RunningWeb(application, tokens, address);
    }

    private static WebApplication Build(CaseSession session, WebOptions options, int port)
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
        builder.Services.AddSingleton(session);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(new AccessTokens(TokenFile.In(session.Location)));
        builder.Services.AddSingleton<SessionCookie>();
        builder.Services.AddSingleton<FormTokens>();
        builder.Services.AddSingleton(new AssetFiles(options.AssetFolder));
        builder.Services.AddSingleton<PageRenderer>();

        var application = builder.Build();
        application.UseMiddleware<SecurityHeaders>();
        application.UseMiddleware<FaultPages>();
        application.UseMiddleware<HostCheck>();
        application.UseMiddleware<Gate>();
        application.UseMiddleware<PostCheck>();
        application.UseRouting();
        application.MapPages();
        return application;
    }

    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
