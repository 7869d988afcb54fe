using Skein.Casework.Cases;

namespace Skein.Casework.Searching;

/// <summary>Entities by any spelling and documents by their words.</summary>
/// <param name="session">The coder at work.</param>
public sealed class SearchCase(CaseSession session)
{
    /// <summary>Entities by any spelling and documents by their words.</summary>
    public SearchAnswer Run(string words, int limit = 20, int offset = 0) => throw new NotImplementedException(session.Location);
}
