using System.Globalization;

namespace Skein.Places.GeoNames;

/// <summary>One line of a GeoNames table, or why it is none.</summary>
internal sealed record GeoNamesLine
{
    private const int Columns = 19;
    private const int LongestName = 90;
    private const int MostOtherNames = 24;

    public required long Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> OtherNames { get; init; }

    public required GeoPoint Point { get; init; }

    public required char FeatureClass { get; init; }

    public required string Feature { get; init; }

    public required string Country { get; init; }

    public required string Admin1 { get; init; }

    public required string Admin2 { get; init; }

    public required int Population { get; init; }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="broken">Why it cannot be read; null when it can.</param>
    public static GeoNamesLine? Read(string line, out string? broken)
    {
        var cells = line.Split('\t');
        broken = cells.Length != Columns ? string.Create(CultureInfo.InvariantCulture, $"{Columns} columns are needed, it has {cells.Length}")
            : line.Contains('\uFFFD', StringComparison.Ordinal) ? "it is not UTF-8"
            : !long.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "its first column is no number"
            : Clean(cells[1]).Length is 0 or > LongestName ? "its name is empty or too long"
            : Degrees(cells[4], 90) is null || Degrees(cells[5], 180) is null ? "its coordinates are no degrees"
            : cells[6].Length > 1 ? "its feature class is not one letter"
            : null;
        if (broken is not null)
        {
            return null;
        }

        return new GeoNamesLine
        {
            Id = long.Parse(cells[0], CultureInfo.InvariantCulture),
            Name = Clean(cells[1]),
            OtherNames = [.. cells[3].Split(',').Select(Clean).Where(name => name.Length is > 1 and <= LongestName).Take(MostOtherNames)],
            Point = new GeoPoint(Degrees(cells[4], 90)!.Value, Degrees(cells[5], 180)!.Value),
            FeatureClass = cells[6].Length == 0 ? ' ' : cells[6][0],
            Feature = cells[7],
            Country = cells[8],
            Admin1 = Code(cells[10]),
            Admin2 = Code(cells[11]),
            Population = long.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out var people) ? (int)Math.Min(people, int.MaxValue) : 0,
        };
    }

    /// <summary>A name without what would break the columns of a gazetteer file.</summary>
    public static string Clean(string name) => string.Concat(name.Where(c => !char.IsControl(c) && c != '|')).Trim();

    // "00" stands for a place that lies in no region.
    private static string Code(string cell) => cell is "00" ? "" : cell;

    private static double? Degrees(string cell, double most) =>
        double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees
            : null;
}
