using Skein.Casework.Methods.Series;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;
using Skein.Methods.Series;
using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Casework.Tests.Methods;

/// <summary>Incidents of a case by period: each once on the level asked, with bounds where their days are open.</summary>
public sealed class ShowSeriesTests : IDisposable
{
    private readonly Desk _desk = new();

    public ShowSeriesTests() => _desk.Source("s");

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void An_incident_counts_once_and_its_places_not_at_all()
    {
        Incident("in-1", "2031-03-02");
        Incident("in-1a", "2031-03-02");
        _desk.Say("st-part", EntityId.From("in-1a"), "part-of", EntityId.From("in-1"), SourceId.From("s"));
        Incident("in-2", "2031-05");
        var view = Series(new SeriesRequest(IncidentLevel.Incident, PeriodLength.Month));
        Assert.Equal([(3, 1, 1), (4, 0, 0), (5, 1, 1)], view.Counts.Periods.Select(period => (period.First.Month, period.AtLeast, period.AtMost)));
        Assert.Equal(2, view.Counts.Placed);
    }

    [Fact]
    public void Sources_that_differ_on_the_day_leave_open_in_which_period_it_was_and_what_has_no_date_is_named()
    {
        Incident("in-1", "2031-03-31");
        _desk.Say("st-other", EntityId.From("in-1"), "occurred-on", null, SourceId.From("s"), "2031-04-01");
        Incident("in-2", null);
        var view = Series(new SeriesRequest(IncidentLevel.Incident, PeriodLength.Month));
        Assert.Equal([(0, 1), (0, 1)], view.Counts.Periods.Select(period => (period.AtLeast, period.AtMost)));
        Assert.Equal((0, 1, 1), (view.Counts.Placed, view.Counts.Uncertain, view.Counts.Undated));
        Assert.Equal("in-2", Assert.Single(view.Undated).Label);
    }

    [Fact]
    public void Models_that_so_few_incidents_cannot_carry_are_refused_with_a_reason()
    {
        Incident("in-1", "2031-03-02");
        Incident("in-2", "2031-05-04");
        var view = Series(new SeriesRequest(IncidentLevel.Incident, PeriodLength.Month) { Events = [new DateOnly(2031, 4, 1)], Window = 20 });
        Assert.Equal(
            [("Hawkes", "SK-METH-137"), ("hurdle", "SK-METH-137"), ("power law", "SK-METH-141")],
            view.Fits.Where(fit => fit.Code is not null && fit.Model is "Hawkes" or "hurdle" or "power law").Select(fit => (fit.Model, fit.Code)));
        Assert.All(view.Fits.Where(fit => fit.Code is not null), fit => Assert.Empty(fit.Figures));
        var around = view.Fits.Single(fit => fit.Model == "around events");
        Assert.Contains(around.Caveats, caveat => caveat == Caveat.NoCausalClaim.Sentence());
        Assert.Equal([1, 0, 0, 0, 0, 0], around.Figures.Select(figure => figure.Value));
    }

    [Fact]
    public void A_case_without_a_dated_incident_has_no_series()
    {
        Assert.Equal("SK-METH-406", Refused());
        Incident("in-1", null);
        Assert.Equal("SK-METH-131", Refused());

        string Refused() => Assert.IsType<MethodResult<SeriesView>.Refused>(
            new ShowSeries(_desk.Session).Run(new SeriesRequest(IncidentLevel.Incident, PeriodLength.Month), ViewFilter.Everything)).Why.Code;
    }

    private void Incident(string id, string? date)
    {
        var incident = _desk.Add(id, id, EntityKind.Incident);
        if (date is not null)
        {
            _desk.Say($"st-{id}", incident, "occurred-on", null, SourceId.From("s"), date);
        }
    }

    private SeriesView Series(SeriesRequest request) =>
        Assert.IsType<MethodResult<SeriesView>.Computed>(new ShowSeries(_desk.Session).Run(request, ViewFilter.Everything)).Value;
}
