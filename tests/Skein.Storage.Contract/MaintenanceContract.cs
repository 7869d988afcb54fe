using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;
using Skein.Text.Hashing;

namespace Skein.Storage.Contract;

/// <summary>Rebuilding, verifying, backups, and many at once.</summary>
public abstract class MaintenanceContract : CaseContract
{
    [Fact]
    public void Verification_counts_what_it_checked_and_prints_the_head()
    {
        var note = AddDocument("Carla Muster came.");
        AddPerson("pe-1", "Carla Muster");
        var head = Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "came", Quote(note, "came"))));
        var report = Store.Verify(new VerificationRequest(head.Hash), cancellation: TestContext.Current.CancellationToken);

        Assert.Empty(report.Faults);
        Assert.Equal((head, 6L, 1L, 1L, 1L, 0L), (report.Head, report.Events, report.Texts, report.Originals, report.Quotes, report.Erased));
    }

    [Fact]
    public void A_head_noted_earlier_is_found_and_one_of_another_case_is_not()
    {
        using var reader = Store.OpenReader();
        var noted = reader.Head.Hash;
        AddPerson("pe-1", "Carla Muster");
        AssertVerifies(noted);
        var report = Store.Verify(new VerificationRequest(ContentHash.OfText("another")), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["SK-VER-017"], report.Faults.Select(fault => fault.Code));
    }

    [Fact]
    public void An_original_that_no_document_names_is_noticed_and_is_no_fault()
    {
        Store.Originals.Put("left over"u8);
        var report = Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(report.Faults);
        Assert.Single(report.Notices);
    }

    [Fact]
    public void Originals_are_kept_once_and_come_back_byte_for_byte()
    {
        var bytes = new byte[100_000];
        new Random(3).NextBytes(bytes);
        var hash = Store.Originals.Put(bytes);
        Assert.Equal(hash, Store.Originals.Put(bytes));
        Assert.Equal(ContentHash.OfBytes(bytes), hash);
        using var stream = Store.Originals.Open(hash)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        Assert.Equal(bytes, copy.ToArray());
        Assert.True(Store.Originals.Contains(hash));
        Assert.Null(Store.Originals.Open(ContentHash.OfText("absent")));
    }

    [Fact]
    public void A_rebuild_that_is_stopped_leaves_the_projections_as_they_were()
    {
        AddPerson("pe-1", "Carla Muster");
        var before = Dump();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Store.Rebuild(cancellation: stop.Token));
        Assert.Equal(before, Dump());
        AssertVerifies();
    }

    [Fact]
    public void Two_cases_with_the_same_events_give_the_same_dump()
    {
        Fill(Store);
        using var twin = Provider(Clock).Create(Folder.At("twin.skein"), Record, Ann);
        Done(twin.Append(AppendBatch.Of(new CaseEvent.SourceAdded(new Model.Sources.Source { Id = Paper, Title = "The Harbor Gazette" })), Ann));
        Fill(twin);
        using var writer = new StringWriter();
        twin.WriteDump(writer);
        Assert.Equal(Dump(), writer.ToString());

        static void Fill(ICaseStore store) => Done(store.Append(
            AppendBatch.Of(
                new CaseEvent.EntityAdded(Person("pe-2", "Dora Probe")),
                new CaseEvent.EntityAdded(Person("pe-1", "Carla Muster")),
                new CaseEvent.StatementRecorded(Tie("st-1", "pe-1", "met", "pe-2", new Evidence.Locator("p. 1")))),
            Ann));
    }

    [Fact]
    public async Task A_backup_made_while_a_writer_works_is_a_whole_case()
    {
        AddPerson("pe-1", "Carla Muster");
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(
            () =>
            {
                for (var i = 0; !stop.IsCancellationRequested; i++)
                {
                    var note = AddDocument($"Report {i} on Carla Muster.", $"{i}.txt");
                    Append(new CaseEvent.StatementRecorded(Words($"st-{i}", "pe-1", "described-as", $"{i}", Quote(note, "Carla Muster"))));
                }
            },
            TestContext.Current.CancellationToken);
        for (var round = 0; round < 3; round++)
        {
            var target = Folder.At($"backup-{round}.skein");
            var report = Store.Backup(target, TestContext.Current.CancellationToken);
            using var copy = Provider(Clock).Open(target);
            var verified = copy.Verify(new VerificationRequest(report.Head.Hash), cancellation: TestContext.Current.CancellationToken);
            Assert.Empty(verified.Faults);
            Assert.Equal(report.Head, verified.Head);
            using var reader = copy.OpenReader();
            Assert.Equal(report.Files, reader.Counts().Documents);
        }

        await stop.CancelAsync();
        await writing;
        Assert.Equal("SK-STO-022", Assert.Throws<Model.Faults.SkeinException>(() => Store.Backup(Folder.At("backup-0.skein"))).Code);
        AssertVerifies();
    }

    [Fact]
    public async Task One_writer_and_many_readers_never_meet_a_lock()
    {
        AddPerson("pe-1", "Carla Muster");
        using var second = Provider(Clock).Open(Location);
        using var stop = new CancellationTokenSource();
        // Threads of their own: the pool of a small machine would let some of them wait until the writers are done.
        var readers = Enumerable.Range(0, 6).Select(number => Task.Factory.StartNew(
            () =>
            {
                var views = 0;
                for (; !stop.IsCancellationRequested; views++)
                {
                    using var reader = (number % 2 == 0 ? Store : second).OpenReader();
                    var counts = reader.Counts();
                    Assert.Equal(counts.Statements, reader.Statements(new StatementQuery { About = [EntityId.From("pe-1")] }).Count);
                    Assert.Equal(reader.Head.Sequence, reader.Latest(1)[0].Sequence);
                    Assert.Equal(counts.Documents, reader.Search("report").Total);
                }

                return views;
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).ToList();
        var writers = new[] { Store, second }.Select((store, number) => Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < 60; i++)
                {
                    Done(store.Append(
                        AppendBatch.Of(new CaseEvent.StatementRecorded(Words($"st-{number}-{i}", "pe-1", "described-as", $"{i}"))), Ann));
                    AddDocument($"Report {number} {i}.", $"{number}-{i}.txt");
                }
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));

        await Task.WhenAll(writers);
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), views => Assert.True(views > 0));
        using var last = Store.OpenReader();
        Assert.Equal(120, last.Counts().Statements);
        AssertVerifies();
        AssertRebuildsTheSame();
    }
}
