namespace Skein.Places.Files;

/// <summary>The columns of a gazetteer file, in their order.</summary>
internal enum PlaceColumn
{
    Id,
    Class,
    Country,
    Parent,
    Names,
    Latitude,
    Longitude,
    Population,
    Code,
    Box,
}
