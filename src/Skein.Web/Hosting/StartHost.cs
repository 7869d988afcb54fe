using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Skein.Model.Faults;
using Skein.Web.Start;

namespace Skein.Web.Hosting;

/// <summary>
/// Serves several cases from one process, and one page that lists them. Each case has a listener of its own: its addresses, its cookie and
/// its key are its own, so that who was let into one is not let into another; the page in front leads into each by its one-time address.
/// </summary>
public static class StartHost
{
    /// <summary>Starts all of them and returns as soon as the page in front answers.</summary>
    /// <param name="cases">The cases, those that could not be opened included; their sessions are not disposed by the host.</param>
    /// <param name="options">The port of the page in front; the cases take the ports after it.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="SkeinException">Every port that was tried for the page in front is taken (SK-WEB-002).</exception>
    public static async Task<RunningStart> StartAsync(IReadOnlyList<OfferedCase> cases, WebOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(options);
        var rows = new List<StartRow>(cases.Count);
        var page = new FrontPage();
        try
        {
            foreach (var (index, offered) in cases.Index())
            {
                rows.Add(await RowAsync(offered, options with { Port = PortOf(options, index) }, page, cancellation).ConfigureAwait(false));
            }

            var front = await LoopbackHost.StartAsync(
                options, token: null, services => services.AddSingleton(new StartRows(rows)), application => application.MapStart(), cancellation).ConfigureAwait(false);
            page.IsServedBy(front);
            return new RunningStart(front, [.. rows.Select(row => row.Web).OfType<RunningWeb>()]);
        }
        catch
        {
            foreach (var web in rows.Select(row => row.Web).OfType<RunningWeb>())
            {
                await web.DisposeAsync().ConfigureAwait(false);
            }

            throw;
        }
    }

    /// <summary>Serves until it is cancelled, then lets requests that have begun end.</summary>
    /// <param name="cases">The cases, those that could not be opened included.</param>
    /// <param name="options">The port of the page in front; the cases take the ports after it.</param>
    /// <param name="started">Called once with the running hosts, so that the address can be printed.</param>
    /// <param name="cancellation">Stops them.</param>
    /// <exception cref="SkeinException">Every port that was tried for the page in front is taken (SK-WEB-002).</exception>
    public static async Task RunAsync(IReadOnlyList<OfferedCase> cases, WebOptions options, Action<RunningStart> started, CancellationToken cancellation)
    {
        var running = await StartAsync(cases, options, cancellation).ConfigureAwait(false);
        await using (running.ConfigureAwait(false))
        {
            started(running);
            await running.Front.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static int PortOf(WebOptions options, int index) =>
        options.Port == 0 || options.Port + 1 + index > IPEndPoint.MaxPort ? 0 : options.Port + 1 + index;

    // One case that cannot be served stops none of the others.
    private static async Task<StartRow> RowAsync(OfferedCase offered, WebOptions options, FrontPage front, CancellationToken cancellation)
    {
        if (offered.Session is not { } session)
        {
            return new StartRow(offered, null);
        }

        try
        {
            return new StartRow(offered, await WebHost.StartAsync(session, options, front, cancellation).ConfigureAwait(false));
        }
        catch (SkeinException fault)
        {
            return new StartRow(offered with { Session = null, Fault = fault.Message }, null);
        }
    }
}
