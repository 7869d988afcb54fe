using System.Net;

namespace Skein.Web.Tests.Security;

/// <summary>What every answer tells the browser.</summary>
public class HeaderTests
{
    [Theory]
    [InlineData("/help")]
    [InlineData("/nothing-here")]
    [InlineData("/network/data")]
    public async Task Every_answer_forbids_foreign_and_inline_content_and_caching(string path)
    {
        await using var served = await ServedCase.StartAsync();

        using var answer = await served.GetAsync(path);

        string Header(string name) => string.Join(' ', answer.Headers.GetValues(name));
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Equal("no-store", Header("Cache-Control"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task An_original_is_only_handed_out_for_saving_and_in_a_sandbox()
    {
        await using var served = await ServedCase.StartAsync(hostile: true);

        using var answer = await served.GetAsync($"/documents/{Uri.EscapeDataString(served.Case.HostileDocument.Value)}/original");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.DoesNotContain("<", answer.Content.Headers.ContentDisposition.FileName, StringComparison.Ordinal);
        Assert.Contains("sandbox", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_style_sheet_is_kept_for_ever_under_an_address_with_its_hash()
    {
        await using var served = await ServedCase.StartAsync();
        var address = (await served.PageAsync("/help")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var answer = await served.GetAsync(address);
        using var outside = await served.GetAsync(address.Replace("app.css", "..%2Fskein.dll", StringComparison.Ordinal));

        Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", string.Join(' ', answer.Headers.GetValues("Cache-Control")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }
}
