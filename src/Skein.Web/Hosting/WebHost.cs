using Microsoft.Extensions.DependencyInjection;
using Skein.Casework.Cases;
using Skein.Model.Faults;
using Skein.Web.Endpoints;
using Skein.Web.Security;
using Skein.Web.Start;

namespace Skein.Web.Hosting;

/// <summary>Serves the pages of one case to one person on this machine.</summary>
public static class WebHost
{
    /// <summary>Starts serving and returns as soon as the address answers.</summary>
    /// <param name="session">The coder at work; not disposed by the host.</param>
    /// <param name="options">Port, assets and where faults go.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="SkeinException">Every port that was tried is taken (SK-WEB-002).</exception>
    public static Task<RunningWeb> StartAsync(CaseSession session, WebOptions options, CancellationToken cancellation = default) =>
        StartAsync(session, options, new FrontPage(), cancellation);

    /// <summary>Starts serving one of several cases.</summary>
    /// <param name="session">The coder at work; not disposed by the host.</param>
    /// <param name="options">Port, assets and where faults go.</param>
    /// <param name="front">The page in front of them, which may begin to answer later.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="SkeinException">Every port that was tried is taken (SK-WEB-002).</exception>
    internal static Task<RunningWeb> StartAsync(CaseSession session, WebOptions options, FrontPage front, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return LoopbackHost.StartAsync(
            options, TokenFile.In(session.Location), services => AddCase(services, session, options, front), application => application.MapPages(), cancellation);
    }

    private static void AddCase(IServiceCollection services, CaseSession session, WebOptions options, FrontPage front)
    {
        services.AddSingleton(session).AddSingleton(front);
        if (options.PreparesPages)
        {
            services.AddHostedService<PagePreparation>();
        }
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
}
