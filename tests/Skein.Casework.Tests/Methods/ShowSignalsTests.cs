using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Methods.Signals;
using Skein.Casework.Views;
using Skein.Methods.Outcomes;
using Skein.Methods.Signals;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Methods;

/// <summary>
/// The invented signals of docs/methods/missed-signals.md as statements of a case: a note from abroad that was not linked, a check at the border
/// that nobody passed on.
/// </summary>
public sealed class ShowSignalsTests : IDisposable
{
    private static readonly SourceId Paper = SourceId.From("paper");

    private readonly Desk _desk = new();

    public ShowSignalsTests()
    {
        _desk.Source("paper");
        var (a, b) = (_desk.Add("country-a", "Ostland", EntityKind.Place), _desk.Add("country-b", "Westland", EntityKind.Place));
        var market = _desk.Add("market", "Market attack", EntityKind.Incident);
        _desk.Add("pier", "Pier attack", EntityKind.Incident);
        _desk.Say("st-day", market, "occurred-on", null, Paper, "2031-05-04");
        foreach (var (id, place) in new[] { ("border-a", a), ("service-a", a), ("service-b", b) })
        {
            _desk.Say($"st-{id}", _desk.Add(id, id, EntityKind.Organisation), "located-in", place, Paper);
        }

        var man = _desk.Person("pe-1", "a man");
        _desk.Say("st-act", man, "took-part-in", market, Paper);
        _desk.Say("st-note", EntityId.From("service-b"), "warned", EntityId.From("service-a"), Paper, change: statement => statement with
        {
            ValidTime = Edtf.Parse("2031-02-20"),
            AgencyKnown = [Known("service-b", "2031-02-01/2031-02-10"), Known("service-a", "2031-02-23/2031-03-02")],
            Qualifiers = [new Qualifier("about", "a man", man), new Qualifier("content", "wished to travel"), new Qualifier("outcome", "NREC")],
        });
        _desk.Say("st-check", EntityId.From("border-a"), "checked", man, Paper, change: statement => statement with { ValidTime = Edtf.Parse("2031-04-04") });
        _desk.Say("st-denied", man, "signal", null, Paper, "had become dangerous", statement => statement with { Stance = Stance.Denies });
        _desk.Say("st-nobody", man, "signal", null, Paper, "nobody knew where he was");
        _desk.Say("st-other", _desk.Person("pe-2", "another"), "signal", null, Paper, "was known", statement => statement with
        {
            Qualifiers = [new Qualifier("holder", "border-a", EntityId.From("border-a"))],
        });
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_signal_waits_for_its_base_rate_and_the_answers_of_the_authorities()
    {
        var view = Signals(new SignalRequest());

        Assert.Empty(view.Signals);
        Assert.Equal(["st-check", "st-note"], view.Waiting.Select(one => one.Statement.Id.Value).Order(StringComparer.Ordinal));
        Assert.All(view.Waiting, one => Assert.Equal("SK-METH-446", one.Code));
        Assert.Contains("st-note: base rate; st-note: response of service-b; st-note: response of service-a", view.Waiting[0].Because + view.Waiting[1].Because, StringComparison.Ordinal);
        Assert.Equal(
            [("st-denied", NoSignalBecause.Denied), ("st-nobody", NoSignalBecause.WithoutHolder), ("st-other", NoSignalBecause.WithoutIncident)],
            view.NotTold.Select(one => (one.Statement.Id.Value, one.Because)).OrderBy(one => one.Item1, StringComparer.Ordinal));
        Assert.Equal(2, view.IncidentsWithout.Count);

        Code("st-check", ("base-rate", "unknown"));
        Code("st-check", "border-a", ("response", "asked"));
        Assert.Equal("st-check", Assert.Single(Signals(new SignalRequest()).Signals).Id);
        Assert.Equal("st-note", Assert.Single(Signals(new SignalRequest()).Waiting).Statement.Id.Value);
    }

    /// <summary>By hand: 4 May less 1 to 10 February is 83 to 92 days, less 23 February to 2 March 63 to 70; 3 to 10 days on the way.</summary>
    [Fact]
    public void What_is_coded_gives_lead_times_states_and_a_row_for_each_authority_and_country()
    {
        CodeAll();
        var view = Signals(new SignalRequest { Agency = EntityId.From("service-a"), On = new DateOnly(2031, 2, 25) });

        var timeline = Assert.Single(view.Timelines);
        Assert.Equal(
            ["st-note service-b 83..92", "st-note service-a 63..70", "st-check border-a 30"],
            timeline.LeadTimes.OrderBy(lead => lead.Signal == "st-check").Select(lead => $"{lead.Signal} {lead.Agency.Label} {lead.Days}"));
        Assert.Equal("3..10", Assert.Single(timeline.Handovers).Transit.ToString());
        Assert.Equal(SignalStep.Incident, timeline.Lines[^1].Step);
        Assert.Equal(
            [("st-check", Knowledge.KnownLater), ("st-note", Knowledge.CannotBeTold)],
            view.Asked!.Signals.Select(one => (one.Signal, one.State)).OrderBy(one => one.Signal, StringComparer.Ordinal));
        Assert.Equal(
            ["Ostland 2 NPO 1 NREC 1", "Westland 1 "],
            view.Countries.Select(row => $"{row.Country!.Label} {row.Had} {string.Join(' ', row.Outcomes.OrderBy(one => one.Code.Code(), StringComparer.Ordinal).Select(one => $"{one.Code.Code()} {one.Signals}"))}"));
        Assert.Equal("Pier attack", Assert.Single(view.IncidentsWithout).Label);
        var note = view.Signals.Single(one => one.Id == "st-note");
        Assert.Equal("40 to 60 notes a month", note.BaseRate);
        Assert.Contains(note.Responses, response => response is { Agency.Label: "service-a", Says: "it was filed under another spelling" });
        Assert.Equal([Caveat.Hindsight.Sentence()], view.Caveats);
    }

    [Fact]
    public void A_withdrawn_answer_makes_the_signal_wait_again()
    {
        CodeAll();
        var before = Signals(new SignalRequest());
        var rate = before.Signals.Single(one => one.Id == "st-note").Codings.Single(coding => coding.Item == "base-rate/st-note");
        Assert.IsType<ActOutcome.Done>(new WithdrawCoding(_desk.Session).Run(rate.Id, "misread"));
        Assert.Equal("st-note", Assert.Single(Signals(new SignalRequest()).Waiting).Statement.Id.Value);
    }

    [Theory]
    [InlineData("SK-CAS-142", "base-rate", "counted", null, "st-note", null)]
    [InlineData("SK-CAS-142", "base-rate", "counted", "many notes", "st-note", null)]
    [InlineData("SK-CAS-142", "response", "given", " ", "st-note", "service-a")]
    [InlineData("SK-CAS-133", "response", "asked", null, "st-note", null)]
    [InlineData("SK-CAS-134", "base-rate", "unknown", null, "st-note", "service-a")]
    [InlineData("SK-CAS-141", "base-rate", "unknown", null, null, null)]
    [InlineData("SK-CAS-137", "NPO", "perhaps", null, "st-note", "service-a")]
    public void What_the_codebook_asks_for_and_is_not_there_is_refused(string code, string item, string value, string? words, string? ground, string? agency)
    {
        var outcome = new CodeItems(_desk.Session).Run(new NewCoding("signal", EntityId.From("market"), [(item, value)], "why")
        {
            Words = words,
            Toward = agency is null ? null : EntityId.From(agency),
            Grounds = ground is null ? [] : [StatementId.From(ground)],
        });
        Assert.Equal(code, Assert.IsType<ActOutcome.Refused>(outcome).Code);
    }

    [Fact]
    public void An_incident_without_a_signal_and_an_authority_without_one_are_refused()
    {
        CodeAll();
        Assert.Equal("SK-METH-448", Refused(new SignalRequest { Incident = EntityId.From("pier") }));
        Assert.Equal("SK-METH-443", Refused(new SignalRequest { Agency = EntityId.From("pe-2") }));
        using var empty = new Desk();
        empty.Add("in-1", "in-1", EntityKind.Incident);
        Assert.Equal("SK-METH-441", Assert.IsType<MethodResult<SignalsView>.Refused>(
            new ShowSignals(empty.Session).Run(new SignalRequest(), ViewFilter.Everything)).Why.Code);
    }

    private static AgencyKnowledge Known(string agency, string from) => new(EntityId.From(agency), Edtf.Parse(from));

    private void CodeAll()
    {
        Code("st-check", ("base-rate", "unknown"));
        Code("st-check", "border-a", ("response", "asked"), ("NPO", "yes"));
        Code("st-note", null, "40..60 notes a month", ("base-rate", "counted"));
        Code("st-note", "service-a", "it was filed under another spelling", ("response", "given"));
        Code("st-note", "service-b", ("response", "asked"));
    }

    private void Code(string signal, params (string, string)[] items) => Code(signal, null, null, items);

    private void Code(string signal, string agency, params (string, string)[] items) => Code(signal, agency, null, items);

    private void Code(string signal, string? agency, string? words, params (string, string)[] items) =>
        Assert.IsType<ActOutcome.Done>(new CodeItems(_desk.Session).Run(new NewCoding("signal", EntityId.From("market"), items, "the inquiry's annex")
        {
            Toward = agency is null ? null : EntityId.From(agency),
            Words = words,
            Grounds = [StatementId.From(signal)],
        }));

    private SignalsView Signals(SignalRequest request) =>
        Assert.IsType<MethodResult<SignalsView>.Computed>(new ShowSignals(_desk.Session).Run(request, ViewFilter.Everything)).Value;

    private string Refused(SignalRequest request) =>
        Assert.IsType<MethodResult<SignalsView>.Refused>(new ShowSignals(_desk.Session).Run(request, ViewFilter.Everything)).Why.Code;
}
