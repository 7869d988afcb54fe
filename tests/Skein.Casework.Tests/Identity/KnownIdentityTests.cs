using Skein.Casework.Cases;
using Skein.Casework.Dossiers;
using Skein.Casework.Identity;
using Skein.Casework.Measures;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Networks.Doubt;

namespace Skein.Casework.Tests.Identity;

public class KnownIdentityTests
{
    [Fact]
    public void A_view_as_said_before_the_identity_was_known_shows_two_nodes_where_today_shows_one()
    {
        using var desk = Known("2016-03-18");

        Assert.Equal(2, new DrawNetwork(desk.Session).Run(ViewFilter.Everything).Nodes.Count);
        Assert.Equal(2, new DrawNetwork(desk.Session).Run(By("2016-03-18")).Nodes.Count);
        Assert.Equal(3, new DrawNetwork(desk.Session).Run(By("2016-03-17")).Nodes.Count);
    }

    [Fact]
    public void A_date_that_leaves_it_open_keeps_two_apart()
    {
        using var desk = Known("2016-03");

        Assert.Equal(3, new DrawNetwork(desk.Session).Run(By("2016-03-18")).Nodes.Count);
        Assert.Equal(2, new DrawNetwork(desk.Session).Run(By("2016-04")).Nodes.Count);
    }

    [Fact]
    public void An_authority_is_known_to_have_known_only_what_a_source_says()
    {
        using var desk = Known("2016-03-18");
        var police = desk.Add("police", "Harbor Police", Model.Entities.EntityKind.Organisation);
        var dated = new NewJudgement(EntityId.From("p-3"), EntityId.From("p-4"), Verdict.Same, "prints") { KnownTo = [(police, "2015-12")] };
        desk.Person("p-3", "Orvil Danek");
        desk.Person("p-4", "Sorin Habel");
        Assert.IsType<ActOutcome.Done>(new RecordJudgement(desk.Session).Run(dated));

        Assert.Equal(["p-1"], Members("p-1", "2020"));
        Assert.Equal(["p-3"], Members("p-3", "2015-11"));
        Assert.Equal(["p-3", "p-4"], Members("p-3", "2016"));

        string[] Members(string id, string by) =>
            [.. new ShowDossier(desk.Session).Run(EntityId.From(id), new ViewFilter { KnownTo = new KnownTo(police, Edtf.Parse(by)) })!.Members.Select(member => member.Entity.Id.Value)];
    }

    [Fact]
    public void A_judgement_without_a_date_of_knowledge_holds_at_any_time_and_is_written_as_before()
    {
        using var desk = Known(since: null);

        Assert.Equal(2, new DrawNetwork(desk.Session).Run(By("1990")).Nodes.Count);
        var old = new CaseEvent.JudgementRecorded(new Judgement { Id = JudgementId.From("j"), Left = EntityId.From("a"), Right = EntityId.From("b"), Verdict = Verdict.Same, Reason = "r" });
        const string Before = """{"event":"judgement-recorded","judgement":{"id":"j","left":"a","right":"b","verdict":"same","reason":"r","evidenceSeen":[]}}""";
        Assert.Equal(Before, System.Text.Encoding.UTF8.GetString(CaseJson.ToBytes(old)));
        Assert.Equal(old, CaseJson.FromBytes(System.Text.Encoding.UTF8.GetBytes(Before)));
    }

    [Fact]
    public void A_dossier_says_as_whom_somebody_was_known_and_until_when_and_who_else_bears_a_name()
    {
        using var desk = Known("2016-03-18");
        desk.Say("alias", desk.Person("p-9", "Tarek Onn"), "alias", null, SourceId.From("so"), "Mirel Hosten");

        var dossier = new ShowDossier(desk.Session).Run(EntityId.From("p-1"), ViewFilter.Everything)!;
        Assert.Equal("Known as Mirel Hosten until identified as Adem Varga on 18 March 2016.", dossier.Members.Single(member => member.Entity.Id.Value == "p-2").KnownAs);
        Assert.Contains("p-1", new ShowDossier(desk.Session).Run(EntityId.From("p-9"), ViewFilter.Everything)!.SharedNames.Single(shared => shared.Name == "Mirel Hosten").Others.Select(other => other.Id.Value));
    }

    [Fact]
    public void Why_two_are_one_is_said_by_every_judgement_between_them()
    {
        using var desk = new Desk();
        var (a, b, c, d) = (desk.Person("a", "Ana"), desk.Person("b", "Bea"), desk.Person("c", "Cea"), desk.Person("d", "Dea"));
        Judge(a, b, Verdict.Same, "one passport");
        Judge(b, c, Verdict.Same, "one voice");
        var split = Judge(c, d, Verdict.Different, "two births");

        Assert.Equal("Ana = Cea because Ana = Bea (A. Coder, 2026-01-01: one passport) and Bea = Cea (A. Coder, 2026-01-01: one voice).", Why(a, c).Sentence);
        Assert.Equal(IdentityState.Different, Why(a, d).State);
        Judge(a, d, Verdict.Same, "one street");
        var conflict = Why(a, d);
        Assert.Equal(IdentityState.InConflict, conflict.State);
        Assert.Equal(["one street", "two births"], conflict.Steps.Select(step => step.Reason).Order());
        Assert.All(conflict.Steps, step => Assert.True(step.IsWithheld));
        Assert.IsType<ActOutcome.Done>(new WithdrawJudgement(desk.Session).Run(JudgementId.From(split), "mistaken"));
        Assert.Equal(IdentityState.Same, Why(c, d).State);

        string Judge(EntityId left, EntityId right, Verdict verdict, string reason) =>
            Assert.IsType<ActOutcome.Done>(new RecordJudgement(desk.Session).Run(left, right, verdict, reason)).Id!;
        IdentityWhy Why(EntityId left, EntityId right) => new ExplainIdentity(desk.Session).Run(left, right, ViewFilter.Everything)!;
    }

    [Fact]
    public void An_either_or_stays_one_on_pages_and_in_counts()
    {
        using var desk = new Desk();
        var source = desk.Source("so");
        var (older, younger, tenant, other) = (desk.Person("p-1", "Adem Varga"), desk.Person("p-2", "Ilan Varga"), desk.Person("p-3", "a Varga brother"), desk.Person("p-4", "Rona Tel"));
        desk.Say("s1", tenant, "one-of", older, source);
        desk.Say("s2", tenant, "one-of", younger, source);
        desk.Say("s3", tenant, "met", other, source);
        desk.Say("s4", older, "sibling-of", younger, source);

        Assert.Equal(["Adem Varga", "Ilan Varga"], Assert.Single(new ShowDossier(desk.Session).Run(older, ViewFilter.Everything)!.EitherOrs).Alternatives.Select(one => one.Label));
        Assert.Equal("a Varga brother", Assert.Single(new ShowDossier(desk.Session).Run(tenant, ViewFilter.Everything)!.EitherOrs).Open.Label);
        Assert.Empty(new ShowDossier(desk.Session).Run(other, ViewFilter.Everything)!.EitherOrs);
        var evidence = new MeasureNetwork(desk.Session).Run(new MeasureRequest { Worlds = 10 }, ViewFilter.Everything).Evidence;
        Assert.Equal((4, new EitherOrCount(1, 3, 3)), (evidence.Nodes, evidence.EitherOrs));
    }

    private static ViewFilter By(string date) => new() { SaidBy = Edtf.Parse(date) };

    private static Desk Known(string? since)
    {
        var desk = new Desk();
        var source = desk.Source("so");
        var (man, name, friend) = (desk.Person("p-1", "Adem Varga"), desk.Person("p-2", "Mirel Hosten"), desk.Person("p-8", "Rona Tel"));
        desk.Say("s1", man, "met", friend, source);
        desk.Say("s2", name, "met", friend, source);
        Assert.IsType<ActOutcome.Done>(new RecordJudgement(desk.Session).Run(new NewJudgement(man, name, Verdict.Same, "named by the court") { KnownSince = since }));
        return desk;
    }
}
