using Skein.Places.Choosing;

namespace Skein.Places.Tests.Choosing;

public sealed class PlaceDisambiguationTests
{
    private static readonly PlaceGazetteer Gazetteer = Invented.Gazetteer();

    private static PlaceChoice Choose(string name, string[] countries, params string[] others) => PlaceDisambiguation.Disambiguate(
        Gazetteer, Gazetteer.Find(name), countries, [.. others.Select(id => Gazetteer.Get(new PlaceId(id))!)]);

    [Fact]
    public void Two_towns_of_like_size_stay_open_without_context()
    {
        var choice = Choose("Merrik", []);
        Assert.Equal((true, ChoiceReason.Ambiguous, 2), (choice.IsOpen, choice.Reason, choice.Candidates.Count));
    }

    [Theory]
    [InlineData("QK", "5")]
    [InlineData("QL", "6")]
    public void The_country_of_the_document_decides(string country, string expected)
    {
        var choice = Choose("Merrik", [country]);
        Assert.Equal((expected, ChoiceReason.Country), (choice.Place?.Id.Value, choice.Reason));
    }

    [Fact]
    public void A_country_without_a_place_of_the_name_decides_nothing() => Assert.True(Choose("Merrik", ["BE"]).IsOpen);

    [Fact]
    public void A_place_of_the_same_province_decides() =>
        Assert.Equal(("5", ChoiceReason.Neighbors), (Choose("Merrik", [], "4").Place?.Id.Value, Choose("Merrik", [], "4").Reason));

    [Fact]
    public void Both_countries_named_leave_it_open() => Assert.True(Choose("Merrik", ["QK", "QL"]).IsOpen);

    [Fact]
    public void An_unknown_name_is_said_to_be_unknown() => Assert.Equal(ChoiceReason.NotFound, Choose("Nowhereby", []).Reason);

    [Theory]
    [InlineData("Antwerp", "2803138")]
    [InlineData("Paris", "2988507")]
    public void The_city_is_meant_where_its_province_has_its_name(string name, string expected) => Assert.Equal(expected, Choose(name, []).Place?.Id.Value);

    [Fact]
    public void Tripoli_stays_open_until_a_country_is_named()
    {
        Assert.True(Choose("Tripoli", []).IsOpen);
        Assert.Equal("LB", Choose("Tripoli", ["LB"]).Place?.Country);
    }
}
