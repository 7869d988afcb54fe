using System.Net;
using System.Text.RegularExpressions;
using Skein.Casework.Cases;
using Skein.Casework.Personal;
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
    private static readonly (string Kind, string Path)[] Fixed =
    [
        ("overview", "/"), ("documents", "/documents"), ("entities", "/entities"), ("incidents", "/incidents"), ("sources", "/sources"),
        ("network", "/network"), ("picture data", "/network/data"), ("figures", "/network/figures"),
        ("positions", "/network/positions"), ("groups", "/network/groups?overlapping=1"), ("changes", "/network/changes"),
        ("survival", "/network/survival"), ("contagion", "/network/spread?model=complex"), ("picture", "/network/picture.svg"),
        ("timeline", "/timeline?lanes=custody"), ("timeline data", "/timeline/data?lanes=place"), ("map", "/map?from=2015-11&to=2015-11"), ("review", "/review"), ("contradictions", "/review/contradictions"), ("known", "/known?q=Paris"), ("tour", "/help/tour"), ("who is who", "/match"), ("path", "/path"),
        ("methods", "/methods"), ("casualties", "/methods/incidents"), ("question", "/methods/question"), ("involvement", "/methods/involvement"),
        ("hypotheses", "/methods/hypotheses"), ("claims", "/methods/claims"), ("pathways", "/methods/pathways"), ("durations", "/methods/survival"), ("signals", "/methods/signals"), ("series", "/methods/series"), ("sourcing", "/methods/sources"),
        ("assessments", "/methods/assessments"), ("method data", "/api/methods/incidents"),
        ("search", "/search?q=report"), ("saved searches", "/searches"), ("notes", "/notes"), ("settings", "/settings"), ("log", "/log"), ("help", "/help"),
    ];

    private static readonly (string Kind, string From, string Start)[] Linked =
    [
        ("document", "/documents", "/documents/"), ("entity", "/entities", "/entities/"), ("incident", "/incidents", "/incidents/"),
        ("source", "/sources", "/sources/"),
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
        var serving = Hosts.ServeAsync(session, port: 0, terminal.Error, new PersonalFolder(null), (address, withToken) => started.TrySetResult((address, withToken)), stop.Token);
        await Task.WhenAny(started.Task, serving).ConfigureAwait(false);
        if (!started.Task.IsCompleted)
        {
            await serving.ConfigureAwait(false);
        }

        var (root, first) = await started.Task.ConfigureAwait(false);
        var failures = await AskAsync(terminal, root, first, cancellation).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        await serving.ConfigureAwait(false);
        terminal.Line(failures == 0 ? Words.Of($"Every kind of page answered.") : Words.Of($"{failures} kinds of page did not answer."));
        return failures == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<int> AskAsync(Terminal terminal, Uri root, Uri first, CancellationToken cancellation)
    {
        using var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer() };
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(60) };
        using (await client.GetAsync(first, cancellation).ConfigureAwait(false))
        {
            // The token is used up and the cookie is there.
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var failures = 0;
        foreach (var (kind, path) in Fixed)
        {
            await AskOneAsync(kind, path).ConfigureAwait(false);
        }

        foreach (var (kind, from, start) in Linked)
        {
            await AskOneAsync(kind, Links(texts.GetValueOrDefault(from, "")).FirstOrDefault(link => link.Length > start.Length && link.StartsWith(start, StringComparison.Ordinal)))
                .ConfigureAwait(false);
        }

        return failures;

        async Task AskOneAsync(string kind, string? path)
        {
            if (path is null)
            {
                terminal.Warn(CliFaults.NoPage(kind, "no page links to one"));
                failures++;
                return;
            }

            using var response = await client.GetAsync(new Uri(root, path), cancellation).ConfigureAwait(false);
            texts[path] = await response.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.OK || texts[path].Length == 0)
            {
                terminal.Warn(CliFaults.NoPage(kind, $"status {(int)response.StatusCode}"));
                failures++;
                return;
            }

            terminal.Line($"{kind}: {texts[path].Length} characters", indent: 2);
        }
    }

    private static IEnumerable<string> Links(string html) => Href().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    [GeneratedRegex("href=\"(/[^\"#]*)")]
    private static partial Regex Href();
}
