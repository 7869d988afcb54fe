using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Methods;

public sealed class CountCasualtiesTests : IDisposable
{
    private readonly MethodCase _case = new();

    public void Dispose() => _case.Dispose();

    /// <summary>By hand: the operation's 12 and the pier's 2; its incidents' 7 and at least 3 are in the 12 already.</summary>
    [Fact]
    public void An_operation_is_counted_once_and_its_incidents_are_not_added()
    {
        var total = Count(IncidentLevel.Operation);

        Assert.Equal("14", total.Sum.ToString());
        Assert.Equal(["harbor", "pier"], total.Counted.Select(row => row.Incident.Id.Value).Order(StringComparer.Ordinal));
        var whole = Assert.Single(total.Wholes);
        Assert.Equal(("12", "10..", false), (whole.Own.ToString(), whole.Parts.ToString(), whole.Disagree));
    }

    [Fact]
    public void Each_figure_names_its_statements_and_what_would_change_it()
    {
        var market = Count(IncidentLevel.Incident).Counted.Single(row => row.Incident.Id.Value == "market");

        Assert.Equal("market-toll", Assert.Single(market.Used).Id.Value);
        Assert.Equal("para 1", market.Used[0].Evidence.Locator);
        Assert.Equal(("market-toll", null), (Assert.Single(market.WouldChange).Statement.Id.Value, market.WouldChange[0].Figure));
    }

    [Fact]
    public void A_withdrawn_statement_no_longer_counts_and_an_empty_view_is_refused()
    {
        _case.Desk.Clock.Now = _case.Desk.Clock.Now.AddDays(2);
        new Coding.WithdrawStatement(_case.Desk.Session).Run(StatementId.From("whole"), "misread");

        Assert.Equal("12..", Count(IncidentLevel.Operation).Sum.ToString());
        var early = ViewFilter.Everything with { RecordedBy = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        var refused = Assert.IsType<MethodResult<CasualtyTotalView>.Refused>(new CountCasualties(_case.Desk.Session).Run(Request(IncidentLevel.Operation), early));
        Assert.Equal("SK-METH-406", refused.Why.Code);
    }

    /// <summary>By hand: the two that are set add up to 13 to 16; the station stays out, whatever sources say of it.</summary>
    [Fact]
    public void Figures_that_a_coder_sets_are_counted_alone_and_stand_with_reason_and_name()
    {
        var request = Request(IncidentLevel.Incident) with
        {
            Set = [new SetFigure(EntityId.From("market"), new CountBounds(10, 13), "the coroner's list"), new SetFigure(EntityId.From("pier"), new CountBounds(3, 3), "the same")],
        };
        var total = Assert.IsType<MethodResult<CasualtyTotalView>.Computed>(new CountCasualties(_case.Desk.Session).Run(request, ViewFilter.Everything)).Value;

        Assert.Equal(("13..16", "ManualWithReason"), (total.Sum.ToString(), total.Policy));
        Assert.Equal(["station"], total.NotCounted.Select(one => one.Incident.Label));
        Assert.Equal(
            ["market the coroner's list A. Coder", "pier the same A. Coder"],
            total.Set.Select(one => $"{one.Incident.Label} {one.Reason} {one.By.Name}").Order(StringComparer.Ordinal));
        request = request with { Set = [new SetFigure(EntityId.From("market"), new CountBounds(1, 1), " ")] };
        Assert.IsType<MethodResult<CasualtyTotalView>.Refused>(new CountCasualties(_case.Desk.Session).Run(request, ViewFilter.Everything));
    }

    private static CasualtyRequest Request(IncidentLevel level) => new(CasualtyCategory.Killed, ScopeRule.VictimsOnly, new CasualtyPolicy.Range(), level);

    private CasualtyTotalView Count(IncidentLevel level) => Assert.IsType<MethodResult<CasualtyTotalView>.Computed>(
        new CountCasualties(_case.Desk.Session).Run(Request(level), ViewFilter.Everything)).Value;
}
