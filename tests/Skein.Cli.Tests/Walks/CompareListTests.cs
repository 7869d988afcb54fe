using System.Text;
using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>A published list compared with a case in one run: offers to look at, and nothing of the list kept.</summary>
public sealed class CompareListTests : IDisposable
{
    private const string List = "name,aliases,birth_date\nYoucef Hamrani,Abu Tamir,1981-02-03\nQuillon Xantar,Vexilor Prume,1970\n";

    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task What_the_case_names_is_offered_and_no_file_of_the_case_holds_a_name_that_it_does_not()
    {
        await CaseAsync();
        _skein.Write("list.csv", List);
        var log = await _skein.OkAsync("log");

        var text = await _skein.OkAsync("compare", "list.csv", "--source", "Council of Ostmark, 2016");
        Assert.Contains("1 of 2 rows may be named in the case", text, StringComparison.Ordinal);
        Assert.Contains("may be Yusuf al-Hamrani", text, StringComparison.Ordinal);
        Assert.Contains("Nothing of the list was kept.", text, StringComparison.Ordinal);
        Assert.Equal(log, await _skein.OkAsync("log"));

        using var json = JsonDocument.Parse(await _skein.OkAsync("compare", "list.csv", "--source", "Council of Ostmark, 2016", "--json"));
        var hit = Assert.Single(json.RootElement.GetProperty("answer").GetProperty("hits").EnumerateArray());
        Assert.Equal("p-1", hit.GetProperty("offers")[0].GetProperty("entity").GetProperty("id").GetString());
        Assert.NotEqual("", hit.GetProperty("offers")[0].GetProperty("wouldSettle").GetString());

        await _skein.OkAsync("compare", "list.csv", "--source", "Council of Ostmark, 2016", "--propose");
        Assert.Empty(FilesWith("Quillon", "Xantar", "Vexilor", "Prume"));
        Assert.NotEmpty(FilesWith("Hamrani"));
        Assert.Contains("Everything holds.", await _skein.OkAsync("verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_of_the_case_that_one_entry_names_become_a_question_that_a_person_answers()
    {
        await CaseAsync();
        _skein.Write("reports/one.md", "# Harbor\n\nSalim Ferrat met Orvil Danek in Marvane in May 2014. Salim Ferrat left. Orvil Danek stayed.\n");
        await _skein.OkAsync("ingest", "reports");
        _skein.Write("list.csv", "name,aliases\nSalim Ferrat,Orvil Danek\nQuillon Xantar,\n");

        var text = await _skein.OkAsync("compare", "list.csv", "--source", "The register, 2016", "--propose");
        Assert.Contains("1 question of identity added to the review queue.", text, StringComparison.Ordinal);
        Assert.Contains("The register, 2016", await _skein.OkAsync("review"), StringComparison.Ordinal);
        Assert.DoesNotContain("judged", await _skein.OkAsync("log"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1 question", await _skein.OkAsync("compare", "list.csv", "--source", "The register, 2016", "--propose"), StringComparison.Ordinal);
        Assert.Empty(FilesWith("Quillon", "Xantar"));
    }

    [Theory]
    [InlineData("SK-CAS-062", "name\nYoucef Hamrani\n", null)]
    [InlineData("SK-CAS-063", "", "s")]
    [InlineData("SK-CAS-063", "surname,year\nHamrani,1980\n", "s")]
    [InlineData("SK-CAS-063", "name\n\"Youcef Hamrani\n", "s")]
    [InlineData("SK-CAS-063", "PK\u0003\u0004\u0014\u0000name,\u0001\n", "s")]
    public async Task A_bad_list_is_refused_with_a_sentence_and_a_code(string code, string text, string? source)
    {
        await CaseAsync();
        _skein.Write("list.csv", text);
        var outcome = await _skein.RunAsync(["compare", "list.csv", .. source is null ? (string[])[] : ["--source", source]]);
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Matches("^[A-Z].*\\. \\(" + code + "\\)\\s*$", outcome.Error);
        Assert.DoesNotContain("Nothing of the list was kept", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_in_another_encoding_is_passed_over_and_said_and_a_list_that_is_not_there_is_named()
    {
        await CaseAsync();
        File.WriteAllBytes(_skein.At("list.csv"), [.. Encoding.UTF8.GetBytes("name\nYoucef Hamrani\n"), .. Encoding.Latin1.GetBytes("Bela Sz\u00f6nyi\n")]);
        var outcome = await _skein.RunAsync("compare", "list.csv", "--source", "s");
        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Contains("Row 2 holds signs that are no text in UTF-8", outcome.Output + outcome.Error, StringComparison.Ordinal);

        outcome = await _skein.RunAsync("compare", "nowhere.csv", "--source", "s");
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("nowhere.csv", outcome.Error, StringComparison.Ordinal);
    }

    private List<string> FilesWith(params string[] names) =>
    [
        .. from file in Directory.EnumerateFiles(_skein.At("harbor.skein"), "*", SearchOption.AllDirectories)
           let bytes = Encoding.Latin1.GetString(Shared(file))
           from name in names
           where bytes.Contains(name, StringComparison.OrdinalIgnoreCase)
           select $"{Path.GetFileName(file)}: {name}",
    ];

    private static byte[] Shared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private async Task CaseAsync()
    {
        await _skein.OkAsync("init", "harbor.skein", "--title", "The harbor", "--purpose", "a test");
        _skein.Write("tables/sources.csv", "id,title,kind,reliability,published,keeping\ngazette,Gazette,article,B,2031-03-02,hash-and-locator\n");
        _skein.Write("tables/entities.csv", "id,kind,label\np-1,person,Yusuf al-Hamrani\np-2,person,Rona Tel\n");
        _skein.Write("tables/statements.csv", "id,subject,property,object,value,source,locator,credibility\ns-1,p-1,born-on,,1981-02-03,gazette,para 1,2\n");
        await _skein.OkAsync("import", "tables");
    }
}
