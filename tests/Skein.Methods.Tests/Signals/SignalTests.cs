using Skein.Methods.Outcomes;
using Skein.Methods.Signals;
using static Skein.Methods.Tests.Incidents.Samples;
using static Skein.Methods.Tests.Signals.SignalSamples;

namespace Skein.Methods.Tests.Signals;

public class SignalTests
{
    /// <summary>
    /// By hand: the service has the note from day 33 to 40 on; abroad has it from day 10 to 20 on; the letter came after the attack.
    /// </summary>
    [Theory]
    [InlineData("service-a", 5, "KnownLater KnownLater KnownLater")]
    [InlineData("service-a", 15, "CannotBeTold KnownLater KnownLater")]
    [InlineData("service-a", 25, "Knowable KnownLater KnownLater")]
    [InlineData("service-a", 35, "CannotBeTold KnownLater KnownLater")]
    [InlineData("service-a", 99, "Known Knowable KnownLater")]
    [InlineData("service-b", 99, "Known Knowable KnownLater")]
    [InlineData("border-a", 99, "Knowable Known KnownLater")]
    [InlineData("border-a", 110, "Knowable Known Knowable")]
    public void An_authority_sees_what_it_had_on_the_day_and_nothing_of_later(string agency, int day, string states)
    {
        var view = References.Value(AgencyView.Of(File(Page()), new(agency), Day(day)));

        Assert.Equal(states, string.Join(' ', view.Signals.Select(signal => signal.State)));
        Assert.Equal([Caveat.Hindsight], view.Caveats);
    }

    [Fact]
    public void A_signal_that_was_received_and_not_linked_says_so_where_it_was_not_linked()
    {
        Assert.True(References.Value(AgencyView.Of(File(Page()), Service, Day(99))).Signals[0].WasNotLinked);
        Assert.False(References.Value(AgencyView.Of(File(Page()), Abroad, Day(99))).Signals[0].WasNotLinked);
    }

    [Fact]
    public void What_was_public_was_knowable_to_everybody()
    {
        var open = Page()[1] with { PublicFrom = DayBounds.On(Day(80)) };

        Assert.Equal(Knowledge.KnownLater, State(open, Abroad, 60));
        Assert.Equal(Knowledge.Knowable, State(open, Abroad, 80));
        static Knowledge State(Signal signal, AgencyId agency, int day) =>
            References.Value(AgencyView.Of(File(signal), agency, Day(day))).Signals[0].State;
    }

    /// <summary>By hand: attack on day 100; the note held from day 10..20 and 33..40 on; sent on day 30.</summary>
    [Fact]
    public void Lead_times_are_intervals_and_fall_below_zero_for_what_came_afterwards()
    {
        var timeline = References.Value(SignalTimeline.Of(File(Page()), new("market")));

        Assert.Equal(
            ["note service-b 80..90", "note service-a 60..67", "check border-a 30", "letter service-a -10"],
            timeline.LeadTimes.Select(lead => $"{lead.Signal.Value} {lead.Agency.Value} {lead.Days}"));
        Assert.True(timeline.LeadTimes[3].Days.IsReversed);
        Assert.Equal(("3..10", null), (timeline.Handovers[0].Transit.ToString(), timeline.Handovers[0].Reaction));
    }

    [Fact]
    public void The_timeline_is_in_order_and_says_where_the_order_is_open()
    {
        var late = Page()[0] with { ObtainedOn = Between(10, 35) };
        var lines = References.Value(SignalTimeline.Of(File(late), new("market"))).Lines;

        Assert.Equal(
            [
                (SignalStep.Obtained, false), (SignalStep.Sent, true), (SignalStep.Received, true), (SignalStep.Incident, false),
            ],
            lines.Select(line => (line.Step, line.OrderIsOpen)));
    }

    [Fact]
    public void An_open_end_of_a_date_leaves_the_lead_time_open()
    {
        var signal = Page()[1] with { ObtainedOn = new DayBounds(null, Day(70)) };

        Assert.Equal("30..", References.Value(SignalTimeline.Of(File(signal), new("market"))).LeadTimes[0].Days.ToString());
        Assert.Equal(new DayInterval(null, null), DayInterval.Between(default, DayBounds.On(First)));
    }

    /// <summary>By hand from the three signals; the service had the letter, without a code.</summary>
    [Fact]
    public void Outcomes_are_counted_by_authority_and_by_country_and_silent_incidents_stay()
    {
        var table = SignalTable.Of(File(Page()));

        Assert.Equal(
            ["border-a A had 1: NPO 1, CONTRA 1; 0 without, 1 disputed", "service-a A had 2: NREC 1; 1 without, 0 disputed",
                "service-b B had 1: FOR 1; 0 without, 0 disputed"],
            table.Agencies.Select(Line));
        Assert.Equal(
            [" A had 3: NPO 1, NREC 1, CONTRA 1; 1 without, 1 disputed", " B had 1: FOR 1; 0 without, 0 disputed"],
            table.Countries.Select(Line));
        Assert.Equal(["pier"], table.IncidentsWithout.Select(incident => incident.Value));
    }

    [Fact]
    public void Every_code_has_its_letters_and_a_meaning_of_its_own()
    {
        var all = Enum.GetValues<SignalOutcome>();

        Assert.Equal(
            "REL NPO LATE NREC NOACT LOST ABS LEGAL CAP FOR DOC CONTRA".Split(' '), all.Select(code => code.Code()));
        Assert.All(all, code => Assert.Equal(code, SignalOutcomes.Find(code.Code())));
        Assert.Null(SignalOutcomes.Find("OTHER"));
    }

    [Fact]
    public void A_missing_base_rate_and_each_missing_answer_of_an_authority_are_named_together()
    {
        var signals = Page();
        signals[0] = signals[0] with { BaseRate = null, Responses = [signals[0].Responses[0]] };
        signals[1] = signals[1] with { BaseRate = new BaseRate.SoMany(5, 2, "checks") };
        var why = References.Refusal(SignalFile.Of(Attacked, Agencies, signals));

        Assert.Equal("SK-METH-446", why.Code);
        Assert.StartsWith("3 answers are missing: note: base rate; note: response of service-a; check: base rate.", why.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_without_words_is_none()
    {
        var empty = Page()[2] with { Responses = [new AgencyResponse.Given(" ", default) { Agency = Service }] };

        Assert.Equal("SK-METH-446", Refused(empty));
    }

    [Fact]
    public void Bad_lists_are_refused_with_their_code()
    {
        var note = Page()[0];
        Handover Given(DayBounds sent, DayBounds received) => new(Abroad, Service) { SentOn = sent, ReceivedOn = received };

        Assert.Equal("SK-METH-441", Refused());
        Assert.Equal("SK-METH-442", Refused(note, note));
        Assert.Equal("SK-METH-443", Refused(note with { Incident = new("nothing") }));
        Assert.Equal("SK-METH-443", Refused(note with { Holder = new("nobody") }));
        Assert.Equal("SK-METH-444", Refused(note with { ObtainedOn = Between(9, 2) }));
        Assert.Equal("SK-METH-445", Refused(note with { Handovers = [Given(Between(30, 40), Between(10, 29))] }));
        Assert.Equal("SK-METH-445", Refused(note with
        {
            Handovers = [Given(DayBounds.On(Day(30)), DayBounds.On(Day(31))) with { ActedOn = DayBounds.On(Day(30)) }],
        }));
        Assert.Equal("SK-METH-447", Refused(note with { Counterfactuals = [new("it would have been prevented", " ")] }));
        Assert.Equal("SK-METH-443", References.Refusal(AgencyView.Of(File(note), new("nobody"), First)).Code);
        Assert.Equal("SK-METH-448", References.Refusal(SignalTimeline.Of(File(note), new("pier"))).Code);
    }

    [Fact]
    public void A_signal_of_which_nothing_is_dated_changes_no_state_and_no_lead_time_of_others()
    {
        var unknown = Complete(new Signal(new("unknown"), new("market"), "something", Border, new("paper")));
        var (before, after) = (File(Page()), File([.. Page(), unknown]));

        Assert.All(Enumerable.Range(1, 120), day => Assert.Equal(
            References.Value(AgencyView.Of(before, Service, Day(day))).Signals.Select(signal => signal.State),
            References.Value(AgencyView.Of(after, Service, Day(day))).Signals.SkipLast(1).Select(signal => signal.State)));
        Assert.Equal(
            References.Value(SignalTimeline.Of(before, new("market"))).LeadTimes,
            References.Value(SignalTimeline.Of(after, new("market"))).LeadTimes.SkipLast(1));
    }

    private static string Refused(params Signal[] signals) => References.Refusal(SignalFile.Of(Attacked, Agencies, signals)).Code;

    private static string Line(SignalRow row) =>
        $"{row.Agency?.Value} {row.Country.Value} had {row.Had}: {string.Join(", ", row.Outcomes.Select(code => $"{code.Code.Code()} {code.Signals}"))}; "
        + $"{row.WithoutOutcome} without, {row.Disputed} disputed";
}
