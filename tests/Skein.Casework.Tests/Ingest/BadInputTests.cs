using Skein.Casework.Ingest;
using Skein.Casework.Review;
using Skein.Extraction;
using Skein.Model;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Ingest;

/// <summary>Files that nobody wrote to be read, through reading, extraction, the log and the review queue.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Brothers = "Salim Ferrat is the brother of Karim Oudin.";
    private readonly Desk _desk = new();

    public void Dispose()
    {
        Assert.Empty(_desk.Session.Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults);
        _desk.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t \n")]
    public async Task A_file_without_words_is_listed_and_the_others_go_on(string text)
    {
        var report = await Read(("a.txt", text), ("b.txt", Brothers));

        Assert.StartsWith("SK-READ-", Assert.Single(report.Faults).Code, StringComparison.Ordinal);
        Assert.Single(Siblings());
    }

    [Fact]
    public async Task One_sentence_of_ten_megabytes_is_read_to_its_end_and_quoted_in_part()
    {
        var text = string.Concat(Enumerable.Repeat("and the council of the town met in the hall by the river at noon ", 160_000)) + Brothers;

        await Read(("a.txt", text));

        Assert.True(text.Length > 10_000_000, "the text is shorter than the test says");
        Assert.InRange(Assert.Single(Siblings()).Statement.Evidence.Quote!.Length, Brothers.Length, 700);
    }

    [Fact]
    public async Task A_page_of_numbers_is_kept_and_proposes_nothing()
    {
        var report = await Read(("a.txt", string.Join(' ', Enumerable.Range(0, 5_000).Select(number => number * 7919 % 100_003))));

        Assert.Equal((1, 0), (report.Progress.Read, report.Progress.Proposals));
    }

    [Fact]
    public async Task Mixed_scripts_and_zero_width_characters_are_read_where_they_can_be()
    {
        await Read(("a.txt", "Карим Удин жил там. Salim Fer\u200brat is the brother of Ka\u00adrim Oudin. كان كريم هناك. 他来了。"));

        var sibling = Assert.Single(Siblings()).Statement;
        Assert.Equal(["Karim Oudin", "Salim Ferrat"], new[] { sibling.Subject.Label, sibling.Object!.Label }.Order(StringComparer.Ordinal));
        Assert.Equal(Brothers, sibling.Evidence.Quote!.Replace("\u200b", "", StringComparison.Ordinal).Replace("\u00ad", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_language_without_rules_gives_names_only_and_the_report_says_so()
    {
        const string spanish = "Salim Ferrat es el hermano de Karim Oudin y vive en Barcelona desde hace tres años, según dijo la policía de la ciudad.";

        var report = await Read(("a.txt", spanish), ("b.txt", spanish + " Eso es todo lo que se sabe."), ("c.txt", Brothers));

        var notice = Assert.Single(report.Notices);
        Assert.Equal((ExtractionWarnings.UnsupportedLanguageCode, 2), (notice.Code, notice.Paths.Count));
        Assert.Contains("only names and dates", notice.Sentence, StringComparison.Ordinal);
        using var reader = _desk.Session.Store.OpenReader();
        var first = reader.Documents(new DocumentQuery()).Single(row => row.Value.Path == "a.txt").Value.Id;
        Assert.Contains(reader.ProposedEntities(first), entity => entity.Entity.Label == "Salim Ferrat");
        Assert.Empty(reader.Proposals(new ProposalQuery { Document = first, OnIdentity = false }));
    }

    private IReadOnlyList<Casework.Reading.ProposalView> Siblings() =>
        new ShowReviewQueue(_desk.Session).Run(new QueueRequest(Property: PropertyCode.From("sibling-of"))).Proposals;

    private Task<IngestReport> Read(params (string Path, string Text)[] files)
    {
        var folder = _desk.Folder("reports");
        Directory.CreateDirectory(folder);
        foreach (var (path, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        return new IngestFolder(_desk.Session).RunAsync(new IngestRequest(folder), cancellation: TestContext.Current.CancellationToken);
    }
}
