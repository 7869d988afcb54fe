using Skein.Extraction.Tagging;

namespace Skein.Extraction.Tests.Tagging;

public class WordListsTests
{
    private static readonly WordLists Lists = new(WordLists.Build(["given\tkarim", "town\tnew karsova", "town\tsaint-orvel", "people\tnorvelian", "given\trene"]));

    [Theory]
    [InlineData("Karim", "given")]
    [InlineData("KARIM", "given")]
    [InlineData("René", "given")]
    [InlineData("Norvelian", "people")]
    public void A_word_is_found_whatever_its_case_and_marks(string word, string expected) =>
        Assert.Equal(Lists.Class(expected), Lists.Of(WordLists.KeyOf(word)));

    [Fact]
    public void A_phrase_is_found_by_its_words_and_only_whole()
    {
        var first = WordLists.KeyOf("New");
        var whole = WordLists.Extend(first, WordLists.KeyOf("Karsova"), isFirst: false);

        Assert.True(Lists.GoesOn(Lists.Of(first)));
        Assert.Equal(0UL, Lists.Of(first) & Lists.Class("town"));
        Assert.Equal(Lists.Class("town"), Lists.Of(whole));
        Assert.Equal(0UL, Lists.Of(WordLists.KeyOf("Karsova")));
    }

    [Theory]
    [InlineData("al-Norveli", new[] { "al", "-", "Norveli" })]
    [InlineData("New Karsova", new[] { "New", "Karsova" })]
    [InlineData("--", new[] { "--" })]
    [InlineData("", new string[0])]
    public void Words_are_cut_at_spaces_and_around_hyphens(string text, string[] expected)
    {
        var pieces = new List<Range>();
        WordPieces.Split(text, pieces);

        Assert.Equal(expected, pieces.Select(piece => text[piece]));
    }
}
