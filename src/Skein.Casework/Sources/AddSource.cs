using Skein.Casework.Cases;
using Skein.Model.Sources;

namespace Skein.Casework.Sources;

/// <summary>Adds a source.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AddSource(CaseSession session)
{
    /// <summary>Adds a source.</summary>
    public ActOutcome Run(Source source) => throw new NotImplementedException(session.Location);
}
