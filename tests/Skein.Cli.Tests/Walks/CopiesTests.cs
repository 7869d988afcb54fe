using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>A dispatch and its reprint, from the folder to one origin and back.</summary>
public sealed class CopiesTests : IDisposable
{
    private const string Dispatch =
        "Police in the harbor town of Vell arrested two men early on Friday after a raid on a flat above a bakery, a spokeswoman said. "
        + "The men, aged 24 and 31, are brothers and were known to the authorities for earlier thefts. Officers found forged papers, cash and several telephones. "
        + "No shots were fired and nobody was hurt. Neighbors said that the brothers had moved in last spring and kept to themselves.\n";

    private readonly Support.CommandLine _skein = new();

    public CopiesTests()
    {
        _skein.Write("reports/a.txt", Dispatch);
        _skein.Write("reports/b.txt", Dispatch.Replace("early on Friday", "at dawn", StringComparison.Ordinal));
    }

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task Near_copies_are_listed_compared_accepted_and_undone()
    {
        await _skein.OkAsync("init", "vell.skein", "--title", "Vell", "--purpose", "a test", "--author", "Ada Lind");
        Assert.Contains("skein copies", await _skein.OkAsync("ingest", "reports", "--without-extraction"), StringComparison.Ordinal);

        var listed = await _skein.OkAsync("copies", "list");
        Assert.Contains("is nearly the same text", listed, StringComparison.Ordinal);
        Assert.Contains("1 wait for a decision, 0 count as one origin, 0 set apart.", listed, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(await _skein.OkAsync("copies", "list", "--json"));
        var pair = answer.RootElement.GetProperty("answer").GetProperty("pairs")[0];
        var (copy, origin) = (Id(pair, "copy"), Id(pair, "origin"));
        Assert.Equal("proposed", pair.GetProperty("state").GetString());

        var shown = await _skein.OkAsync("copies", "show", origin, copy);
        Assert.Contains("- “early on Friday”", shown, StringComparison.Ordinal);
        Assert.Contains("+ “at dawn”", shown, StringComparison.Ordinal);

        var accepted = await _skein.OkAsync("copies", "accept", copy, origin, "--reason", "names the agency");
        Assert.Contains("reprint of", await _skein.OkAsync("sources"), StringComparison.Ordinal);
        Assert.Contains("0 wait for a decision, 1 count as one origin", await _skein.OkAsync("copies", "list", "--all"), StringComparison.Ordinal);
        var again = await _skein.RunAsync("copies", "accept", copy, origin);
        Assert.Equal(ExitCode.Failed, again.Code);
        Assert.Contains("(SK-CAS-112)", again.Error, StringComparison.Ordinal);
        await _skein.OkAsync("undo", accepted.Split(' ')[^1].Trim());

        await _skein.OkAsync("copies", "reject", copy, origin, "--reason", "two desks");
        Assert.Contains("1 set apart", await _skein.OkAsync("copies", "list"), StringComparison.Ordinal);
        Assert.Contains("0 new pairs, 1 known before", await _skein.OkAsync("copies", "find"), StringComparison.Ordinal);
        Assert.Contains("(SK-CLI-081)", (await _skein.RunAsync("copies", "show", copy, "doc-none")).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("ingest", "reports", "--scan-language", "d!u")).Code);
    }

    [Fact]
    public async Task A_translation_is_given_shown_found_and_refused_without_its_language()
    {
        await _skein.OkAsync("init", "vell.skein", "--title", "Vell", "--purpose", "a test", "--author", "Ada Lind");
        await _skein.OkAsync("ingest", "reports", "--without-extraction");
        using var answer = JsonDocument.Parse(await _skein.OkAsync("copies", "list", "--json"));
        var document = Id(answer.RootElement.GetProperty("answer").GetProperty("pairs")[0], "origin");
        _skein.Write("fr.txt", "La police de la ville portuaire de Vell a arrêté deux hommes tôt vendredi après un raid dans un appartement, a dit une porte-parole. "
            + "Les hommes, âgés de 24 et 31 ans, sont frères et étaient connus des autorités pour des vols. Les agents ont trouvé de faux papiers et des téléphones. "
            + "Aucun coup de feu n'a été tiré et personne n'a été blessé. Les voisins disent que les frères avaient emménagé au printemps dernier.\n");
        Assert.Contains("(SK-CLI-082)", (await _skein.RunAsync("translate-document", document, "fr.txt")).Error, StringComparison.Ordinal);
        Assert.Contains("(SK-CLI-083)", (await _skein.RunAsync("translate-document", document)).Error, StringComparison.Ordinal);
        Assert.Contains("(SK-CAS-126)", (await _skein.RunAsync("translate-document", document, "fr.txt", "--to", "nl")).Error, StringComparison.Ordinal);

        Assert.Contains("aligned with the original", await _skein.OkAsync("translate-document", document, "fr.txt", "--to", "fr", "--by", "Mira Dolen"), StringComparison.Ordinal);
        Assert.Contains("into fr by Mira Dolen", await _skein.OkAsync("translate-document", document), StringComparison.Ordinal);
        Assert.Contains("found in the translation into fr", await _skein.OkAsync("search", "voisins"), StringComparison.Ordinal);
    }

    private static string Id(JsonElement pair, string side) => pair.GetProperty(side).GetProperty("document").GetString()!;
}
