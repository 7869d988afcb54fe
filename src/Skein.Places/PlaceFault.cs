using System.Globalization;

namespace Skein.Places;

/// <summary>Why a gazetteer could not be read or made, for a person. docs/reference/errors.md lists the codes.</summary>
/// <param name="Code">The code, such as <c>SK-PLACE-001</c>.</param>
/// <param name="Sentence">What happened, the likely cause and what to do.</param>
public sealed record PlaceFault(string Code, string Sentence)
{
    internal static PlaceFault NotGeoNames(string file, string first) => new(
        "SK-PLACE-001",
        $"{file} is not a table of GeoNames: {first}. Give allCountries.txt or the file of a country, such as BE.txt, or its ZIP; the format is in the readme.txt of GeoNames.");

    internal static PlaceFault TooMany(string file, int most) => new(
        "SK-PLACE-002",
        string.Create(CultureInfo.InvariantCulture, $"{file} has more than {most:N0} places to keep, which is more than Skein holds in memory. Leave out small places with --population 1000, or import single countries. Nothing was imported."));

    internal static PlaceFault Unreadable(string file, string why) => new(
        "SK-PLACE-003",
        $"The gazetteer {file} cannot be read: {why} It is passed over. Import it again, or delete the file.");

    internal static PlaceFault NothingKept(string file) => new(
        "SK-PLACE-004",
        $"{file} has no place to keep: no country, region, province or populated place of enough people. Lower --population, or check the file. Nothing was imported.");

    internal static PlaceFault NotOpened(string file, string why) => new(
        "SK-PLACE-005",
        $"{file} cannot be opened: {why} Check the path and who may read it.");
}
