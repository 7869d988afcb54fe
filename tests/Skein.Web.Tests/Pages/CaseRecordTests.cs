using System.Net;

namespace Skein.Web.Tests.Pages;

/// <summary>Why a case exists and who answers for it, stated and changed on the overview.</summary>
public class CaseRecordTests
{
    [Fact]
    public async Task The_record_of_a_case_is_changed_with_a_reason_shown_and_changed_again()
    {
        await using var served = await ServedCase.StartAsync();
        var before = await served.PageAsync("/");
        var title = before.QuerySelector("h1")!.TextContent;
        var form = before.QuerySelector("form[action='/case']")!;

        using var changed = await served.SubmitAsync(
            form, ("title", "<b>Harbour</b>"), ("purpose", "A court report"), ("legal-basis", "GDPR art. 85"), ("period", "2014/2016"), ("review-on", "2028-01"), ("reason", "stated late"));
        Assert.Equal(HttpStatusCode.SeeOther, changed.StatusCode);
        var after = await served.PageAsync(changed.Headers.Location!.OriginalString);
        Assert.Equal("<b>Harbour</b>", after.QuerySelector("h1")!.TextContent);
        Assert.Equal("A court report", after.QuerySelector("p.lead")!.TextContent);
        Assert.Contains("GDPR art. 85", after.QuerySelector("dl.record")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2028-01", after.QuerySelector("input[name=review-on]")!.GetAttribute("value"));
        Assert.Contains("stated late", (await served.PageAsync("/log")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(after.QuerySelector(".notice form"));

        using var back = await served.SubmitAsync(after.QuerySelector("form[action='/case']")!, ("title", title), ("reason", "as it was"));
        Assert.Equal(title, (await served.PageAsync("/")).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("purpose", "", "Nothing was recorded")]
    [InlineData("period", "soon", "Nothing was recorded")]
    [InlineData("reason", "", "Nothing was recorded")]
    public async Task A_record_that_lacks_something_or_a_date_that_is_none_is_refused(string field, string value, string said)
    {
        await using var served = await ServedCase.StartAsync();
        var form = (await served.PageAsync("/")).QuerySelector("form[action='/case']")!;

        using var refused = await served.SubmitAsync(form, ("purpose", "A court report"), ("reason", "stated late"), (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(said, await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_a_record_that_somebody_changed_meanwhile_is_not_taken()
    {
        await using var served = await ServedCase.StartAsync();
        var form = (await served.PageAsync("/")).QuerySelector("form[action='/case']")!;
        using var first = await served.SubmitAsync(form, ("purpose", "One"), ("reason", "first"));
        using var second = await served.SubmitAsync(form, ("purpose", "Two"), ("reason", "second"));

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.NotEqual(HttpStatusCode.SeeOther, second.StatusCode);
        Assert.Equal("One", (await served.PageAsync("/")).QuerySelector("p.lead")!.TextContent);
    }
}
