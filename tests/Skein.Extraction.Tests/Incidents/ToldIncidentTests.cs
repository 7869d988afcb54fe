using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Extraction.Tests.Incidents;

/// <summary>What a whole report tells of its incidents, as proposals. The expected fillers were written down by hand from the texts.</summary>
public class ToldIncidentTests
{
    private const string Market =
        "Two bombs exploded outside the Vilbeke market in Oostmere on 12 May 2013, killing at least 14 people, including two attackers, and wounding more "
        + "than seventy. The streets around it were empty in the evening. The Karsova Brigade claimed responsibility for the bombing.\n\n"
        + "Officials at the hospital put the toll at 19, not counting the attackers. The attackers fled.\n\n"
        + "In a separate incident, gunmen shot dead a judge, Pieter Holm, in Lesk on 10 May 2013. A bomb planted at the Lesk police station failed to explode.";

    [Theory]
    [InlineData("targeted", "Vilbeke market")]
    [InlineData("weapon-category", "explosives")]
    [InlineData("stage", "completed")]
    [InlineData("killed", "14..")]
    [InlineData("killed", "19")]
    [InlineData("wounded", "71..")]
    [InlineData("attributed-to", "Karsova Brigade")]
    [InlineData("outcome", "attackers fled")]
    public void The_bombing_has_what_the_report_says_of_it(string property, string end) =>
        Assert.Contains(Readings.Read(Market).Statements(), said => said.Property == property && said.End == end && said.Subject.StartsWith("exploded outside", StringComparison.Ordinal));

    [Fact]
    public void Three_incidents_of_one_report_are_kept_apart()
    {
        var said = Readings.Read(Market).Statements();

        Assert.Equal(3, said.Where(one => one.Property == "stage").Select(one => one.Subject).Distinct().Count());
        Assert.Contains(said, one => one is { Subject: "attack on judge in Lesk, 10 May 2013", Property: "occurred-on", End: "2013-05-10" });
        Assert.Contains(said, one => one is { Subject: "Pieter Holm", Property: "victim-of", End: "attack on judge in Lesk, 10 May 2013" });
        Assert.Contains(said, one => one is { Subject: "bombing of Lesk police station", Property: "stage", End: "initiated" });
        Assert.Contains(said, one => one is { Subject: "bombing of Lesk police station", Property: "outcome" });
        Assert.DoesNotContain(said, one => one.Property is "killed" or "wounded" && one.Subject.Contains("Lesk", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_proposal_quotes_the_sentence_that_says_it() => Assert.All(
        Readings.Read(Market).Proposals.OfType<Proposal.StatementProposal>().Where(proposal => proposal.Rule == "incident.told/1"),
        proposal =>
        {
            var passage = Assert.IsType<Evidence.Passage>(proposal.Statement.Evidence);
            Assert.Equal(Market[passage.Span.Start..passage.Span.End], passage.Quote);
            Assert.StartsWith("rules/1: ", proposal.Explanation[0].Feature, StringComparison.Ordinal);
            if (proposal.Statement.Value is { Kind: ValueKind.Text } words)
            {
                Assert.Contains(words.Text, passage.Quote, StringComparison.Ordinal);
            }
        });

    [Theory]
    [InlineData("The Karsova Brigade claimed responsibility for the attack.", "claim", "claimed or admitted", Stance.Claims, Modality.Flat)]
    [InlineData("Suspected members of the Karsova Brigade attacked the office of the mayor.", "press", "suspected or accused", Stance.Alleges, Modality.Suspected)]
    [InlineData("The police suspect that the Karsova Brigade attacked the office of the mayor.", "official suspicion", "suspected or accused by authorities", Stance.Alleges, Modality.Suspected)]
    [InlineData("The Karsova Brigade attacked the office of the mayor.", "press", "reported as fact", Stance.Asserts, Modality.Flat)]
    public void An_attribution_says_on_what_footing_it_stands(string sentence, string basis, string confidence, Stance stance, Modality modality)
    {
        var text = "Rebels attacked a bank in Oostmere on Monday. The streets were empty. " + sentence;

        var said = Readings.Read(text).Statements().First(one => one is { Property: "attributed-to", End: "Karsova Brigade" } && one.Qualifiers.Count > 0);

        Assert.Equal([("basis", basis), ("confidence", confidence)], said.Qualifiers.Select(one => (one.Name, one.Value)));
        Assert.Equal((stance, modality), (said.Stance, said.Modality));
    }

    [Fact]
    public void A_toll_of_years_is_no_toll_of_the_act_told_before()
    {
        var said = Readings.Read("A bomb exploded at the Dravik embassy in Lesk on 4 June 1996. Nobody was hurt. More than 300 people have been killed in the region since 1990.").Statements();

        Assert.Equal(["0"], said.Where(one => one.Property is "killed" or "wounded").Select(one => one.End));
    }

    [Fact]
    public void The_bombing_that_follows_one_is_that_one_and_the_reason_says_so()
    {
        var result = Readings.Read("A bomb exploded in front of the Dravik embassy in Lesk on 4 June 1996. Shops were closed. The Red Spear Movement claimed responsibility for the bombing.");

        var claim = Assert.Single(result.Proposals.OfType<Proposal.StatementProposal>(), proposal => proposal.Statement.Property.Value == "claimed");
        var labels = result.Entities.ToDictionary(entity => entity.Entity.Id, entity => entity.Entity.Label);
        Assert.StartsWith("exploded in front", labels[claim.Statement.Object!.Value], StringComparison.Ordinal);
        Assert.Contains(claim.Explanation, part => part.Feature.Contains("incident.told-before/1", StringComparison.Ordinal) && part.Weight < 0);
        Assert.DoesNotContain(labels.Values, label => label == "bombing");
    }

    [Theory]
    [InlineData("A car bomb exploded outside the Melvik courthouse in Sarnau on 18 April 2011, killing nine people. Windows broke. The street was closed.", 1)]
    [InlineData("Hours after the bombing of the Melvik courthouse in Sarnau gunmen attacked a bank in Oostmere. The street was closed. Nobody was hurt.", 2)]
    public void Two_words_of_one_clause_are_one_act_unless_a_word_parts_them(string text, int acts) => Assert.Equal(
        acts, Readings.Read(text).Entities.Count(entity => entity.Entity.Kind == Skein.Model.Entities.EntityKind.Incident));

    [Theory]
    [InlineData("A man drove a lorry into a crowd in Lesk on 4 June 1996.", "incident-type", "vehicle-attack")]
    [InlineData("A man drove a lorry into a crowd in Lesk on 4 June 1996.", "weapon-category", "vehicle")]
    [InlineData("A suicide bomber blew himself up at a police station in Lesk on 4 June 1996.", "weapon-category", "explosives")]
    [InlineData("A masked man stabbed two students in Lesk on 4 June 1996.", "incident-type", "knife-attack")]
    [InlineData("Rebels burned down a school in Lesk on 4 June 1996.", "incident-type", "arson")]
    public void The_verb_says_what_kind_of_act_it_was_and_with_what(string sentence, string property, string code) => Assert.Contains(
        Readings.Read(sentence + " Shops were closed. The mayor came at noon.").Statements(), said => said.Property == property && said.End == code);

    [Theory]
    [InlineData("The driver was shot dead by police two streets away.", "killed", "2")]
    [InlineData("Four gunmen shot dead a guard.", "killed", "4")]
    public void What_is_counted_beside_the_dead_is_no_toll(string sentence, string property, string count) => Assert.DoesNotContain(
        Readings.Read("A bomb exploded at the Dravik embassy in Lesk on 4 June 1996. Shops were closed. " + sentence).Statements(),
        said => said.Property == property && said.End == count);

    [Fact]
    public void Who_stands_before_the_verb_or_in_the_next_sentence_is_no_victim() => Assert.DoesNotContain(
        Readings.Read("On 4 June 1996 Arvid Solm killed three guards in Lesk. Shops were closed. Pieter Holm came at noon.").Statements(),
        said => said is { Property: "victim-of", Subject: "Arvid Solm" or "Pieter Holm" });

    [Fact]
    public void A_claim_behind_an_act_of_another_day_is_not_of_the_first() => Assert.DoesNotContain(
        Readings.Read(
            "A bomb exploded at the Dravik embassy in Lesk on 4 June 1996. On 9 July 1996 Arvid Solm shot at a crowd near the port. Five people died. "
            + "The Red Spear Movement claimed the attack.").Statements(),
        said => said.Property == "claimed" && said.End.StartsWith("exploded", StringComparison.Ordinal));

    [Fact]
    public void Soldiers_who_end_a_siege_attack_nobody() => Assert.DoesNotContain(
        Readings.Read("A bomb exploded at the Dravik embassy in Lesk. The siege went on. Soldiers stormed the market hall at night.").Statements(),
        said => said.Subject.Contains("market hall", StringComparison.Ordinal) && said.Property == "stage");

    [Theory]
    [InlineData("Two bombs exploded outside the Vilbeke market in Oostmere.")]
    [InlineData("The minister visited the harbor. He opened a school. The talks went on.")]
    public void A_passage_that_is_no_report_of_an_act_gives_nothing_by_this_rule(string text) =>
        Assert.DoesNotContain(Readings.Read(text).Proposals, proposal => proposal.Rule == "incident.told/1");

    [Fact]
    public void Without_a_reader_nothing_is_told_of_a_whole_document()
    {
        var pipeline = new ExtractionPipeline(new ExtractionOptions { Incidents = null });

        Assert.DoesNotContain(Readings.Read(Market, pipeline: pipeline).Proposals, proposal => proposal.Rule == "incident.told/1");
    }
}
