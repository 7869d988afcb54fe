using Skein.Extraction.Tagging;

namespace Skein.Extraction.Tests.Tagging;

/// <summary>The shipped models on invented sentences that leave no doubt to a reader.</summary>
public class NameTaggerTests
{
    [Theory]
    [InlineData("President Robert Lindqvar met officials in Paris .", "PER Robert Lindqvar|LOC Paris")]
    [InlineData("Mr. Oudin lives in London with his wife Anna .", "PER Oudin|LOC London|PER Anna")]
    [InlineData("The Karsova University Press was founded in Berlin .", "ORG Karsova University Press|LOC Berlin")]
    public void Names_are_found_in_written_text(string text, string expected) => Assert.Equal(expected.Split('|'), Found(text));

    [Theory]
    [InlineData("PRESIDENT ROBERT LINDQVAR MET OFFICIALS IN PARIS .", "PER ROBERT LINDQVAR|LOC PARIS")]
    [InlineData("POLICE SAID THAT ANNA WILLIAMS WAS FOUND IN GERMANY .", "PER ANNA WILLIAMS|LOC GERMANY")]
    public void Names_are_found_in_capitals(string text, string expected) => Assert.Equal(expected.Split('|'), Found(text));

    [Theory]
    [InlineData("It rained all day and nobody came .")]
    [InlineData("1 2 3 4 5 6 7 8 9 10")]
    [InlineData(". , ; : ! ? -")]
    public void What_is_no_name_gives_none(string text) => Assert.Empty(Found(text));

    [Fact]
    public void Names_do_not_overlap_and_lie_within_their_sentence_whatever_the_words_are()
    {
        var random = new Random(3);
        string[] words = ["", "-", "a-b-c", "\uD800", "\u200B", "Robert", "PARIS", "al-Norveli", "of", "the", new string('x', 5000), new string('-', 900), "é\u0301", "１２"];
        for (var round = 0; round < 30; round++)
        {
            var sentences = Enumerable.Range(0, random.Next(0, 6))
                .Select(_ => (IReadOnlyList<string>)[.. Enumerable.Range(0, random.Next(0, 900)).Select(_ => words[random.Next(words.Length)])]).ToList();
            var end = (Sentence: 0, Word: 0);
            foreach (var name in NameTagger.For("en").Tag(sentences, TestContext.Current.CancellationToken))
            {
                Assert.True((name.Sentence, name.First).CompareTo(end) >= 0 && name.First < name.End && name.End <= sentences[name.Sentence].Count);
                Assert.InRange(name.Score, 0, 1);
                end = (name.Sentence, name.End);
            }
        }
    }

    [Fact]
    public void Finer_types_are_told_by_lists() => Assert.Equal(
        ["LOC Paris", "WEA assault rifle", "DATE 3 March 2015", "NAT Belgian"],
        Found("In Paris an assault rifle was found on 3 March 2015 by a Belgian man .", fine: true));

    private static IEnumerable<string> Found(string text, bool fine = false)
    {
        IReadOnlyList<string> words = text.Split(' ');
        var tagger = NameTagger.For("en");
        var names = fine ? tagger.TagFine([words], TestContext.Current.CancellationToken) : tagger.Tag([words], TestContext.Current.CancellationToken);
        return names.Select(name => name.Type + " " + string.Join(' ', words.Skip(name.First).Take(name.End - name.First)));
    }
}
