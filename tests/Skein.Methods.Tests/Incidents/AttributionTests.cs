using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Outcomes;
using Skein.Methods.Sources;

namespace Skein.Methods.Tests.Incidents;

public class AttributionTests
{
    private static readonly ActorId Group = new("group");

    /// <summary>The table of the page: which basis suffices under which policy.</summary>
    [Theory]
    [InlineData("CourtFindingFinal", "final-court court finding reported any-basis")]
    [InlineData("CourtFindingAppealable", "court finding reported any-basis")]
    [InlineData("OfficialFinding", "finding reported any-basis")]
    [InlineData("OfficialSuspicion", "any-basis")]
    [InlineData("ClaimByActor", "claimed reported any-basis")]
    [InlineData("AdmissionByPerson", "reported any-basis")]
    [InlineData("PressReportedAsFact", "reported any-basis")]
    [InlineData("PressSuspicion", "any-basis")]
    [InlineData("Scholarly", "reported any-basis")]
    [InlineData("Denied", "")]
    [InlineData("Acquitted", "")]
    public void A_basis_suffices_under_the_policies_that_accept_it(string basis, string policies)
    {
        var said = Said("a", Enum.Parse<AttributionBasis>(basis));

        Assert.Equal(
            policies,
            string.Join(' ', AttributionPolicy.Named.Where(policy => Read(policy, said).Holds == Truth.Yes).Select(policy => policy.Code)));
    }

    [Fact]
    public void A_claim_and_its_denial_leave_the_answer_open_and_show_both()
    {
        var reading = Read(AttributionPolicy.Claimed, Said("c", AttributionBasis.ClaimByActor), Said("d", AttributionBasis.Denied));

        Assert.Equal((Truth.Open, true, "c", "d"), (reading.Holds, reading.IsContested, reading.For[0].Value, reading.Against[0].Value));
        Assert.Equal(Truth.No, Read(AttributionPolicy.Claimed, Said("d", AttributionBasis.Denied)).Holds);
        Assert.Equal(Truth.Yes, Read(AttributionPolicy.Court, Said("c", AttributionBasis.CourtFindingFinal), Said("d", AttributionBasis.Denied)).Holds);
    }

    [Fact]
    public void A_speaker_who_says_that_it_was_not_the_actor_speaks_against_it_where_the_policy_heeds_the_speaker()
    {
        var research = Said("r", AttributionBasis.Scholarly);
        var negated = research with { Says = research.Says with { IsNegated = true } };

        Assert.Equal(Truth.No, Read(AttributionPolicy.Reported, negated).Holds);
        Assert.Equal(Truth.Open, Read(AttributionPolicy.Reported, negated, Said("c", AttributionBasis.ClaimByActor)).Holds);
        Assert.Equal((Truth.Open, "r"), (Read(AttributionPolicy.Court, negated).Holds, Read(AttributionPolicy.Court, negated).Insufficient[0].Value));
    }

    [Fact]
    public void Silence_is_a_no_only_for_claims_and_only_where_they_were_sought()
    {
        Assert.Equal(Truth.Open, Read(AttributionPolicy.Claimed).Holds);
        Assert.Equal(Truth.No, AttributionReading.Of([], Group, AttributionPolicy.Claimed, null, claimsWereSought: true).Holds);
        Assert.Equal(Truth.Open, AttributionReading.Of([], Group, AttributionPolicy.Reported, null, claimsWereSought: true).Holds);
    }

    [Fact]
    public void What_a_speaker_replaced_what_was_withdrawn_and_what_is_said_of_others_does_not_count()
    {
        var first = Said("a", AttributionBasis.OfficialFinding);
        var second = Said("b", AttributionBasis.OfficialSuspicion);
        var replacing = second with { Says = second.Says with { Supersedes = first.Id } };

        Assert.Equal(["b"], Read(AttributionPolicy.Finding, first, replacing).Insufficient.Select(id => id.Value));
        Assert.Equal(Truth.Open, Read(AttributionPolicy.Finding, first, replacing).Holds);
        Assert.Equal(Truth.Open, Read(AttributionPolicy.Finding, first with { WithdrawnOn = Samples.First }).Holds);
        Assert.Equal(Truth.Open, Read(AttributionPolicy.Finding, first with { Says = first.Says with { Actor = new("other") } }).Holds);
    }

    private static AttributionReading Read(AttributionPolicy policy, params Assertion<Attribution>[] said) =>
        AttributionReading.Of(said, Group, policy, null);

    private static Assertion<Attribution> Said(string id, AttributionBasis basis) =>
        new(new AssertionId(id), new Attribution(Group, basis), new SourceKey("s"));
}
