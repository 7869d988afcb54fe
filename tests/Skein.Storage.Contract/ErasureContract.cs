using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Notes;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;
using Skein.Text;
using Skein.Text.Hashing;

namespace Skein.Storage.Contract;

/// <summary>What was erased is nowhere, the chain stays whole, and nothing else is touched.</summary>
public abstract class ErasureContract : CaseContract
{
    private const string Basis = "request under article 17";

    /// <summary>Every byte that the provider holds of the case, with a name for each place.</summary>
    protected abstract IEnumerable<(string Place, byte[] Bytes)> EverythingStored();

    [Fact]
    public void Of_an_erased_document_no_byte_is_left()
    {
        var kept = AddDocument("Zanzelmar stays in the case. " + Filler(1), "kept.txt");
        var gone = AddDocument("Quorvexil was seen with Wimbledax. " + Filler(2), "Trelliconda.txt");
        AddPerson("pe-1", "Zanzelmar");
        Append(new CaseEvent.RunStarted(new ExtractionRun(RunId.From("run-1"), "test", "1", [])));
        Append(
            new CaseEvent.ProposalsMade(
                RunId.From("run-1"), gone.Document, gone.Version,
                [new ProposedEntity(Person("en-1", "Quorvexil") with { Document = gone.Document }, [new Mention(new TextSpan(0, 9), MentionForm.Name)], 0.9, "test/1")],
                [Propose("pr-1", Words("st-p", "en-1", "described-as", "Wimbledax", Quote(gone, "seen with Wimbledax")))]));
        Append(new CaseEvent.EntityAdded(Person("en-1", "Quorvexil") with { Document = gone.Document }));
        Append(new CaseEvent.StatementRecorded(Words("st-1", "en-1", "described-as", "Wimbledax", Quote(gone, "Quorvexil was seen"))));
        Append(new CaseEvent.StatementCorrected(Words("st-1", "en-1", "described-as", "Wimbledax again", Quote(gone, "Quorvexil was seen")), "Wimbledax it is"));
        Append(new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Rejected, "not Wimbledax"));
        Append(new CaseEvent.StatementRecorded(Words("st-2", "pe-1", "described-as", "stays", Quote(kept, "Zanzelmar stays"))));
        Append(new CaseEvent.ReadingFailed("Trelliconda.txt", "SK-READ-001", "Trelliconda.txt was busy."));
        foreach (var marker in Markers())
        {
            Assert.Contains(EverythingStored(), stored => Has(stored.Bytes, marker));
        }

        var planned = Store.Erase(new ErasureRequest([Subject.Of(gone.Document)], Basis, DryRun: true), Ann);
        Assert.Contains(EverythingStored(), stored => Has(stored.Bytes, "Quorvexil"));
        var report = Store.Erase(new ErasureRequest([Subject.Of(gone.Document)], Basis), Ann);

        Assert.Equal((1, 1), (report.Texts, report.Originals));
        Assert.Equal(planned.Sequences, report.Sequences);
        foreach (var marker in Markers())
        {
            Assert.DoesNotContain(EverythingStored(), stored => Has(stored.Bytes, marker));
        }

        using (var reader = Store.OpenReader())
        {
            Assert.Equal(kept.Text, reader.ReadText(kept.Version));
            Assert.Equal(1, reader.Search("zanzelmar").Total);
            Assert.Equal(0, reader.Search("quorvexil").Total);
            Assert.Null(reader.Find(EntityId.From("en-1")));
            Assert.Equal("st-2", Assert.Single(reader.Statements(new StatementQuery { IncludeClosed = true })).Statement.Id.Value);
            Assert.Equal("stays", reader.Statements(new StatementQuery())[0].Statement.Value!.Text);
            var erased = Assert.IsType<CaseEvent.Erased>(reader.Latest(1)[0].Event);
            Assert.Equal(report.Sequences, erased.Sequences);
            Assert.Null(reader.Entry(report.Sequences[0])!.Event);
        }

        var verified = Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(verified.Faults);
        Assert.Equal(report.Sequences.Count, verified.Erased);
        AssertRebuildsTheSame();

        // Without their first letters: an index stores a word without what it shares with the word before.
        static string[] Markers() => ["uorvexil", "mbledax", "relliconda", "mark2x"];
    }

    [Fact]
    public void Of_an_erased_person_every_statement_judgement_note_and_reading_goes_and_the_reports_that_name_them_are_listed()
    {
        var note = AddDocument("Quorvexil met Zanzelmar, the navigator. " + Filler(3), "a.txt");
        var other = AddDocument("Nobody is named here.", "b.txt");
        AddPerson("pe-1", "Quorvexil");
        AddPerson("pe-2", "Zanzelmar");
        AddPerson("pe-3", "Z. Anzelmar");
        Append(new CaseEvent.RunStarted(new ExtractionRun(RunId.From("run-1"), "test", "1", [])));
        Append(new CaseEvent.ProposalsMade(
            RunId.From("run-1"), note.Document, note.Version, [],
            [
                Propose("pr-1", Tie("st-p1", "pe-1", "met", "pe-2", Quote(note, "met"))),
                Propose("pr-2", Words("st-p2", "pe-2", "described-as", "navigator", Quote(note, "the navigator"))),
            ]));
        var accepted = Words("st-3", "pe-2", "described-as", "navigator", Quote(note, "the navigator"));
        Append(
            new CaseEvent.ProposalDecided(ProposalId.From("pr-2"), Decision.Accepted, "clear", accepted),
            new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Rejected, "Blarvonique is unsure"),
            new CaseEvent.StatementRecorded(Tie("st-1", "pe-2", "met", "pe-1", new Evidence.Locator("p. 4 Blarvonique"))),
            new CaseEvent.StatementRecorded(Words("st-2", "pe-1", "alias", "Blarvonique")),
            new CaseEvent.JudgementRecorded(Judge("ju-1", "pe-1", "pe-2", reason: "Blarvonique")),
            new CaseEvent.JudgementRecorded(Judge("ju-2", "pe-3", "pe-2")),
            new CaseEvent.NoteAdded(new Note(NoteId.From("no-1"), Subject.Of(StatementId.From("st-1")), "Blarvonique")));
        Append(new CaseEvent.StatementWithdrawn(StatementId.From("st-1"), "Blarvonique was elsewhere"));
        using (var before = Store.OpenReader())
        {
            Append(new CaseEvent.Undone(before.Head.Sequence, "Blarvonique was there"));
        }

        var report = Store.Erase(new ErasureRequest([Subject.Of(EntityId.From("pe-1"))], Basis), Ann);

        Assert.Equal([note.Document], report.StillNaming);
        Assert.DoesNotContain(EverythingStored(), stored => Has(stored.Bytes, "larvonique"));
        using var reader = Store.OpenReader();
        Assert.Equal(["st-3"], reader.Statements(new StatementQuery { IncludeClosed = true }).Select(row => row.Statement.Id.Value));
        Assert.Equal(["ju-2"], reader.Judgements().Select(row => row.Value.Id.Value));
        Assert.Empty(reader.Notes());
        Assert.Null(reader.Find(EntityId.From("pe-1")));
        Assert.NotNull(reader.Find(EntityId.From("pe-2")));
        Assert.Equal(note.Text, reader.ReadText(note.Version));
        Assert.Equal(other.Text, reader.ReadText(other.Version));
        AssertVerifies();
        AssertRebuildsTheSame();
    }

    [Fact]
    public void A_text_that_another_document_has_as_well_stays()
    {
        var (first, second) = (AddDocument("The same words.", "a"), AddDocument("The same words.", "b"));
        Assert.NotEqual(first.Document, second.Document);
        var report = Store.Erase(new ErasureRequest([Subject.Of(first.Document)], Basis), Ann);

        Assert.Equal((0, 1), (report.Texts, report.Originals));
        using var reader = Store.OpenReader();
        Assert.Equal(second.Text, reader.ReadText(second.Version));
        Assert.Equal(second.Document, Assert.Single(reader.Search("same words").Hits).Document.Id);
        AssertVerifies();
    }

    [Fact]
    public void A_picture_inside_a_document_has_its_places_there_and_goes_with_the_document_that_named_it_first()
    {
        var (first, second) = (AddDocument("A report with a photograph.", "a.docx"), AddDocument("Another report.", "b.docx"));
        var hash = ContentHash.OfText("photograph");
        var picture = new Document
        {
            Id = Document.IdOf(hash),
            Source = Paper,
            Path = "a.docx!/word/media/image1.png",
            Container = first.Document,
            Bytes = hash,
            Length = 20_000,
            MediaType = "image/png",
            Kept = KeepingOfDocument.HashOnly,
        };
        Append(new CaseEvent.DocumentAdded(picture), new CaseEvent.DocumentMet(picture.Id, "b.docx!/word/media/image7.png", second.Document));
        var missing = DocumentId.From("doc-0");
        Refused("SK-STO-012", new CaseEvent.DocumentMet(picture.Id, "c.docx!/word/media/image1.png", missing));

        using (var reader = Store.OpenReader())
        {
            DocumentPlace[] places =
            [
                new(picture.Id, "a.docx!/word/media/image1.png", first.Document), new(picture.Id, "b.docx!/word/media/image7.png", second.Document),
            ];
            Assert.Equal(places, reader.PlacesOf(picture.Id));
            Assert.Equal([places[0]], reader.ContainedIn(first.Document));
            Assert.Equal([places[1]], reader.ContainedIn(second.Document));
            Assert.Empty(reader.ContainedIn(picture.Id));
        }

        AssertVerifies();
        AssertRebuildsTheSame();
        Store.Erase(new ErasureRequest([Subject.Of(first.Document)], Basis), Ann);

        using var after = Store.OpenReader();
        Assert.Null(after.Find(picture.Id));
        Assert.NotNull(after.Find(second.Document));
        Assert.Empty(after.ContainedIn(second.Document));
        AssertVerifies();
        AssertRebuildsTheSame();
    }

    [Fact]
    public void An_entity_that_another_document_names_survives_the_document_it_was_first_named_in()
    {
        var (first, second) = (AddDocument("Dora Probe came.", "a"), AddDocument("Dora Probe left.", "b"));
        Append(new CaseEvent.EntityAdded(Person("en-1", "Dora Probe") with { Document = first.Document }));
        Append(new CaseEvent.StatementRecorded(Words("st-1", "en-1", "described-as", "came", Quote(first, "came"))));
        Append(new CaseEvent.StatementRecorded(Words("st-2", "en-1", "described-as", "left", Quote(second, "left"))));
        Store.Erase(new ErasureRequest([Subject.Of(first.Document)], Basis), Ann);

        using var reader = Store.OpenReader();
        Assert.NotNull(reader.Find(EntityId.From("en-1")));
        Assert.Equal(["st-2"], reader.Statements(new StatementQuery()).Select(row => row.Statement.Id.Value));
        AssertVerifies();
    }

    [Fact]
    public void A_source_goes_with_its_documents_and_statements()
    {
        var other = SourceId.From("so-2");
        Append(new CaseEvent.SourceAdded(new Model.Sources.Source { Id = other, Title = "Quorvexil Weekly" }));
        var gone = AddDocument("Words of the weekly Quorvexil.", "q.txt", other);
        AddPerson("pe-1", "Dora Probe");
        Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "x") with { Source = other }));
        var report = Store.Erase(new ErasureRequest([Subject.Of(other)], Basis), Ann);

        Assert.Equal((1, 1), (report.Texts, report.Originals));
        Assert.DoesNotContain(EverythingStored(), stored => Has(stored.Bytes, "Quorvexil"));
        using var reader = Store.OpenReader();
        Assert.Null(reader.Find(gone.Document));
        Assert.Equal([Paper], reader.Sources().Select(source => source.Value.Id));
        AssertVerifies();
    }

    [Fact]
    public void An_erasure_asks_for_a_basis_and_for_something_that_can_be_erased()
    {
        Assert.Throws<ArgumentException>(() => Store.Erase(new ErasureRequest([Subject.Of(Paper)], " "), Ann));
        Assert.Throws<ArgumentException>(() => Store.Erase(new ErasureRequest([Subject.Case], Basis), Ann));
        Assert.Empty(Store.Erase(new ErasureRequest([Subject.Of(EntityId.From("pe-none"))], Basis), Ann).Sequences);
        AssertVerifies();
    }

    // Long enough to lie on overflow pages and to be spread over the index.
    private static string Filler(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, 3000).Select(_ => $"mark{seed}x{random.Next(100_000)}"));
    }

    private static bool Has(byte[] bytes, string marker) =>
        bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(marker)) >= 0 || bytes.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes(marker)) >= 0;
}
