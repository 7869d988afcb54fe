using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Log;
using Skein.Storage.Reading;
using Skein.Text;
using Skein.Text.Hashing;

namespace Skein.Storage.Contract;

/// <summary>Full text and names.</summary>
public abstract class SearchContract : CaseContract
{
    [Fact]
    public void Documents_with_all_the_words_are_found_in_any_case_and_without_marks()
    {
        AddDocument("Der Zug nach Ältport fährt um neun.", "a");
        AddDocument("The train to Altport leaves at nine. The train is late.", "b");
        AddDocument("Nothing of the kind.", "c");

        Assert.Equal(["b"], Found("train altport"));
        Assert.Equal(["a", "b"], Found("ALTPORT").Order());
        Assert.Equal(["b"], Found("\"train is late\""));
        Assert.Empty(Found("\"late train\""));
        Assert.Equal(["a"], Found("fahr*"));
        Assert.Empty(Found("fahr"));
    }

    [Theory]
    [InlineData("nine OR")]
    [InlineData("NEAR(nine, 2) *")]
    [InlineData("body:nine")]
    [InlineData("nine\" OR \"x")]
    [InlineData("(nine")]
    [InlineData("^nine -x + {a}")]
    [InlineData("ni\0ne")]
    [InlineData("\"")]
    [InlineData("* ** \"*\"")]
    [InlineData("")]
    public void Nothing_that_is_typed_is_taken_for_an_operator(string typed)
    {
        AddDocument("The train leaves at nine.", "a");
        using var reader = Store.OpenReader();
        Assert.InRange(reader.Search(typed).Total, 0, 1);
    }

    [Fact]
    public void Only_documents_that_a_condition_lets_through_are_found_counted_and_paged()
    {
        for (var at = 0; at < 9; at++)
        {
            AddDocument($"The lantern of day {at}.", $"{(at % 3 == 0 ? "kept" : "other")}-{at}");
        }

        using var reader = Store.OpenReader();
        var all = reader.Search("lantern", only: document => document.Path.StartsWith("kept", StringComparison.Ordinal));
        Assert.Equal(["kept-0", "kept-3", "kept-6"], all.Hits.Select(hit => hit.Document.Path).Order());
        Assert.Equal(3, all.Total);
        Assert.All(all.Hits, hit => Assert.Contains(hit.Snippet, part => part is { IsMatch: true, Text: "lantern" }));

        var second = reader.Search("lantern", limit: 1, offset: 1, only: document => document.Path.StartsWith("kept", StringComparison.Ordinal));
        Assert.Equal((all.Hits[1].Document.Id, 3L), (Assert.Single(second.Hits).Document.Id, second.Total));
    }

    [Fact]
    public void A_snippet_shows_the_first_match_and_says_where_it_stands()
    {
        var text = string.Concat(Enumerable.Repeat("Filler words go here. ", 40)) + "Then the Naïve 😀 lantern was seen. " + string.Concat(Enumerable.Repeat("More filler. ", 60)) + "A lantern again.";
        AddDocument(text);
        using var reader = Store.OpenReader();
        var hit = Assert.Single(reader.Search("lantern naive").Hits);

        Assert.Equal("Naïve", hit.FirstMatch.Of(text));
        Assert.Equal(["Naïve", "lantern"], hit.Snippet.Where(part => part.IsMatch).Select(part => part.Text));
        var snippet = string.Concat(hit.Snippet.Select(part => part.Text));
        Assert.Contains(snippet, text, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 50, 400);
    }

    [Fact]
    public void A_page_of_hits_is_a_part_of_all_of_them()
    {
        for (var i = 0; i < 7; i++)
        {
            AddDocument($"Harbor report number {i}.", $"file-{i}");
        }

        using var reader = Store.OpenReader();
        var pages = new[] { reader.Search("harbor", 3), reader.Search("harbor", 3, 3), reader.Search("harbor", 3, 6) };
        Assert.Equal([3, 3, 1], pages.Select(page => page.Hits.Count));
        Assert.All(pages, page => Assert.Equal(7, page.Total));
        Assert.Equal(7, pages.SelectMany(page => page.Hits).Select(hit => hit.Document.Id).Distinct().Count());
    }

    [Fact]
    public void A_newer_text_version_takes_the_place_of_the_older_in_search_and_both_can_be_read()
    {
        var old = AddDocument("The scan said hcrbor.");
        const string Better = "The scan said harbor.";
        var version = new TextVersion
        {
            Id = TextVersion.IdOf(old.Document, "test/2", ContentHash.OfText(Better)),
            Document = old.Document,
            Reader = "test/2",
            Hash = ContentHash.OfText(Better),
            Length = Better.Length,
        };
        Done(Store.Append(new AppendBatch { Events = [new CaseEvent.TextVersionAdded(version)], Texts = [Better] }, Coder.Machine));

        using var reader = Store.OpenReader();
        Assert.Equal(0, reader.Search("hcrbor").Total);
        Assert.Equal(version.Id, Assert.Single(reader.Search("harbor").Hits).TextVersion);
        Assert.Equal([old.Version, version.Id], reader.TextVersions(old.Document).Select(found => found.Id));
        Assert.Equal(old.Text, reader.ReadText(old.Version));
        Assert.Equal([(old.Document, Better)], reader.LatestTexts());
        AssertVerifies();
        AssertRebuildsTheSame();
    }

    [Fact]
    public void Entities_are_found_by_label_and_by_every_name_that_stands()
    {
        AddPerson("pe-1", "Karim Musterov");
        AddPerson("pe-2", "Karim Beispiel");
        var alias = Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-2", "alias", "Abu Lantern"))).Sequence;

        Assert.Equal(["pe-1"], Named("karim musterov"));
        Assert.Equal(["pe-1"], Named("Musterov"));
        Assert.Equal(["pe-1", "pe-2"], Named("kar").Order());
        Assert.Equal(["pe-2"], Named("abu lant"));
        Append(new CaseEvent.EntityRevised(Person("pe-1", "Karim Neumann"), "married"));
        Assert.Empty(Named("musterov"));
        Append(new CaseEvent.Undone(alias));
        Assert.Empty(Named("lantern"));
        Assert.Empty(Named("  "));
        AssertRebuildsTheSame();
    }

    [Fact]
    public void All_names_are_listed_by_entity()
    {
        AddPerson("pe-1", "Karim Musterov");
        AddPerson("pe-2", "Karim Beispiel");
        Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-2", "spelled", "Kareem Beispiel")));
        using var reader = Store.OpenReader();
        Assert.Equal(
            ["pe-1: Karim Musterov", "pe-2: Karim Beispiel, Kareem Beispiel"],
            reader.Names().Select(entity => $"{entity.Entity}: {string.Join(", ", entity.Names)}").Order());
    }

    [Fact]
    public void Names_of_some_kinds_are_those_of_all_entities_of_these_kinds_read_or_recorded()
    {
        AddPerson("pe-1", "Karim Musterov");
        Append(new CaseEvent.EntityAdded(Person("pl-1", "Altport") with { Kind = EntityKind.Place }));
        using var reader = Store.OpenReader();
        Assert.Equal(["pl-1"], reader.Names([EntityKind.Place, EntityKind.Premises]).Select(entity => entity.Entity.Value));
        Assert.Equal(["pe-1"], reader.Names([EntityKind.Person]).Select(entity => entity.Entity.Value));
        Assert.Empty(reader.Names([]));
    }

    [Fact]
    public void Statements_are_found_by_every_end_source_document_and_property()
    {
        var note = AddDocument("Carla Muster met Dora Probe in Altport.");
        foreach (var id in new[] { "pe-1", "pe-2", "pl-1", "au-1" })
        {
            AddPerson(id, $"Label {id}");
        }

        Append(new CaseEvent.SourceAdded(new Model.Sources.Source { Id = SourceId.From("so-2"), Title = "Another" }));
        Append(
            new CaseEvent.StatementRecorded(Tie("st-1", "pe-1", "met", "pe-2", Quote(note, "met")) with { PlaceEntity = EntityId.From("pl-1") }),
            new CaseEvent.StatementRecorded(Words("st-2", "pe-2", "described-as", "x") with
            {
                Source = SourceId.From("so-2"),
                AgencyKnown = [new AgencyKnowledge(EntityId.From("au-1"), Model.Dates.Edtf.Parse("2030-05"))],
            }));

        Assert.Equal(["st-1"], Ids(new StatementQuery { About = [EntityId.From("pe-1")] }));
        Assert.Equal(["st-1", "st-2"], Ids(new StatementQuery { About = [EntityId.From("pe-2")] }));
        Assert.Equal(["st-1"], Ids(new StatementQuery { About = [EntityId.From("pl-1")] }));
        Assert.Equal(["st-2"], Ids(new StatementQuery { About = [EntityId.From("au-1")] }));
        Assert.Equal(["st-1"], Ids(new StatementQuery { Document = note.Document }));
        Assert.Equal(["st-2"], Ids(new StatementQuery { Source = SourceId.From("so-2") }));
        Assert.Equal(["st-2"], Ids(new StatementQuery { Properties = [PropertyCode.From("described-as")] }));
        Assert.Equal(["st-2"], Ids(new StatementQuery { Ids = [StatementId.From("st-2"), StatementId.From("st-9")] }));
        Assert.Equal(["st-1"], Ids(new StatementQuery { Limit = 1 }));
        Assert.Empty(Ids(new StatementQuery { About = [EntityId.From("pe-1")], Source = SourceId.From("so-2") }));
        using var reader = Store.OpenReader();
        Assert.Equal([(Paper, 1, 1), (SourceId.From("so-2"), 0, 1)], reader.SourceUsage().Select(usage => (usage.Source, usage.Documents, usage.Statements)));
        Assert.Equal(["au-1", "pe-1", "pe-2", "pl-1"], reader.Entities(new EntityQuery()).Select(entity => entity.Value.Id.Value));
        Assert.Equal(["pe-1"], reader.Entities(new EntityQuery { Limit = 1, Offset = 1 }).Select(entity => entity.Value.Id.Value));
    }

    [Fact]
    public void Places_near_copies_and_faults_of_files_are_kept()
    {
        var (a, b) = (AddDocument("Wire story.", "a.txt"), AddDocument("Wire story", "b.txt"));
        Append(
            new CaseEvent.DocumentMet(a.Document, "copy/a.txt"),
            new CaseEvent.NearCopyFound(b.Document, a.Document, 0.9, "shingles5/1"),
            new CaseEvent.ReadingFailed("c.pdf", "SK-READ-003", "It is encrypted."),
            new CaseEvent.ReadingFailed("d.pdf", "SK-READ-003", "It is encrypted."));
        AddDocument("It could be read after all.", "d.pdf");

        using var reader = Store.OpenReader();
        Assert.Equal(["a.txt", "copy/a.txt"], reader.PathsOf(a.Document));
        Assert.Equal([new NearCopy(b.Document, a.Document, 0.9)], reader.NearCopiesOf(a.Document));
        Assert.Equal(reader.NearCopies(), reader.NearCopiesOf(b.Document));
        Assert.Equal("c.pdf", Assert.Single(reader.ReadingFaults()).Path);
        Assert.Equal(["d.pdf", "b.txt", "a.txt"], reader.Documents(new DocumentQuery()).Select(document => document.Value.Path));
        Assert.Equal(["b.txt"], reader.Documents(new DocumentQuery { Source = Paper, Limit = 1, Offset = 1 }).Select(document => document.Value.Path));
        AssertRebuildsTheSame();
    }

    [Fact]
    public void A_translation_is_found_by_its_words_quotes_nothing_and_is_no_version_of_the_text()
    {
        var note = AddDocument("Le phare du port.");
        var (other, text) = (AddDocument("Autre.", "b.txt"), "The lighthouse of the harbor.");
        var version = new TextVersion
        {
            Id = TextVersionId.From("tx-en"),
            Document = note.Document,
            Reader = "translation/1",
            Hash = ContentHash.OfText(text),
            Length = text.Length,
            Translates = new DocumentTranslation
            {
                Original = note.Version,
                Language = "en",
                Author = "Ann",
                Alignment = [new(new TextSpan(0, 17), new TextSpan(0, text.Length))],
            },
        };
        var wrong = version with { Document = other.Document };
        Assert.Equal("SK-STO-027", Assert.IsType<AppendOutcome.Refused>(Give(wrong)).Code);
        Done(Give(version));

        using (var reader = Store.OpenReader())
        {
            Assert.Equal([note.Version], reader.TextVersions(note.Document).Select(found => found.Id));
            var stands = Assert.Single(reader.Translations(note.Document)).Value;
            Assert.Equal((version.Id, version.Translates), (stands.Id, stands.Translates));
            var hit = Assert.Single(reader.Search("lighthouse").Hits);
            Assert.Equal((note.Document, version.Id, version.Translates), (hit.Document.Id, hit.TextVersion, hit.Translation?.Translates));
            Assert.Equal(new TextSpan(0, 17), hit.Translation!.Translates!.AlignedWith(hit.FirstMatch)!.Value.Original);
            Assert.Null(Assert.Single(reader.Search("phare").Hits).Translation);
        }

        AddPerson("pe-1", "Ann Lund");
        Refused("SK-STO-031", new CaseEvent.StatementRecorded(
            Words("st-1", "pe-1", "described-as", "x", Quote((note.Document, version.Id, text), "lighthouse"))));
        AssertRebuildsTheSame();
        AssertVerifies();

        AppendOutcome Give(TextVersion given) => Store.Append(new AppendBatch { Events = [new CaseEvent.TextVersionAdded(given)], Texts = [text] }, Ann);
    }

    [Fact]
    public void Near_copies_that_a_person_set_apart_stand_so_until_it_is_undone()
    {
        var (a, b) = (AddDocument("Wire story.", "a.txt"), AddDocument("Wire story", "b.txt"));
        Append(new CaseEvent.NearCopyFound(b.Document, a.Document, 0.9, "runs5/2", 0.95, 0.94));
        Refused("SK-STO-012", new CaseEvent.NearCopySetApart(a.Document, DocumentId.From("doc-none"), "two desks"));
        Assert.Equal(
            "SK-STO-025",
            Assert.IsType<AppendOutcome.Refused>(
                Store.Append(AppendBatch.Of(new CaseEvent.NearCopySetApart(a.Document, b.Document, "two desks")), Coder.Machine)).Code);

        var apart = Append(new CaseEvent.NearCopySetApart(b.Document, a.Document, "two desks")).Sequence;

        var (one, other) = a.Document.CompareTo(b.Document) < 0 ? (a.Document, b.Document) : (b.Document, a.Document);
        using (var reader = Store.OpenReader())
        {
            Assert.Equal([new NearCopy(b.Document, a.Document, 0.9, 0.95, 0.94)], reader.NearCopies());
            var row = Assert.Single(reader.CopiesApart());
            Assert.Equal((new CopiesApart(one, other, "two desks"), apart, Ann), (row.Value, row.Sequence, row.By));
        }

        AssertRebuildsTheSame();
        Append(new CaseEvent.Undone(apart));
        using var after = Store.OpenReader();
        Assert.Empty(after.CopiesApart());
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    private List<string> Found(string words)
    {
        using var reader = Store.OpenReader();
        return reader.Search(words).Hits.Select(hit => hit.Document.Path).ToList();
    }

    private List<string> Named(string name)
    {
        using var reader = Store.OpenReader();
        return reader.FindByName(name).Select(hit => hit.Entity.Id.Value).ToList();
    }

    private List<string> Ids(StatementQuery query)
    {
        using var reader = Store.OpenReader();
        return reader.Statements(query).Select(row => row.Statement.Id.Value).ToList();
    }
}
