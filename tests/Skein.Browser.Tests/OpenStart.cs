using Microsoft.Playwright;
using Skein.Web.Hosting;
using Skein.Web.Start;
using Skein.Web.Tests;

namespace Skein.Browser.Tests;

/// <summary>Invented cases behind one page, of which one bears a hostile name and one cannot be opened, and a browser that was let in there.</summary>
internal sealed class OpenStart : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly IReadOnlyList<InventedCase> _cases;

    private OpenStart(IReadOnlyList<InventedCase> cases, RunningStart running, IBrowserContext context, IPage page)
    {
        (_cases, Running, _context, Page) = (cases, running, context, page);
        string[] served = [running.Front.Address.ToString(), .. running.Cases.Select(web => web.Address.ToString())];
        Complaints = Skein.Browser.Tests.Complaints.Of(page, url => served.Any(address => url.StartsWith(address, StringComparison.Ordinal)));
    }

    public RunningStart Running { get; }

    public IPage Page { get; }

    /// <summary>Errors of scripts, refused content, and requests that left the machine.</summary>
    public List<string> Complaints { get; }

    public static async Task<OpenStart> StartAsync(Browser browser, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options);
        InventedCase[] cases = [await InventedCase.MakeAsync(withExtraction: false), await InventedCase.MakeAsync(hostile: true, withExtraction: false)];
        var running = await StartHost.StartAsync(
            [
                new OfferedCase("invented.skein", cases[0].Session),
                new OfferedCase(InventedCase.Hostile, cases[1].Session),
                new OfferedCase("gone.skein", null, "There is no case in this folder; it was moved or deleted. Serve it from where it lies now."),
            ],
            new WebOptions { Port = 0 },
            TestContext.Current.CancellationToken);
        var open = new OpenStart(cases, running, context, await context.NewPageAsync());
        await open.Page.GotoAsync(running.Front.AddressWithToken.ToString());
        return open;
    }

    /// <summary>Opens the first case by its link.</summary>
    public async Task OpenCaseAsync()
    {
        await Page.ClickAsync("[data-testid=case] a");
        await Page.WaitForURLAsync(Running.Cases[0].Address.ToString());
    }

    /// <summary>Follows the link of the case back to all cases.</summary>
    public async Task GoBackAsync()
    {
        await Page.ClickAsync("a.all-cases");
        await Page.WaitForURLAsync(Running.Front.Address.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        await Running.DisposeAsync();
        foreach (var invented in _cases)
        {
            invented.Dispose();
        }
    }
}
