using Skein.Casework.Cases;
using Skein.Casework.Personal;
using Skein.Storage;
using Skein.Storage.Sqlite;
using Skein.Web.Hosting;
using Skein.Web.Start;

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
    /// <param name="personal">The folder of the person at this machine.</param>
    /// <param name="started">Called once with the address and the address with the one-time token.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task ServeAsync(
        CaseSession session, int port, TextWriter faults, PersonalFolder personal, Action<Uri, Uri> started, CancellationToken cancellation) => WebHost.RunAsync(
        session,
        new WebOptions { Port = port, Faults = faults, Personal = personal, PreparesPages = true },
        running => started(running.Address, running.AddressWithToken),
        cancellation);

    /// <summary>Serves several cases behind one start page until it is stopped.</summary>
    /// <param name="cases">The cases, those that could not be opened included.</param>
    /// <param name="port">The port of the start page that is tried first; the cases take the ports after it.</param>
    /// <param name="faults">Where unexpected faults are written, without anything from a case.</param>
    /// <param name="personal">The folder of the person at this machine.</param>
    /// <param name="started">Called once with the address of the start page and its address with the one-time token.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task ServeSeveralAsync(
        IReadOnlyList<OfferedCase> cases, int port, TextWriter faults, PersonalFolder personal, Action<Uri, Uri> started, CancellationToken cancellation) =>
        StartHost.RunAsync(
            cases,
            new WebOptions { Port = port, Faults = faults, Personal = personal, PreparesPages = true },
            running => started(running.Front.Address, running.Front.AddressWithToken),
            cancellation);

    /// <summary>The languages other than English whose words are installed for the pages.</summary>
    public static IReadOnlyList<string> PageLanguages() => Web.Wording.PageLanguages.Others;

    /// <summary>A fresh address of the host that serves a case now, or null when none does.</summary>
    /// <param name="location">The folder of the case.</param>
    public static Uri? AddressOf(string location) => WebHost.AddressOf(location);
}
