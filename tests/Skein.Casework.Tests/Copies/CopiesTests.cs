using Skein.Casework.Cases;
using Skein.Casework.Copies;
using Skein.Casework.Ingest;
using Skein.Casework.Measures;
using Skein.Casework.Overview;
using Skein.Casework.Review;
using Skein.Casework.Sources;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Copies;

/// <summary>A dispatch, its reprint a day later and a long article that holds it, read from a folder.</summary>
public sealed class CopiesTests : IDisposable
{
    private const string Dispatch =
        "Police in the harbor town of Vell arrested two men early on Friday after a raid on a flat above a bakery, a spokeswoman said. "
        + "The men, aged 24 and 31, are brothers and were known to the authorities for earlier thefts. Officers found forged papers, cash and several telephones. "
        + "No shots were fired and nobody was hurt. Neighbors said that the brothers had moved in last spring and kept to themselves.";

    private const string Own =
        "The street lay quiet when this reporter walked down it on Saturday. A woman who sells fish on the corner had seen nothing of it and said so twice. "
        + "Behind the bakery a yard leads to the old rope works, closed since the flood, where boys of the quarter play. What the town makes of it is another matter: "
        + "some speak of a feud over a boat, others of debts, and the priest, asked after the evening service, would speak of neither and closed the door. "
        + "The harbor master remembers the elder of the two from a season on the dredger; he was punctual, he says, and never spoke of home. "
        + "On the quay the nets dry, the ferry is late, and the talk goes on until the lamps are lit along the whole length of the mole.";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_reprint_and_a_part_are_proposed_and_nothing_is_set_by_itself()
    {
        await ReadAsync();

        var listing = new ListCopies(_desk.Session).Run();
        Assert.Equal((3, 0, 0), (listing.Proposed, listing.OneOrigin, listing.SetApart));
        var reprint = listing.Pairs[0];
        Assert.Equal(("b.txt", "a.txt", false), (reprint.Copy.Title, reprint.Origin.Title, reprint.IsPart));
        var part = Assert.Single(listing.Pairs, pair => pair.IsPart && pair.Origin.Title == "a.txt");
        // Neither has a date: the part is the origin.
        Assert.Equal("c.txt", part.Copy.Title);
        Assert.InRange(part.Origin.Share!.Value, 0.95, 1);
        Assert.InRange(part.Copy.Share!.Value, 0.1, 0.5);
        Assert.All(new ListSources(_desk.Session).Run(), row => Assert.Empty(row.OriginChain));
    }

    [Fact]
    public async Task Accepting_counts_both_as_one_origin_in_the_figures_and_undoing_takes_it_back()
    {
        await ReadAsync();
        var (a, b) = (Document("a.txt"), Document("b.txt"));
        var (one, other) = (_desk.Person("pe-1", "Person A"), _desk.Person("pe-2", "Person B"));
        _desk.Say("st-1", one, "friend-of", other, SourceOf(a));
        _desk.Say("st-2", one, "friend-of", other, SourceOf(b));
        Assert.Equal(2, Origins());

        var done = Assert.IsType<ActOutcome.Done>(new DecideCopies(_desk.Session).Accept(a, b));

        Assert.Equal(SourceOf(b).Value, done.Id);
        Assert.Equal(1, Origins());
        var row = Assert.Single(new ListSources(_desk.Session).Run(), row => row.Source.Id == SourceOf(b));
        Assert.Equal([new SourceOrigin(OriginRelation.ReprintOf, SourceOf(a))], row.Source.Origins);
        Assert.Equal(["reprint of a.txt"], row.OriginChain);
        Assert.Equal(CopyState.OneOrigin, State(a, b));
        Assert.Equal("SK-CAS-112", Refusal(new DecideCopies(_desk.Session).Accept(b, a)));

        Assert.IsType<ActOutcome.Done>(new UndoEvent(_desk.Session).Run(done.Sequence));
        Assert.Equal(2, Origins());
        Assert.Equal(CopyState.Proposed, State(a, b));
    }

    [Fact]
    public async Task Setting_apart_needs_a_reason_and_a_person_and_can_be_undone()
    {
        await ReadAsync();
        var (a, b) = (Document("a.txt"), Document("b.txt"));
        Assert.Equal("SK-CAS-007", Refusal(new DecideCopies(_desk.Session).SetApart(a, b, " ")));
        var byMachine = _desk.Session.Store.Append(AppendBatch.Of(new CaseEvent.NearCopySetApart(a, b, "no")), Coder.Machine);
        Assert.Equal("SK-STO-025", Assert.IsType<AppendOutcome.Refused>(byMachine).Code);

        var done = Assert.IsType<ActOutcome.Done>(new DecideCopies(_desk.Session).SetApart(b, a, "Both quote one indictment."));

        var pair = new CompareCopies(_desk.Session).Run(a, b)!.Pair;
        Assert.Equal((CopyState.SetApart, "Both quote one indictment.", done.Sequence), (pair.State, pair.Reason, pair.DecidedAt!.Value));
        Assert.Equal("SK-CAS-113", Refusal(new DecideCopies(_desk.Session).Accept(a, b)));
        Assert.Equal("SK-CAS-113", Refusal(new DecideCopies(_desk.Session).SetApart(a, b, "Again.")));
        Assert.Contains("not to come from one origin: Both quote one indictment.", new ShowLog(_desk.Session).Run(1)[0].Words, StringComparison.Ordinal);
        using (var reader = _desk.Session.Store.OpenReader())
        {
            Assert.Equal("Both quote one indictment.", Assert.Single(reader.CopiesApart()).Value.Reason);
        }

        Assert.IsType<ActOutcome.Done>(new UndoEvent(_desk.Session).Run(done.Sequence));
        Assert.Equal(CopyState.Proposed, State(a, b));
        Assert.Empty(_desk.Session.Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults);
    }

    [Fact]
    public async Task A_source_with_an_origin_of_its_own_and_documents_that_are_not_alike_are_refused()
    {
        await ReadAsync();
        var (a, b, c) = (Document("a.txt"), Document("b.txt"), Document("c.txt"));
        Assert.IsType<ActOutcome.Done>(new DecideCopies(_desk.Session).Accept(b, c, origin: b));
        Assert.Equal("SK-CAS-114", Refusal(new DecideCopies(_desk.Session).Accept(a, c)));
        Assert.Equal("SK-CAS-115", Refusal(new DecideCopies(_desk.Session).Accept(a, b, origin: c)));
        Assert.Equal("SK-CAS-111", Refusal(new DecideCopies(_desk.Session).Accept(a, DocumentId.From("doc-none"))));
        Assert.Equal("SK-CAS-023", Refusal(new DecideCopies(_desk.Session).Accept(a, b, reason: new string('x', 501))));
    }

    [Fact]
    public async Task A_certain_date_says_which_of_two_is_the_origin()
    {
        await ReadAsync();
        var (a, b) = (Document("a.txt"), Document("b.txt"));
        Publish(SourceOf(a), "2031-05-09");
        Publish(SourceOf(b), "2031-05-08");

        var pair = new CompareCopies(_desk.Session).Run(a, b)!.Pair;

        Assert.Equal((a, b), (pair.Copy.Document, pair.Origin.Document));
    }

    [Fact]
    public async Task What_differs_is_quoted_with_its_place()
    {
        await ReadAsync();
        var comparison = new CompareCopies(_desk.Session).Run(Document("a.txt"), Document("b.txt"))!;

        var changed = Assert.Single(comparison.Stretches, stretch => stretch.Copy == "at dawn");
        Assert.Equal(["early", ""], comparison.Stretches.Where(stretch => !stretch.IsShared).Select(stretch => stretch.Origin));
        using var reader = _desk.Session.Store.OpenReader();
        var text = reader.ReadText(reader.TextVersions(Document("b.txt"))[^1].Id)!;
        Assert.Equal(changed.Copy, changed.CopySpan.Of(text));
        Assert.True(comparison.SharedWords > 60);
        Assert.Equal("after a raid on a flat above a bakery, … in last spring and kept to themselves", comparison.Stretches[^1].Ends(38));
    }

    [Fact]
    public async Task Looking_again_finds_what_an_earlier_version_did_not_record_and_nothing_twice()
    {
        await ReadAsync();
        var report = new FindCopies(_desk.Session).Run(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((3, 0, 3), (report.Documents, report.Found, report.Known));
        var head = _desk.Head();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Throws<OperationCanceledException>(() => new FindCopies(_desk.Session).Run(cancellation: stop.Token));
        Assert.Equal(head, _desk.Head());
    }

    private async Task ReadAsync()
    {
        var folder = _desk.Folder("reports");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), Dispatch, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "b.txt"), Dispatch.Replace("early on Friday", "on Friday at dawn", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "c.txt"), $"{Own}\n\n{Dispatch}\n\n{new string([.. Own.Reverse()])}", TestContext.Current.CancellationToken);
        await new IngestFolder(_desk.Session).RunAsync(
            new IngestRequest(folder) { WithoutExtraction = true }, cancellation: TestContext.Current.CancellationToken);
    }

    private DocumentId Document(string path)
    {
        using var reader = _desk.Session.Store.OpenReader();
        return reader.Documents(new DocumentQuery()).Single(row => row.Value.Path == path).Value.Id;
    }

    private SourceId SourceOf(DocumentId document)
    {
        using var reader = _desk.Session.Store.OpenReader();
        return reader.Find(document)!.Value.Source;
    }

    private void Publish(SourceId source, string date)
    {
        using var reader = _desk.Session.Store.OpenReader();
        _desk.Append(new CaseEvent.SourceRevised(reader.Find(source)!.Value with { Published = Edtf.Parse(date) }, "dated"));
    }

    private CopyState State(DocumentId one, DocumentId other) => new CompareCopies(_desk.Session).Run(one, other)!.Pair.State;

    private int Origins() => new MeasureNetwork(_desk.Session).Run(new MeasureRequest { Worlds = 50 }, ViewFilter.Everything)
        .Figures.First(figure => figure.Metric == "edges").Origins.Count;

    private static string Refusal(ActOutcome outcome) => Assert.IsType<ActOutcome.Refused>(outcome).Code;
}
