using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Storage.Contract;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Folders;
using Skein.Storage.Sqlite.Native;
using Skein.Storage.Sqlite.Schema;
using Skein.Testing;

namespace Skein.Storage.Sqlite.Tests.Schema;

public sealed class MigrationTests : IDisposable
{
    private static readonly Coder Ann = Coder.From("Ann");
    private readonly TemporaryFolder _folder = new();
    private readonly SetClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_case_of_the_first_schema_is_brought_forward_and_loses_nothing()
    {
        var head = MakeFirst();
        using var store = new SqliteCaseProvider(_clock).Open(_folder.At("old.skein"));
        using var reader = store.OpenReader();

        Assert.Equal(head, reader.Head);
        Assert.Equal("Old", reader.Case.Title);
        Assert.Equal("The Old Gazette", Assert.Single(reader.Sources()).Value.Title);
        Assert.Empty(store.Verify(new VerificationRequest(head.Hash), cancellation: TestContext.Current.CancellationToken).Faults);
        Assert.IsType<AppendOutcome.Appended>(store.Append(
            AppendBatch.Of(new CaseEvent.SourceAdded(new Source { Id = SourceId.From("so-2"), Title = "New" })), Ann));
        Assert.Equal([1L, 2L], Versions());
    }

    [Fact]
    public void A_case_of_a_newer_schema_is_refused_and_left_alone()
    {
        MakeFirst();
        new SqliteCaseProvider(_clock).Open(_folder.At("old.skein")).Dispose();
        WithFile(commands => commands.Script("INSERT INTO schema_version VALUES (99, 0)"));
        var fault = Assert.Throws<Model.Faults.SkeinException>(() => new SqliteCaseProvider(_clock).Open(_folder.At("old.skein")));
        Assert.Equal("SK-STO-004", fault.Code);
        Assert.Equal([1L, 2L, 99L], Versions());
    }

    [Fact]
    public void A_case_with_older_projections_is_rebuilt_when_it_is_opened()
    {
        MakeFirst();
        new SqliteCaseProvider(_clock).Open(_folder.At("old.skein")).Dispose();
        WithFile(commands => commands.Script("UPDATE setting SET value = '0' WHERE name = 'projections'; DROP TABLE entity; CREATE TABLE gone (x); DELETE FROM source"));
        using var store = new SqliteCaseProvider(_clock).Open(_folder.At("old.skein"));
        using var reader = store.OpenReader();
        Assert.Single(reader.Sources());
        Assert.Empty(store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults);
    }

    // Written by hand with the first script only, as a program of that time would have left it.
    private LogHead MakeFirst()
    {
        SystemSqlite.Require();
        new CaseFolder(_folder.At("old.skein")).Create();
        var head = new LogHead(0, default);
        WithFile(commands =>
        {
            CaseSchema.Migrate(commands, _clock, upTo: 1);
            CaseEvent[] events =
            [
                new CaseEvent.CaseOpened(new CaseRecord { Title = "Old", Purpose = "To test", Responsible = "Ann" }),
                new CaseEvent.SourceAdded(new Source { Id = SourceId.From("so-1"), Title = "The Old Gazette" }),
            ];
            foreach (var caseEvent in events)
            {
                var (salt, payload) = (Chain.NewSalt(), CaseJson.ToBytes(caseEvent));
                var link = new ChainLink(head.Sequence + 1, CaseJson.KindOf(caseEvent), 1_000, "Ann", Chain.Commit(salt, payload), head.Hash);
                var hash = Chain.HashOf(link);
                commands["INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)"].With(
                    link.Sequence, link.Kind, link.RecordedOn, link.Author, link.Commitment.ToBytes(), link.Previous.ToBytes(), hash.ToBytes()).Run();
                commands["INSERT INTO payload VALUES (?, ?, ?)"].With(link.Sequence, salt, payload).Run();
                head = new LogHead(link.Sequence, hash);
            }
        });
        return head;
    }

    private List<long> Versions()
    {
        var versions = new List<long>();
        WithFile(commands => versions.AddRange(commands["SELECT version FROM schema_version ORDER BY 1"].Rows(row => row.Number(0))));
        return versions;
    }

    private void WithFile(Action<PreparedCommands> work)
    {
        var commands = CaseDatabase.Open(_folder.At("old.skein", "case.db"));
        work(commands);
        CaseDatabase.Close(commands);
    }
}
