using System.Runtime.CompilerServices;

namespace Skein.Architecture.Tests;

/// <summary>The table of projects in ARCHITECTURE.md, read as data: the document people read is the rule that holds.</summary>
internal static class ReferenceTable
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>Project name to the names of the projects that it may reference.</summary>
    public static Dictionary<string, string[]> Read() =>
        File.ReadLines(Path.Combine(Root, "ARCHITECTURE.md"))
            .Where(line => line.StartsWith("| `Skein.", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1].Trim('`'), cells => References(cells[3]));

    private static string[] References(string cell) =>
        cell == "nothing" ? [] : [.. cell.Split(',', StringSplitOptions.TrimEntries).Select(name => "Skein." + name.Trim('`'))];

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
