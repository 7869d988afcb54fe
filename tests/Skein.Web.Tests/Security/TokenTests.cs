using System.Net;

namespace Skein.Web.Tests.Security;

/// <summary>The token opens the case once; the cookie that it is exchanged for keeps it open for that browser alone.</summary>
public class TokenTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/healthz")]
    [InlineData("/network/data")]
    [InlineData("/network/picture.svg")]
    [InlineData("/network/figures")]
    [InlineData("/assets/0/app.css")]
    [InlineData("/nothing-here")]
    [InlineData("/?token=wrong")]
    public async Task Nothing_is_served_without_token_or_cookie(string path)
    {
        await using var served = await ServedCase.StartAsync(letIn: false);

        using var answer = await served.GetAsync(path);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.DoesNotContain("Harbor", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_is_exchanged_for_a_strict_cookie_and_leaves_the_address()
    {
        await using var served = await ServedCase.StartAsync(letIn: false);

        using var answer = await served.GetAsync("/help" + served.Web.AddressWithToken.Query + "&true-at=2015");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/help?true-at=2015", answer.Headers.Location!.OriginalString);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_used_token_is_refused_with_a_page_that_says_what_to_do()
    {
        await using var served = await ServedCase.StartAsync(letIn: false);
        var path = served.Web.AddressWithToken.PathAndQuery;
        using var first = await served.GetAsync(path);

        using var second = await served.GetAsync(path);

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, second.StatusCode);
        Assert.Contains("skein open", await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_of_another_process_is_not_known_here()
    {
        await using var one = await ServedCase.StartAsync(letIn: false);
        await using var other = await ServedCase.StartAsync(letIn: false);
        using var letIn = await other.GetAsync(other.Web.AddressWithToken.PathAndQuery);
        var value = letIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0].Split('=', 2)[1];

        using var answer = await one.GetAsync("/help", request => request.Headers.Add("Cookie", $"skein-{one.Web.Address.Port}={value}"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Each_use_writes_a_fresh_token_that_only_the_owner_can_read()
    {
        await using var served = await ServedCase.StartAsync(letIn: false);
        var file = Path.Combine(served.Case.Session.Location, "runs", "web-token");
        var before = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        await served.LetInAsync();

        var after = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.NotEqual(before, after);
        Assert.Equal(Skein.Web.Hosting.WebHost.AddressOf(served.Case.Session.Location), served.Web.AddressWithToken);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
        using var another = await served.GetAsync(new Uri(after.Trim()).PathAndQuery);
        Assert.Equal(HttpStatusCode.SeeOther, another.StatusCode);
    }

    [Fact]
    public async Task The_token_file_goes_when_the_host_stops()
    {
        var served = await ServedCase.StartAsync();
        var file = Path.Combine(served.Case.Session.Location, "runs", "web-token");
        Assert.True(File.Exists(file));

        await served.Web.DisposeAsync();

        Assert.False(File.Exists(file));
        await served.DisposeAsync();
    }

    [Fact]
    public async Task A_token_has_256_bits()
    {
        await using var served = await ServedCase.StartAsync(letIn: false);

        var token = served.Web.AddressWithToken.Query["?token=".Length..];

        Assert.Equal(32, System.Buffers.Text.Base64Url.DecodeFromChars(token).Length);
    }
}
