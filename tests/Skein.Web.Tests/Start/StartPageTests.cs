using System.Net;
using Skein.Web.Hosting;
using Skein.Web.Start;

namespace Skein.Web.Tests.Start;

/// <summary>Several cases behind one page: each is let into by itself, and one that cannot be opened stops none of the others.</summary>
public sealed class StartPageTests : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    [Fact]
    public async Task The_page_lists_every_case_in_words_and_leads_into_each_by_its_own_token()
    {
        using var plain = await InventedCase.MakeAsync(withExtraction: false);
        using var hostile = await InventedCase.MakeAsync(hostile: true, withExtraction: false);
        await using var running = await StartAsync(new OfferedCase("invented.skein", plain.Session), new OfferedCase(InventedCase.Hostile, hostile.Session));
        var cookie = await CookieAsync(running.Front.AddressWithToken);

        using var answer = await GetAsync(running.Front.Address, cookie);
        var page = await ServedCase.ParseAsync(await TextAsync(answer));
        var cards = page.QuerySelectorAll("[data-testid=case]");
        Assert.Equal(["Harbor Square", InventedCase.Hostile], cards.Select(card => card.QuerySelector("h2")!.TextContent));
        Assert.Contains("2 sources", Spaced(cards[0].TextContent), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("2030", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("img, script"));

        using var opened = await GetAsync(new Uri(running.Front.Address, cards[1].QuerySelector("a")!.GetAttribute("href")!), cookie);
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
        Assert.Equal(running.Cases[1].Address.Authority, opened.Headers.Location!.Authority);
        var own = await CookieAsync(opened.Headers.Location);
        using var inside = await GetAsync(running.Cases[1].Address, own);
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
    }

    [Fact]
    public async Task Who_was_let_into_one_case_or_the_page_in_front_is_let_into_no_other()
    {
        using var one = await InventedCase.MakeAsync(withExtraction: false);
        using var other = await InventedCase.MakeAsync(withExtraction: false);
        await using var running = await StartAsync(new OfferedCase("one.skein", one.Session), new OfferedCase("other.skein", other.Session));
        RunningWeb[] all = [running.Front, .. running.Cases];
        var ports = all.Select(web => web.Address).ToList();
        var cookies = new List<string>();
        foreach (var web in all)
        {
            cookies.Add(await CookieAsync(web.AddressWithToken));
        }

        Assert.Equal(3, cookies.Select(cookie => cookie.Split('=')[0]).Distinct().Count());
        foreach (var (mine, cookie) in cookies.Index())
        {
            foreach (var (theirs, address) in ports.Index())
            {
                // Even under the name that the other host asks for.
                var renamed = $"skein-{address.Port}={cookie.Split('=', 2)[1]}";
                using var answer = await GetAsync(address, $"{cookie}; {renamed}");
                Assert.Equal(mine == theirs ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, answer.StatusCode);
            }
        }

        using var stranger = await GetAsync(new Uri(running.Front.Address, "/open/0"), "");
        Assert.Equal((HttpStatusCode.Unauthorized, null), (stranger.StatusCode, stranger.Headers.Location));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_page_of_a_case_leads_back_under_the_name_it_was_asked_by_with_the_cookie_alone(string name)
    {
        using var plain = await InventedCase.MakeAsync(withExtraction: false);
        await using var running = await StartAsync(new OfferedCase("invented.skein", plain.Session));
        var front = new UriBuilder(running.Front.Address) { Host = name }.Uri;
        var cookie = await CookieAsync(new Uri(front, running.Front.AddressWithToken.PathAndQuery));
        using var opened = await GetAsync(new Uri(front, "/open/0"), cookie);
        Assert.Equal(name, opened.Headers.Location!.Host);
        var own = await CookieAsync(opened.Headers.Location);

        // A browser sends both to both ports; cookies tell names apart and no ports.
        using var answer = await GetAsync(new Uri(opened.Headers.Location, "/settings"), $"{cookie}; {own}");
        var link = (await ServedCase.ParseAsync(await TextAsync(answer))).QuerySelector("a.all-cases")!;
        Assert.Equal(("All cases", front.AbsoluteUri), (link.TextContent, link.GetAttribute("href")));
        using var back = await GetAsync(new Uri(link.GetAttribute("href")!), $"{cookie}; {own}");
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        Assert.Contains("data-testid=\"case\"", await TextAsync(back), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_the_page_in_front_never_let_in_is_shown_no_way_there()
    {
        using var plain = await InventedCase.MakeAsync(withExtraction: false);
        await using var running = await StartAsync(new OfferedCase("invented.skein", plain.Session));
        var (front, web) = (running.Front.Address, running.Cases[0]);
        var own = await CookieAsync(web.AddressWithToken);

        // With no cookie of the page in front, with one that it never signed, and with that of the case under its name.
        foreach (var cookies in new[] { own, $"{own}; skein-{front.Port}=a.b", $"{own}; skein-{front.Port}={own.Split('=', 2)[1]}" })
        {
            using var answer = await GetAsync(web.Address, cookies);
            Assert.Null((await ServedCase.ParseAsync(await TextAsync(answer))).QuerySelector("a.all-cases"));
        }
    }

    [Fact]
    public async Task A_case_that_is_served_alone_leads_to_no_other()
    {
        await using var served = await ServedCase.StartAsync();
        Assert.Null((await served.PageAsync("/")).QuerySelector("a.all-cases"));
    }

    [Fact]
    public async Task A_case_that_cannot_be_opened_says_why_and_the_others_are_served()
    {
        using var plain = await InventedCase.MakeAsync(withExtraction: false);
        await using var running = await StartAsync(
            new OfferedCase("gone.skein", null, "There is no case in this folder. <b>Look elsewhere.</b>"), new OfferedCase("invented.skein", plain.Session));
        var cookie = await CookieAsync(running.Front.AddressWithToken);

        using var answer = await GetAsync(running.Front.Address, cookie);
        var cards = (await ServedCase.ParseAsync(await TextAsync(answer))).QuerySelectorAll("[data-testid=case]");
        Assert.Contains("There is no case in this folder. <b>Look elsewhere.</b>", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Null(cards[0].QuerySelector("a"));
        using var none = await GetAsync(new Uri(running.Front.Address, "/open/0"), cookie);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        using var there = await GetAsync(new Uri(running.Front.Address, cards[1].QuerySelector("a")!.GetAttribute("href")!), cookie);
        Assert.Equal(HttpStatusCode.SeeOther, there.StatusCode);
    }

    [Fact]
    public async Task The_page_in_front_answers_only_under_its_own_name_and_takes_no_form()
    {
        using var plain = await InventedCase.MakeAsync(withExtraction: false);
        await using var running = await StartAsync(new OfferedCase("invented.skein", plain.Session));
        var cookie = await CookieAsync(running.Front.AddressWithToken);

        using var rebound = await GetAsync(running.Front.Address, cookie, request => request.Headers.Host = "cases.example");
        Assert.Equal(HttpStatusCode.BadRequest, rebound.StatusCode);
        using var form = new HttpRequestMessage(HttpMethod.Post, new Uri(running.Front.Address, "/open/0")) { Content = new FormUrlEncodedContent([]) };
        form.Headers.Add("Cookie", cookie);
        form.Headers.Add("Sec-Fetch-Site", "same-site");
        using var posted = await _client.SendAsync(form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, posted.StatusCode);
    }

    public void Dispose() => _client.Dispose();

    private static Task<RunningStart> StartAsync(params OfferedCase[] cases) =>
        StartHost.StartAsync(cases, new WebOptions { Port = 0 }, TestContext.Current.CancellationToken);

    private async Task<string> CookieAsync(Uri withToken)
    {
        using var answer = await GetAsync(withToken, "");
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    private Task<HttpResponseMessage> GetAsync(Uri address, string cookie, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }

        change?.Invoke(request);
        return _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
