using System.Text;
using Skein.Model.Log;
using Skein.Text.Hashing;

namespace Skein.Model.Tests.Log;

/// <summary>How events on language models are written: a form that stays readable for ever.</summary>
public class LanguageModelEventTests
{
    public static TheoryData<CaseEvent, string> Written => new()
    {
        {
            new CaseEvent.SendingAllowed("https://models.example", "Art. 6", "Ada Lind"),
            """{"event":"sending-allowed","endpoint":"https://models.example","legalBasis":"Art. 6","decidedBy":"Ada Lind"}"""
        },
        {
            new CaseEvent.SendingEnded("https://models.example", "enough"),
            """{"event":"sending-ended","endpoint":"https://models.example","reason":"enough"}"""
        },
        {
            new CaseEvent.DocumentSent(
                RunId.From("run-1"), DocumentId.From("doc-1"), TextVersionId.From("tx-1"), ContentHash.OfText("abc"), "https://models.example", "tiny"),
            """{"event":"document-sent","run":"run-1","document":"doc-1","textVersion":"tx-1","text":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","endpoint":"https://models.example","model":"tiny"}"""
        },
        {
            new CaseEvent.DocumentReadByModel(
                RunId.From("run-1"), DocumentId.From("doc-1"), TextVersionId.From("tx-1"), "tiny", "prompt/1", 120, [new RefusalCount("quoteNotInText", 2)]),
            """{"event":"document-read-by-model","run":"run-1","document":"doc-1","textVersion":"tx-1","model":"tiny","prompt":"prompt/1","tokens":120,"refused":[{"reason":"quoteNotInText","count":2}]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Written), DisableDiscoveryEnumeration = true)]
    public void An_event_is_written_so_and_read_back(CaseEvent caseEvent, string written)
    {
        var bytes = CaseJson.ToBytes(caseEvent);

        Assert.Equal(written, Encoding.UTF8.GetString(bytes));
        Assert.Equal(caseEvent, CaseJson.FromBytes(bytes));
    }

    [Fact]
    public void What_is_sent_goes_with_its_document_when_that_is_erased()
    {
        var sent = new CaseEvent.DocumentSent(
            RunId.From("run-1"), DocumentId.From("doc-1"), TextVersionId.From("tx-1"), ContentHash.OfText("abc"), "https://models.example", "tiny");

        Assert.Contains(Subject.Of(DocumentId.From("doc-1")), sent.Subjects());
    }
}
