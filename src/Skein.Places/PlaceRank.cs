namespace Skein.Places;

/// <summary>
/// The order of candidates without context: countries first, then by how many people the name stands for in common use. The population of a
/// region counts a tenth, of a province a twentieth, of a district a half, because a name that a city shares with what holds it means the
/// city more often. The figures are a convention, not a measurement.
/// </summary>
internal static class PlaceRank
{
    public static double Of(PlaceClass placeClass, int population) => placeClass switch
    {
        PlaceClass.Country => 1e12 + population,
        PlaceClass.Region => population * 0.1,
        PlaceClass.Province => population * 0.05,
        PlaceClass.District => population * 0.5,
        _ => population,
    };

    public static double Of(Place place) => Of(place.Class, place.Population);

    public static int Compare(Place left, Place right)
    {
        var order = Of(right).CompareTo(Of(left));
        order = order != 0 ? order : left.Class.CompareTo(right.Class);
        return order != 0 ? order : left.Id.CompareTo(right.Id);
    }
}
