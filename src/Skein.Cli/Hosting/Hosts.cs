using Skein.Casework.Cases;
using Skein.Storage;
using Skein.Storage.Sqlite;
using Skein.Web.Hosting;

namespace Skein.Cli.Hosting;

/// <summary>The one place where this host chooses how cases are kept and how pages are served.</summary>
internal static class Hosts
{
    /// <summary>Where cases are kept.</summary>
    /// <param name="time">The clock.</param>
    public static ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);

    /// <summary>Serves the pages of a case until it is stopped.</summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="port">The port that is tried first; 0 takes any.</param>
    /// <param name="faults">Where unexpected faults are written, without anything from the case.</param>
    /// <param name="started">Called once with the address and the address with the one-time token.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task ServeAsync(CaseSession session, int port, TextWriter faults, Action<Uri, Uri> started, CancellationToken cancellation) => WebHost.RunAsync(
        session,
        new WebOptions { Port = port, Faults = faults },
        running => started(running.Address, running.AddressWithToken),
        cancellation);

    /// <summary>A fresh address of the host that serves a case now, or null when none does.</summary>
    /// <param name="location">The folder of the case.</param>
    public static Uri? AddressOf(string location) => WebHost.AddressOf(location);
}
