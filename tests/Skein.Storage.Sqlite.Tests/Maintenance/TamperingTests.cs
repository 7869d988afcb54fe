using Microsoft.Data.Sqlite;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Notes;
using Skein.Storage.Contract;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;

namespace Skein.Storage.Sqlite.Tests.Maintenance;

/// <summary>Changes what is stored behind the store's back; the verification must say so, and which row it is.</summary>
public sealed class TamperingTests : CaseContract
{
    private static readonly (string Table, string Column, string Key)[] Fields =
    [
        ("log", "kind", "sequence"), ("log", "recorded_on", "sequence"), ("log", "author", "sequence"), ("log", "commitment", "sequence"),
        ("log", "previous", "sequence"), ("log", "hash", "sequence"), ("log", "sequence", "sequence"),
        ("payload", "salt", "sequence"), ("payload", "bytes", "sequence"), ("payload", "sequence", "sequence"),
        ("text", "bytes", "rowid"), ("text", "hash", "rowid"),
    ];

    [Fact]
    public void Every_change_of_one_byte_in_log_payloads_salts_and_texts_is_found_and_named()
    {
        Fill();
        Assert.Empty(Faults());
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var (table, column, key) = Fields[seed % Fields.Length];
            using var connection = Connect();
            var keys = Read<long>(connection, $"SELECT {key} FROM {table} ORDER BY 1");
            var row = keys[random.Next(keys.Count)];
            Execute(connection, "BEGIN");
            if (column is "recorded_on" or "sequence")
            {
                var bit = 1L << random.Next(40);
                var renumbered = row ^ bit;
                if (column == "sequence" && keys.Contains(renumbered))
                {
                    Execute(connection, "ROLLBACK");
                    continue;
                }

                Execute(connection, $"UPDATE {table} SET {column} = ({column} | {bit}) - ({column} & {bit}) WHERE {key} = {row}");
            }
            else
            {
                var type = column is "kind" or "author" ? "TEXT" : "BLOB";
                var value = Read<byte[]>(connection, $"SELECT CAST({column} AS BLOB) FROM {table} WHERE {key} = {row}")[0];
                value[random.Next(value.Length)] ^= (byte)random.Next(1, 256);
                Execute(connection, $"UPDATE {table} SET {column} = CAST($value AS {type}) WHERE {key} = {row}", value);
            }

            Execute(connection, "COMMIT");
            var faults = Faults();
            Assert.True(faults.Count > 0, $"Seed {seed}: a change of {table}.{column} in row {row} was not found.");
            if (table is "log" or "payload" && column != "sequence")
            {
                Assert.Contains(faults, fault => fault.Where == $"event {row}");
            }

            Restore();
        }
    }

    [Fact]
    public void Every_change_of_one_byte_in_an_original_is_found_and_named()
    {
        Fill();
        var files = Directory.GetFiles(Path.Combine(Location, "originals"), "*", SearchOption.AllDirectories);
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var file = files[random.Next(files.Length)];
            var original = File.ReadAllBytes(file);
            var changed = original.ToArray();
            changed[random.Next(changed.Length)] ^= (byte)random.Next(1, 256);
            File.WriteAllBytes(file, changed);
            var fault = Assert.Single(Faults());
            Assert.Equal(("SK-VER-012", "original " + Path.GetFileName(file)), (fault.Code, fault.Where));
            File.WriteAllBytes(file, original);
        }

        File.Move(files[0], files[0] + ".moved");
        Assert.Equal(["SK-VER-012", "SK-VER-013"], Faults().Select(fault => fault.Code).Order());
    }

    [Theory]
    [InlineData("DELETE FROM payload WHERE sequence = 5", "SK-VER-005", "event 5")]
    [InlineData("DELETE FROM payload WHERE sequence = 5; DELETE FROM log WHERE sequence = 5", "SK-VER-003", "event 5")]
    [InlineData("INSERT INTO payload VALUES (999, zeroblob(32), x'7b7d')", "SK-VER-007", "event 999")]
    [InlineData("DELETE FROM text", "SK-VER-010", "text version")]
    [InlineData("INSERT INTO text VALUES (x'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', x'')", "SK-VER-011", "text e3b0c442")]
    [InlineData("UPDATE payload SET salt = CAST(salt || substr(bytes, 1, 1) AS BLOB), bytes = substr(bytes, 2) WHERE sequence = 5", "SK-VER-004", "event 5")]
    [InlineData("UPDATE payload SET bytes = CAST(replace(CAST(bytes AS TEXT), '\"document\":{', '\"dokument\":{') AS BLOB) WHERE sequence = 3", "SK-VER-004", "event 3")]
    [InlineData("UPDATE entity SET label = 'Somebody else'", "SK-VER-015", "entity pe-1")]
    [InlineData("DELETE FROM statement", "SK-VER-015", "statement st-1")]
    [InlineData("INSERT INTO undone VALUES (5, 6)", "SK-VER-015", "undone 5")]
    [InlineData("DELETE FROM name_token", "SK-VER-015", "name_token")]
    [InlineData("DROP TABLE proposal_entity", "SK-VER-015", "proposal_entity")]
    [InlineData("DROP TABLE document_index", "SK-VER-016", "full-text index")]
    public void Every_other_damage_is_found_and_named(string sql, string code, string where)
    {
        Fill();
        using (var connection = Connect())
        {
            Execute(connection, sql);
        }

        var report = Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken);
        Assert.Contains(report.Faults, fault => fault.Code == code && fault.Where.StartsWith(where, StringComparison.Ordinal));
    }

    [Fact]
    public void A_full_text_index_that_disagrees_with_the_texts_is_found_and_a_rebuild_mends_it()
    {
        Fill();
        using (var connection = Connect())
        {
            Execute(connection, "INSERT INTO document_index (document_index, rowid, body) SELECT 'delete', number, body FROM searchable LIMIT 1");
        }

        Assert.Contains(Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults, fault => fault.Code == "SK-VER-016");
        Store.Rebuild(cancellation: TestContext.Current.CancellationToken);
        AssertVerifies();
    }

    [Fact]
    public void An_erasure_that_was_cut_short_is_finished_when_the_case_is_opened()
    {
        Fill();
        var left = Store.Originals.Put("left behind"u8);
        using (var connection = Connect())
        {
            Execute(connection, "INSERT INTO setting VALUES ('scrub', 'due'); INSERT INTO doomed_original VALUES ($value)", left.ToBytes());
        }

        Assert.True(Store.Originals.Contains(left));
        Store.Dispose();
        using var again = Provider(Clock).Open(Location);
        Assert.False(again.Originals.Contains(left));
        using var after = Connect();
        Assert.Empty(Read<string>(after, "SELECT name FROM setting WHERE name = 'scrub'"));
        Assert.Empty(Read<byte[]>(after, "SELECT hash FROM doomed_original"));
        Assert.Empty(again.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults);
    }

    [Fact]
    public void A_log_that_was_cut_at_its_end_verifies_by_itself_and_fails_against_the_head_noted_before()
    {
        var head = Fill();
        using (var connection = Connect())
        {
            Execute(connection, $"DELETE FROM payload WHERE sequence = {head.Sequence}; DELETE FROM log WHERE sequence = {head.Sequence}");
        }

        Store.Rebuild(cancellation: TestContext.Current.CancellationToken);
        AssertVerifies();
        Assert.Equal(
            ["SK-VER-017"],
            Store.Verify(new VerificationRequest(head.Hash), cancellation: TestContext.Current.CancellationToken).Faults.Select(fault => fault.Code));
    }

    private LogHead Fill()
    {
        var note = AddDocument("Carla Muster came to Altport. «Grüße» 😀.", "a.txt");
        AddPerson("pe-1", "Carla Muster");
        AddDocument("Another text.", "b.txt");
        Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "came", Quote(note, "Carla Muster came"))));
        var last = AppendBatch.Of(new CaseEvent.NoteAdded(new Note(NoteId.From("no-1"), Subject.Of(EntityId.From("pe-1")), "Ask again.")));
        var head = Done(Store.Append(last, Coder.From("Ünal \uFFFD")));
        using var connection = Connect();
        Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        File.Copy(Path.Combine(Location, "case.db"), Folder.At("clean.db"), overwrite: true);
        return head;
    }

    // Puts every row of the log back from the clean copy.
    private void Restore()
    {
        using var connection = Connect();
        Execute(
            connection,
            $"""
            ATTACH '{Folder.At("clean.db")}' AS clean;
            DELETE FROM payload; DELETE FROM log; DELETE FROM text;
            INSERT INTO log SELECT * FROM clean.log; INSERT INTO payload SELECT * FROM clean.payload;
            INSERT INTO text SELECT * FROM clean.text; DETACH clean;
            """);
    }

    private IReadOnlyList<VerificationFault> Faults() =>
        Store.Verify(new VerificationRequest(CheckProjections: false), cancellation: TestContext.Current.CancellationToken).Faults;

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(Location, "case.db")};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql, byte[]? value = null)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        if (value is not null)
        {
            command.Parameters.AddWithValue("$value", value);
        }

        command.ExecuteNonQuery();
    }

    private static List<T> Read<T>(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var values = new List<T>();
        while (reader.Read())
        {
            values.Add(reader.GetFieldValue<T>(0));
        }

        return values;
    }

    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}
