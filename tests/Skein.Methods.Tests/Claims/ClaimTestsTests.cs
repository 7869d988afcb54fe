using Skein.Methods.Claims;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Tests.Claims;

public class ClaimTestsTests
{
    /// <summary>
    /// The numbers of docs/methods/claims.md: of ten attacks with the attacker in custody one is claimed, and that is contested; of
    /// fourteen others eleven.
    /// </summary>
    [Fact]
    public void The_worked_example_of_the_page_holds()
    {
        AttackRecord[] further = [new(new("p")) { IsFoiled = Coded.Yes }, new(new("u")) { IsFoiled = Coded.No }];
        var tests = Run([.. Custody(), .. further], [0.04]);
        var test = tests[0];

        Assert.Equal((new TwoByTwo(1, 9, 11, 3), 1, "u"), (test.Table, test.Outside, Assert.Single(test.NotCoded).Value));
        var result = Assert.IsType<MethodResult<FisherResult>.Computed>(test.Fisher).Value;
        Assert.Equal(0.002759, result.P, 5e-7);
        Assert.Equal(0.0014, result.MidP, 5e-5);
        double[] ratio = [result.OddsRatio.Estimate, result.OddsRatio.Low, result.OddsRatio.High];
        Assert.Equal([0.037, 0.001, 0.426], ratio.Select(value => Math.Round(value, 3)));
        Assert.Equal(0.0055, test.Adjusted!.Value, 5e-5);
        var move = Assert.Single(test.Moves);
        Assert.Equal(("a0", new TwoByTwo(0, 10, 11, 3)), (move.Attack.Value, move.Table));
        Assert.Equal((0.000151, 0.002759), (Math.Round(test.LeastP!.Value, 6), Math.Round(test.MostP!.Value, 6)));
        Assert.Equal(new SeriesWarning(new CellId("north"), 2), Assert.Single(test.Warnings));
    }

    [Fact]
    public void Silence_counts_only_where_claims_were_sought()
    {
        var attack = new AttackRecord(new("a"));

        Assert.Equal(Coded.Not, attack.IsClaimed);
        Assert.Equal(Coded.No, (attack with { ClaimsWereSought = true }).IsClaimed);
        Assert.Equal(Coded.Not, (attack with { Statements = [Claim("c", ClaimType.Praise)] }).IsClaimed);
        Assert.Equal(Coded.Not, (attack with { Statements = [Claim("c", ClaimType.ClaimDirective) with { IsRetracted = true }] }).IsClaimed);
        Assert.Equal(Coded.Yes, (attack with { Statements = [Claim("c", ClaimType.ClaimDirective)] }).IsClaimed);
    }

    [Fact]
    public void An_attack_is_claimed_or_attributed_only_or_neither_and_open_until_claims_were_sought()
    {
        var sought = new AttackRecord(new("a")) { ClaimsWereSought = true };
        var attribution = Claim("police", ClaimType.Attribution);

        Assert.Equal(AttackClaimOutcome.NotCoded, (sought with { ClaimsWereSought = false, Statements = [attribution] }).Outcome);
        Assert.Equal(AttackClaimOutcome.Neither, sought.Outcome);
        Assert.Equal(AttackClaimOutcome.AttributedOnly, (sought with { Statements = [attribution] }).Outcome);
        Assert.Equal(AttackClaimOutcome.Claimed, (sought with { Statements = [attribution, Claim("c", ClaimType.ClaimDirective)] }).Outcome);
    }

    [Fact]
    public void The_fate_is_the_one_known_at_the_first_claim_and_not_the_later_one()
    {
        var attack = new AttackRecord(new("a"))
        {
            FateInSilence = AttackerFate.Dead,
            Statements =
            [
                Claim("late", ClaimType.ClaimDirective) with { FateAtIssue = AttackerFate.InCustody, Lag = Hours(216, 216) },
                Claim("soon", ClaimType.ClaimResponsive) with { FateAtIssue = AttackerFate.AtLarge, Lag = Hours(2, 20) },
                Claim("undated", ClaimType.ClaimRetroactive),
            ],
        };

        Assert.Equal(AttackerFate.AtLarge, attack.Fate);
        Assert.Equal(AttackerFate.Dead, (attack with { Statements = [] }).Fate);
    }

    /// <summary>One attack for each cell and each reason to stay out, by hand.</summary>
    [Fact]
    public void Each_of_the_seven_has_its_denominator()
    {
        var exclusive = Claim("c", ClaimType.ClaimResponsive) with { Details = [new(true, false)], FateAtIssue = AttackerFate.Dead };
        var wrong = Claim("d", ClaimType.ClaimDirective) with { Details = [new(false, null)], FateAtIssue = AttackerFate.InCustody };
        var (yes, no) = (Coded.Yes, Coded.No);
        AttackRecord[] attacks =
        [
            new(new("claimed"))
            {
                IsFoiled = no, KilledVictims = yes, HadContact = yes, IsAfterBreakdown = no, Statements = [exclusive],
                MostInvolvement = InvolvementDegree.Inspired, IsInvolvementCodedBlind = true, Pledge = new(yes, yes),
            },
            new(new("wrong"))
            {
                IsFoiled = no, KilledVictims = no, HadContact = no, IsAfterBreakdown = yes, Statements = [wrong],
                MostInvolvement = InvolvementDegree.Guided, IsInvolvementCodedBlind = true, Pledge = new(yes, no),
            },
            new(new("not-blind")) { IsFoiled = no, Statements = [exclusive], MostInvolvement = InvolvementDegree.Inspired },
            new(new("silent")) { IsFoiled = no, KilledVictims = no, ClaimsWereSought = true, FateInSilence = AttackerFate.InCustody },
            new(new("foiled")) { IsFoiled = yes, ClaimsWereSought = true },
        ];
        var tests = Run(attacks);

        Assert.Equal(
            ["(1,1;2,0)", "(1,0;1,1)", "(1,0;0,1)", "(1,0;0,1)", "(1,0;0,1)", "(0,1;3,1)", "(1,0;0,1)"],
            tests.Select(test => test.Table.ToString()));
        Assert.Equal([1, 1, 2, 3, 2, 0, 3], tests.Select(test => test.Outside));
        Assert.Equal([0, 1, 1, 0, 1, 0, 0], tests.Select(test => test.NotCoded.Count));
    }

    [Fact]
    public void Every_attack_is_in_a_cell_or_not_coded_or_outside_and_an_uncoded_one_moves_no_p()
    {
        var before = Run(Custody());
        var after = Run([.. Custody(), new AttackRecord(new("nothing-known"))]);

        Assert.All(after, test => Assert.Equal(25, test.Table.Total + test.NotCoded.Count + test.Outside));
        Assert.Equal(
            before.Select(test => (test.Table, test.LeastP, test.MostP)), after.Select(test => (test.Table, test.LeastP, test.MostP)));
    }

    [Fact]
    public void A_hypothesis_that_cannot_be_tested_says_why_and_is_not_counted_by_the_correction()
    {
        var run = Assert.IsType<MethodResult<ClaimTestRun>.Computed>(ClaimTests.Of(Custody())).Value;

        Assert.Equal(1, run.Corrected);
        Assert.Equal("SK-METH-202", Assert.IsType<MethodResult<FisherResult>.Refused>(run.Tests[1].Fisher).Why.Code);
        Assert.Null(run.Tests[1].Adjusted);
        Assert.All(ClaimHypothesis.All, hypothesis => Assert.NotEmpty(hypothesis.Confounder));
    }

    [Theory]
    [InlineData(true, false, "Corroborated")]
    [InlineData(false, true, "Contradicted")]
    [InlineData(true, true, "Contradicted")]
    [InlineData(false, false, "Plausible")]
    public void The_standing_follows_exclusive_and_false_details(bool exclusive, bool error, string standing)
    {
        var details = new List<ClaimDetail> { new(true, true) };
        details.AddRange(exclusive ? [new ClaimDetail(true, false)] : []);
        details.AddRange(error ? [new ClaimDetail(false, false)] : []);
        var claim = Claim("c", ClaimType.ClaimDirective) with { Details = details };
        var reading = StandingReading.Of(claim);

        Assert.Equal((standing, exclusive && error), (reading.Standing.ToString(), reading.SpeaksBothWays));
        Assert.Equal(ClaimStanding.Uncorroborated, StandingReading.Of(claim with { Details = [] }).Standing);
        Assert.Equal(ClaimStanding.Retracted, StandingReading.Of(claim with { IsRetracted = true }).Standing);
        Assert.Equal(ClaimStanding.Contradicted, StandingReading.Of(claim with { OfficialFinding = Coded.No }).Standing);
    }

    [Fact]
    public void Bad_input_is_refused_with_its_code()
    {
        var lag = Claim("c", ClaimType.ClaimDirective) with { Lag = Hours(5, 1) };

        Assert.Equal("SK-METH-208", Refused());
        Assert.Equal("SK-METH-206", Refused(new AttackRecord(new("a")), new AttackRecord(new("a"))));
        Assert.Equal("SK-METH-207", Refused(new AttackRecord(new("a")) { Statements = [lag] }));
        Assert.Equal("SK-METH-205", Assert.IsType<MethodResult<ClaimTestRun>.Refused>(ClaimTests.Of(Custody(), otherTests: [2])).Why.Code);
    }

    private static IReadOnlyList<ClaimTest> Run(IReadOnlyList<AttackRecord> attacks, IReadOnlyList<double>? others = null) =>
        Assert.IsType<MethodResult<ClaimTestRun>.Computed>(ClaimTests.Of(attacks, otherTests: others)).Value.Tests;

    private static string Refused(params AttackRecord[] attacks) => Assert.IsType<MethodResult<ClaimTestRun>.Refused>(ClaimTests.Of(attacks)).Why.Code;

    private static ClaimStatement Claim(string id, ClaimType type) => new(new ClaimId(id), ClaimChannel.AffiliatedAgency, type);

    private static AttackRecord[] Custody() =>
    [
        .. Enumerable.Range(0, 24).Select(number => new AttackRecord(new($"a{number}"))
        {
            IsFoiled = Coded.No,
            ClaimsWereSought = true,
            Series = number is 4 or 5 ? new CellId("north") : null,
            FateInSilence = number < 10 ? AttackerFate.InCustody : AttackerFate.Dead,
            Statements = number is 0 or (>= 10 and < 21) ? [ClaimOf(number)] : [],
        }),
    ];

    private static ClaimStatement ClaimOf(int number) => Claim($"c{number}", ClaimType.ClaimResponsive) with
    {
        FateAtIssue = number < 10 ? AttackerFate.InCustody : AttackerFate.Dead,
        IsTypeContested = number == 0,
    };

    private static ClaimLag Hours(int least, int most) => new(TimeSpan.FromHours(least), TimeSpan.FromHours(most));
}
