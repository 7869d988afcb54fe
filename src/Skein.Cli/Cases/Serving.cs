using System.ComponentModel;
using System.Diagnostics;
using Skein.Casework.Cases;
using Skein.Cli.Hosting;

namespace Skein.Cli.Cases;

/// <summary>Serves a case until it is stopped, and says where.</summary>
internal static class Serving
{
    /// <summary>Serves until cancelled.</summary>
    /// <param name="environment">Streams and variables.</param>
    /// <param name="session">The coder at work.</param>
    /// <param name="port">The port that is tried first.</param>
    /// <param name="opens">True to open a browser where there is a desktop.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task RunAsync(CliEnvironment environment, CaseSession session, int port, bool opens, CancellationToken cancellation) =>
        Hosts.ServeAsync(
            session,
            port,
            environment.Terminal.Error,
            (address, withToken) =>
            {
                var terminal = environment.Terminal;
                terminal.Line($"{Path.GetFileName(session.Location)} is open for {session.Coder} at {address}");
                terminal.Line($"[bold]{withToken}[/]", indent: 2);
                terminal.Line($"This address opens once; another: skein open {Path.GetFileName(session.Location)}. Stop with Ctrl-C.");
                environment.Terminal.Output.Flush();
                if (opens && terminal.IsInteractive && (environment.Variable("DISPLAY") ?? environment.Variable("WAYLAND_DISPLAY")) is not null)
                {
                    OpenBrowser(withToken);
                }
            },
            cancellation);

    // A desktop without xdg-open is no fault: the address stands on the screen.
    private static void OpenBrowser(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo("xdg-open") { ArgumentList = { address.AbsoluteUri }, RedirectStandardError = true, RedirectStandardOutput = true });
        }
        catch (Win32Exception)
        {
        }
    }
}
