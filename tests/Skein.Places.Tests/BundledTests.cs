using System.Text;
using Skein.Places.Areas;
using Skein.Text.Tokens;

namespace Skein.Places.Tests;

/// <summary>The shipped data against plain geography.</summary>
public sealed class BundledTests
{
    private static readonly PlaceGazetteer Gazetteer = PlaceGazetteer.Bundled;

    [Theory]
    [InlineData("Sint-Jans-Molenbeek", "Molenbeek-Saint-Jean", "BE.BRU,BE")]
    [InlineData("molenbeek st. jean", "Molenbeek-Saint-Jean", "BE.BRU,BE")]
    [InlineData("Vilvorde", "Vilvoorde", "BE.VLG.VBR,BE.VLG,BE")]
    [InlineData("11th arrondissement of Paris", "Paris 11e Arrondissement", "2988507,FR.11.75,FR.11,FR")]
    [InlineData("VILLEJUIF", "Villejuif", "FR.11.94,FR.11,FR")]
    [InlineData("Wenen", "Vienna", "AT.09,AT")]
    public void A_name_in_any_spelling_leads_to_its_place_and_what_it_lies_in(string name, string expected, string within)
    {
        var place = Gazetteer.Find(name)[0];
        Assert.Equal((expected, within), (place.Name, string.Join(',', Gazetteer.Containment(place).Select(holder => holder.Id.Value))));
    }

    [Fact]
    public void Every_country_of_a_row_is_a_row_and_everything_lies_in_its_country()
    {
        foreach (var name in new[] { "Springfield", "San Pedro", "Saint-Denis", "Limburg", "Victoria", "Saint-Martin" })
        {
            Assert.All(Gazetteer.Find(name), place => Assert.Equal(
                place.Country, (Gazetteer.Containment(place) is [.., var widest] ? widest : place).Id.Value));
        }
    }

    [Fact]
    public void France_has_its_20_arrondissements_of_Paris_and_Belgium_its_10_provinces()
    {
        Assert.All(Enumerable.Range(1, 20), n => Assert.Equal(PlaceClass.District, Gazetteer.Get(new PlaceId($"insee:751{n:00}"))?.Class));
        var provinces = new[] { "VLG.VAN", "VLG.VBR", "VLG.VLI", "VLG.VOV", "VLG.VWV", "WAL.WBR", "WAL.WHT", "WAL.WLG", "WAL.WLX", "WAL.WNA" };
        Assert.All(provinces, code => Assert.Equal(PlaceClass.Province, Gazetteer.Get(new PlaceId("BE." + code))?.Class));
    }

    [Fact]
    public void A_country_that_crosses_the_date_line_has_a_box_of_its_own_side_of_the_earth()
    {
        var box = Gazetteer.Get(new PlaceId("RU"))!.Box!.Value;
        Assert.True(box.Contains(new GeoPoint(55.75, 37.6)), "Moscow");
        Assert.False(box.Contains(new GeoPoint(60, -100)), "Canada");
    }

    [Fact]
    public void A_commune_without_coordinates_is_drawn_as_what_holds_it()
    {
        var place = Gazetteer.Find("Saint-Sauveur").First(place => place.Point is null);
        Assert.Equal(AreaBasis.Holder, PlaceAreas.Of(Gazetteer, place)!.Basis);
    }

    [Theory]
    [InlineData("in Saint-Denis, near Paris", 1, 1, "Saint-Denis")]
    [InlineData("the New York City police", 1, 3, "New York City")]
    [InlineData("from L'Haÿ-les-Roses to", 1, 2, "L'Haÿ-les-Roses")]
    [InlineData("St. Petersburg was", 0, 2, "St. Petersburg")]
    public void The_longest_name_over_tokens_is_found(string text, int at, int most, string expected)
    {
        var tokens = Tokenizer.Tokenize(text).ToArray();
        Assert.True(PlaceIndex.Bundled.TryLongest(text, tokens, at, tokens.Length, out var match));
        Assert.InRange(match.Tokens, 1, most);
        Assert.Equal(expected, text[tokens[at].Span.Start..tokens[at + match.Tokens - 1].Span.End]);
    }

    [Theory]
    [InlineData("Zzyxqav said")]
    [InlineData(", Paris")]
    [InlineData("")]
    public void Nothing_is_found_where_no_name_starts(string text)
    {
        var tokens = Tokenizer.Tokenize(text).ToArray();
        Assert.False(PlaceIndex.Bundled.TryLongest(text, tokens, 0, tokens.Length, out _));
    }

    [Fact]
    public void A_file_that_is_cut_or_another_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => PlaceIndex.Read(new MemoryStream(Encoding.UTF8.GetBytes("name,country\nVilbeke,QK\n"))));
        Assert.Throws<InvalidDataException>(() => PlaceIndex.Read(new MemoryStream(Encoding.UTF8.GetBytes("skein-places/1\t3\t500\tnobody\n"))));
    }
}
