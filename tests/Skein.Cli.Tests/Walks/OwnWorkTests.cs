using System.Text.Json;
using Skein.Cli.CommandLine;
using Skein.Cli.Terminals;

namespace Skein.Cli.Tests.Walks;

/// <summary>Saved searches, notes, what is new, settings and several cases, as a person types them.</summary>
public sealed class OwnWorkTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public OwnWorkTests() => _skein.Variables["SKEIN_CONFIG"] = _skein.At("own");

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task A_search_is_saved_listed_run_and_deleted()
    {
        await MakeAsync();
        var searched = await _skein.RunAsync("search", "Мирела Данко", "--similar", "--min-reliability", "B", "--save", "The woman", "--json");
        Assert.Contains("Saved ", searched.Error, StringComparison.Ordinal);
        using (var json = JsonDocument.Parse(searched.Output))
        {
            var similar = Assert.Single(json.RootElement.GetProperty("answer").GetProperty("similar").EnumerateArray());
            Assert.Equal("Mirela Danko", similar.GetProperty("name").GetString());
        }

        var listed = await _skein.OkAsync("searches", "list");
        Assert.Contains("“Мирела Данко”, source at least B; ada", listed, StringComparison.Ordinal);
        Assert.Contains("Мирела Данко", await _skein.OkAsync("searches", "run", "The woman"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await _skein.RunAsync("search", "x", "--save", "The woman")).Code);
        await _skein.OkAsync("searches", "delete", "The woman");
        Assert.Contains("(SK-CLI-101)", (await _skein.RunAsync("searches", "run", "The woman")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_put_between_two_found_by_a_word_and_withdrawn()
    {
        await MakeAsync();
        await _skein.OkAsync("entity", "add", "--kind", "person", "Joren Vask");
        await _skein.OkAsync("note", "Who introduced them?", "--about", "Mirela Danko", "--with", "Joren Vask");
        await _skein.OkAsync("note", "Ask again.");

        using var json = JsonDocument.Parse(await _skein.OkAsync("notes", "list", "--about", "Joren Vask", "--with", "Mirela Danko", "--json"));
        var note = Assert.Single(json.RootElement.GetProperty("answer").EnumerateArray());
        Assert.Equal("Who introduced them?", note.GetProperty("text").GetString());
        Assert.DoesNotContain("introduced", await _skein.OkAsync("notes", "list", "--words", "again"), StringComparison.Ordinal);
        await _skein.OkAsync("notes", "withdraw", note.GetProperty("id").GetString()!);
        Assert.DoesNotContain("introduced", await _skein.OkAsync("notes", "list"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("note", "x", "--with", "Joren Vask")).Code);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("note", "x", "--document", "do-1", "--source", "so-1")).Code);
    }

    [Fact]
    public async Task What_is_new_counts_from_the_last_time_that_seen_was_given()
    {
        await MakeAsync();
        Assert.Contains("First visit", await _skein.OkAsync("show", "Mirela Danko", "--new", "--seen"), StringComparison.Ordinal);
        Assert.Contains("Nothing was recorded", await _skein.OkAsync("show", "Mirela Danko", "--new"), StringComparison.Ordinal);
        await _skein.OkAsync("note", "Ask again.", "--about", "Mirela Danko");
        using var json = JsonDocument.Parse(await _skein.OkAsync("show", "Mirela Danko", "--new", "--json"));
        Assert.Equal("note-added", Assert.Single(json.RootElement.GetProperty("answer").GetProperty("events").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Settings_are_kept_between_commands_and_what_is_none_is_refused()
    {
        await _skein.OkAsync("settings", "--rows", "50", "--motion", "less", "--recent", "off");
        using var json = JsonDocument.Parse(await _skein.OkAsync("settings", "--json"));
        var answer = json.RootElement.GetProperty("answer");
        Assert.Equal((50, true, false), (answer.GetProperty("rowsPerPage").GetInt32(), answer.GetProperty("reducesMotion").GetBoolean(), answer.GetProperty("keepsRecentWork").GetBoolean()));
        Assert.Contains("(SK-CAS-176)", (await _skein.RunAsync("settings", "--rows", "5")).Error, StringComparison.Ordinal);
        Assert.Contains("(SK-CLI-105)", (await _skein.RunAsync("settings", "--language", "tlh")).Error, StringComparison.Ordinal);
        Assert.Contains("Rows on one page: as each page has them", await _skein.OkAsync("settings", "--rows", "own"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_cases_are_served_behind_one_page_and_are_those_served_last_where_none_is_named()
    {
        await MakeAsync();
        await _skein.OkAsync("init", "flat.skein", "--title", "The flat", "--purpose", "Teaching", "--responsible", "Ada");
        var first = await ServeAsync("serve", "harbor.skein", "flat.skein", "gone.skein", "--port", "0");
        Assert.Contains("2 cases stand on one page", first, StringComparison.Ordinal);
        Assert.Contains("gone.skein: There is no case in this folder", first, StringComparison.Ordinal);

        Directory.CreateDirectory(_skein.At("elsewhere"));
        Directory.Move(_skein.At("flat.skein"), _skein.At("elsewhere", "flat.skein"));
        Directory.Move(_skein.At("harbor.skein"), _skein.At("elsewhere", "harbor.skein"));
        var moved = await ServeAsync("serve", "--port", "0");
        Assert.Contains("0 cases stand on one page", moved, StringComparison.Ordinal);
        Assert.Equal(2, moved.Split("SK-CLI-104").Length - 1);
    }

    private async Task MakeAsync()
    {
        await _skein.OkAsync("init", "harbor.skein", "--title", "Harbor", "--purpose", "Teaching", "--responsible", "Ada");
        await _skein.OkAsync("entity", "add", "--kind", "person", "Mirela Danko");
    }

    // Stops as soon as the address was printed, as Ctrl-C does.
    private async Task<string> ServeAsync(params string[] arguments)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromMinutes(2));
        using var output = new StopWriter("Stop with Ctrl-C", stop);
        using var error = new StringWriter();
        var code = await SkeinRoot.RunAsync(arguments, _skein.Environment(new Terminal(output, error)), stop.Token);
        Assert.Equal(ExitCode.Done, code);
        return output + error.ToString();
    }

    private sealed class StopWriter(string last, CancellationTokenSource stop) : StringWriter
    {
        public override void Flush()
        {
            if (ToString().Contains(last, StringComparison.Ordinal))
            {
                stop.Cancel();
            }
        }
    }
}
