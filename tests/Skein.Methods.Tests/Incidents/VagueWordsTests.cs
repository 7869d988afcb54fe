using System.Text.RegularExpressions;
using Skein.Methods.Incidents.Casualties;
using Skein.Testing;

namespace Skein.Methods.Tests.Incidents;

public partial class VagueWordsTests
{
    /// <summary>The figures that ACLED's notes name.</summary>
    [Theory]
    [InlineData("tens", 10)]
    [InlineData("dozens", 12)]
    [InlineData("hundreds", 100)]
    public void The_figures_of_acled_are_those_of_its_notes(string word, long figure) =>
        Assert.Equal(figure, VagueWords.Shipped.Find(new(word))?.Acled);

    /// <summary>
    /// The reader of texts has a list of its own; a word that means one thing there and another in a total would mislead.
    /// </summary>
    [Fact]
    public void A_word_has_the_bounds_that_the_reader_of_texts_gives_it()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "src", "Skein.Extraction", "Data", "counts.yaml"));
        var rows = Row().Matches(text).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value);

        Assert.All(VagueWords.Shipped.Meanings, meaning =>
        {
            var parts = new (string Name, long? Value)[]
            {
                ("low", meaning.Figure.Low), ("best", meaning.Figure.Best), ("high", meaning.Figure.High), ("acled", meaning.Acled),
            };
            Assert.Equal(rows[meaning.Name], string.Join(", ", parts.Where(part => part.Value is not null).Select(part => $"{part.Name}: {part.Value}")));
        });
    }

    [Fact]
    public void A_word_is_found_without_regard_to_case_and_an_unknown_one_has_no_bounds()
    {
        Assert.Equal("dozens", VagueWords.Shipped.Find(new("DUTZENDE "))?.Name);
        Assert.Null(VagueWords.Shipped.Find(new("many")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"version":"1","source":"s","words":[{"name":"a","low":9,"high":3,"words":["x"]}]}""")]
    [InlineData("""{"version":"1","source":"s","words":[{"name":"a","low":1,"words":["x","X"]}]}""")]
    public void A_list_that_cannot_be_used_is_refused(string json) =>
        Assert.Equal("SK-METH-404", References.Refusal(VagueWords.Read(json)).Code);

    [GeneratedRegex(@"^  ([a-z-]+): \{(.*)\}", RegexOptions.Multiline)]
    private static partial Regex Row();
}
