namespace Skein.Exchange.Tables;

/// <summary>
/// Keeps spreadsheets from running a cell: one that begins with <c>= + - @</c>, a tab, a carriage return or an apostrophe is written with
/// an apostrophe before it, which reading takes away again. A cell written by hand without the apostrophe is read as it is.
/// </summary>
internal static class GuardedCell
{
    public static string Guard(string cell) => cell.Length > 0 && IsRisky(cell[0]) ? "'" + cell : cell;

    public static string Unguard(string cell) => cell.Length > 1 && cell[0] == '\'' && IsRisky(cell[1]) ? cell[1..] : cell;

    private static bool IsRisky(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\'';
}
