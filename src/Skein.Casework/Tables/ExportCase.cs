using Skein.Casework.Cases;

namespace Skein.Casework.Tables;

/// <summary>Writes the case, or its network, for other programs.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ExportCase(CaseSession session)
{
    /// <summary>Writes the case, or its network, for other programs.</summary>
    public ExportReport Run(ExportRequest request) => throw new NotImplementedException(session.Location);
}
