using Skein.Casework.Cases;

namespace Skein.Casework.Sources;

/// <summary>The sources with what hangs on them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListSources(CaseSession session)
{
    /// <summary>The sources with what hangs on them.</summary>
    public IReadOnlyList<SourceRow> Run() => throw new NotImplementedException(session.Location);
}
