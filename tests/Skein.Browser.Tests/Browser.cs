using Microsoft.Playwright;

namespace Skein.Browser.Tests;

/// <summary>
/// Debian's Chromium, started once for all tests, and once more with WebGL for those that ask for it. Where it is missing the tests are skipped
/// with a sentence; on CI they fail, because a page that nobody opened is not tested.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";
    private static readonly string[] Always = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-extensions", "--disable-background-networking"];
    // WebGL drawn by the processor; the pages themselves are drawn as without it.
    private static readonly string[] WithGl =
        ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist", "--disable-gpu-rasterization"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowser? _withGl;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable))
        {
            return;
        }
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync(_playwright, "--disable-gpu");
    }

    /// <param name="options">Of the context; those of Playwright where null.</param>
    /// <param name="hasGl">Whether pages have WebGL; without, the network is drawn by the plain painter, which is quicker without a graphics processor.</param>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null, bool hasGl = false)
    {
        if (_playwright is null || _browser is null)
        {
            const string Missing = "/usr/bin/chromium is missing; install it with: apt-get install chromium";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            Assert.Fail(Missing);
        }
        if (hasGl)
        {
            _withGl ??= await LaunchAsync(_playwright, WithGl);
        }
        return await (hasGl ? _withGl! : _browser).NewContextAsync(options ?? new BrowserNewContextOptions());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in new[] { _browser, _withGl })
        {
            await (browser?.CloseAsync() ?? Task.CompletedTask);
        }
        _playwright?.Dispose();
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright, params string[] words) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = [.. Always, .. words] });
}
