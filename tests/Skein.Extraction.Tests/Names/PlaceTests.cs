using Skein.Model.Entities;

namespace Skein.Extraction.Tests.Names;

/// <summary>A name of the gazetteer that is also a word, a given name or a surname is a place only where the text says so.</summary>
public class PlaceTests
{
    private static IEnumerable<string> Places(string text, string language = "en") => Readings.Read(text, language: language).Entities
        .Where(entity => entity.Entity.Kind == EntityKind.Place).Select(entity => entity.Entity.Label);

    [Theory]
    [InlineData("The train to Baltimore was late.", "Baltimore")]
    [InlineData("Talks between Calgary and Ankara failed.", "Calgary")]
    [InlineData("They met in Molenbeek-Saint-Jean.", "Molenbeek-Saint-Jean")]
    [InlineData("A shop in Sint-Jans-Molenbeek was searched.", "Sint-Jans-Molenbeek")]
    [InlineData("It happened in Nice on Thursday.", "Nice")]
    [InlineData("Mons, Belgium, was quiet.", "Mons")]
    [InlineData("The city of Reading agreed.", "Reading")]
    [InlineData("The town of Bar agreed.", "Bar")]
    [InlineData("He came back from Saint-Quentin-Fallavier.", "Saint-Quentin-Fallavier")]
    public void Places_are_found(string text, string name) => Assert.Contains(name, Places(text));

    [Theory]
    [InlineData("Nice weather came.")]
    [InlineData("Reading books helps.")]
    [InlineData("Tours were sold out.")]
    [InlineData("Jackson said nothing.")]
    [InlineData("They spoke to Murphy.")]
    [InlineData("The Columbia crew waited.")]
    [InlineData("March was cold.")]
    [InlineData("Of course.")]
    [InlineData("I ASK you.")]
    [InlineData("Bar owners met.")]
    public void Words_and_surnames_are_no_places(string text) => Assert.Empty(Places(text));

    [Fact]
    public void A_part_of_a_longer_name_is_no_place() => Assert.DoesNotContain("Richmond", Places("We saw the Richmond Tavern there."));
}
