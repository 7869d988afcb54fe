using Skein.Casework.Ingest;
using Skein.Casework.Review;
using Skein.Model;
using Skein.Model.Proposals;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Ingest;

public class IngestTests
{
    private const string Report =
        "Two arrests in Velmont\n\nKarim Vask and Salim Vask are brothers. Karim Vask was arrested in Velmont on 3 April 2014. "
        + "The neighbors had heard nothing that evening, and the street stayed closed until the morning of the next day.\n";

    [Fact]
    public async Task A_folder_is_read_once_and_a_second_run_leaves_no_trace_in_the_log()
    {
        using var desk = new Desk();
        var folder = Folder(desk, ("a.txt", Report), ("b.md", "# A letter\n\nNothing happened in Harsteen.\n"));

        var first = await new IngestFolder(desk.Session).RunAsync(new IngestRequest(folder), cancellation: TestContext.Current.CancellationToken);
        var head = desk.Head();
        var second = await new IngestFolder(desk.Session).RunAsync(new IngestRequest(folder), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal((2, 0, 0), (first.Progress.Read, first.Progress.Known, first.Progress.Failed));
        Assert.True(first.Progress.Proposals > 0);
        Assert.Equal((0, 2), (second.Progress.Read, second.Progress.Known));
        Assert.Equal(head, desk.Head());
    }

    [Fact]
    public async Task One_file_under_two_names_is_one_document_with_two_places()
    {
        using var desk = new Desk();
        var folder = Folder(desk, ("a.txt", Report), ("sub/copy.txt", Report));

        await new IngestFolder(desk.Session).RunAsync(new IngestRequest(folder), cancellation: TestContext.Current.CancellationToken);

        using var reader = desk.Session.Store.OpenReader();
        var document = Assert.Single(reader.Documents(new DocumentQuery()));
        Assert.Equal(["a.txt", "sub/copy.txt"], reader.PathsOf(document.Value.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_reprint_with_another_headline_is_linked_and_not_merged()
    {
        using var desk = new Desk();
        var folder = Folder(desk, ("a.txt", Report), ("b.txt", Report.Replace("Two arrests in Velmont", "Police act in the west", StringComparison.Ordinal)));

        var report = await new IngestFolder(desk.Session).RunAsync(new IngestRequest(folder), cancellation: TestContext.Current.CancellationToken);

        using var reader = desk.Session.Store.OpenReader();
        Assert.Equal(1, report.NearCopies);
        Assert.Equal(2, reader.Documents(new DocumentQuery()).Count);
        Assert.InRange(Assert.Single(reader.NearCopies()).Similarity, 0.7, 1);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_listed_once_and_the_others_go_on()
    {
        using var desk = new Desk();
        var folder = Folder(desk, ("a.txt", Report), ("empty.txt", ""), ("broken.docx", "PK\u0003\u0004 this is no archive"));

        var report = await new IngestFolder(desk.Session).RunAsync(new IngestRequest(folder), cancellation: TestContext.Current.CancellationToken);
        await new IngestFolder(desk.Session).RunAsync(new IngestRequest(folder), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal((1, 2), (report.Progress.Read, report.Progress.Failed));
        Assert.All(report.Faults, fault => Assert.StartsWith("SK-READ-", fault.Code, StringComparison.Ordinal));
        using var reader = desk.Session.Store.OpenReader();
        Assert.Equal(["broken.docx", "empty.txt"], reader.ReadingFaults().Select(fault => fault.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_run_that_is_stopped_keeps_what_it_stored_and_the_next_one_reads_the_rest()
    {
        using var desk = new Desk();
        var files = Enumerable.Range(0, 60).Select(i => ($"r{i:00}.txt", $"{Report} This is report number {i}, of {i * 7} words.")).ToArray();
        var folder = Folder(desk, files);
        using var stop = new CancellationTokenSource();
        var stopper = new Stopper(stop, after: 5);

        var first = await new IngestFolder(desk.Session).RunAsync(new IngestRequest(folder) { Parallelism = 1 }, stopper, stop.Token);
        var second = await new IngestFolder(desk.Session).RunAsync(new IngestRequest(folder), cancellation: TestContext.Current.CancellationToken);

        Assert.True(first.WasCancelled);
        Assert.InRange(first.Progress.Read, 5, 59);
        Assert.Equal((60 - first.Progress.Read, first.Progress.Read), (second.Progress.Read, second.Progress.Known));
        Assert.Empty(desk.Session.Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults);
    }

    [Fact]
    public async Task A_rejected_proposal_does_not_come_back_when_the_folder_is_extracted_again()
    {
        using var desk = new Desk();
        var folder = Folder(desk, ("a.txt", Report));
        await new IngestFolder(desk.Session).RunAsync(new IngestRequest(folder), cancellation: TestContext.Current.CancellationToken);
        var sibling = Assert.Single(new ShowReviewQueue(desk.Session).Run(new QueueRequest(Property: PropertyCode.From("sibling-of"))).Proposals);
        new RejectProposal(desk.Session).Run(sibling.Id, "no");

        await new IngestFolder(desk.Session).RunAsync(
            new IngestRequest(folder) { ExtractAgain = true }, cancellation: TestContext.Current.CancellationToken);

        Assert.Empty(new ShowReviewQueue(desk.Session).Run(new QueueRequest(Property: PropertyCode.From("sibling-of"))).Proposals);
        using var reader = desk.Session.Store.OpenReader();
        Assert.Equal(ProposalState.Rejected, reader.Find(sibling.Id)!.State);
        Assert.IsType<Proposal.StatementProposal>(reader.Find(sibling.Id)!.Proposal);
    }

    private static string Folder(Desk desk, params (string Path, string Text)[] files)
    {
        var folder = desk.Folder("reports");
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return folder;
    }

    private sealed class Stopper(CancellationTokenSource stop, int after) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value)
        {
            if (value.Done >= after)
            {
                stop.Cancel();
            }
        }
    }
}
