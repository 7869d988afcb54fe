namespace Skein.Extraction.Statements.Syntax;

/// <summary>Lists of places in a parse, where -1 stands for none.</summary>
internal static class UnitLists
{
    /// <summary>Adds a place; does nothing for none.</summary>
    public static void AddIf(this List<int> units, int unit)
    {
        if (unit >= 0)
        {
            units.Add(unit);
        }
    }
}
