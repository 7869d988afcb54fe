using System.ComponentModel;
using System.Diagnostics;
using Skein.Casework.Cases;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Web.Start;

namespace Skein.Cli.Cases;

/// <summary>Serves a case, or several, until it is stopped, and says where.</summary>
internal static class Serving
{
    /// <summary>Serves one case until cancelled.</summary>
    /// <param name="environment">Streams and variables.</param>
    /// <param name="session">The coder at work.</param>
    /// <param name="port">The port that is tried first.</param>
    /// <param name="opens">True to open a browser where there is a desktop.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task RunAsync(CliEnvironment environment, CaseSession session, int port, bool opens, CancellationToken cancellation)
    {
        var name = Path.GetFileName(session.Location);
        return Hosts.ServeAsync(
            session,
            port,
            environment.Terminal.Error,
            environment.Personal,
            (address, withToken) => Say(
                environment, Words.Of($"{name} is open for {session.Coder} at {address}"), withToken,
                Words.Of($"This address opens once; another: skein open {name}. Stop with Ctrl-C."), opens),
            cancellation);
    }

    /// <summary>Serves several cases behind one start page until cancelled.</summary>
    /// <param name="environment">Streams and variables.</param>
    /// <param name="cases">The cases, those that could not be opened included.</param>
    /// <param name="port">The port of the start page that is tried first.</param>
    /// <param name="opens">True to open a browser where there is a desktop.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task RunSeveralAsync(CliEnvironment environment, IReadOnlyList<OfferedCase> cases, int port, bool opens, CancellationToken cancellation)
    {
        foreach (var unopened in cases.Where(offered => offered.Session is null))
        {
            environment.Terminal.Warn($"{unopened.Name}: {unopened.Fault}");
        }

        return Hosts.ServeSeveralAsync(
            cases,
            port,
            environment.Terminal.Error,
            environment.Personal,
            (address, withToken) => Say(
                environment, Words.Of($"{cases.Count(offered => offered.Session is not null)} cases stand on one page at {address}"), withToken,
                Words.Of($"This address opens once. Each case has a port of its own; another address of one: skein open NAME.skein. Stop with Ctrl-C."), opens),
            cancellation);
    }

    private static void Say(CliEnvironment environment, Words first, Uri withToken, Words last, bool opens)
    {
        var terminal = environment.Terminal;
        terminal.Line(first);
        terminal.Line($"[bold]{withToken}[/]", indent: 2);
        terminal.Line(last);
        terminal.Output.Flush();
        if (opens && terminal.IsInteractive && (environment.Variable("DISPLAY") ?? environment.Variable("WAYLAND_DISPLAY")) is not null)
        {
            OpenBrowser(withToken);
        }
    }

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
