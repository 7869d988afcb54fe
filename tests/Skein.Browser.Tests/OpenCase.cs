using Microsoft.Playwright;
using Skein.Web.Hosting;
using Skein.Web.Tests;

namespace Skein.Browser.Tests;

/// <summary>An invented case, served, and a browser that was let in. Everything the browser complains about is kept.</summary>
internal sealed class OpenCase : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private bool _isStopped;

    private OpenCase(InventedCase invented, RunningWeb web, IBrowserContext context, IPage page)
    {
        (Case, Web, _context, Page) = (invented, web, context, page);
        Complaints = Skein.Browser.Tests.Complaints.Of(page, url => url.StartsWith(web.Address.ToString(), StringComparison.Ordinal));
    }

    public InventedCase Case { get; }

    public RunningWeb Web { get; }

    public IPage Page { get; }

    /// <summary>Errors of scripts, refused content, and requests that left the origin.</summary>
    public List<string> Complaints { get; }

    public static async Task<OpenCase> StartAsync(
        Browser browser, bool hostile = false, BrowserNewContextOptions? options = null, bool hasGl = false)
    {
        var context = await browser.NewContextAsync(options, hasGl);
        var invented = await InventedCase.MakeAsync(hostile);
        var web = await WebHost.StartAsync(invented.Session, new WebOptions { Port = 0 });
        var open = new OpenCase(invented, web, context, await context.NewPageAsync());
        await open.Page.GotoAsync(web.AddressWithToken.ToString());
        return open;
    }

    public async Task GoAsync(string path)
    {
        var answer = await Page.GotoAsync(new Uri(Web.Address, path).ToString());
        Assert.True(answer is null or { Status: 200 or 304 }, $"{path} answered {answer?.Status}");
    }

    /// <summary>Stops the program while the browser goes on.</summary>
    public async Task StopAsync()
    {
        await Web.DisposeAsync();
        _isStopped = true;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        if (!_isStopped)
        {
            await Web.DisposeAsync();
        }

        Case.Dispose();
    }
}
