using Skein.Extraction.Incidents;

namespace Skein.Extraction.Tests.Incidents;

public class IncidentReaderTests
{
    [Theory]
    [InlineData("GUERRILLAS DYNAMITED THE TARVA BRIDGE YESTERDAY.", "BOMBING", "PerpInd: GUERRILLAS; Target: TARVA BRIDGE")]
    [InlineData("Guerrillas dynamited the Tarva bridge yesterday.", "BOMBING", "PerpInd: Guerrillas; Target: Tarva bridge")]
    [InlineData("MAYOR PEDRO BELVIS WAS KIDNAPPED BY TWO ARMED MEN.", "KIDNAPPING", "PerpInd: TWO ARMED MEN; Victim: PEDRO BELVIS")]
    [InlineData("A BOMB DESTROYED A BANK IN VELMONT.", "BOMBING", "Target: BANK; Weapon: BOMB")]
    [InlineData("FIVE PEASANTS WERE KILLED BY TERRORISTS.", "ATTACK", "PerpInd: TERRORISTS; VictimUnnamed: FIVE PEASANTS")]
    public void An_incident_has_its_type_and_fillers(string text, string type, string fillers)
    {
        var report = IncidentReader.Rules.Read(text);

        Assert.Equal([type], report.Types);
        Assert.Equal(fillers, string.Join("; ", report.Fillers.OrderBy(filler => filler.Role).Select(filler => $"{filler.Role}: {filler.Words}")));
        Assert.All(report.Fillers, filler => Assert.Equal(filler.Words, text[filler.Start..filler.End]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("THE GOVERNMENT PRESENTED ITS BUDGET TO PARLIAMENT.")]
    [InlineData("THE TARVA BRIDGE WAS NOT DESTROYED.")]
    [InlineData("POLICE SEIZED TWELVE RIFLES IN VELMONT.")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 -- 13")]
    [InlineData("\u200B\u200B\u200B")]
    public void A_text_that_tells_of_no_incident_has_no_type_and_no_fillers(string text)
    {
        var report = IncidentReader.Rules.Read(text);

        Assert.Empty(report.Types);
        Assert.Empty(report.Fillers);
    }

    [Fact]
    public void Incidents_of_two_types_are_kept_apart_and_each_filler_stays_with_its_own()
    {
        var report = IncidentReader.Rules.Read("REBELS KIDNAPPED JUDGE ANA TELVO.  ELSEWHERE A BOMB DESTROYED THE OSTRA WAREHOUSE.");

        Assert.Equal(["BOMBING", "KIDNAPPING"], report.Templates.Select(template => template.Type));
        Assert.Contains(report.Templates[0].Fillers, filler => filler is { Role: FillerRole.Target, Words: "OSTRA WAREHOUSE" });
        Assert.Contains(report.Templates[1].Fillers, filler => filler is { Role: FillerRole.Victim, Words: "ANA TELVO" });
    }

    [Theory]
    [InlineData("THE OSTRA FRONT ATTACKED A BANK.  THE OSTRA FRONT CLAIMED RESPONSIBILITY.", AttributionConfidence.ClaimedOrAdmitted)]
    [InlineData("POLICE BLAMED THE EXPLOSION ON REBELS.  A BANK WAS DESTROYED BY THE OSTRA FRONT, THE POLICE SUSPECT.", AttributionConfidence.SuspectedOrAccusedByAuthorities)]
    [InlineData("THE OSTRA FRONT ATTACKED A BANK.", AttributionConfidence.ReportedAsFact)]
    public void An_organisation_is_named_on_a_footing(string text, AttributionConfidence confidence)
    {
        var report = IncidentReader.Rules.Read(text);

        Assert.Equal(confidence, Assert.Single(report.Fillers, filler => filler.Role == FillerRole.PerpOrg).Confidence);
    }

    [Theory]
    [InlineData("REBELS ATTACKED A BANK.", IncidentStage.Accomplished)]
    [InlineData("REBELS TRIED TO KIDNAP MAYOR PEDRO BELVIS.", IncidentStage.Attempted)]
    public void An_act_reached_a_stage(string text, IncidentStage stage) => Assert.Equal(stage, Assert.Single(IncidentReader.Rules.Read(text).Templates).Stage);

    [Fact]
    public void Things_hit_far_apart_in_the_text_are_incidents_of_their_own()
    {
        var between = string.Concat(Enumerable.Repeat("THE COUNCIL MET AND SPOKE OF THE BUDGET OF THE CITY.  ", 8));

        var report = IncidentReader.Rules.Read("A BOMB DESTROYED THE TARVA BRIDGE.  " + between + "A BOMB DESTROYED THE OSTRA WAREHOUSE.");

        Assert.Equal(["TARVA BRIDGE", "OSTRA WAREHOUSE"], report.Templates.Select(template => template.Fillers.Single(filler => filler.Role == FillerRole.Target).Words));
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused_with_a_sentence()
    {
        var trouble = Assert.Throws<InvalidDataException>(() => IncidentReader.Load(new MemoryStream("something else"u8.ToArray())));

        Assert.Equal("The file is no model of incidents: it does not begin with SKIF.", trouble.Message);
    }
}
