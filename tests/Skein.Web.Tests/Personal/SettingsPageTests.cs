using System.Net;
using Skein.Testing;

namespace Skein.Web.Tests.Personal;

/// <summary>Settings and recent work: the person's own, in the person's folder, and nothing of it in the case.</summary>
public sealed class SettingsPageTests : IDisposable
{
    private readonly TemporaryFolder _own = new();

    [Fact]
    public async Task What_was_opened_stands_on_the_overview_until_it_is_forgotten_and_no_word_of_it_is_written()
    {
        await using var served = await ServedCase.StartAsync(personal: _own.At("skein"));
        var head = Head(served);
        await served.PageAsync($"/entities/{served.Case.Aldo}");
        await served.PageAsync($"/documents/{served.Case.GazetteDocument}");
        await served.PageAsync("/search?q=secret+meeting");

        var listed = Opened(await served.PageAsync("/"));
        Assert.Equal(["Search secret meeting", "Document Two brothers in court over Harbor Square", "Page Aldo Ferren"], listed);
        var written = string.Concat(Directory.EnumerateFiles(_own.At("skein"), "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.Contains(served.Case.Aldo.Value, written, StringComparison.Ordinal);
        Assert.DoesNotContain("Ferren", written, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", written, StringComparison.Ordinal);
        Assert.Equal(head, Head(served));

        using var cleared = await served.SubmitAsync((await served.PageAsync("/")).QuerySelector("[data-testid=opened] form")!);
        Assert.Equal(HttpStatusCode.SeeOther, cleared.StatusCode);
        Assert.Empty(Opened(await served.PageAsync("/")));
    }

    [Fact]
    public async Task Rows_and_motion_follow_the_settings_and_switching_recent_work_off_empties_it()
    {
        await using var served = await ServedCase.StartAsync(personal: _own.At("skein"));
        for (var number = 0; number < 12; number++)
        {
            served.Case.Add(Model.Entities.EntityKind.Object, $"Crate {number:00}");
        }

        await served.PageAsync($"/entities/{served.Case.Aldo}");
        var form = (await served.PageAsync("/settings")).QuerySelector("form.settings")!;
        using var saved = await served.PostAsync("/settings", [new("_form", form.QuerySelector("[name=_form]")!.GetAttribute("value")!), new("rows", "10"), new("less-motion", "1"), new("return", "/settings")]);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);

        var page = await served.PageAsync("/entities?kind=Object");
        Assert.Equal("less", page.DocumentElement.GetAttribute("data-motion"));
        Assert.NotNull(page.QuerySelector("nav.pager a[rel=next]"));
        Assert.Null((await served.PageAsync("/")).QuerySelector("[data-testid=opened]"));
        Assert.DoesNotContain(served.Case.Aldo.Value, string.Concat(Directory.EnumerateFiles(_own.At("skein")).Select(File.ReadAllText)), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.EnumerateFiles(_own.At("skein")))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("501")]
    [InlineData("many")]
    public async Task Rows_that_are_none_are_refused_with_a_sentence(string rows)
    {
        await using var served = await ServedCase.StartAsync();
        var form = (await served.PageAsync("/settings")).QuerySelector("form.settings")!;
        using var refused = await served.SubmitAsync(form, ("rows", rows));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("10", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public void Dispose() => _own.Dispose();

    private static IEnumerable<string> Opened(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll("[data-testid=opened] li")
        .Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static long Head(ServedCase served)
    {
        using var reader = served.Case.Session.Store.OpenReader();
        return reader.Head.Sequence;
    }
}
