using Skein.Casework.Cases;
using Skein.Model;

namespace Skein.Casework.Reading;

/// <summary>Documents, newest first.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListDocuments(CaseSession session)
{
    /// <summary>Documents, newest first.</summary>
    public IReadOnlyList<DocumentRow> Run(SourceId? source = null, int limit = 100, int offset = 0) => throw new NotImplementedException(session.Location);
}
