namespace Skein.Exchange.Tables;

/// <summary>Something in a table that keeps it from being imported.</summary>
/// <param name="File">The table's file name, such as <c>statements.csv</c>.</param>
/// <param name="Row">The row as a spreadsheet numbers it: the header is 1; 0 for the file as a whole.</param>
/// <param name="Column">The column's name, or null for the whole row or file.</param>
/// <param name="Code">The code of the fault, such as <c>SK-EXCH-011</c>.</param>
/// <param name="Sentence">What happened and what to do next.</param>
public sealed record TableFault(string File, int Row, string? Column, string Code, string Sentence);
