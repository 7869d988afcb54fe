using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Methods.Claims;
using Skein.Casework.Views;
using Skein.Methods.Claims;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Methods;

/// <summary>Claims of responsibility over a case: from statements where they say it, from codings where they do not.</summary>
public sealed class ShowClaimsTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly EntityId _group;

    public ShowClaimsTests()
    {
        _group = _desk.Add("or-1", "Lantern Group", EntityKind.Organisation);
        _desk.Source("s");
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Custody_and_claims_make_the_table_that_a_hand_counts()
    {
        // The first vector of the codebook: (3,1;1,3), p = 0.485714. Rows: in custody or not; columns: claimed or not.
        foreach (var (number, fate, isClaimed) in new[]
        {
            (1, "in-custody", true), (2, "in-custody", true), (3, "in-custody", true), (4, "in-custody", false),
            (5, "dead", true), (6, "dead", false), (7, "at-large", false), (8, "dead", false),
        })
        {
            var attack = Attack($"in-{number}", isClaimed);
            Code(attack, ("sought", "yes"), ("fate", fate), ("foiled", "no"));
        }

        var view = Claims();
        var first = view.Tests[0];
        Assert.Equal(("H1", new TwoByTwo(3, 1, 1, 3), 0), (first.Code, first.Table, first.NotCoded.Count));
        Assert.Equal(0.485714, first.Figures!.P, 6);
        Assert.Equal(4, view.Attacks.Count(attack => attack.Outcome == AttackClaimOutcome.Claimed));
        Assert.Equal(4, view.Attacks.Count(attack => attack.Outcome == AttackClaimOutcome.Neither));
    }

    [Fact]
    public void What_nobody_coded_stays_out_of_the_table_and_is_listed()
    {
        Code(Attack("in-1", isClaimed: true), ("foiled", "no"));
        Attack("in-2", isClaimed: false);
        var first = Claims().Tests[0];
        Assert.Equal((new TwoByTwo(0, 0, 0, 0), 1), (first.Table, first.Outside));
        Assert.Equal(["in-1"], first.NotCoded.Select(attack => attack.Label));
        Assert.NotNull(first.Because);
        Assert.Equal(AttackClaimOutcome.NotCoded, Claims().Attacks[1].Outcome);
    }

    [Fact]
    public void A_claim_of_a_part_is_one_of_its_operation_a_denial_is_none_and_the_lag_is_in_days()
    {
        var attack = Attack("in-1", isClaimed: false);
        _desk.Say("st-date", attack, "occurred-on", null, SourceId.From("s"), "2031-03-02");
        var part = _desk.Add("in-1a", "a place of it", EntityKind.Incident);
        _desk.Say("st-part", part, "part-of", attack, SourceId.From("s"));
        _desk.Say("st-denied", _group, "claimed", part, SourceId.From("s"), change: statement => statement with { Stance = Stance.Denies });
        Assert.Equal(AttackClaimOutcome.NotCoded, Assert.Single(Claims().Attacks).Outcome);
        _desk.Say("st-claim", _group, "claimed", part, SourceId.From("s"), change: statement => statement with { ValidTime = Edtf.Parse("[2031-03-03,2031-03-04]") });
        var only = Assert.Single(Claims().Attacks);
        Assert.Equal((AttackClaimOutcome.Claimed, 1, 2), (only.Outcome, only.LagLeast, only.LagMost));
        Assert.Equal(["st-claim", "st-denied"], only.Claims.Select(claim => claim.Id.Value).Order());
    }

    [Fact]
    public void Codings_of_another_coder_are_not_used()
    {
        var attack = Attack("in-1", isClaimed: true);
        var theirs = new CodeItems(_desk.Session.As(Coder.From("Bo Rask")));
        Assert.IsType<ActOutcome.Done>(theirs.Run(new NewCoding("claims", attack, [("foiled", "no"), ("fate", "dead")], "why")));
        Assert.Empty(Assert.Single(Claims().Attacks).Coded);
    }

    private EntityId Attack(string id, bool isClaimed)
    {
        var attack = _desk.Add(id, id, EntityKind.Incident);
        if (isClaimed)
        {
            _desk.Say($"st-{id}", _group, "claimed", attack, SourceId.From("s"));
        }

        return attack;
    }

    private void Code(EntityId attack, params (string, string)[] items) =>
        Assert.IsType<ActOutcome.Done>(new CodeItems(_desk.Session).Run(new NewCoding("claims", attack, items, "because")));

    private ClaimsView Claims() =>
        Assert.IsType<MethodResult<ClaimsView>.Computed>(new ShowClaims(_desk.Session).Run(ViewFilter.Everything)).Value;
}
