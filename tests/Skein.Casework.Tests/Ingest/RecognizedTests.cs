using Skein.Casework.Cases;
using Skein.Casework.Reading;
using Skein.Casework.Review;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Text;
using Skein.Text.Hashing;

namespace Skein.Casework.Tests.Ingest;

/// <summary>Texts that were recognized from images: how sure the words are stands with the quote and with the proposal.</summary>
public sealed class RecognizedTests : IDisposable
{
    private const string Text = "Karim Vask and Salim Vask are brothers. The rest is clear.";
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData(41, true)]
    [InlineData(60, false)]
    public void A_proposal_from_words_that_are_not_sure_says_so_as_a_reason(int worst, bool isLow)
    {
        Propose(worst);

        var proposal = Assert.Single(new ShowReviewQueue(_desk.Session).Run(new QueueRequest(Property: PropertyCode.From("sibling-of"))).Proposals);

        Assert.Equal(isLow, proposal.Statement.Evidence.Recognition!.Value.IsLow);
        Assert.Equal(worst, proposal.Statement.Evidence.Recognition.Value.Lowest);
        Assert.Equal(
            isLow, proposal.Reasons.Contains($"recognized from an image, unsure: least sure word {worst} of 100, mean {Mean(worst)}, limit 60"));
    }

    [Fact]
    public void What_a_quote_was_recognized_with_survives_a_rebuild_and_an_acceptance()
    {
        Assert.IsType<ActOutcome.Done>(new AcceptProposal(_desk.Session).Run(Propose(41), new Acceptance()));
        _desk.Session.Store.Rebuild(cancellation: TestContext.Current.CancellationToken);

        var page = new ReadDocument(_desk.Session).Run(Document.IdOf(ContentHash.OfText(Text)))!;

        Assert.Equal(41, Assert.Single(page.Statements).Evidence.Recognition!.Value.Lowest);
        Assert.Equal((12, 11, 5), (page.Recognition!.Value.Lowest, page.Recognition.Value.Words, page.LowWords));
    }

    private static string Mean(int worst) => Math.Round(((6 * 95) + worst) / 7.0, 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Seven words of the first sentence: all sure but one; the second sentence lies apart.
    private ProposalId Propose(int worst)
    {
        var box = new PageMapBox(1, 1, 1, 1);
        var words = new List<PageMapWord>();
        for (var at = 0; at < Text.Length;)
        {
            var end = Text.IndexOf(' ', at) is >= 0 and var space ? space : Text.Length;
            words.Add(new PageMapWord(new TextSpan(at, end), 1, box, words.Count == 3 ? worst : words.Count > 6 ? 12 : 95));
            at = end + 1;
        }

        var hash = ContentHash.OfText(Text);
        var document = new Document
        {
            Id = Document.IdOf(hash),
            Source = SourceId.From("so-scan"),
            Path = "scan.pdf",
            Bytes = hash,
            Length = 9,
            MediaType = "application/pdf",
        };
        var version = new TextVersion
        {
            Id = TextVersion.IdOf(document.Id, "pdf-ocr/1", hash),
            Document = document.Id,
            Reader = "pdf-ocr/1",
            Hash = hash,
            Length = Text.Length,
            IsOcr = true,
            Pages = new PageMap([], [.. words], []),
        };
        var quote = new TextSpan(0, Text.IndexOf('.', StringComparison.Ordinal) + 1);
        var (one, other) = (Read(document.Id, "Karim Vask"), Read(document.Id, "Salim Vask"));
        var proposal = new Proposal.StatementProposal
        {
            Id = ProposalId.From("pr-1"),
            Score = 0.9,
            Rule = "kinship.sibling/1",
            Explanation = [new ScorePart("cue", 0.9)],
            Statement = new Statement
            {
                Id = StatementId.From("ps-1"),
                Subject = one.Entity.Id,
                Property = PropertyCode.From("sibling-of"),
                Object = other.Entity.Id,
                Source = document.Source,
                Evidence = new Evidence.Passage(document.Id, version.Id, quote, quote.Of(Text)),
            },
        };
        _desk.Append(
            [Text],
            new CaseEvent.SourceAdded(new Source { Id = document.Source, Title = "Scan" }),
            new CaseEvent.DocumentAdded(document),
            new CaseEvent.TextVersionAdded(version),
            new CaseEvent.RunStarted(new ExtractionRun(RunId.From("run-1"), "test", "1", [])),
            new CaseEvent.ProposalsMade(RunId.From("run-1"), document.Id, version.Id, [one, other], [proposal]));
        return proposal.Id;
    }

    private static ProposedEntity Read(DocumentId document, string name)
    {
        var at = Text.IndexOf(name, StringComparison.Ordinal);
        var entity = new Entity { Id = ProposedEntity.IdOf(document, EntityKind.Person, name), Kind = EntityKind.Person, Label = name, Document = document };
        return new ProposedEntity(entity, [new Mention(new TextSpan(at, at + name.Length), MentionForm.Name)], 0.9, "person/1");
    }
}
