using Microsoft.Data.Sqlite;
using Skein.Model;
using Skein.Model.Faults;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Contract;
using Skein.Storage.Maintenance;
using Skein.Text;

namespace Skein.Storage.Sqlite.Tests.Maintenance;

/// <summary>
/// Flips bytes of the closed database file itself, below SQLite: rows, but also headers of pages and of cells, overflow chains, the
/// schema, indexes and free space. Either the case cannot be opened, or the verification reports a fault, or nothing that the case holds
/// has changed: a clean verification with other content does not occur.
/// </summary>
public sealed class PageFlipTests : CaseContract
{
    private const int Flips = 100;

    private static readonly string[] Vocabulary = ["harbor", "quay", "grüße", "muster", "lantern"];

    /// <summary>Pages of one table with its overflow pages, or any page of the file.</summary>
    [Theory]
    [InlineData("log", 1)]
    [InlineData("payload", 2)]
    [InlineData("text", 3)]
    [InlineData(null, 4)]
    public void No_flipped_byte_of_the_file_passes_for_sound_with_other_content(string? table, int seed)
    {
        Fill();
        var (pageSize, pages) = Pages(table);
        var expected = Content(Store);
        Store.Dispose();
        var clean = File.ReadAllBytes(Database);
        var random = new Random(seed);
        var (reported, harmless) = (0, 0);
        for (var flip = 0; flip < Flips; flip++)
        {
            var offset = ((pages[random.Next(pages.Count)] - 1) * pageSize) + random.Next(pageSize);
            var mask = (byte)random.Next(1, 256);
            var bytes = clean.ToArray();
            bytes[offset] ^= mask;
            Replace(bytes);
            if (IsReported())
            {
                reported++;
                continue;
            }

            harmless++;
            using var store = Provider(Clock).Open(Location);
            Assert.True(expected == Content(store), $"Byte {offset} of page {(offset / pageSize) + 1} changed by {mask:x2}: verified, with other content.");
        }

        // Both happen, so that neither answer is given whatever the file holds; and the file itself is sound.
        Assert.True(reported > 0 && harmless > 0, $"{reported} reported, {harmless} harmless");
        Replace(clean);
        Assert.False(IsReported());
    }

    // An exception of another kind fails the test: a damaged file is expected trouble.
    private bool IsReported()
    {
        try
        {
            using var store = Provider(Clock).Open(Location);
            return store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults.Count > 0;
        }
        catch (SkeinException)
        {
            return true;
        }
    }

    private (int PageSize, IReadOnlyList<int> Pages) Pages(string? table)
    {
        using var connection = Connect();
        var size = (int)Read(connection, "PRAGMA page_size")[0].Number;
        return (size, table is null
            ? [.. Enumerable.Range(1, (int)Read(connection, "PRAGMA page_count")[0].Number)]
            : [.. Read(connection, $"SELECT pageno FROM dbstat WHERE name = '{table}'").Select(row => (int)row.Number)]);
    }

    // Read without the code that verifies: the tables of the log byte by byte, then what the case answers.
    private string Content(ICaseStore store)
    {
        using var content = new StringWriter();
        using (var connection = Connect())
        {
            foreach (var row in Read(
                connection,
                """
                SELECT sequence, hex(kind) || ' ' || recorded_on || ' ' || hex(author) || ' ' || hex(commitment) || ' ' || hex(previous) || ' ' || hex(hash) FROM log
                UNION ALL SELECT sequence, hex(salt) || ' ' || hex(bytes) FROM payload
                UNION ALL SELECT 0, hex(hash) || ' ' || hex(bytes) FROM text
                ORDER BY 1, 2
                """))
            {
                content.WriteLine(row.Words);
            }
        }

        store.WriteDump(content);
        using var reader = store.OpenReader();
        foreach (var word in Vocabulary)
        {
            content.WriteLine($"{word} {reader.Search(word).Total}");
        }

        return content.ToString();
    }

    private string Database => Path.Combine(Location, "case.db");

    private void Fill()
    {
        for (var number = 0; number < 8; number++)
        {
            // Of several pages each, so that overflow chains are among what is flipped.
            var words = string.Join(' ', Enumerable.Range(0, 300 * (1 + (number % 4))).Select(word => Vocabulary[(word * (number + 3)) % Vocabulary.Length]));
            var document = AddDocument($"Carla Muster {number} came to the harbor. {words}", $"{number}.txt");
            var entity = AddPerson($"pe-{number}", $"Carla Muster {number}");
            Append(new CaseEvent.StatementRecorded(Words($"st-{number}", entity.Value, "described-as", "came", Quote(document, "came to the harbor"))));
            Append(new CaseEvent.RunStarted(new ExtractionRun(RunId.From($"run-{number}"), "test", "1", [])));
            Append(new CaseEvent.ProposalsMade(
                RunId.From($"run-{number}"), document.Document, document.Version,
                [new ProposedEntity(Person($"en-{number}", "Carla") with { Document = document.Document }, [new Mention(new TextSpan(0, 5), MentionForm.Name)], 0.9, "test/1")],
                [Propose($"pr-{number}", Words($"st-p{number}", $"en-{number}", "described-as", "came", Quote(document, "came to the harbor")))]));
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection;
    }

    private static List<(long Number, string Words)> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<(long, string)>();
        while (reader.Read())
        {
            rows.Add((reader.GetInt64(0), reader.FieldCount > 1 ? reader.GetString(1) : ""));
        }

        return rows;
    }

    // A log that a faulty opening left beside the file would be replayed into it.
    private void Replace(byte[] bytes)
    {
        File.Delete(Database + "-wal");
        File.Delete(Database + "-shm");
        File.WriteAllBytes(Database, bytes);
    }

    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}
