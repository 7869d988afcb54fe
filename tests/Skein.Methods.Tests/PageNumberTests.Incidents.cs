using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Outcomes;
using Skein.Methods.Questions;
using Skein.Methods.Signals;
using Skein.Methods.Tests.Questions;
using Skein.Methods.Tests.Signals;
using static Skein.Methods.Tests.Incidents.Samples;
using static Skein.Methods.Tests.Pages;

namespace Skein.Methods.Tests;

public partial class PageNumberTests
{
    [Fact]
    public void The_page_on_incident_coding_has_the_seven_figures_and_the_totals()
    {
        string[] rows = [.. Seven().Select(policy => Say($"| {policy.Code} | {Figure(policy, null)} | {Figure(policy, Day(2))} |"))];
        Has("incident-coding", rows);

        var records = Harbor();
        var (whole, parts) = (Total(records, IncidentLevel.Operation), Total(records, IncidentLevel.Incident));
        records[0] = records[0] with { Casualties = [] };
        var unit = Assert.Single(Total(records, IncidentLevel.Operation).CountedInPart);
        Has(
            "incident-coding",
            Say($"on the level of operations is {whole.Sum}; on the level of incidents it is {parts.Sum}, with the {parts.NotCounted[0].Unit.Value} not"),
            Say($"is {unit.Figure}, counted in part: {unit.PartsWithoutFigure.Count} part without a figure, {unit.PartsMissing} not recorded"));

        static string Figure(CasualtyPolicy policy, DateOnly? asOf) =>
            References.Value(CasualtyReading.Of(Market(), Victims(asOf), policy)).Figure?.ToString() ?? "none";

        static CasualtyTotal Total(IncidentRecord[] records, IncidentLevel level) =>
            References.Value(CasualtyTotal.Of(Tree(records), Victims(), new CasualtyPolicy.SourceHierarchy(), level));
    }

    [Fact]
    public void The_page_on_incident_coding_names_every_scheme_policy_and_label_count()
    {
        Has("incident-coding", [.. LabelSchemes.All.Select(scheme => $"| `{scheme.Head.Id.Value}` |")]);
        Has("incident-coding", [.. LabelSchemes.All.SelectMany(scheme => scheme.Labels).Select(label => label.Label.Value + ":")]);
        IncidentCoding[] codings =
        [
            new() { Stage = Possible.Of(StageReached.Prepared) }, new() { Stage = Possible.AtMost(StageReached.EnRoute) },
            new() { Stage = Possible.AtLeast(StageReached.Initiated) }, new(),
        ];
        var table = References.Value(LabelTable.Of(
            LabelSchemes.Find(new("te-sat"))!, [.. codings.Index().Select(row => Incident($"i{row.Index}") with { Coding = row.Item })]));
        Has("incident-coding", string.Join(", ", table.Counts.Select(count => $"{count.Label.Value} {count.AtLeast} to {count.AtMost}")));
    }

    [Fact]
    public void The_page_on_questions_has_the_answer_and_what_would_change_it()
    {
        var answer = References.Value(QuestionAnswer.Of(Tree(Attacks.Page()), Attacks.Question()));
        var withdrawn = answer.Changes.Where(change => change.Kind == ChangeKind.Withdrawn).OrderBy(change => change.Assertion.Value, StringComparer.Ordinal);
        var most = answer.Changes.Single(change => change.Kind == ChangeKind.AtItsMost);
        Has(
            "questions",
            $"| answer | {answer.Answer.Single().Unit.Value} |",
            $"| second best | {answer.RunnersUp.Single().Unit.Value} |",
            $"| rivals | {string.Join(", ", answer.Rivals.Select(rival => $"{rival.Unit.Unit.Value} ({rival.Open.Single().ToString().ToLowerInvariant()} open)"))} |",
            $"| {string.Join(", ", withdrawn.Select(change => change.Assertion.Value))} withdrawn: {withdrawn.First().Answer.Single().Value}; "
                + $"{most.Assertion.Value} at its most: {most.Answer.Single().Value} |");
        Assert.False(answer.IsDetermined);
    }

    [Fact]
    public void The_page_on_missed_signals_has_lead_times_and_states()
    {
        var file = SignalSamples.File(SignalSamples.Page());
        var timeline = References.Value(SignalTimeline.Of(file, new("market")));
        Has("missed-signals", [.. timeline.LeadTimes.Select(lead => $"| {lead.Signal.Value} | {lead.Agency.Value} | {lead.Days} | {State(lead, 99)}")]);
        Has("missed-signals", $"took {timeline.Handovers[0].Transit} days");
        Has("missed-signals", [.. Enum.GetValues<SignalOutcome>().Select(code => $"| {code.Code()} |")]);
        Assert.Equal(
            (Knowledge.CannotBeTold, Knowledge.Knowable), (State(timeline.LeadTimes[1], 35), State(timeline.LeadTimes[1], 25)));
        var country = SignalTable.Of(file).Countries[0];
        Has("missed-signals", $"had {country.Had} signals: {string.Join(", ", country.Outcomes.Select(one => $"{one.Code.Code()} {one.Signals}"))}, one without");

        Knowledge State(LeadTime lead, int day) => References.Value(AgencyView.Of(file, lead.Agency, Day(day))).Signals
            .Single(signal => signal.Signal == lead.Signal).State;
    }
}
