using Skein.Casework.Views;
using Skein.Networks.Doubt;

namespace Skein.Casework.Tables;

/// <summary>A fault in a table, at a row and a column.</summary>
/// <param name="File">The file.</param>
/// <param name="Row">The row, counted as a spreadsheet does; 1 is the header.</param>
/// <param name="Column">The column.</param>
/// <param name="Code">The code.</param>
/// <param name="Sentence">What is wrong and what to write instead.</param>
public sealed record TableFaultView(string File, int Row, string Column, string Code, string Sentence);

/// <summary>What became of an import.</summary>
/// <param name="Faults">All faults; when there are any, nothing was imported.</param>
/// <param name="Added">Rows that were new.</param>
/// <param name="Changed">Rows that differed from the case.</param>
/// <param name="Same">Rows that the case had already.</param>
public sealed record ImportReport(IReadOnlyList<TableFaultView> Faults, int Added, int Changed, int Same);

/// <summary>What to export.</summary>
/// <param name="Format">The form.</param>
/// <param name="Target">A folder for CSV, a file for GEXF and GraphML; must not exist unless <paramref name="Overwrite"/> is true.</param>
/// <param name="Filter">Through which filter; protected persons are left out unless it asks for them.</param>
/// <param name="Overwrite">True to replace what is there; default false.</param>
public sealed record ExportRequest(ExportFormat Format, string Target, ViewFilter Filter, bool Overwrite = false)
{
    /// <summary>
    /// True to write notes beside the tables; default false, because a note is free words and may name anybody. Those on protected persons
    /// are left out as the persons are. Ignored for networks.
    /// </summary>
    public bool WithNotes { get; init; }
}

/// <summary>The form of an export.</summary>
public enum ExportFormat
{
    /// <summary>The tables that import reads.</summary>
    Csv = 1,

    /// <summary>GEXF 1.3, for Gephi.</summary>
    Gexf,

    /// <summary>GraphML, for Gephi.</summary>
    Graphml,
}

/// <summary>What an export holds.</summary>
/// <param name="Files">The files written.</param>
/// <param name="Entities">Entities.</param>
/// <param name="Statements">Statements, or ties in a network.</param>
/// <param name="LeftOut">Protected persons left out.</param>
/// <param name="Fault">Why nothing was written, in a sentence; null when all went well.</param>
public sealed record ExportReport(IReadOnlyList<string> Files, int Entities, int Statements, int LeftOut, string? Fault)
{
    /// <summary>Between how many entities these are, where a source leaves open which of several one is; null where of none.</summary>
    public EitherOrCount? EitherOrs { get; init; }
}
