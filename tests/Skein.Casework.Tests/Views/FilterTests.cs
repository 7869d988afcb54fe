using Skein.Casework.Dossiers;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Views;

public class FilterTests
{
    [Fact]
    public void F_and_6_cannot_be_judged_and_are_no_lowest_grade()
    {
        using var desk = new Desk();
        var (a, b) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "Karim Oudin"));
        desk.Say("st-b", a, "friend-of", b, desk.Source("b", Reliability.B));
        desk.Say("st-e", a, "close-to", b, desk.Source("e", Reliability.E));
        desk.Say("st-f", a, "met", b, desk.Source("f", Reliability.F));

        Assert.Equal(["friend-of", "close-to", "met"], Properties(desk, a, ViewFilter.Everything));
        Assert.Equal(["friend-of"], Properties(desk, a, new ViewFilter { MinReliability = Reliability.C }));
        Assert.Equal(["friend-of", "met"], Properties(desk, a, new ViewFilter { MinReliability = Reliability.C, IncludeUnjudged = true }));
        Assert.Equal(["friend-of", "close-to"], Properties(desk, a, new ViewFilter { MinReliability = Reliability.E }));
    }

    [Fact]
    public void True_at_drops_what_is_certainly_outside_and_marks_what_is_only_possible()
    {
        using var desk = new Desk();
        var (a, b, source) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "Karim Oudin"), desk.Source("s"));
        desk.Say("st-1", a, "friend-of", b, source, change: s => s with { ValidTime = Edtf.Parse("2012/2016") });
        desk.Say("st-2", a, "close-to", b, source, change: s => s with { ValidTime = Edtf.Parse("2009") });
        desk.Say("st-3", a, "met", b, source);

        var shown = Statements(desk, a, new ViewFilter { TrueAt = Edtf.Parse("2014-05") });

        Assert.Equal(["friend-of", "met"], shown.Select(statement => statement.Property.Value));
        Assert.Equal([false, true], shown.Select(statement => statement.IsOnlyPossible));
    }

    [Fact]
    public void Said_by_goes_by_the_statement_and_else_by_the_day_its_source_was_published()
    {
        using var desk = new Desk();
        var (a, b) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "Karim Oudin"));
        var source = desk.Source("late", published: "2016-03-24");
        desk.Say("st-1", a, "friend-of", b, source);
        desk.Say("st-2", a, "met", b, source, change: s => s with { AssertedOn = Edtf.Parse("2015-11-14") });

        Assert.Equal(["met"], Properties(desk, a, new ViewFilter { SaidBy = Edtf.Parse("2015-12-31") }));
        Assert.Equal(2, Properties(desk, a, new ViewFilter { SaidBy = Edtf.Parse("2016-03-24") }).Count);
    }

    [Fact]
    public void Known_to_shows_what_a_source_says_the_agency_knew_and_nothing_else()
    {
        using var desk = new Desk();
        var (a, b) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "Karim Oudin"));
        var agency = desk.Add("or-1", "Harsteen police", EntityKind.Organisation);
        var source = desk.Source("s");
        desk.Say("st-1", a, "friend-of", b, source);
        desk.Say("st-2", a, "met", b, source, change: s => s with { AgencyKnown = [new AgencyKnowledge(agency, Edtf.Parse("2015-09"))] });

        Assert.Equal(["met"], Properties(desk, a, new ViewFilter { KnownTo = new KnownTo(agency, Edtf.Parse("2015-12-01")) }));
        Assert.Empty(Properties(desk, a, new ViewFilter { KnownTo = new KnownTo(agency, Edtf.Parse("2015-08-01")) }));
    }

    [Fact]
    public void Two_dates_that_cannot_both_be_so_contradict_each_other_and_both_stay()
    {
        using var desk = new Desk();
        var act = desk.Add("in-1", "Attack in Velmont", EntityKind.Incident);
        var source = desk.Source("s");
        desk.Say("st-1", act, "occurred-on", null, source, "2014-05-24");
        desk.Say("st-2", act, "occurred-on", null, source, "2014-05-25");
        desk.Say("st-3", act, "killed", null, source, "4");
        desk.Say("st-4", act, "killed", null, source, "3..5");

        var dossier = new ShowDossier(desk.Session).Run(act, ViewFilter.Everything)!;

        var clash = Assert.Single(dossier.Contradictions);
        Assert.Equal(["st-1", "st-2"], clash.Statements.Select(statement => statement.Id.Value).Order());
    }

    [Fact]
    public void A_denial_makes_no_tie_and_stands_beside_what_it_denies()
    {
        using var desk = new Desk();
        var (a, b) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "Karim Oudin"));
        var source = desk.Source("s");
        desk.Say("st-1", a, "friend-of", b, source);
        desk.Say("st-2", b, "friend-of", a, source, change: s => s with { Stance = Stance.Denies });

        var tie = Assert.Single(new DrawNetwork(desk.Session).Run(ViewFilter.Everything).Ties);
        Assert.True(tie.IsContradicted);
        Assert.All(Statements(desk, a, ViewFilter.Everything), statement => Assert.True(statement.IsContradicted));
    }

    [Fact]
    public void A_note_that_restates_an_article_adds_no_origin()
    {
        using var desk = new Desk();
        var (a, b) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "Karim Oudin"));
        desk.Say("st-1", a, "friend-of", b, desk.Source("article"));
        desk.Say("st-2", a, "friend-of", b, desk.Source("note", derivedFrom: "article"));
        Assert.Equal(1, Assert.Single(new ShowDossier(desk.Session).Run(a, ViewFilter.Everything)!.Ties).IndependentOrigins);

        desk.Say("st-3", a, "friend-of", b, desk.Source("other"));
        Assert.Equal(2, Assert.Single(new ShowDossier(desk.Session).Run(a, ViewFilter.Everything)!.Ties).IndependentOrigins);
    }

    [Fact]
    public void Protected_persons_are_in_no_network_unless_the_filter_asks_for_them()
    {
        using var desk = new Desk();
        var (a, victim) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "Nadia Kasani", ProtectionClass.Victim));
        desk.Say("st-1", a, "met", victim, desk.Source("s"));

        var picture = new DrawNetwork(desk.Session).Run(ViewFilter.Everything);
        Assert.DoesNotContain(picture.Nodes, node => node.Entity.Label == "Nadia Kasani");
        Assert.Equal((0, 1), (picture.Ties.Count, picture.ProtectedLeftOut));
        Assert.Single(new DrawNetwork(desk.Session).Run(new ViewFilter { IncludeProtected = true }).Ties);
    }

    private static List<string> Properties(Desk desk, EntityId entity, ViewFilter filter) =>
        [.. Statements(desk, entity, filter).Select(statement => statement.Property.Value)];

    private static List<StatementView> Statements(Desk desk, EntityId entity, ViewFilter filter) =>
        [.. new ShowDossier(desk.Session).Run(entity, filter)!.Groups.SelectMany(group => group.Statements).OrderBy(statement => statement.Id)];
}
