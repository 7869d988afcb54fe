using Skein.Casework.Cases;
using Skein.Casework.LanguageModels;
using Skein.Casework.Overview;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Prompting;
using Skein.Prompting.Connections;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.LanguageModels;

/// <summary>A language model reads documents of a case, of invented people.</summary>
public sealed class ReadWithModelTests : IDisposable
{
    private const string Here = "http://127.0.0.1:8080";
    private const string Away = "https://models.example";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_model_on_this_machine_proposes_and_needs_no_permission()
    {
        var document = _desk.Read("Mira Dolen", "Joren Vask").Document;

        var report = await Ran(Siblings(Here, "Mira Dolen", "Joren Vask"));

        Assert.Equal((1, 1, 0, ModelRunEnd.Finished), (report.Progress.Done, report.Progress.Proposals, report.Progress.Refused, report.End));
        Assert.False(report.LeftTheMachine);
        using var reader = _desk.Session.Store.OpenReader();
        var proposed = reader.Proposals(new ProposalQuery { Document = document }).Single(row => row.Run == report.Run);
        Assert.Equal((ProposalState.Pending, 0.2), (proposed.State, proposed.Proposal.Score));
        // The rules had read both persons before; a model that names them too changes nothing of that.
        Assert.All(reader.ProposedEntities(document), entity => Assert.Equal(0.9, entity.Score));
        var run = reader.Runs().Single(row => row.Value.Id == report.Run).Value;
        Assert.Equal(("skein-language-model", "prompt/1"), (run.Tool, run.Version));
        Assert.Equal([new RunOption("model", "tiny"), new RunOption("endpoint", Here)], run.Options);
        Assert.DoesNotContain(Kinds(), kind => kind == "document-sent");
        Assert.Equal(1, new ShowSending(_desk.Session).Run().ReadHere);
    }

    [Fact]
    public async Task A_document_is_not_read_twice_by_the_same_model_and_nothing_is_proposed_twice()
    {
        _desk.Read("Mira Dolen", "Joren Vask");
        await Ran(Siblings(Here, "Mira Dolen", "Joren Vask"));

        var second = Siblings(Here, "Mira Dolen", "Joren Vask");
        var report = await Ran(second);
        var again = await Ran(Siblings(Here, "Mira Dolen", "Joren Vask"), new ReadWithModelRequest { Again = true });
        var other = await Ran(new ScriptedModel(Here, Empty, model: "other"));

        Assert.Empty(second.Asked);
        Assert.Equal((0, 1), (report.Progress.Done, report.ReadBefore));
        Assert.Equal((1, 0), (again.Progress.Done, again.Progress.Proposals));
        Assert.Equal(1, other.Progress.Done);
    }

    [Fact]
    public async Task What_is_refused_is_counted_in_the_report_and_in_the_log()
    {
        _desk.Read("Mira Dolen", "Joren Vask");

        var report = await Ran(Siblings(Here, "Mira Dolen", "Tarik Holm"));

        Assert.Equal((0, 1), (report.Progress.Proposals, report.Progress.Refused));
        Assert.Equal("nameNotInText", Assert.Single(report.Refusals).Reason);
        Assert.EndsWith("1 statement of its answer was refused.", new ShowLog(_desk.Session).Run(1)[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beyond_this_machine_nothing_is_sent_without_a_permission_of_the_case()
    {
        _desk.Read("Mira Dolen", "Joren Vask");
        var model = Siblings(Away, "Mira Dolen", "Joren Vask");

        var refused = Assert.IsType<ModelRunOutcome.Refused>(await new ReadWithModel(_desk.Session, Reader(model)).RunAsync(new(), cancellation: Token));
        Allow("https://other.example");
        Assert.IsType<ModelRunOutcome.Refused>(await new ReadWithModel(_desk.Session, Reader(model)).RunAsync(new(), cancellation: Token));

        Assert.Equal("SK-CAS-070", refused.Code);
        Assert.Empty(model.Asked);
        Assert.DoesNotContain("document-sent", Kinds());
    }

    [Fact]
    public async Task Each_document_that_is_sent_is_in_the_log_before_it_is_sent()
    {
        var document = _desk.Read("Mira Dolen", "Joren Vask").Document;
        Allow(Away);
        IReadOnlyList<string> before = [];
        var report = await Ran(new ScriptedModel(Away, _ =>
        {
            before = Kinds();
            return Empty(null!);
        }));

        Assert.Equal("document-sent", before[0]);
        Assert.True(report.LeftTheMachine);
        using var reader = _desk.Session.Store.OpenReader();
        var entry = reader.Latest(100, Subject.Of(document)).Single(entry => entry.Kind == "document-sent");
        var sent = Assert.IsType<CaseEvent.DocumentSent>(entry.Event);
        Assert.Equal((Away, "tiny", Desk.Coder), (sent.Endpoint, sent.Model, entry.Author));
        Assert.Equal(reader.Find(sent.TextVersion)!.Hash, sent.Text);
        var view = new ShowSending(_desk.Session).Run();
        Assert.Equal(1, Assert.Single(view.Sent).Documents);
        Assert.Equal("Art. 6", Assert.Single(view.Allowed).LegalBasis);
        Assert.Contains(new ShowLog(_desk.Session).Run(10), line => line.Words.Contains($"to {Away} for the model tiny", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Documents_on_a_protected_person_are_left_out_and_counted_also_under_another_spelling()
    {
        var marked = _desk.Read("Mira Dolen", "Joren Vask");
        _desk.Append(new CaseEvent.EntityAdded(new Entity { Id = marked.Left, Kind = EntityKind.Person, Label = "Mira Dolen", Protection = ProtectionClass.Victim, Document = marked.Document }));
        _desk.Read("MIRA  DOLEN", "Tarik Holm");
        _desk.Read("Mirá Dólen", "Ines Orr");
        _desk.Read("Aldo Ferren", "Tarik Holm");
        Allow(Away);
        var model = new ScriptedModel(Away, Empty);

        var report = await Ran(model);

        Assert.Equal((1, 3), (report.Progress.Done, report.OnProtected));
        Assert.Contains("Aldo Ferren", Assert.Single(model.Asked).Material, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_is_judged_the_same_as_a_protected_one_is_protected_too()
    {
        var document = _desk.Read("Mirela D", "Joren Vask");
        _desk.Append(new CaseEvent.EntityAdded(new Entity { Id = document.Left, Kind = EntityKind.Person, Label = "Mirela D", Document = document.Document }));
        var victim = _desk.Person("en-victim", "Mira Dolen", ProtectionClass.Victim);
        _desk.Append(new CaseEvent.JudgementRecorded(new Skein.Model.Judgements.Judgement
        {
            Id = JudgementId.From("ju-1"),
            Left = victim,
            Right = document.Left,
            Verdict = Skein.Model.Judgements.Verdict.Same,
            Reason = "her own account",
        }));
        Allow(Away);

        Assert.Equal(1, (await Ran(new ScriptedModel(Away, Empty))).OnProtected);
    }

    [Fact]
    public async Task A_model_on_this_machine_reads_documents_on_protected_persons_too()
    {
        _desk.Read("Mira Dolen", "Joren Vask");
        _desk.Person("en-victim", "Mira Dolen", ProtectionClass.Victim);

        var report = await Ran(new ScriptedModel(Here, Empty));

        Assert.Equal((1, 0), (report.Progress.Done, report.OnProtected));
    }

    [Fact]
    public async Task A_permission_that_ends_while_a_run_goes_on_stops_it_before_the_next_document()
    {
        _desk.Read("Mira Dolen", "Joren Vask");
        _desk.Read("Aldo Ferren", "Tarik Holm");
        Allow(Away);
        var model = new ScriptedModel(Away, _ =>
        {
            Assert.IsType<ActOutcome.Done>(new EndSending(_desk.Session).Run(Endpoint(Away), "enough"));
            return Empty(null!);
        });

        var report = await Ran(model);

        Assert.Equal(ModelRunEnd.PermissionEnded, report.End);
        Assert.Single(model.Asked);
        Assert.Empty(new ShowSending(_desk.Session).Run().Allowed);
    }

    [Fact]
    public void A_permission_needs_its_basis_and_a_person_and_an_endpoint_beyond_this_machine()
    {
        var allow = new AllowSending(_desk.Session);

        Assert.Equal("SK-CAS-071", Assert.IsType<ActOutcome.Refused>(allow.Run(Endpoint(Away), " ", "Ada Lind")).Code);
        Assert.Equal("SK-CAS-071", Assert.IsType<ActOutcome.Refused>(allow.Run(Endpoint(Away), "Art. 6", "")).Code);
        Assert.Equal("SK-CAS-072", Assert.IsType<ActOutcome.Refused>(allow.Run(Endpoint(Here), "Art. 6", "Ada Lind")).Code);
        Assert.Equal("SK-CAS-070", Assert.IsType<ActOutcome.Refused>(new EndSending(_desk.Session).Run(Endpoint(Away), "why")).Code);
        var byMachine = new CaseSession(_desk.Session.Store, Coder.Machine, _desk.Clock, _desk.Session.Ids);
        Assert.Equal("SK-STO-025", Assert.IsType<ActOutcome.Refused>(new AllowSending(byMachine).Run(Endpoint(Away), "Art. 6", "Ada Lind")).Code);
    }

    [Fact]
    public async Task A_run_ends_at_its_bounds_and_the_next_one_goes_on()
    {
        foreach (var name in new[] { "Aldo Ferren", "Bela Ferren", "Cora Ferren" })
        {
            _desk.Read(name, "Tarik Holm");
        }

        var first = await Ran(new ScriptedModel(Here, Empty), new ReadWithModelRequest { MostDocuments = 1 });
        var tokens = await Ran(new ScriptedModel(Here, Empty), new ReadWithModelRequest { MostTokens = 10 });
        var rest = await Ran(new ScriptedModel(Here, Empty));

        Assert.Equal((ModelRunEnd.DocumentsSpent, 1), (first.End, first.Progress.Done));
        Assert.Equal((ModelRunEnd.TokensSpent, 0), (tokens.End, tokens.Progress.Done));
        Assert.Equal((ModelRunEnd.Finished, 2, 1), (rest.End, rest.Progress.Done, rest.ReadBefore));
    }

    [Fact]
    public async Task A_run_that_is_stopped_keeps_what_was_read()
    {
        _desk.Read("Aldo Ferren", "Tarik Holm");
        _desk.Read("Bela Ferren", "Tarik Holm");
        using var stop = new CancellationTokenSource();
        var model = new ScriptedModel(Here, question =>
        {
            stop.Cancel();
            return Empty(question);
        });

        var outcome = await new ReadWithModel(_desk.Session, Reader(model)).RunAsync(new(), cancellation: stop.Token);

        Assert.Equal(ModelRunEnd.Cancelled, Assert.IsType<ModelRunOutcome.Ran>(outcome).Report.End);
        Assert.Equal(1, (await Ran(new ScriptedModel(Here, Empty))).ReadBefore);
    }

    [Theory]
    [InlineData(FaultReach.Run, 1)]
    [InlineData(FaultReach.Transient, 2)]
    [InlineData(FaultReach.Document, 3)]
    public async Task An_endpoint_that_fails_ends_the_run_soon_and_nothing_is_marked_as_read(FaultReach reach, int asked)
    {
        foreach (var name in new[] { "Aldo Ferren", "Bela Ferren", "Cora Ferren", "Dana Ferren" })
        {
            _desk.Read(name, "Tarik Holm");
        }

        var model = new ScriptedModel(Here, _ => new ModelReply.Failed(new ModelFault("SK-MODEL-012", "No.", reach)) { Tokens = 1 });
        var report = await Ran(model);

        Assert.Equal((ModelRunEnd.EndpointFailed, asked), (report.End, model.Asked.Count));
        Assert.DoesNotContain(Kinds(), kind => kind == "document-read-by-model");
    }

    [Fact]
    public async Task A_document_that_the_case_does_not_have_is_refused()
    {
        var outcome = await new ReadWithModel(_desk.Session, Reader(new ScriptedModel(Here, Empty)))
            .RunAsync(new ReadWithModelRequest { Documents = [DocumentId.From("doc-none")] }, cancellation: Token);

        Assert.Equal("SK-CAS-073", Assert.IsType<ModelRunOutcome.Refused>(outcome).Code);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static ModelReply.Answered Empty(ModelQuestion _) => new("{\"statements\":[]}") { Tokens = 5 };

    private static ScriptedModel Siblings(string endpoint, string left, string right) =>
        ScriptedModel.Siblings(endpoint, left, right, "Mira Dolen and Joren Vask are brothers");

    private static ModelReader Reader(ScriptedModel model) => new(model, new ModelReadingOptions());

    private static ModelEndpoint Endpoint(string text) => ModelEndpoint.TryParse(text, out var endpoint, out _) ? endpoint : throw new ArgumentException(text);

    private async Task<ModelRunReport> Ran(ScriptedModel model, ReadWithModelRequest? request = null) =>
        Assert.IsType<ModelRunOutcome.Ran>(await new ReadWithModel(_desk.Session, Reader(model)).RunAsync(request ?? new(), cancellation: Token)).Report;

    private void Allow(string endpoint) => Assert.IsType<ActOutcome.Done>(new AllowSending(_desk.Session).Run(Endpoint(endpoint), "Art. 6", "Ada Lind"));

    private IReadOnlyList<string> Kinds()
    {
        using var reader = _desk.Session.Store.OpenReader();
        return [.. reader.Latest(1_000).Select(entry => entry.Kind)];
    }
}
