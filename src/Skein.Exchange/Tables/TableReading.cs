using Skein.Model;

namespace Skein.Exchange.Tables;

/// <summary>What became of reading a folder of tables.</summary>
public abstract record TableReading
{
    private TableReading()
    {
    }

    /// <summary>Everything could be read.</summary>
    /// <param name="Tables">The tables.</param>
    public sealed record Complete(CaseTables Tables) : TableReading;

    /// <summary>Something could not be read, and nothing is imported.</summary>
    /// <param name="Faults">All faults of all tables, by table in the order of import, then by row.</param>
    public sealed record Faulty(EquatableList<TableFault> Faults) : TableReading;
}
