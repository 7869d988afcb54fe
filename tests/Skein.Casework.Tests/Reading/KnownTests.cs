using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Reading;
using Skein.Casework.Reading.Known;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Casework.Tests.Reading;

/// <summary>What a reader sees beside and in a text: what the case knows of a name, and what is said otherwise elsewhere.</summary>
public class KnownTests
{
    [Fact]
    public void A_name_shows_its_bearer_with_status_ties_statements_and_the_sources_that_spoke_last()
    {
        using var desk = new Desk();
        var (aldo, tomas) = (desk.Person("pe-1", "Aldo Ferren"), desk.Person("pe-2", "Tomas Ferren"));
        var (early, late) = (desk.Source("early", published: "2015-01-02"), desk.Source("late", published: "2017-05-20"));
        desk.Say("st-1", aldo, "sibling-of", tomas, early);
        desk.Say("st-2", aldo, "legal-status", null, early, "charged", s => s with { ValidTime = Edtf.Parse("2014-12") });
        desk.Say("st-3", aldo, "legal-status", null, late, "acquitted", s => s with { ValidTime = Edtf.Parse("2017-05-18") });

        var known = new ShowKnown(desk.Session).Run("  aldo \n FERREN ");

        Assert.Equal("aldo FERREN", known.Words);
        var thing = Assert.Single(known.Things, each => each.Entity.Label == "Aldo Ferren");
        Assert.Equal((1, 3), (thing.Ties, thing.Statements));
        Assert.StartsWith("acquitted", thing.Legal, StringComparison.Ordinal);
        Assert.Equal(["late", "early"], thing.Sources.Select(source => source.Title));
        Assert.Null(new ShowKnown(desk.Session).Run(EntityId.From("pe-2"))!.Legal);
    }

    [Fact]
    public void Words_that_are_too_long_for_a_name_and_names_of_nobody_find_nobody()
    {
        using var desk = new Desk();
        desk.Person("pe-1", "Aldo Ferren");

        Assert.Empty(new ShowKnown(desk.Session).Run(new string('x', 121)).Things);
        Assert.Empty(new ShowKnown(desk.Session).Run("Nobody Atall").Things);
        Assert.Null(new ShowKnown(desk.Session).Run(EntityId.From("pe-9")));
    }

    [Fact]
    public void A_mention_records_that_the_source_names_somebody_so_and_adds_whom_the_case_lacks()
    {
        using var desk = new Desk();
        var (_, _, _, document) = desk.Read("Aldo Ferren", "Tomas Ferren");
        var (version, text) = TextOf(desk, document);
        var start = text.IndexOf("Tomas Ferren", StringComparison.Ordinal);
        var passage = new SelectedPassage(document, version.Id, new TextSpan(start, start + "Tomas Ferren".Length));

        var done = Assert.IsType<ActOutcome.Done>(new RecordMention(desk.Session).Run(new NewMention(passage, Entity: null, EntityKind.Person)));

        using var reader = desk.Session.Store.OpenReader();
        var statement = Assert.Single(reader.Statements(new StatementQuery { Ids = [StatementId.From(done.Id!)] })).Statement;
        Assert.Equal(("name", "Tomas Ferren"), (statement.Property.Value, statement.Value!.Text));
        Assert.Equal(passage.Span, Assert.IsType<Evidence.Passage>(statement.Evidence).Span);
        Assert.Equal((EntityKind.Person, "Tomas Ferren"), (reader.Find(statement.Subject)!.Value.Kind, reader.Find(statement.Subject)!.Value.Label));
        Assert.Equal("SK-CAS-010", Assert.IsType<ActOutcome.Refused>(
            new RecordMention(desk.Session).Run(new NewMention(passage with { Span = new TextSpan(0, 9_999) }, null, EntityKind.Person))).Code);
    }

    [Fact]
    public void A_text_shows_where_another_source_says_otherwise()
    {
        using var desk = new Desk();
        var (_, _, _, document) = desk.Read("Aldo Ferren", "Tomas Ferren");
        var (version, _) = TextOf(desk, document);
        var (aldo, tomas) = (desk.Person("pe-8", "Aldo Ferren"), desk.Person("pe-9", "Tomas Ferren"));
        var passage = new SelectedPassage(document, version.Id, new TextSpan(0, 11));
        var own = Assert.IsType<ActOutcome.Done>(new AddStatement(desk.Session).Run(
            new NewStatement { Subject = aldo, Property = PropertyCode.From("friend-of"), Object = tomas, Passage = passage }));
        Assert.Empty(new ReadDocument(desk.Session).Run(document)!.Contradictions);
        desk.Say("st-x", tomas, "friend-of", aldo, desk.Source("elsewhere"), change: s => s with { Stance = Stance.Denies });

        var page = new ReadDocument(desk.Session).Run(document)!;

        var contradiction = Assert.Single(page.Contradictions);
        Assert.Equal([own.Id!, "st-x"], contradiction.Statements.Select(statement => statement.Id.Value).Order(StringComparer.Ordinal));
        Assert.Equal(new TextSpan(0, 11), Assert.Single(page.Marks, mark => mark.Kind == MarkKind.Contradiction).Span);
        Assert.True(Assert.Single(page.Statements).IsContradicted);
    }

    private static (TextVersion Version, string Text) TextOf(Desk desk, DocumentId document)
    {
        using var reader = desk.Session.Store.OpenReader();
        var version = reader.TextVersions(document)[^1];
        return (version, reader.ReadText(version.Id)!);
    }
}
