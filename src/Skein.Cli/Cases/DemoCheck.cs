using System.Net;
using System.Text.RegularExpressions;
using Skein.Casework.Cases;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Cases;

/// <summary>
/// Asks each kind of page once, as a browser with the one-time token would. The addresses of single things are taken from links of the
/// pages themselves, so that a page without the way to the next is found too.
/// </summary>
internal static partial class DemoCheck
{
    private static readonly (string Kind, string From, string Link)[] Pages =
    [
        ("overview", "/", "^/$"),
        ("documents", "/", "^/documents$"),
        ("document", "/documents", "^/documents/[^/?#]+"),
        ("entities", "/", "^/entities([?]|$)"),
        ("entity", "/entities", "^/entities/[^/?#]+"),
        ("incidents", "/", "^/incidents$"),
        ("incident", "/incidents", "^/incidents/[^/?#]+"),
        ("network", "/", "^/network$"),
        ("timeline", "/", "^/timeline$"),
        ("review", "/", "^/review$"),
        ("sources", "/", "^/sources$"),
        ("source", "/sources", "^/sources/[^/?#]+"),
    ];

    /// <summary>Serves the case on any free port, asks, and stops.</summary>
    /// <param name="terminal">Where to say what answered.</param>
    /// <param name="session">The case.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(Terminal terminal, CaseSession session, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var started = new TaskCompletionSource<(Uri Address, Uri WithToken)>(TaskCreationOptions.RunContinuationsAsynchronously);
        var serving = Hosts.ServeAsync(session, port: 0, terminal.Error, (address, withToken) => started.TrySetResult((address, withToken)), stop.Token);
        await Task.WhenAny(started.Task, serving).ConfigureAwait(false);
        if (!started.Task.IsCompleted)
        {
            await serving.ConfigureAwait(false);
        }

        var (root, first) = await started.Task.ConfigureAwait(false);
        var failures = await AskAsync(terminal, root, first, cancellation).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        await serving.ConfigureAwait(false);
        terminal.Line(failures == 0 ? $"Every kind of page answered." : $"{failures} kinds of page did not answer.");
        return failures == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<int> AskAsync(Terminal terminal, Uri root, Uri first, CancellationToken cancellation)
    {
        using var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer() };
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(60) };
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var failures = 0;
        using (var opened = await client.GetAsync(first, cancellation).ConfigureAwait(false))
        {
            texts["/"] = await opened.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
        }

        foreach (var (kind, from, link) in Pages)
        {
            var path = link == "^/$" ? "/" : Links(texts.GetValueOrDefault(from, "")).FirstOrDefault(candidate => Regex.IsMatch(candidate, link, RegexOptions.None, TimeSpan.FromSeconds(1)));
            if (path is null)
            {
                terminal.Warn(CliFaults.NoPage(kind, $"{from} has no link to one"));
                failures++;
                continue;
            }

            using var response = await client.GetAsync(new Uri(root, path), cancellation).ConfigureAwait(false);
            var text = await response.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
            texts[path.Split('?', '#')[0]] = text;
            if (response.StatusCode != HttpStatusCode.OK || !text.Contains("</html>", StringComparison.OrdinalIgnoreCase))
            {
                terminal.Warn(CliFaults.NoPage(kind, $"status {(int)response.StatusCode}"));
                failures++;
                continue;
            }

            terminal.Line($"{kind}: {(int)response.StatusCode}, {text.Length} characters", indent: 2);
        }

        foreach (var path in new[] { "/search?q=report" })
        {
            using var response = await client.GetAsync(new Uri(root, path), cancellation).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                terminal.Warn(CliFaults.NoPage("search", $"status {(int)response.StatusCode}"));
                failures++;
                continue;
            }

            terminal.Line($"search: {(int)response.StatusCode}", indent: 2);
        }

        return failures;
    }

    private static IEnumerable<string> Links(string html) => Href().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    [GeneratedRegex("href=\"(/[^\"]*)\"")]
    private static partial Regex Href();
}
