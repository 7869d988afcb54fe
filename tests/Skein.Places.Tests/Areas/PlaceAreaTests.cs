using Skein.Places.Areas;

namespace Skein.Places.Tests.Areas;

public sealed class PlaceAreaTests
{
    private static readonly PlaceGazetteer Gazetteer = Invented.Gazetteer();

    private static PlaceArea Area(string id) => PlaceAreas.Of(Gazetteer, Gazetteer.Get(new PlaceId(id))!)!;

    [Fact]
    public void A_city_is_a_circle_that_holds_its_people()
    {
        var area = Area("4");
        Assert.Equal((PlacePrecision.City, AreaBasis.AssumedDensity), (area.Precision, area.Basis));
        Assert.Equal(250_000, Math.PI * area.RadiusKilometres * area.RadiusKilometres * 3_000, tolerance: 1);
    }

    [Fact]
    public void A_district_of_unknown_population_is_a_small_circle() => Assert.Equal((PlacePrecision.District, 2.0), (Area("7").Precision, Area("7").RadiusKilometres));

    [Fact]
    public void A_region_is_the_box_of_its_places_and_a_circle_around_it()
    {
        var area = Area("QK.01");
        Assert.Equal(new GeoBox(50.4, 20.1, 50.9, 20.9), area.Box);
        Assert.Equal(PlacePrecision.Region, area.Precision);
        Assert.All(["4", "5", "7"], (string id) => Assert.True(area.Center.KilometresTo(Gazetteer.Get(new PlaceId(id))!.Point!.Value) <= area.RadiusKilometres));
    }

    [Fact]
    public void Near_is_wider_than_the_place()
    {
        var near = PlaceAreas.Near(Gazetteer, Gazetteer.Get(new PlaceId("4"))!)!;
        Assert.Equal(PlacePrecision.Near, near.Precision);
        Assert.Equal((Area("4").RadiusKilometres * 2) + 10, near.RadiusKilometres, precision: 6);
    }

    [Fact]
    public void Distances_are_those_of_a_sphere() =>
        // A quarter of a great circle of a sphere of 6,371 km.
        Assert.Equal(6371 * Math.PI / 2, new GeoPoint(0, 0).KilometresTo(new GeoPoint(90, 0)), precision: 6);

    [Fact]
    public void A_box_over_the_date_line_holds_both_sides_and_has_its_middle_there()
    {
        var box = new GeoBox(10, 179, 12, -179);
        Assert.True(box.Contains(new GeoPoint(11, 179.5)) && box.Contains(new GeoPoint(11, -179.5)));
        Assert.False(box.Contains(new GeoPoint(11, 0)));
        Assert.Equal(180, Math.Abs(box.Middle.Longitude), precision: 6);
    }
}
