using System.Net;
using System.Security.Cryptography;
using System.Text;
using Skein.Casework.Ingest;
using Skein.Testing;

namespace Skein.Web.Tests.Pages;

/// <summary>The pages of documents that are kept as hash and locator.</summary>
public class MediaPageTests
{
    private const string Hostile = "<img src=x onerror=alert(1)>.png";

    [Fact]
    public async Task A_picture_in_a_mail_shows_its_facts_and_the_way_to_the_mail_and_offers_no_copy()
    {
        await using var served = await ServedCase.StartAsync();
        using var folder = new TemporaryFolder();
        var photo = Photo();
        await File.WriteAllBytesAsync(folder.At("mail.eml"), Mail(photo), TestContext.Current.CancellationToken);
        await new IngestFolder(served.Case.Session).RunAsync(new IngestRequest(folder.Path), cancellation: TestContext.Current.CancellationToken);

        var list = await served.PageAsync("/documents");
        var row = list.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(Hostile, StringComparison.Ordinal));
        Assert.Contains("image · kept as hash and locator", row.TextContent, StringComparison.Ordinal);
        var address = row.QuerySelector("a")!.GetAttribute("href")!;

        var page = await served.PageAsync(address);
        var facts = page.QuerySelectorAll(".text dl.terms > div").Select(fact => $"{Words(fact.QuerySelector("dt")!)} {Words(fact.QuerySelector("dd")!)}").ToList();
        Assert.Equal($"Name {Hostile}", facts[0]);
        Assert.Equal("Type image/png", facts[1]);
        Assert.Equal("Size 12,000 bytes", facts[2]);
        Assert.Equal($"SHA-256 {Convert.ToHexStringLower(SHA256.HashData(photo))}", facts[3]);
        Assert.Equal($"Where it lies mail.eml!/{Hostile} · inside Pictures", facts[4]);
        Assert.Contains("Skein holds no copy of this file of its own", page.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".text img, a[download]"));
        using var original = await served.GetAsync(address.Split('?')[0] + "/original");
        Assert.Equal(HttpStatusCode.NotFound, original.StatusCode);

        var mail = await served.PageAsync(page.QuerySelector(".text dl a")!.GetAttribute("href")!);
        Assert.Contains("See the pictures.", mail.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(address, mail.QuerySelectorAll(".side li a").Single().GetAttribute("href"));
        Assert.DoesNotContain("kept as hash and locator", mail.QuerySelector("header.head")!.TextContent, StringComparison.Ordinal);
    }

    private static string Words(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static byte[] Photo()
    {
        var content = new byte[12_000];
        new Random(1).NextBytes(content);
        new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 }.CopyTo(content, 0);
        return content;
    }

    private static byte[] Mail(byte[] photo) => Encoding.ASCII.GetBytes(
        "From: Jane Roe <jane@example.org>\nMessage-ID: <7@example.org>\nMIME-Version: 1.0\nSubject: Pictures\nContent-Type: multipart/mixed; boundary=x\n\n"
        + "--x\nContent-Type: text/plain\n\nSee the pictures.\n"
        + $"--x\nContent-Type: image/png\nContent-Disposition: inline; filename=\"{Hostile}\"\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(photo)}\n--x--\n");
}
