using Skein.Places.Outlines;

namespace Skein.Places.Tests.Outlines;

/// <summary>Against what any atlas says: which country a town lies in, and roughly how large a country is.</summary>
public sealed class CountryOutlinesTests
{
    [Theory]
    [InlineData("Belgium", 50.85, 4.35)]
    [InlineData("France", 45.76, 4.84)]
    [InlineData("Lesotho", -29.6, 28.2)]
    [InlineData("Japan", 35.68, 139.69)]
    [InlineData("Brazil", -15.8, -47.9)]
    public void A_town_lies_within_its_country_and_no_other(string country, double latitude, double longitude) =>
        Assert.Equal([country], CountryOutlines.Bundled.Where(outline => outline.Contains(new GeoPoint(latitude, longitude))).Select(outline => outline.Name));

    [Fact]
    public void The_open_sea_lies_in_no_country() =>
        Assert.DoesNotContain(CountryOutlines.Bundled, outline => outline.Contains(new GeoPoint(45, -30)));

    // Areas of the CIA World Factbook, land and inland water, in thousands of square kilometres; the outlines are generalized.
    [Theory]
    [InlineData("Belgium", 30.5)]
    [InlineData("Germany", 357)]
    [InlineData("Algeria", 2_382)]
    public void An_outline_is_about_as_large_as_its_country(string country, double expected)
    {
        var rings = CountryOutlines.Bundled.Single(outline => outline.Name == country).Rings;

        // What lies between a ring and the equator on a sphere: the sum of the sine of the latitude over the way east.
        var area = Math.Abs(rings.Sum(ring => ring.Zip(ring.Skip(1), (one, other) =>
            double.DegreesToRadians(other.Longitude - one.Longitude)
            * (Math.Sin(double.DegreesToRadians(one.Latitude)) + Math.Sin(double.DegreesToRadians(other.Latitude))) / 2).Sum())) * 6_371 * 6_371 / 1_000;

        Assert.InRange(area, expected * 0.9, expected * 1.1);
    }

    [Fact]
    public void Every_ring_is_closed_and_on_the_earth() => Assert.All(
        CountryOutlines.Bundled.SelectMany(outline => outline.Rings),
        ring =>
        {
            Assert.True(ring.Count >= 4);
            Assert.Equal(ring[0], ring[^1]);
            Assert.All(ring, point => Assert.True(Math.Abs(point.Latitude) <= 90 && Math.Abs(point.Longitude) <= 180));
        });
}
