using System.Net;

namespace Skein.Web.Tests.Security;

/// <summary>Requests that a hostile page could cause from the same browser change nothing and learn nothing.</summary>
public class RequestCheckTests
{
    [Theory]
    [InlineData("attacker.example")]
    [InlineData("attacker.example:{port}")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("localhost.attacker.example:{port}")]
    [InlineData("[::1]:{port}")]
    public async Task Another_host_name_gets_nothing(string host)
    {
        await using var served = await ServedCase.StartAsync();

        using var answer = await served.GetAsync("/help", request =>
            request.Headers.Host = host.Replace("{port}", $"{served.Web.Address.Port}", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Localhost_is_the_same_place()
    {
        await using var served = await ServedCase.StartAsync();

        using var answer = await served.GetAsync("/help", request => request.Headers.Host = $"localhost:{served.Web.Address.Port}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("cross-site", "https://attacker.example")]
    [InlineData("cross-site", "null")]
    [InlineData("same-site", "http://127.0.0.1:1")]
    [InlineData("none", null)]
    [InlineData("same-origin", "https://attacker.example")]
    [InlineData(null, "https://attacker.example")]
    [InlineData(null, "null")]
    [InlineData(null, null)]
    public async Task A_post_from_elsewhere_is_refused_even_with_the_right_form_token(string? site, string? origin)
    {
        await using var served = await ServedCase.StartAsync();
        var before = Head(served);
        var token = await FormTokenAsync(served);

        using var answer = await served.PostAsync("/entities", Form(token), request =>
        {
            request.Headers.Remove("Sec-Fetch-Site");
            request.Headers.Remove("Origin");
            _ = site is null || request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
            _ = origin is null || request.Headers.TryAddWithoutValidation("Origin", origin);
        });

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, Head(served));
    }

    [Theory]
    [InlineData("")]
    [InlineData("wrong")]
    public async Task A_post_without_the_form_token_is_refused(string token)
    {
        await using var served = await ServedCase.StartAsync();
        var before = Head(served);

        using var answer = await served.PostAsync("/entities", Form(token));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, Head(served));
    }

    [Fact]
    public async Task A_post_from_an_own_page_is_recorded()
    {
        await using var served = await ServedCase.StartAsync();
        var before = Head(served);

        using var answer = await served.PostAsync("/entities", Form(await FormTokenAsync(served)));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(before + 1, Head(served));
    }

    [Fact]
    public async Task A_browser_without_fetch_metadata_is_known_by_its_origin()
    {
        await using var served = await ServedCase.StartAsync();
        var token = await FormTokenAsync(served);

        using var answer = await served.PostAsync("/entities", Form(token), request =>
        {
            request.Headers.Remove("Sec-Fetch-Site");
            request.Headers.Remove("Origin");
            request.Headers.Add("Origin", served.Web.Address.GetLeftPart(UriPartial.Authority));
        });

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Theory]
    [InlineData("//attacker.example/")]
    [InlineData("https://attacker.example/")]
    [InlineData("/\\attacker.example")]
    public async Task After_a_form_nobody_is_sent_elsewhere(string back)
    {
        await using var served = await ServedCase.StartAsync();
        var form = Form(await FormTokenAsync(served)).Append(new("return", back)).Append(new("stay", "1"));

        using var answer = await served.PostAsync("/entities", form);

        Assert.StartsWith("/?did=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_methods_are_not_served()
    {
        await using var served = await ServedCase.StartAsync();

        using var answer = await served.SendAsync(new HttpRequestMessage(HttpMethod.Delete, new Uri(served.Web.Address, "/entities")));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private static Dictionary<string, string> Form(string token) => new() { ["_form"] = token, ["label"] = "Nadia Brel", ["kind"] = "Person" };

    private static async Task<string> FormTokenAsync(ServedCase served) =>
        (await served.PageAsync("/entities")).QuerySelector("form[method=post] input[name=_form]")!.GetAttribute("value")!;

    private static long Head(ServedCase served)
    {
        using var reader = served.Case.Session.Store.OpenReader();
        return reader.Head.Sequence;
    }
}
