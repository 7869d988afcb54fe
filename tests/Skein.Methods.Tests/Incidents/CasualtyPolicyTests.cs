using Skein.Methods.Hypotheses;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using static Skein.Methods.Tests.Incidents.Samples;

namespace Skein.Methods.Tests.Incidents;

public class CasualtyPolicyTests
{
    /// <summary>The invented market of the page under each policy, worked out by hand from the rules.</summary>
    [Theory]
    [InlineData(0, null, "32", "m-court")]
    [InlineData(1, null, "12", "m-word")]
    [InlineData(2, null, "24..32 (32)", "m-word m-press m-ministry m-court")]
    [InlineData(3, null, "24..60", "m-word m-press m-claim m-ministry m-court")]
    [InlineData(4, null, "32", "m-court")]
    [InlineData(5, null, "32", "m-court")]
    [InlineData(6, null, "31..33", "")]
    [InlineData(0, 2, "24", "m-word")]
    [InlineData(1, 2, "12", "m-word")]
    [InlineData(2, 2, "24..27 (24)", "m-word m-press")]
    [InlineData(3, 2, "24..60", "m-word m-press m-claim")]
    [InlineData(4, 2, "24..27", "m-word m-press")]
    [InlineData(5, 2, null, "")]
    [InlineData(4, 3, "31", "m-ministry")]
    [InlineData(5, 3, "31", "m-ministry")]
    public void Each_of_the_seven_reads_the_same_sources_in_its_own_way(int policy, int? asOf, string? figure, string used)
    {
        var query = Victims(asOf is { } number ? Day(number) : null);
        var reading = References.Value(CasualtyReading.Of(Market(), query, Seven()[policy]));

        Assert.Equal(figure, reading.Figure?.ToString());
        Assert.Equal(used, string.Join(' ', reading.Used.Select(id => id.Value)));
        Assert.Equal(5, reading.Used.Count + reading.LeftOut.Count);
        Assert.True(reading.SourcesDiffer);
    }

    /// <summary>Section VIII of the codebook, case by case.</summary>
    [Theory]
    [InlineData("the latest", "p:10@1 p:12@9", "12")]
    [InlineData("the majority of near ones", "p:10@9 p:12@9 p:12@9", "12")]
    [InlineData("the lowest without a majority", "p:10@9 p:12@9", "10")]
    [InlineData("the majority of all where the latest is doubtful", "p:10@1 p:12@2 p:12@3 p:12@4 d:50@9", "12")]
    [InlineData("the lowest of the firm where the latest is doubtful", "p:10@1 d:9@9", "10")]
    [InlineData("a party counts as doubtful", "p:10@1 x:50@9", "10")]
    [InlineData("copies of one origin are one voice", "p:14@9 w:12@9 w:12@9 p:14@9", "14")]
    [InlineData("all doubtful and no majority", "d:10@1 d:12@1", null)]
    [InlineData("all doubtful and a majority", "d:10@1 d:12@1 d:12@1", "12")]
    [InlineData("an undated one may be the latest", "p:14@9 p:12", "12")]
    public void Gtd_takes_the_latest_then_the_majority_then_the_lowest(string rule, string said, string? figure)
    {
        Assert.NotEmpty(rule);
        var reading = References.Value(CasualtyReading.Of(Incident("i", Parse(said)), Victims(), new CasualtyPolicy.Gtd()));

        Assert.Equal(figure, reading.Figure?.ToString());
    }

    [Fact]
    public void The_range_is_open_above_an_at_least_and_begins_at_0_below_an_at_most()
    {
        var least = Incident("i", Said("a", Killed(130)), Said("b", Killed(CasualtyFigure.AtLeast(150))));
        var most = Incident("i", Said("a", Killed(130)), Said("b", Killed(new CasualtyFigure(null, null, 40))));

        Assert.Equal("130..", Figure(least, new CasualtyPolicy.Range()));
        Assert.Equal("0..130", Figure(most, new CasualtyPolicy.Range()));
    }

    /// <summary>ACLED's figures for vague words, and deaths of unknown number as the last resort.</summary>
    [Theory]
    [InlineData("tens", "10")]
    [InlineData("dozens", "12")]
    [InlineData("hundreds", "100")]
    [InlineData("tientallen", "10")]
    [InlineData("scores", "40")]
    public void Acled_puts_a_figure_in_the_place_of_a_word(string word, string figure)
    {
        var incident = Incident("i", Said("a", new(CasualtyCategory.Killed, default) { Term = new(word), Scope = CasualtyScope.VictimsOnly }));

        Assert.Equal(figure, Figure(incident, new CasualtyPolicy.AcledConservative()));
    }

    [Fact]
    public void A_figure_for_an_unknown_number_never_lowers_a_number_that_a_source_gives()
    {
        var unknown = Said("a", new(CasualtyCategory.Killed, default));
        var policy = new CasualtyPolicy.AcledConservative(Unknown: 3);

        Assert.Equal("3", Figure(Incident("i", unknown), policy));
        Assert.Equal("7", Figure(Incident("i", unknown, Said("b", Killed(7))), policy));
        Assert.Null(Figure(Incident("i", unknown), new CasualtyPolicy.AcledConservative()));
    }

    /// <summary>GTD: victims = killed minus attackers killed, nothing if either is missing; intervals keep what is left.</summary>
    [Fact]
    public void Attackers_in_a_figure_are_taken_out_or_leave_it_open()
    {
        var known = Said("a", Killed(CasualtyFigure.Exactly(8), CasualtyScope.IncludingPerpetrators) with { Perpetrators = 1 });
        var open = Said("b", Killed(CasualtyFigure.Exactly(8), CasualtyScope.IncludingPerpetrators));
        var silent = Said("c", Killed(CasualtyFigure.Exactly(8), CasualtyScope.Unknown));
        var both = new CasualtyQuery(CasualtyCategory.Killed, ScopeRule.IncludingPerpetrators);

        Assert.Equal("7", Figure(Incident("i", known), new CasualtyPolicy.Gtd()));
        Assert.Null(Figure(Incident("i", open), new CasualtyPolicy.Gtd()));
        Assert.Equal("0..8", Figure(Incident("i", open), new CasualtyPolicy.Range()));
        Assert.Equal("0..8", Figure(Incident("i", silent), new CasualtyPolicy.Range()));
        Assert.Equal("8..", References.Value(CasualtyReading.Of(Incident("i", silent), both, new CasualtyPolicy.Range())).Figure?.ToString());
        Assert.Equal("8", References.Value(CasualtyReading.Of(
            Incident("i", silent), Victims() with { Scope = ScopeRule.AsStated }, new CasualtyPolicy.Gtd())).Figure?.ToString());
        Assert.True(References.Value(CasualtyReading.Of(Incident("i", silent), Victims(), new CasualtyPolicy.Range())).IsWidened);
    }

    [Fact]
    public void Injuries_of_another_definition_are_left_out_with_the_reason()
    {
        var treated = new SeverityDefinition("treated");
        var incident = Incident(
            "i",
            Said("a", new(CasualtyCategory.Injured, CasualtyFigure.Exactly(40)) { Severity = treated, Scope = CasualtyScope.VictimsOnly }),
            Said("b", new(CasualtyCategory.Injured, CasualtyFigure.Exactly(9)) { Severity = new("in hospital"), Scope = CasualtyScope.VictimsOnly }));
        var query = new CasualtyQuery(CasualtyCategory.Injured, ScopeRule.VictimsOnly) { Severity = treated };
        var reading = References.Value(CasualtyReading.Of(incident, query, new CasualtyPolicy.Range()));

        Assert.Equal("40", reading.Figure?.ToString());
        Assert.Equal(new LeftOut(new("b"), LeftOutBecause.OtherSeverity), Assert.Single(reading.LeftOut));
    }

    [Fact]
    public void What_would_change_a_figure_are_the_assertions_without_which_it_is_another()
    {
        var changes = CasualtyReading.WhatWouldChange(Market(), Victims(), new CasualtyPolicy.SourceHierarchy());

        Assert.Equal(("m-court", "31"), (Assert.Single(changes).Assertion.Value, changes[0].Figure.ToString()));
    }

    [Fact]
    public void Bad_figures_and_parameters_are_refused_with_their_code()
    {
        var injured = new CasualtyQuery(CasualtyCategory.Injured, ScopeRule.AsStated);
        var unsigned = new Dictionary<IncidentId, ManualFigure> { [new("i")] = new(CasualtyFigure.Exactly(3), " ", new AnalystId("a"), First) };
        var empty = new Dictionary<IncidentId, ManualFigure> { [new("i")] = new(default, "why", new AnalystId("a"), First) };

        Assert.Equal("SK-METH-407", Refused(Incident("i", Said("a", Killed(-1)))));
        Assert.Equal("SK-METH-407", Refused(Incident("i", Said("a", Killed(CasualtyFigure.Between(9, 3))))));
        Assert.Equal("SK-METH-407", Refused(Incident("i", Said(
            "a", Killed(CasualtyFigure.Exactly(2), CasualtyScope.IncludingPerpetrators) with { Perpetrators = 3 }))));
        Assert.Equal("SK-METH-407", Refused(Incident("i", Said("a", Killed(1)) with { AssertedOn = new DayBounds(Day(9), Day(2)) })));
        Assert.Equal("SK-METH-408", Refused(Market(), new CasualtyPolicy.ManualWithReason(unsigned)));
        Assert.Equal("SK-METH-416", Refused(Market(), new CasualtyPolicy.ManualWithReason(empty)));
        Assert.Equal("SK-METH-409", Refused(Market(), new CasualtyPolicy.AcledConservative(), injured));
        Assert.Equal("SK-METH-410", Refused(Market(), new CasualtyPolicy.Gtd(-1)));
        Assert.Equal("SK-METH-410", Refused(Market(), new CasualtyPolicy.SourceHierarchy { Order = [] }));
    }

    private static string Refused(IncidentRecord incident, CasualtyPolicy? policy = null, CasualtyQuery? query = null) =>
        References.Refusal(CasualtyReading.Of(incident, query ?? Victims(), policy ?? new CasualtyPolicy.Range())).Code;

    private static string? Figure(IncidentRecord incident, CasualtyPolicy policy) =>
        References.Value(CasualtyReading.Of(incident, Victims(), policy)).Figure?.ToString();

    // p press, d doubted, x party, w a copy of one wire; number; day.
    private static Assertion<CasualtyCount>[] Parse(string said) =>
    [
        .. said.Split(' ').Index().Select(row =>
        {
            var parts = row.Item[2..].Split('@');
            var one = Said(
                $"s{row.Index}",
                Killed(long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture)),
                row.Item[0] == 'x' ? AssertedBy.Party : AssertedBy.Press,
                parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : null,
                row.Item[0] == 'w' ? "wire" : null);
            return one with { IsDoubtful = row.Item[0] == 'd' };
        }),
    ];
}
