using Microsoft.Data.Sqlite;
using Skein.Model.Faults;
using Skein.Model.Log;
using Skein.Storage.Contract;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;

namespace Skein.Storage.Sqlite.Tests.Maintenance;

/// <summary>An erasure while another program reads the case: it is recorded, says what is left to do, and the next opening does it.</summary>
public sealed class ErasureWithReaderTests : CaseContract
{
    private static readonly byte[] Marker = "uorvexil"u8.ToArray();

    [Fact]
    public void A_view_that_stays_open_keeps_old_pages_and_the_erasure_says_so_and_is_finished_later()
    {
        var kept = AddDocument("Zanzelmar stays in the case.", "kept.txt");
        var gone = AddDocument("Quorvexil was seen at the quay.", "gone.txt");
        using (var other = Provider(Clock).Open(Location))
        {
            using (var view = other.OpenReader())
            {
                var fault = Assert.Throws<SkeinException>(() => Store.Erase(new ErasureRequest([Subject.Of(gone.Document)], "article 17"), Ann));
                Assert.Equal(("SK-STO-021", true), (fault.Code, fault.IsTransient));

                // The old view shows what it showed, which is why its pages cannot go; a new one does not, and the log holds the erasure.
                Assert.Equal(gone.Text, view.ReadText(gone.Version));
                Assert.True(IsStored());
                using var after = Store.OpenReader();
                Assert.Null(after.ReadText(gone.Version));
                Assert.Equal(0, after.Search("quorvexil").Total);
                Assert.IsType<CaseEvent.Erased>(after.Latest(1)[0].Event);
                Assert.True(IsDue());

                // Opening the case while the view is still open is no fault either, and changes nothing of that.
                Provider(Clock).Open(Location).Dispose();
                Assert.True(IsDue());
            }
        }

        Store.Dispose();
        using var again = Provider(Clock).Open(Location);
        Assert.False(IsDue());
        Assert.False(IsStored());
        Assert.Empty(again.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults);
        using var reader = again.OpenReader();
        Assert.Equal(kept.Text, reader.ReadText(kept.Version));
    }

    [Fact]
    public void What_an_older_view_reads_after_an_erasure_stands_in_no_later_view()
    {
        var report = AddDocument("Zanzelmar met Quorvexil at the quay. Zanzelmar met Brandolo at the gate.");
        var (one, gone, other) = (AddPerson("pe-1", "Zanzelmar"), AddPerson("pe-2", "Quorvexil"), AddPerson("pe-3", "Brandolo"));
        Append(
            new CaseEvent.StatementRecorded(Tie("st-1", one.Value, "met", gone.Value, Quote(report, "Zanzelmar met Quorvexil"))),
            new CaseEvent.StatementRecorded(Tie("st-2", one.Value, "met", other.Value, Quote(report, "Zanzelmar met Brandolo"))));
        using var old = Store.OpenReader();
        Assert.Throws<SkeinException>(() => Store.Erase(new ErasureRequest([Subject.Of(gone)], "article 17"), Ann));

        // The old view reads both for the first time only now.
        Assert.Equal(["st-1", "st-2"], Ids(old));
        using var later = Store.OpenReader();
        Assert.Equal(["st-2"], Ids(later));
        Assert.Equal(["st-1", "st-2"], Ids(old));
        Assert.Equal(["st-2"], Ids(later));

        static IEnumerable<string> Ids(ICaseReader view) => view.Statements(new StatementQuery()).Select(row => row.Statement.Id.Value);
    }

    private bool IsStored() => Directory.EnumerateFiles(Location, "*", SearchOption.AllDirectories).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.GetBuffer().AsSpan(0, (int)copy.Length).IndexOf(Marker) >= 0;
    });

    private bool IsDue()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Location, "case.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM setting WHERE name = 'scrub'";
        return (long)command.ExecuteScalar()! == 1;
    }

    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}
