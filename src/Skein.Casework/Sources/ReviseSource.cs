using Skein.Casework.Cases;
using Skein.Model.Sources;

namespace Skein.Casework.Sources;

/// <summary>Changes a source's grade, kind, language, origins or description, with a reason.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ReviseSource(CaseSession session)
{
    /// <summary>Changes a source's grade, kind, language, origins or description, with a reason.</summary>
    public ActOutcome Run(Source source, string reason, long? seen = null) => throw new NotImplementedException(session.Location);
}
