using System.Text.Json.Serialization;
using Skein.Text.Hashing;

namespace Skein.Model.Log;

[JsonDerivedType(typeof(SendingAllowed), "sending-allowed")]
[JsonDerivedType(typeof(SendingEnded), "sending-ended")]
[JsonDerivedType(typeof(DocumentSent), "document-sent")]
[JsonDerivedType(typeof(DocumentReadByModel), "document-read-by-model")]
public abstract partial record CaseEvent
{
    /// <summary>
    /// A person allowed texts of this case to be sent to one endpoint beyond the machine. It holds until <see cref="SendingEnded"/> names the
    /// same endpoint; a later permission takes the place of an earlier one.
    /// </summary>
    /// <param name="Endpoint">Scheme, host and port, such as <c>https://models.example</c>.</param>
    /// <param name="LegalBasis">On which basis personal data may be handed over, in the words of who decided.</param>
    /// <param name="DecidedBy">Who decided it and answers for it.</param>
    public sealed record SendingAllowed(string Endpoint, string LegalBasis, string DecidedBy) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Case];
    }

    /// <summary>A permission to send to an endpoint ended; what was sent before is not called back by it.</summary>
    /// <param name="Endpoint">Scheme, host and port, as allowed.</param>
    /// <param name="Reason">Why.</param>
    public sealed record SendingEnded(string Endpoint, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Case];
    }

    /// <summary>The text of a document is being sent to an endpoint beyond the machine; recorded before the first of its words leaves.</summary>
    /// <param name="Run">The run that sends it.</param>
    /// <param name="Document">The document.</param>
    /// <param name="TextVersion">The text version that is sent.</param>
    /// <param name="Text">SHA-256 of that text.</param>
    /// <param name="Endpoint">Scheme, host and port.</param>
    /// <param name="Model">The model that is asked for.</param>
    public sealed record DocumentSent(RunId Run, DocumentId Document, TextVersionId TextVersion, ContentHash Text, string Endpoint, string Model) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Run), Subject.Of(Document)];
    }

    /// <summary>A language model read the whole of a document; what it proposes stands in <see cref="ProposalsMade"/> of the same run.</summary>
    /// <param name="Run">The run.</param>
    /// <param name="Document">The document.</param>
    /// <param name="TextVersion">The text version that was read.</param>
    /// <param name="Model">The model.</param>
    /// <param name="Prompt">The version of what it was told, such as <c>prompt/1</c>.</param>
    /// <param name="Tokens">The tokens that were spent.</param>
    /// <param name="Refused">How many statements of its answers are not proposed, by the reason.</param>
    public sealed record DocumentReadByModel(
        RunId Run, DocumentId Document, TextVersionId TextVersion, string Model, string Prompt, long Tokens, EquatableList<RefusalCount> Refused) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Run), Subject.Of(Document)];
    }
}

/// <summary>How often statements of a language model were refused for one reason.</summary>
/// <param name="Reason">The reason, such as <c>quoteNotInText</c>.</param>
/// <param name="Count">How often.</param>
public sealed record RefusalCount(string Reason, int Count);
