using Skein.Casework.Cases;
using Skein.Model;

namespace Skein.Casework.Reading;

/// <summary>The reading view of a document; null when the case has no such document.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ReadDocument(CaseSession session)
{
    /// <summary>The reading view of a document; null when the case has no such document.</summary>
    public DocumentPage? Run(DocumentId document, TextVersionId? version = null) => throw new NotImplementedException(session.Location);
}
