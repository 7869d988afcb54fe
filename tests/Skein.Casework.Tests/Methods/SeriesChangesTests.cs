using System.Globalization;
using Skein.Casework.Methods.Series;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;
using Skein.Methods.Series;
using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Casework.Tests.Methods;

/// <summary>Two stretches of a series compared, and what both change points and comparison become without parts of the record.</summary>
public sealed class SeriesChangesTests : IDisposable
{
    private static readonly SeriesRequest ByMonth = new(IncidentLevel.Incident, PeriodLength.Month)
    {
        First = new DateOnly(2030, 1, 1),
        Last = new DateOnly(2031, 12, 31),
    };

    private readonly Desk _desk = new();
    private int _incidents;

    public SeriesChangesTests()
    {
        _desk.Source("paper");
        _desk.Source("wire");
        _desk.Source("copy", derivedFrom: "wire");
    }

    public void Dispose() => _desk.Dispose();

    /// <summary>By hand: 12 incidents in 365 days and 48 in 365, so that the second rate is four times the first.</summary>
    [Fact]
    public void The_rates_before_and_from_a_day_on_are_compared_with_their_exposure()
    {
        EachMonth(2030, 1, "paper");
        EachMonth(2031, 4, "paper");
        var fit = Rates(Series(ByMonth with { Compare = ComparedStretches.Read("2031-01-01") }));

        Assert.Equal([12, 48], fit.Figures.Take(2).Select(figure => figure.Value));
        Assert.Equal(12 / 365.0, fit.Figures[2].Value, 1e-3);
        Assert.Equal(4, fit.Figures[4].Value, 0.05);
        Assert.True(fit.Figures[4].Low > 1);
        Assert.Contains(Caveat.NoCausalClaim.Sentence(), fit.Caveats);
    }

    [Fact]
    public void Two_named_stretches_are_compared_and_groups_that_are_too_small_are_refused_in_a_sentence()
    {
        EachMonth(2030, 1, "paper");
        Assert.Equal([6, 6], Rates(Series(ByMonth with { Compare = ComparedStretches.Read("2030-01-01..2030-06-30 2030-07-01..2030-12-31") })).Figures.Take(2).Select(figure => figure.Value));

        var few = Rates(Series(ByMonth with { Compare = ComparedStretches.Read("2030-02-15") }));
        Assert.Equal(("SK-METH-132", 0), (few.Code, few.Figures.Count));
        Assert.StartsWith("There are 2 periods, and the method needs 3.", few.Because, StringComparison.Ordinal);
        Assert.Equal("SK-METH-136", Rates(Series(ByMonth with { Compare = ComparedStretches.Read("2031-01-01") })).Code);
        Assert.Equal("SK-METH-132", Rates(Series(ByMonth with { Compare = ComparedStretches.Read("2040-01-01") })).Code);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2030-01-01..2030-06-30")]
    [InlineData("2030-06-30..2030-01-01 2031-01-01..2031-06-30")]
    [InlineData("2030-01-01..2030-06-30 2030-06-30..2030-12-31")]
    [InlineData("")]
    public void Other_words_are_no_stretches(string text) => Assert.Null(ComparedStretches.Read(text));

    /// <summary>
    /// By hand: the paper has one incident in each of 24 months; a wire, and its copy of each story, has four more in each month of the second
    /// year. Without the wire's origin every month has one, and nothing changes; the copy alone takes nothing away.
    /// </summary>
    [Fact]
    public void Without_one_origin_the_change_and_the_difference_are_gone_and_a_copy_counts_with_its_wire()
    {
        EachMonth(2030, 1, "paper");
        EachMonth(2031, 1, "paper");
        EachMonth(2031, 4, "wire", "copy");
        var changes = Series(ByMonth with { Compare = ComparedStretches.Read("2031-01-01") }).WouldChange!;

        var wire = Assert.Single(changes.Origins, origin => origin.Origin == "wire");
        Assert.Equal(96, wire.Statements);
        Assert.Empty(wire.Changes!);
        Assert.Equal((true, true), (wire.MovesChanges, wire.TurnsRates));
        Assert.Equal(1, wire.Ratio!.Value, 0.05);
        Assert.Equal((2, 2), Of(LeftOutOfSeries.Origin));
        Assert.Equal((72, 72), Of(LeftOutOfSeries.Incident));
        Assert.Equal((120, 120), Of(LeftOutOfSeries.Statement));
        Assert.Empty(changes.Statements);

        (int Parts, int Tried) Of(LeftOutOfSeries kind)
        {
            var row = changes.Counts.Single(one => one.Kind == kind);
            return (row.Parts, row.Tried);
        }
    }

    /// <summary>The oracle: the series of a case that never had the incident, over the same days.</summary>
    [Fact]
    public void Without_one_incident_the_series_is_that_of_a_case_without_it()
    {
        EachMonth(2030, 1, "paper");
        EachMonth(2031, 2, "paper");
        var request = ByMonth with { Compare = ComparedStretches.Read("2031-01-01") };
        var row = Series(request).WouldChange!.Counts.Single(one => one.Kind == LeftOutOfSeries.Incident);

        using var other = new SeriesChangesTests();
        other.EachMonth(2030, 1, "paper");
        other.EachMonth(2031, 2, "paper", fewer: 1);
        Assert.Equal(Rates(other.Series(request)).Figures[4].Value, row.LeastRatio!.Value, 1e-6);
    }

    private void EachMonth(int year, int number, string source, string? copy = null, int fewer = 0)
    {
        for (var month = 1; month <= 12; month++)
        {
            for (var at = 0; at < number - (month == 12 ? fewer : 0); at++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"in-{++_incidents:000}");
                var incident = _desk.Add(id, id, EntityKind.Incident);
                var day = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{1 + at:00}");
                foreach (var from in new[] { source, copy }.OfType<string>())
                {
                    _desk.Say($"st-{id}-{from}", incident, "occurred-on", null, SourceId.From(from), day);
                }
            }
        }
    }

    private static SeriesFit Rates(SeriesView view) => view.Fits.Single(fit => fit.Model == "two rates, negative binomial");

    private SeriesView Series(SeriesRequest request) =>
        Assert.IsType<MethodResult<SeriesView>.Computed>(new ShowSeries(_desk.Session).Run(request, ViewFilter.Everything)).Value;
}
