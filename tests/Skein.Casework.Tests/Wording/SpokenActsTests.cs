using System.Globalization;
using System.Text;
using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Charts;
using Skein.Casework.Codings;
using Skein.Casework.Copies;
using Skein.Casework.Hypotheses;
using Skein.Casework.Ingest;
using Skein.Casework.Involvement;
using Skein.Casework.Methods.Claims;
using Skein.Casework.Methods.Durations;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Methods.Pathways;
using Skein.Casework.Methods.Questions;
using Skein.Casework.Methods.Series;
using Skein.Casework.Methods.Signals;
using Skein.Casework.Review;
using Skein.Casework.SourceCriticism;
using Skein.Casework.Tests.Methods;
using Skein.Casework.Views;
using Skein.Exchange.Matrices;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using Skein.Methods.Questions;
using Skein.Methods.Series;
using Skein.Methods.Survival;
using Skein.Model;
using Skein.Model.Charts;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Proposals;

namespace Skein.Casework.Tests.Wording;

/// <summary>Every act that records words of the program's own records them in English, and says what it refuses in the language of whoever acts.</summary>
public sealed class SpokenActsTests : IDisposable
{
    private const string Dispatch =
        "Police in the harbor town of Vell arrested two men early on Friday after a raid on a flat above a bakery, a spokeswoman said. "
        + "The men, aged 24 and 31, are brothers and were known to the authorities for earlier thefts. Officers found forged papers, cash and several telephones. "
        + "No shots were fired and nobody was hurt. Neighbors said that the brothers had moved in last spring and kept to themselves.";

    private static readonly Signature ForMay = new("for the report of May");

    private readonly BracketedWords _words = new("fur");

    public void Dispose() => _words.Dispose();

    [Fact]
    public void An_identity_that_is_accepted_as_it_was_proposed_gives_its_reason_in_English()
    {
        using var desk = new Desk();
        var (_, left, right, document) = desk.Read("M. Dolen", "Joren Vask");
        var asked = ProposalId.From("pr-same");
        desk.Append(
            new CaseEvent.RunStarted(new ExtractionRun(RunId.From("run-same"), "test", "1", [])),
            new CaseEvent.ProposalsMade(
                RunId.From("run-same"), document, VersionOf(desk, document), [],
                [new Proposal.IdentityProposal { Id = asked, Left = left, Right = right, Rule = "initials/1", Score = 0.5 }]));
        var head = desk.Head();
        _words.Speak();

        Assert.IsType<ActOutcome.Done>(new AcceptProposal(desk.Session).Run(asked, new Acceptance()));

        var recorded = Assert.Single(BracketedWords.Recorded(desk, head), entry => entry.Contains("initials/1", StringComparison.Ordinal));
        Assert.DoesNotContain("⟦", recorded, StringComparison.Ordinal);
        Assert.StartsWith("⟦", Assert.IsType<ActOutcome.Refused>(new AcceptProposal(desk.Session).Run(asked, new Acceptance())).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_copies_are_held_to_be_one_origin_in_English()
    {
        using var desk = new Desk();
        var folder = desk.Folder("reports");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), Dispatch, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "b.txt"), Dispatch.Replace("early on Friday", "at dawn", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await new IngestFolder(desk.Session).RunAsync(new IngestRequest(folder) { WithoutExtraction = true }, cancellation: TestContext.Current.CancellationToken);
        var pair = Assert.Single(new ListCopies(desk.Session).Run().Pairs);
        var head = desk.Head();
        _words.Speak();

        Assert.IsType<ActOutcome.Done>(new DecideCopies(desk.Session).Accept(pair.Copy.Document, pair.Origin.Document, reason: "one agency"));

        var revised = Assert.IsType<CaseEvent.SourceRevised>(BracketedWords.Entry(desk, head + 1));
        Assert.EndsWith("one agency", revised.Reason, StringComparison.Ordinal);
        Assert.True(revised.Reason.Length > "one agency".Length);
        Assert.All(BracketedWords.Recorded(desk, head), entry => Assert.DoesNotContain("⟦", entry, StringComparison.Ordinal));
        var again = Assert.IsType<ActOutcome.Refused>(new DecideCopies(desk.Session).Accept(pair.Copy.Document, pair.Origin.Document));
        Assert.Equal(("SK-CAS-112", '⟦'), (again.Code, again.Sentence[0]));
    }

    [Fact]
    public void A_chart_leaves_as_GEXF_in_English_with_the_filter_that_it_was_drawn_through()
    {
        using var desk = new Desk();
        desk.Say("st-1", desk.Person("pe-1", "Mira Dolen"), "friend-of", desk.Person("pe-2", "Joren Vask"), desk.Source("daily"));
        var content = new ChartContent { Filter = new ChartFilter { IncludeProtected = true } };
        var english = Gexf();
        _words.Speak();

        Assert.Equal(english, Gexf());
        Assert.Contains("Mira Dolen", english, StringComparison.Ordinal);
        Assert.Contains("protected", english, StringComparison.Ordinal);

        string Gexf() => Encoding.UTF8.GetString(new ExportChart(desk.Session).Draw("", content, ChartFile.Gexf).Content.Span);
    }

    [Fact]
    public void Answers_on_incidents_are_signed_in_English()
    {
        using var methods = new MethodCase();
        var session = methods.Desk.Session;
        Done(new CodeItems(session).Run(new NewCoding("involvement", EntityId.From("market"), [("A1", "E")], "because") { Toward = methods.Group }));
        var question = new QuestionRequest
        {
            Country = methods.Country,
            Lethality = new LethalityRule(new CasualtyPolicy.Range()),
            Involvement = InvolvementFilter.NotRequired,
            Level = IncidentLevel.Incident,
            Actor = methods.Group,
            Attribution = AttributionPolicy.Claimed,
        };
        var everything = ViewFilter.Everything with { IncludeProtected = true };

        Signed(
            methods.Desk,
            () => new AssessCasualties(session).Run(new CasualtyRequest(CasualtyCategory.Killed, ScopeRule.VictimsOnly, new CasualtyPolicy.Range(), IncidentLevel.Incident), everything, ForMay),
            () => new AssessQuestion(session).Run(question, everything with { RecordedBy = new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero) }, ForMay),
            () => new AssessClaims(session).Run(everything, ForMay),
            () => new AssessSeries(session).Run(new SeriesRequest(IncidentLevel.Incident, PeriodLength.Month), everything, ForMay),
            () => new AssessInvolvement(session).Run(EntityId.From("market"), methods.Group, ForMay.Reason),
            () => new AssessSources(session).Run(EntityId.From("market"), ForMay.Reason));
    }

    [Fact]
    public void Answers_on_careers_are_signed_in_English()
    {
        using var lives = new Lives();
        for (var person = 0; person < 6; person++)
        {
            lives.Live(("recruited", "2030-01-01"), ("joined", "2031-01-01"));
        }

        var span = Assert.IsType<MethodResult<SpellSpan>.Computed>(SpellSpan.Parse("R", "J")).Value;
        Signed(
            lives.Desk,
            () => new AssessPathways(lives.Desk.Session).Run(new PathwayRequest { Patterns = ["R<J"] }, ViewFilter.Everything, ForMay),
            () => new AssessDurations(lives.Desk.Session).Run(new DurationRequest(span), ViewFilter.Everything, ForMay, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Signals_and_competing_hypotheses_are_signed_in_English()
    {
        using var desk = new Desk();
        var (paper, market) = (desk.Source("paper"), desk.Add("market", "Market attack", EntityKind.Incident));
        var (border, man) = (desk.Add("border", "Border guard", EntityKind.Organisation), desk.Person("pe-1", "a man"));
        desk.Say("st-day", market, "occurred-on", null, paper, "2031-05-04");
        desk.Say("st-where", border, "located-in", desk.Add("ostland", "Ostland", EntityKind.Place), paper);
        desk.Say("st-act", man, "took-part-in", market, paper);
        desk.Say("st-check", border, "checked", man, paper, change: statement => statement with { ValidTime = Edtf.Parse("2031-04-04") });
        Done(Code(null, ("base-rate", "unknown")));
        Done(Code(border, ("response", "asked")));
        var matrix = MatrixFile.Read(
            "ada.csv",
            Encoding.UTF8.GetBytes(
                "row,text,statement,origin,credibility,relevance,kind,deception,ordered,alone\n"
                + "e1,the claim names the street,,,high,medium,evidence,no-sign,CC,II\ne2,nobody trained him,,wire 7,medium,medium,absence,possible,I,C\n")).Matrix!;
        Done(new RecordMatrix(desk.Session).Run(matrix, market, "first rating", null));

        Signed(
            desk,
            () => new AssessSignals(desk.Session).Run(new SignalRequest(), ViewFilter.Everything, ForMay),
            () => new AssessHypotheses(desk.Session).Run(market, ForMay.Reason));

        ActOutcome Code(EntityId? toward, params (string, string)[] items) =>
            new CodeItems(desk.Session).Run(new NewCoding("signal", market, items, "the annex") { Toward = toward, Grounds = [StatementId.From("st-check")] });
    }

    [Fact]
    public void Why_a_method_has_no_answer_to_sign_is_said_in_the_language_of_whoever_asks()
    {
        using var desk = new Desk();
        var attack = desk.Add("in-1", "Harbor attack", EntityKind.Incident);
        var group = desk.Add("or-1", "Lantern Group", EntityKind.Organisation);
        Func<ActOutcome>[] acts =
        [
            () => new AssessInvolvement(desk.Session).Run(attack, group, ForMay.Reason),
            () => new AssessInvolvement(desk.Session).Run(EntityId.From("in-9"), group, ForMay.Reason),
            () => new AssessHypotheses(desk.Session).Run(attack, ForMay.Reason),
            () => new AssessHypotheses(desk.Session).Run(EntityId.From("in-9"), ForMay.Reason),
        ];
        var english = acts.Select(Refused).ToList();
        var head = desk.Head();
        _words.Speak();

        Assert.Equal(english.Select(refused => refused with { Sentence = $"⟦{refused.Sentence}⟧" }), acts.Select(Refused));
        Assert.Equal(["SK-CAS-139", "SK-CAS-003", "SK-CAS-145", "SK-CAS-003"], english.Select(refused => refused.Code));
        Assert.Equal(head, desk.Head());
    }

    // Each act has an answer, and the words that it is recorded in are English though another language is spoken.
    private void Signed(Desk desk, params Func<ActOutcome>[] acts)
    {
        _words.Speak();
        foreach (var act in acts)
        {
            var head = desk.Head();
            Done(act());
            Assert.IsType<CaseEvent.AssessmentSigned>(BracketedWords.Entry(desk, head + 1));
            Assert.All(BracketedWords.Recorded(desk, head), entry => Assert.DoesNotContain("⟦", entry, StringComparison.Ordinal));
        }

        Assert.Equal("fur", CultureInfo.CurrentUICulture.Name);
    }

    private static TextVersionId VersionOf(Desk desk, DocumentId document)
    {
        using var reader = desk.Session.Store.OpenReader();
        return reader.TextVersions(document)[^1].Id;
    }

    private static void Done(ActOutcome outcome) => Assert.IsType<ActOutcome.Done>(outcome);

    private static ActOutcome.Refused Refused(Func<ActOutcome> act) => Assert.IsType<ActOutcome.Refused>(act());
}
