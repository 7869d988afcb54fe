using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Skein.Web.Tests.Security;

/// <summary>The network as a file: for download, in a sandbox, and whatever a label holds is a label.</summary>
public class PictureTests
{
    [Theory]
    [InlineData("/network/picture.svg", "image/svg+xml", "network.svg")]
    [InlineData("/network/picture.png", "image/png", "network.png")]
    public async Task A_picture_goes_out_for_download_in_a_sandbox(string path, string mediaType, string name)
    {
        await using var served = await ServedCase.StartAsync();

        using var answer = await served.GetAsync(path);

        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"attachment; filename=\"{name}\"", answer.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("default-src 'none'; sandbox; frame-ancestors 'none'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", string.Join(' ', answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("no-store", string.Join(' ', answer.Headers.GetValues("Cache-Control")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_labels_are_words_in_a_drawing_that_holds_nothing_else()
    {
        await using var served = await ServedCase.StartAsync(hostile: true);

        using var answer = await served.GetAsync("/network/picture.svg?isolates=1");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var picture = XDocument.Load(reader);

        string[] allowed = ["svg", "title", "desc", "rect", "path", "circle", "polygon", "text"];
        Assert.Empty(picture.Descendants().Select(element => element.Name.LocalName).Except(allowed));
        Assert.DoesNotContain(picture.Descendants().Attributes(), attribute =>
            attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "href" or "style");
        Assert.Contains("<script>alert(1)</script>", picture.Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public async Task The_picture_follows_the_filter_of_the_page_that_links_to_it()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync($"/network?around={served.Case.Tomas}&ties-out=1&ties=restricted");
        var link = page.QuerySelector("a[href^='/network/picture.svg']")!.GetAttribute("href")!;
        using var answer = await served.GetAsync(link);
        using var protectedOnes = await served.GetAsync("/network/picture.svg?protected=1");

        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("around Tomas Ferren", text, StringComparison.Ordinal);
        Assert.Contains("restricted tie rules", text, StringComparison.Ordinal);
        Assert.DoesNotContain("a child in the square", text, StringComparison.Ordinal);
        Assert.Contains("a child in the square", await protectedOnes.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
