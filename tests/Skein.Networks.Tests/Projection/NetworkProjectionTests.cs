using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Projection;
using static Skein.Networks.Tests.TestCase;

namespace Skein.Networks.Tests.Projection;

public class NetworkProjectionTests
{
    [Fact]
    public void A_network_without_statements_keeps_its_nodes()
    {
        var network = new TestCase().Know("ada").Know("organisation:club").Know("place:town").Project();

        Assert.Equal(["ada", "club"], network.Nodes.Select(node => node.Id.Value));
        Assert.Empty(network.Ties);
    }

    [Fact]
    public void Statements_of_two_sources_make_one_tie_that_knows_both()
    {
        var tie = Assert.Single(new TestCase(
            "ben friend-of ada 2009 source=s2 grade=C1",
            "ada friend-of ben 2011 source=s1 grade=B3",
            "ada friend-of ben source=s1 grade=C3").Project().Ties);

        Assert.Equal("friend/1 ada - ben certain", RuleLine(tie));
        Assert.Equal(3, tie.Statements.Count);
        Assert.Equal(2, tie.IndependentOrigins);
        Assert.Equal("B3 C1", string.Join(' ', tie.Grades));
        Assert.Equal(Edtf.Parse("2009"), tie.Since);
        Assert.Equal(["2009", "2011"], tie.When.Select(date => date.ToString()));
    }

    [Fact]
    public void A_tie_through_an_entity_is_as_strong_as_the_weaker_of_its_two_statements()
    {
        var tie = Assert.Single(new TestCase(
            "ada took-part-in incident:raid grade=B2 source=s1",
            "ada took-part-in incident:raid grade=A2 source=s2",
            "ben took-part-in incident:raid grade=D4 source=s3").Project().Ties);

        Assert.Equal("D4", string.Join(' ', tie.Grades));
        Assert.Equal(1, tie.IndependentOrigins);
        Assert.Equal([CanonicalId.From("raid")], tie.Through);
    }

    [Theory]
    [InlineData("2015-02/2015-04", "2015-03-01", "certain")]
    [InlineData("2015", "2015-03-01", "possible")]
    [InlineData("2015-02/2015-04", "", "possible")]
    [InlineData("", "", "possible")]
    [InlineData("2015-02/2015-04", "2015-05", null)]
    [InlineData("2014/..", "2020-06-01", "certain")]
    public void Overlap_is_three_valued(string one, string other, string? certainty) => Assert.Equal(
        certainty is null ? [] : [$"ada - ben {certainty}"],
        new TestCase($"ada lived-at premises:flat {one}", $"ben lived-at premises:flat {other}").Project().Ties.Select(Line));

    [Fact]
    public void What_two_spells_share_begins_with_the_later_of_them() =>
        Assert.Equal(Edtf.Parse("2012-05/2013"), Assert.Single(new TestCase(
            "ada held-at premises:prison 2011/2014", "ben held-at premises:prison 2012-05/2013").Project().Ties).Since);

    [Fact]
    public void An_act_without_a_date_in_its_statements_takes_the_date_of_the_act() =>
        Assert.Equal(Edtf.Parse("2015-11-13"), Assert.Single(new TestCase(
            "ada took-part-in incident:raid",
            "ben took-part-in incident:raid",
            "incident:raid occurred-on 2015-11-14",
            "incident:raid occurred-on 2015-11-13",
            "incident:raid occurred-on 2001 proposed").Project().Ties).Since);

    [Fact]
    public void A_denial_makes_no_tie_and_is_kept()
    {
        var network = new TestCase("ada met ben denies id=no").Project();

        Assert.Empty(network.Ties);
        var denied = Assert.Single(network.Denied);
        Assert.Equal(("ada", "ben", "met"), (denied.A.Value, denied.B.Value, denied.Property.Value));
        Assert.Equal([StatementId.From("no")], denied.Statements);
    }

    [Fact]
    public void A_tie_that_somebody_denies_is_shown_with_the_denial()
    {
        var network = new TestCase("ada met ben", "ben met ada denies id=no", "ada friend-of ben", "ada lived-at premises:flat 2015").Project();

        Assert.Equal([("friend/1", ""), ("met/1", "no")], network.Ties.Select(tie => (tie.Rule.ToString(), string.Join(' ', tie.ContradictedBy))));
        Assert.Single(network.Denied);
    }

    [Fact]
    public void A_denied_stay_contradicts_the_tie_through_the_premises_and_a_denial_the_other_way_round_does_not_bear_on_a_directed_tie()
    {
        var network = new TestCase(
            "ada lived-at premises:flat 2015",
            "ben lived-at premises:flat 2015",
            "ben lived-at premises:flat denies",
            "ada paid ben",
            "ben paid ada denies").Project();

        Assert.Equal([("paid/1", false), ("same-premises/1", true)], network.Ties.Select(tie => (tie.Rule.ToString(), tie.IsContradicted)));
        Assert.Equal(
            [("ben", "ada", "paid/1"), ("ben", "flat", "rented-for/1 same-premises/1")],
            network.Denied.Select(denied => (denied.A.Value, denied.B.Value, string.Join(' ', denied.Rules))));
    }

    [Fact]
    public void A_tie_of_proposals_alone_is_proposed_and_a_reviewed_tie_is_not_changed_by_proposals()
    {
        string[] reviewed = ["ada met ben grade=C3", "ada lived-at premises:flat", "ben lived-at premises:flat 2015"];
        string[] proposed =
        [
            "ada met ben 2009 grade=A1 source=s9 proposed id=p1",
            "ada met ben denies proposed id=p2",
            "ada lived-at premises:flat 2015 proposed id=p3",
            "cara met ada proposed id=p4",
        ];
        var before = new TestCase(reviewed).Project().Ties;
        var after = new TestCase([.. reviewed, .. proposed]).Project().Ties;

        Assert.Equal(before, after.Where(tie => !tie.IsProposed).Select(tie => tie with { ProposedStatements = [] }));
        Assert.Equal(["met/1 ada - cara certain"], after.Where(tie => tie.IsProposed).Select(RuleLine));
        Assert.Equal(["p1", "p3"], after.SelectMany(tie => tie.ProposedStatements).Select(id => id.Value));
    }

    [Fact]
    public void Only_one_side_proposed_makes_a_proposed_tie() =>
        Assert.True(Assert.Single(new TestCase(
            "ada took-part-in incident:raid", "ben took-part-in incident:raid proposed").Project().Ties).IsProposed);

    [Fact]
    public void An_allegation_makes_a_hedged_tie() =>
        Assert.Equal([true, false], new TestCase("ada met ben alleges", "ada paid ben", "ada paid ben alleges").Project().Ties.Select(tie => tie.IsHedged));

    [Fact]
    public void Entities_that_are_one_make_no_tie_with_themselves_and_share_their_ties() =>
        Assert.Equal(
            ["friend/1 ada - cara certain"],
            new TestCase("ada met ben", "ben friend-of cara", "ada lived-at premises:flat", "ben lived-at premises:flat")
                .Merge("ben", into: "ada").Project().Ties.Select(RuleLine));

    [Fact]
    public void Protected_persons_are_absent_with_all_that_concerns_them_and_counted()
    {
        var testCase = new TestCase(
            "ada met vic", "vic met ada denies", "vic took-part-in incident:raid", "ada took-part-in incident:raid", "x one-of vic", "x one-of ada")
            .Protect("vic");
        var network = testCase.Project();

        Assert.DoesNotContain(network.Nodes, node => node.Id.Value == "vic");
        Assert.Empty(network.Ties);
        Assert.Empty(network.Denied);
        Assert.Equal(1, network.LeftOut);
        var eitherOr = Assert.Single(network.EitherOrs);
        Assert.Equal([CanonicalId.From("ada")], eitherOr.Alternatives);
        Assert.Equal(1, eitherOr.HiddenAlternatives);
        Assert.Equal(2, testCase.Project(new NetworkOptions { IncludesProtected = true }).Ties.Count);
    }

    [Fact]
    public void An_either_or_stays_a_node_of_its_own_and_its_tie_with_an_alternative_is_only_possible()
    {
        var network = new TestCase(
            "x one-of ada", "x one-of ben", "x rented premises:flat 2015/..", "ada lived-at premises:flat 2016", "cara lived-at premises:flat 2016")
            .Project();

        Assert.Equal(["ada", "ben"], Assert.Single(network.EitherOrs).Alternatives.Select(id => id.Value));
        Assert.Equal(["x > ada possible", "x > cara certain"], network.Ties.Where(tie => tie.Rule.Code == "rented-for").Select(Line));
    }

    [Fact]
    public void A_judgement_answers_an_either_or_and_rules_out_whom_it_is_not()
    {
        string[] rows = ["x one-of ada", "x one-of ben", "x one-of cara", "x met dora"];

        Assert.Empty(new TestCase(rows).Merge("x", "ben").Project().EitherOrs);
        Assert.Equal(["ada", "cara"], Assert.Single(new TestCase(rows).Part("ben", "x").Project().EitherOrs).Alternatives.Select(id => id.Value));
        Assert.Empty(new TestCase(rows).Part("ada", "x").Part("x", "ben").Part("x", "cara").Project().EitherOrs);
    }

    [Fact]
    public void An_entity_with_too_many_persons_makes_no_ties_and_is_reported()
    {
        var statements = Enumerable.Range(1, 4).Select(i => $"p{i} took-part-in incident:raid");
        var testCase = new TestCase([.. statements, "p1 took-part-in incident:plot", "p2 took-part-in incident:plot"]);

        var network = testCase.Project(new NetworkOptions { MostParticipants = 3 });

        Assert.Equal([CanonicalId.From("plot")], Assert.Single(network.Ties).Through);
        Assert.Equal([("same-incident/1", "raid", 4)], network.SkippedHubs.Select(hub => (hub.Rule.ToString(), hub.Through.Value, hub.Participants)));
        Assert.Equal(6, testCase.Project(new NetworkOptions { MostParticipants = 4 }).Ties.Count);
    }

    [Fact]
    public void A_statement_given_twice_counts_once_as_reviewed_when_one_of_the_two_is()
    {
        var testCase = new TestCase("ada met ben");
        var once = Assert.Single(testCase.Statements);

        var tie = Assert.Single(testCase.Project(new NetworkOptions(), [once with { IsProposed = true }, once]).Ties);

        Assert.False(tie.IsProposed);
        Assert.Empty(tie.ProposedStatements);
    }

    [Fact]
    public void Twenty_thousand_persons_and_two_hundred_thousand_statements_make_a_network()
    {
        var random = new Random(1);
        string[] properties = ["took-part-in incident:i", "lived-at premises:p", "held-at premises:q", "met m", "friend-of m", "member-of organisation:o"];
        var statements = Enumerable.Range(0, 200_000).Select(_ =>
        {
            var property = properties[random.Next(properties.Length)];
            return $"m{random.Next(20_000)} {property}{random.Next(property.EndsWith(" m", StringComparison.Ordinal) ? 20_000 : 10_000)} {2000 + random.Next(20)}";
        });
        var network = new TestCase(statements).Project();

        // Direct: each statement makes a tie of its own but for the few that coincide or name one person twice.
        Assert.InRange(network.Ties.Count(tie => tie.Rule.Code is "met" or "friend"), 65_000, 67_500);
        Assert.Empty(network.SkippedHubs);
        Assert.Equal(network.Ties.OrderBy(tie => tie.A).ThenBy(tie => tie.B).ThenBy(tie => tie.Rule), network.Ties);
    }
}
