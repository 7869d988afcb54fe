using Skein.Casework.Cases;
using Skein.Model;

namespace Skein.Casework.Sources;

/// <summary>One source with its history; null when the case has none such.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowSource(CaseSession session)
{
    /// <summary>One source with its history; null when the case has none such.</summary>
    public SourcePage? Run(SourceId source) => throw new NotImplementedException(session.Location);
}
