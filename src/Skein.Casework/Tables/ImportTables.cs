using Skein.Casework.Cases;

namespace Skein.Casework.Tables;

/// <summary>Imports a folder of tables; a second import of the same tables adds nothing.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ImportTables(CaseSession session)
{
    /// <summary>Imports a folder of tables; a second import of the same tables adds nothing.</summary>
    public ImportReport Run(string folder) => throw new NotImplementedException(session.Location);
}
