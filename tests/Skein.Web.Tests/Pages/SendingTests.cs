using Skein.Casework.LanguageModels;
using Skein.Prompting.Connections;

namespace Skein.Web.Tests.Pages;

/// <summary>The overview says what leaves the machine.</summary>
public class SendingTests
{
    [Fact]
    public async Task The_overview_says_that_nothing_leaves_until_somebody_allowed_it_and_then_who_and_why()
    {
        await using var served = await ServedCase.StartAsync();

        Assert.Contains("Nothing of this case may leave this machine", await SectionAsync(served), StringComparison.Ordinal);

        Assert.True(ModelEndpoint.TryParse("https://models.example", out var endpoint, out _));
        InventedCase.Done(new AllowSending(served.Case.Session).Run(endpoint, "Art. 6 <b>GDPR</b>", "Ada Lind"));

        var section = await SectionAsync(served);
        Assert.DoesNotContain("Nothing of this case may leave", section, StringComparison.Ordinal);
        Assert.Contains("https://models.example", section, StringComparison.Ordinal);
        Assert.Contains("Decided by Ada Lind. Legal basis: Art. 6 <b>GDPR</b>.", section, StringComparison.Ordinal);
        Assert.Contains("No document was sent so far.", section, StringComparison.Ordinal);
    }

    private static async Task<string> SectionAsync(ServedCase served) =>
        (await served.PageAsync("/")).QuerySelector("section[aria-labelledby=leaves]")!.TextContent;
}
