namespace Skein.Places.GeoNames;

/// <summary>What to import.</summary>
public sealed record GeoNamesRequest
{
    /// <summary>The table: <c>allCountries.txt</c>, the file of a country, or a ZIP that holds one.</summary>
    public required string File { get; init; }

    /// <summary><c>admin1CodesASCII.txt</c>, for names of regions that the table does not have; null to do without.</summary>
    public string? Regions { get; init; }

    /// <summary><c>alternateNamesV2.txt</c>: names in <see cref="Languages"/> take the place of those in the table; null to do without.</summary>
    public string? Names { get; init; }

    /// <summary>The languages that are taken of <see cref="Names"/>, as ISO 639 codes. Default: English, French, Dutch and German.</summary>
    public IReadOnlyCollection<string> Languages { get; init; } = ["en", "fr", "nl", "de"];

    /// <summary>Populated places of fewer people are left out unless they are a seat of government or a part of a city. Default 500; 0 keeps all.</summary>
    public int LeastPopulation { get; init; } = 500;
}

/// <summary>How far an import has come.</summary>
/// <param name="Bytes">Bytes read of the table.</param>
/// <param name="TotalBytes">All its bytes.</param>
/// <param name="Lines">Lines read.</param>
/// <param name="Kept">Places kept.</param>
/// <param name="Broken">Lines that could not be read.</param>
/// <param name="LinesPerSecond">The rate since the start.</param>
/// <param name="Left">How long the rest takes at this rate; null before there is one.</param>
public sealed record GeoNamesProgress(long Bytes, long TotalBytes, long Lines, int Kept, long Broken, double LinesPerSecond, TimeSpan? Left);

/// <summary>A line that could not be read.</summary>
/// <param name="File">The file.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Reason">Why, as a clause.</param>
public sealed record BrokenLine(string File, long Number, string Reason);

/// <summary>What an import did.</summary>
/// <param name="Source">What the gazetteer says of its source.</param>
/// <param name="Lines">Lines read.</param>
/// <param name="Kept">Places kept.</param>
/// <param name="PassedOver">Lines of other things (rivers, hotels) and of places too small.</param>
/// <param name="BrokenCount">Lines that could not be read.</param>
/// <param name="Broken">The first of them, at most 20.</param>
/// <param name="Fault">Why nothing was imported; null when something was.</param>
public sealed record GeoNamesReport(string Source, long Lines, int Kept, long PassedOver, long BrokenCount, IReadOnlyList<BrokenLine> Broken, PlaceFault? Fault);
