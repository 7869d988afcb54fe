using Skein.Model;
using Skein.Model.Faults;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Contract;
using Skein.Storage.Faults;
using Skein.Storage.Log;
using Skein.Text;

namespace Skein.Storage.Sqlite.Tests.Faults;

public sealed class FaultTests : CaseContract
{
    [Fact]
    public void A_file_that_is_no_database_is_called_damaged()
    {
        Store.Dispose();
        File.WriteAllText(Path.Combine(Location, "case.db"), string.Concat(Enumerable.Repeat("no database at all ", 500)));
        var fault = Assert.Throws<SkeinException>(() => Provider(Clock).Open(Location));
        Assert.Equal("SK-STO-005", fault.Code);
        Assert.False(fault.IsTransient);
    }

    [Fact]
    public void Refusals_hold_no_words_of_texts_names_or_reasons()
    {
        const string Marker = "Quorvexil";
        var note = AddDocument($"Here is {Marker}.");
        AddPerson("pe-1", Marker);
        var wrong = new Evidence.Passage(note.Document, note.Version, new TextSpan(0, 9), Marker);
        CaseEvent[] refused =
        [
            new CaseEvent.EntityAdded(Person("pe-1", Marker)),
            new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "alias", Marker, wrong)),
            new CaseEvent.StatementRecorded(Words("st-1", "pe-9", "alias", Marker)),
            new CaseEvent.StatementWithdrawn(StatementId.From("st-9"), Marker),
            new CaseEvent.Undone(999, Marker),
            new CaseEvent.CaseOpened(Record with { Title = Marker }),
        ];
        Assert.All(refused, caseEvent =>
        {
            var outcome = Assert.IsType<AppendOutcome.Refused>(Store.Append(AppendBatch.Of(caseEvent), Ann));
            Assert.DoesNotContain(Marker, outcome.Sentence, StringComparison.OrdinalIgnoreCase);
            Assert.EndsWith(".", outcome.Sentence, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_missing_library_is_told_with_what_to_install() =>
        Assert.All([StorageFaults.NoDatabaseLibrary(null), StorageFaults.NoDatabaseLibrary("3.31.1")], fault =>
        {
            Assert.Equal("SK-STO-001", fault.Code);
            Assert.Contains("apt-get install libsqlite3-0", fault.Message, StringComparison.Ordinal);
        });

    [Fact]
    public void A_store_that_was_closed_says_so()
    {
        Store.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Store.OpenReader());
        Assert.Throws<ObjectDisposedException>(() => Store.Append(AppendBatch.Of(new CaseEvent.EntityAdded(Person("pe-1", "X"))), Ann));
    }

    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}
