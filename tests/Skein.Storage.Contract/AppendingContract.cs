using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Log;
using Skein.Storage.Reading;
using Skein.Text;
using Skein.Text.Hashing;

namespace Skein.Storage.Contract;

/// <summary>What gets into the log and what does not.</summary>
public abstract class AppendingContract : CaseContract
{
    [Fact]
    public void A_new_case_begins_with_its_record_and_can_be_opened_again()
    {
        Store.Dispose();
        using var again = Provider(Clock).Open(Location);
        using var reader = again.OpenReader();

        Assert.Equal(Record, reader.Case);
        Assert.Equal(["case-opened", "source-added"], again.ReadLog().Select(entry => entry.Kind));
        Assert.Equal(default, again.ReadLog().First().Previous);
        Assert.True(Provider(Clock).Exists(Location));
        Assert.False(Provider(Clock).Exists(Folder.At("other.skein")));
    }

    [Fact]
    public void Entries_are_numbered_without_gaps_and_each_names_the_hash_of_the_one_before()
    {
        AddDocument("Carla Muster came to the harbor.");
        AddPerson("pe-1", "Carla Muster");
        var entries = Store.ReadLog().ToList();

        Assert.Equal(Enumerable.Range(1, entries.Count).Select(number => (long)number), entries.Select(entry => entry.Sequence));
        Assert.Equal(entries.SkipLast(1).Select(entry => entry.Hash), entries.Skip(1).Select(entry => entry.Previous));
        Assert.Equal(entries.Skip(2).Select(entry => entry.Hash), Store.ReadLog(after: 2).Select(entry => entry.Hash));
        using var reader = Store.OpenReader();
        Assert.Equal((entries[^1].Sequence, entries[^1].Hash), (reader.Head.Sequence, reader.Head.Hash));
    }

    [Fact]
    public void Two_cases_with_the_same_events_have_different_commitments()
    {
        using var other = Provider(Clock).Create(Folder.At("twin.skein"), Record, Ann);
        Assert.NotEqual(Store.ReadLog().First().Commitment, other.ReadLog().First().Commitment);
        Assert.Equal(Store.ReadLog().First().Event, other.ReadLog().First().Event);
    }

    [Fact]
    public void Every_event_comes_back_as_it_was_recorded()
    {
        var note = AddDocument("Carla Muster met Dora Probe in Altport. «Grüße», she said: \u05e9\u05dc\u05d5\u05dd 😀.");
        AddPerson("pe-1", "Carla \"Muster\" <b>");
        AddPerson("pe-2", "Dora Probe");
        var recorded = new CaseEvent.StatementRecorded(Tie("st-1", "pe-1", "met", "pe-2", Quote(note, "«Grüße», she said: \u05e9\u05dc\u05d5\u05dd 😀")));
        var head = Append(recorded);

        using var reader = Store.OpenReader();
        Assert.Equal(recorded, reader.Entry(head.Sequence)!.Event);
        Assert.Equal(recorded.Statement, reader.Statements(new StatementQuery()).Single().Statement);
        Assert.Equal(note.Text, reader.ReadText(note.Version));
        Assert.Equal("Carla \"Muster\" <b>", reader.Find(EntityId.From("pe-1"))!.Value.Label);
        AssertVerifies(head.Hash);
    }

    [Theory]
    [InlineData("Carla Muster", 1)]
    [InlineData("carla Muster", 0)]
    [InlineData("Carla Muster ", 0)]
    public void A_quote_that_is_not_the_text_at_its_span_is_refused(string quote, int start)
    {
        var note = AddDocument("Carla Muster came.");
        AddPerson("pe-1", "Carla Muster");
        var evidence = new Evidence.Passage(note.Document, note.Version, new TextSpan(start, start + 12), quote);

        Refused("SK-STO-010", new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "x", evidence)));
    }

    [Fact]
    public void A_span_beyond_the_text_and_an_empty_span_are_refused()
    {
        var note = AddDocument("Short.");
        AddPerson("pe-1", "Carla Muster");
        Refused("SK-STO-010", new CaseEvent.StatementRecorded(
            Words("st-1", "pe-1", "described-as", "x", new Evidence.Passage(note.Document, note.Version, new TextSpan(3, 30), "rt."))));
        Refused("SK-STO-010", new CaseEvent.StatementRecorded(
            Words("st-1", "pe-1", "described-as", "x", new Evidence.Passage(note.Document, note.Version, new TextSpan(3, 3), ""))));
    }

    [Fact]
    public void A_passage_must_name_a_text_version_of_its_own_document()
    {
        var (first, second) = (AddDocument("One text.", "a"), AddDocument("One text, another file.", "b"));
        AddPerson("pe-1", "Carla Muster");
        Refused("SK-STO-027", new CaseEvent.StatementRecorded(
            Words("st-1", "pe-1", "described-as", "x", new Evidence.Passage(first.Document, second.Version, new TextSpan(0, 3), "One"))));
        Refused("SK-STO-012", new CaseEvent.StatementRecorded(
            Words("st-1", "pe-1", "described-as", "x", new Evidence.Passage(first.Document, TextVersionId.From("tx-none"), new TextSpan(0, 3), "One"))));
    }

    [Fact]
    public void An_identifier_is_given_once()
    {
        AddPerson("pe-1", "Carla Muster");
        Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "x")));
        Append(new CaseEvent.StatementWithdrawn(StatementId.From("st-1"), "mistaken"));

        Refused("SK-STO-011", new CaseEvent.EntityAdded(Person("pe-1", "Another")));
        Refused("SK-STO-011", new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "again")));
        Refused("SK-STO-011", new CaseEvent.EntityAdded(Person("pe-2", "Twice")), new CaseEvent.EntityAdded(Person("pe-2", "Twice")));
    }

    [Fact]
    public void A_statement_names_only_what_the_case_has_or_the_batch_brings()
    {
        Refused("SK-STO-012", new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "x")));
        Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "x")), new CaseEvent.EntityAdded(Person("pe-1", "Carla Muster")));
        Refused("SK-STO-012", new CaseEvent.StatementRecorded(Words("st-2", "pe-1", "described-as", "x") with { PlaceEntity = EntityId.From("pl-9") }));
        Refused("SK-STO-012", new CaseEvent.StatementRecorded(Words("st-2", "pe-1", "described-as", "x") with { Source = SourceId.From("so-9") }));
        AssertVerifies();
    }

    [Fact]
    public void A_refused_batch_leaves_nothing_even_of_its_good_events()
    {
        AddPerson("pe-1", "Carla Muster");
        var before = Dump();
        Refused("SK-STO-012",
            new CaseEvent.EntityAdded(Person("pe-2", "Dora Probe")),
            new CaseEvent.StatementRecorded(Tie("st-1", "pe-1", "met", "pe-3", new Evidence.Locator("p. 2"))));
        Assert.Equal(before, Dump());
        Refused("SK-STO-012", new CaseEvent.StatementRecorded(Tie("st-1", "pe-1", "met", "pe-2", new Evidence.Locator("p. 2"))));
        AssertVerifies();
    }

    [Fact]
    public void A_correction_needs_a_statement_that_stands()
    {
        AddPerson("pe-1", "Carla Muster");
        Refused("SK-STO-019", new CaseEvent.StatementCorrected(Words("st-1", "pe-1", "described-as", "x"), "typo"));
        Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "x")));
        Append(new CaseEvent.StatementWithdrawn(StatementId.From("st-1"), "mistaken"));
        Refused("SK-STO-019", new CaseEvent.StatementCorrected(Words("st-1", "pe-1", "described-as", "y"), "typo"));
        Refused("SK-STO-019", new CaseEvent.StatementWithdrawn(StatementId.From("st-1"), "again"));
    }

    [Fact]
    public void The_opening_and_erasures_are_written_by_the_store_alone()
    {
        Refused("SK-STO-016", new CaseEvent.CaseOpened(Record));
        Refused("SK-STO-016", new CaseEvent.Erased([1], [], "none"));
    }

    [Fact]
    public void A_text_version_needs_its_text_and_a_text_needs_a_version()
    {
        var (events, _, _) = DocumentEvents("Some words.", "a");
        Assert.Equal("SK-STO-017", Assert.IsType<AppendOutcome.Refused>(Store.Append(AppendBatch.Of(events), Ann)).Code);
        var outcome = Store.Append(new AppendBatch { Events = [new CaseEvent.EntityAdded(Person("pe-1", "X"))], Texts = ["Words"] }, Ann);
        Assert.Equal("SK-STO-018", Assert.IsType<AppendOutcome.Refused>(outcome).Code);
    }

    [Fact]
    public void Of_a_document_kept_by_its_hash_no_text_is_kept_and_no_passage_can_be_quoted()
    {
        var hash = ContentHash.OfText("bytes");
        var document = new Document
        {
            Id = Document.IdOf(hash),
            Source = Paper,
            Path = "film.mp4",
            Bytes = hash,
            Length = 5,
            MediaType = "video/mp4",
            Kept = KeepingOfDocument.HashOnly,
        };
        var version = new TextVersion
        {
            Id = TextVersionId.From("tx-1"),
            Document = document.Id,
            Reader = "test/1",
            Hash = ContentHash.OfText("secret words"),
            Length = 12,
        };
        Done(Store.Append(
            new AppendBatch { Events = [new CaseEvent.DocumentAdded(document), new CaseEvent.TextVersionAdded(version)], Texts = ["secret words"] }, Ann));
        AddPerson("pe-1", "Carla Muster");

        using var reader = Store.OpenReader();
        Assert.Null(reader.ReadText(version.Id));
        Assert.Equal(0, reader.Search("secret").Total);
        Refused("SK-STO-010", new CaseEvent.StatementRecorded(
            Words("st-1", "pe-1", "described-as", "x", new Evidence.Passage(document.Id, version.Id, new TextSpan(0, 6), "secret"))));
        AssertVerifies();
    }

    [Fact]
    public void What_changed_since_the_author_looked_is_a_conflict_and_nothing_is_appended()
    {
        AddPerson("pe-1", "Carla Muster");
        using var seen = Store.OpenReader();
        var subject = Subject.Of(EntityId.From("pe-1"));
        var revised = Append(new CaseEvent.EntityRevised(Person("pe-1", "Carla Muster the elder"), "to tell them apart"));
        var late = new AppendBatch
        {
            Events = [new CaseEvent.EntityRevised(Person("pe-1", "C. Muster"), "short")],
            Conditions = [new Unchanged(subject, seen.LastChange(subject))],
        };

        Assert.Equal(new AppendOutcome.Conflict(subject, revised.Sequence), Store.Append(late, Ben));
        Done(Store.Append(late with { Conditions = [new Unchanged(subject, revised.Sequence)] }, Ben));
        using var now = Store.OpenReader();
        Assert.Equal("C. Muster", now.Find(EntityId.From("pe-1"))!.Value.Label);
    }

    [Fact]
    public void A_view_does_not_change_while_it_is_open()
    {
        AddPerson("pe-1", "Carla Muster");
        using var before = Store.OpenReader();
        AddPerson("pe-2", "Dora Probe");
        using var after = Store.OpenReader();

        Assert.Equal(1, before.Counts().Entities);
        Assert.Equal(2, after.Counts().Entities);
        Assert.Null(before.Find(EntityId.From("pe-2")));
        Assert.Equal(before.Head.Sequence + 1, after.Head.Sequence);
    }

    [Fact]
    public void Entries_are_found_by_subject_and_by_coder_latest_first()
    {
        AddPerson("pe-1", "Carla Muster");
        Done(Store.Append(AppendBatch.Of(new CaseEvent.EntityRevised(Person("pe-1", "C. Muster"), "short")), Ben));
        AddPerson("pe-2", "Dora Probe");

        using var reader = Store.OpenReader();
        Assert.Equal([4, 3], reader.Latest(10, about: Subject.Of(EntityId.From("pe-1"))).Select(entry => entry.Sequence));
        Assert.Equal([4], reader.Latest(10, by: Ben).Select(entry => entry.Sequence));
        Assert.Equal([3], reader.Latest(10, about: Subject.Of(EntityId.From("pe-1")), by: Ann).Select(entry => entry.Sequence));
        Assert.Equal([5, 4], reader.Latest(2).Select(entry => entry.Sequence));
        Assert.Null(reader.Entry(6));
    }
}
