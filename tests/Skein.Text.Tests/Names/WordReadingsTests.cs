using Skein.Text.Names.Scripts;

namespace Skein.Text.Tests.Names;

/// <summary>An invented script of three Cyrillic letters, so that all readings can be written down.</summary>
public class WordReadingsTests
{
    private static readonly LetterRules Rules = new([["б", "-", "b|p:1"], ["а", "-", "a"], ["н", "-", "n"], ["нб", "-", "mb"]], "а");

    private static readonly LetterCounts Counts = new(
    [
        ["cyrillic", "0", "б", "", "b:3 v:1"],
        ["cyrillic", "0", "а", "", "a:5 o:2 ~:1 ai:1"],
        ["cyrillic", "1", "а", "c", "a:2 ea:2"],
        ["cyrillic", "3", "б", "_vv", "p:4"],
        ["cyrillic", "5", "б", "аан", "b:9"],
        ["cyrillic", "5", "н", "а_i", "n:3 ne:3"],
    ]);

    /// <summary>Four cases of two kinds: they have the share 4 / (4 + 5 · 2), the rules' halves the rest.</summary>
    [Fact]
    public void Counts_and_rules_are_mixed_by_how_much_was_seen()
    {
        var shares = new WordReadings("б", Rules, Counts).Shares(0, LetterCounts.Edge);

        Assert.Equal(["b", "p", "v"], shares.Select(piece => piece.Text));
        Assert.Equal([8 / 14.0, 5 / 14.0, 1 / 14.0], shares.Select(piece => piece.Share), (one, other) => Math.Abs(one - other) < 1e-12);
    }

    /// <summary>Before an а, after an а that was read as a vowel: the counts of the kinds, one kind of four cases, mix on top of the shorter context.</summary>
    [Fact]
    public void A_longer_context_counts_where_it_fits_and_nowhere_else()
    {
        var read = new WordReadings("абб", Rules, new LetterCounts([["cyrillic", "3", "б", "vcv", "p:4"]]));

        Assert.Equal([("p", ((0.5 * 5) + 4) / 9), ("b", 0.5 * 5 / 9)], read.Shares(1, 'a').Select(piece => (piece.Text, piece.Share)));
        Assert.Equal([("b", 0.5), ("p", 0.5)], read.Shares(1, 't').Select(piece => (piece.Text, piece.Share)));
    }

    [Theory]
    [InlineData("б")]
    [InlineData("ба")]
    [InlineData("абан")]
    [InlineData("анба")]
    [InlineData("банан")]
    public void The_chance_of_a_reading_is_the_sum_over_all_its_cuts(string word)
    {
        var read = new WordReadings(word, Rules, Counts);
        var all = Enumerated(read, word.Length, 0, "").GroupBy(cut => cut.Text).ToDictionary(cuts => cuts.Key, cuts => cuts.Sum(cut => cut.Chance));

        Assert.Equal(1, all.Values.Sum(), 9);
        Assert.All(all, reading => Assert.Equal(reading.Value, read.Chance(reading.Key), 12));
        var expected = all.OrderByDescending(reading => Math.Round(reading.Value, 12)).ThenBy(reading => reading.Key, StringComparer.Ordinal).Take(3);
        Assert.Equal(expected.Select(reading => reading.Key), read.Likeliest(3).Select(reading => reading.Text));
        Assert.Equal(0, read.Chance("zz"));
    }

    [Fact]
    public void The_rules_readings_stay_beside_likelier_ones()
    {
        var read = new WordReadings("ба", Rules, Counts);

        var readings = read.Beside([new NameReading("xʿ", 1), new NameReading("ba", 1)], 4);

        Assert.Equal(4, readings.Count);
        Assert.Equal("xʿ", readings[^1].Text);
        Assert.Single(readings, reading => reading.Text == "ba");
        Assert.InRange(readings[^1].Weight, double.Epsilon, 1e-9);
    }

    private static IEnumerable<(string Text, double Chance)> Enumerated(WordReadings read, int letters, int at, string text) => at == letters
        ? [(text, 1)]
        : read.Shares(at, text.Length > 0 ? text[^1] : '_').SelectMany(
            piece => Enumerated(read, letters, at + 1, text + piece.Text), (piece, rest) => (rest.Text, piece.Share * rest.Chance));
}
