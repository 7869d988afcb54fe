using Skein.Text.NearCopies;

namespace Skein.Text.Tests.NearCopies;

public class WordDifferencesTests
{
    [Fact]
    public void A_changed_word_stands_between_what_both_share()
    {
        const string Left = "Police held two men in Vell on Friday, a spokeswoman said.";
        const string Right = "POLICE held three men in Vell on Friday\na spokeswoman said; nobody was hurt.";
        Assert.Equal(
            ["= Police held|POLICE held", "x two|three", "= men in Vell on Friday, a spokeswoman said|men in Vell on Friday\na spokeswoman said", "x |nobody was hurt"],
            Lines(Left, Right));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" … ", "!")]
    public void Texts_without_words_have_no_stretches(string left, string right) => Assert.Empty(WordDifferences.Of(left, right));

    [Fact]
    public void Texts_with_nothing_in_common_are_one_replaced_stretch() => Assert.Equal(["x one two|three four"], Lines("one two", "three four"));

    [Fact]
    public void Every_word_of_both_stands_in_one_stretch_and_shared_ones_are_equal()
    {
        var random = new Random(2);
        for (var round = 0; round < 300; round++)
        {
            var (left, right) = (Words(random, random.Next(40)), Words(random, random.Next(40)));
            var stretches = WordDifferences.Of(left, right);
            Assert.Equal(Split(left), stretches.SelectMany(stretch => Split(stretch.Left.Of(left))));
            Assert.Equal(Split(right), stretches.SelectMany(stretch => Split(stretch.Right.Of(right))));
            Assert.All(stretches.Where(stretch => stretch.IsShared), stretch => Assert.Equal(Split(stretch.Left.Of(left)), Split(stretch.Right.Of(right))));
        }
    }

    [Fact]
    public void Of_short_texts_as_many_words_are_shared_as_any_alignment_can_share()
    {
        // The oracle is the recursion of the longest common subsequence, written down as it is defined.
        var random = new Random(4);
        for (var round = 0; round < 200; round++)
        {
            var (left, right) = (Words(random, random.Next(20, 40), kinds: 2), Words(random, random.Next(20, 40), kinds: 2));
            var shared = WordDifferences.Of(left, right).Where(stretch => stretch.IsShared).Sum(stretch => Split(stretch.Left.Of(left)).Length);
            var most = Longest(Split(left), Split(right));
            Assert.Equal(most, shared);
        }
    }

    [Fact]
    public void In_long_texts_with_changed_words_nearly_all_that_can_be_shared_is()
    {
        var random = new Random(6);
        var words = Split(Words(random, 3_000, kinds: 900));
        var changed = words.SelectMany(word => random.Next(50) switch { 0 => [], 1 => [word, "more"], 2 => ["other"], _ => new[] { word } }).ToArray();
        var shared = WordDifferences.Of(string.Join(' ', words), string.Join(' ', changed))
            .Where(stretch => stretch.IsShared).Sum(stretch => Split(stretch.Left.Of(string.Join(' ', words))).Length);
        var most = Longest(words, changed);
        Assert.InRange(shared, most * 99 / 100, most);
    }

    [Fact]
    public void A_long_text_of_one_repeated_word_ends()
    {
        var (left, right) = (string.Join(' ', Enumerable.Repeat("a", 4_000)), string.Join(' ', Enumerable.Repeat("a", 3_000).Append("b")));
        var stretches = WordDifferences.Of("x " + left, "y " + right);
        Assert.NotEmpty(stretches);
    }

    private static string Words(Random random, int count, int kinds = 12) => string.Join(' ', Enumerable.Range(0, count).Select(_ => "w" + random.Next(kinds)));

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Lines(string left, string right) => WordDifferences.Of(left, right)
        .Select(stretch => $"{(stretch.IsShared ? "=" : "x")} {stretch.Left.Of(left)}|{stretch.Right.Of(right)}");

    private static int Longest(string[] left, string[] right)
    {
        var row = new int[right.Length + 1];
        foreach (var word in left)
        {
            var before = 0;
            for (var j = 1; j <= right.Length; j++)
            {
                (before, row[j]) = (row[j], word == right[j - 1] ? before + 1 : Math.Max(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
