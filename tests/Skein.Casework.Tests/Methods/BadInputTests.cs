using Skein.Casework.Hypotheses;
using Skein.Casework.Methods.Durations;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Methods.Pathways;
using Skein.Casework.Methods.Series;
using Skein.Casework.Methods.Signals;
using Skein.Casework.SourceCriticism;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Outcomes;
using Skein.Methods.Series;
using Skein.Methods.Survival;
using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Casework.Tests.Methods;

/// <summary>An empty case, one event, dates that leave nothing to tell, nobody with an end: each a clear sentence, and never a number out of nothing.</summary>
public sealed class BadInputTests : IDisposable
{
    private static readonly ViewFilter Everything = ViewFilter.Everything;

    private readonly Lives _lives = new();

    public void Dispose() => _lives.Dispose();

    [Fact]
    public void An_empty_case_has_a_sentence_from_every_method()
    {
        using var desk = new Desk();
        var session = desk.Session;
        Assert.Equal(
            ["SK-METH-406", "SK-METH-406", "SK-METH-406", "SK-METH-406", "SK-METH-122", "SK-METH-101", "SK-METH-301", "SK-CAS-003"],
            [
                Why(new CountCasualties(session).Run(new CasualtyRequest(CasualtyCategory.Killed, ScopeRule.VictimsOnly, new CasualtyPolicy.Ucdp(), IncidentLevel.Incident), Everything)),
                Why(new LabelIncidents(session).Run(LabelSchemes.Find(new("te-sat"))!, IncidentLevel.Incident, Everything)),
                Why(new ShowSeries(session).Run(new SeriesRequest(IncidentLevel.Incident, PeriodLength.Year), Everything)),
                Why(new ShowSignals(session).Run(new SignalRequest(), Everything)),
                Why(new ShowPathways(session).Run(new PathwayRequest(), Everything)),
                Why(new EstimateDurations(session).Run(new DurationRequest(Between("J", "X")), Everything, TestContext.Current.CancellationToken)),
                Why(new SummarizeSources(session).Run(Everything)),
                Why(new ShowHypotheses(session).Run(new HypothesesRequest(EntityId.From("in-1")), Everything)),
            ]);
        Assert.Empty(new ShowHypotheses(session).List(Everything));
    }

    [Fact]
    public void One_incident_has_a_count_and_no_model()
    {
        var attack = _lives.Desk.Add("in-1", "Harbor attack", EntityKind.Incident);
        _lives.Desk.Say("st-day", attack, "occurred-on", null, Lives.Paper, "2031-05-04");

        var series = Assert.IsType<MethodResult<SeriesView>.Computed>(
            new ShowSeries(_lives.Desk.Session).Run(new SeriesRequest(IncidentLevel.Incident, PeriodLength.Month), Everything)).Value;

        Assert.Equal(1, Assert.Single(series.Counts.Periods).AtLeast);
        Assert.All(series.Fits, fit => Assert.True(fit.Because is { Length: > 0 } ? fit.Figures.Count == 0 : fit.Figures.All(figure => double.IsFinite(figure.Value)), fit.Model));
        Assert.Equal(["SK-METH-132", "SK-METH-137", "SK-METH-141"], series.Fits.Select(fit => fit.Code).Where(code => code is "SK-METH-132" or "SK-METH-137" or "SK-METH-141").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["st-day"], series.Passages.Select(passage => passage.Id.Value));
    }

    [Fact]
    public void Nobody_with_an_end_and_few_with_one_have_no_curve()
    {
        for (var i = 0; i < 8; i++)
        {
            _lives.Live(("joined", "2012-01-01"), ("died", "2014-01-01"));
        }

        Assert.Equal("SK-METH-102", Why(Durations("J", "X")));
        Assert.Equal("SK-METH-101", Why(Durations("R", "X")));
        _lives.Live(("joined", "2012-01-01"), ("returned", "2013-01-01"));
        Assert.Equal("SK-METH-106", Why(Durations("J", "X")));
    }

    /// <summary>The return lies before the joining in one source and after it in another: nobody is followed from what cannot be told.</summary>
    [Fact]
    public void An_end_before_the_start_is_counted_and_is_no_duration_below_zero()
    {
        for (var i = 0; i < 6; i++)
        {
            _lives.Live(("returned", "2009"), ("joined", "2012-01-01"));
        }

        Assert.Equal("SK-METH-101", Why(Durations("J", "X")));
    }

    /// <summary>Two sources give an incident days of two years: it is in neither year for sure, and in both perhaps.</summary>
    [Fact]
    public void Sources_that_contradict_each_other_on_the_day_widen_the_count()
    {
        var attack = _lives.Desk.Add("in-1", "Harbor attack", EntityKind.Incident);
        _lives.Desk.Say("st-1", attack, "occurred-on", null, Lives.Paper, "2031-12-30");
        _lives.Desk.Say("st-2", attack, "occurred-on", null, _lives.Desk.Source("weekly"), "2032-01-02");

        var series = Assert.IsType<MethodResult<SeriesView>.Computed>(
            new ShowSeries(_lives.Desk.Session).Run(new SeriesRequest(IncidentLevel.Incident, PeriodLength.Year), Everything)).Value;

        Assert.Equal([(0, 1), (0, 1)], series.Counts.Periods.Select(period => (period.AtLeast, period.AtMost)));
    }

    private MethodResult<DurationsView> Durations(string start, string end) =>
        new EstimateDurations(_lives.Desk.Session).Run(new DurationRequest(Between(start, end)), Everything, TestContext.Current.CancellationToken);

    private static SpellSpan Between(string start, string end) => Assert.IsType<MethodResult<SpellSpan>.Computed>(SpellSpan.Parse(start, end)).Value;

    private static string Why<T>(MethodResult<T> result)
        where T : class
    {
        var why = Assert.IsType<MethodResult<T>.Refused>(result).Why;
        Assert.EndsWith(".", why.Because, StringComparison.Ordinal);
        return why.Code;
    }
}
