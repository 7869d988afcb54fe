namespace Skein.Learning.Tests;

public class WordExchangeTests
{
    [Fact]
    public void Words_that_were_drawn_for_the_same_places_come_into_one_class()
    {
        // Three kinds of words that follow each other in turn; within a kind each word is drawn alike.
        var random = new Random(11);
        var sentences = Enumerable.Range(0, 400).Select(_ => Enumerable.Range(0, 12).Select(at => (3 * random.Next(6)) + (at % 3)).ToArray()).ToList();

        var classes = new WordExchange(sentences, words: 19, classes: 3).Run(rounds: 20);

        Assert.Equal(18, classes.Length);
        Assert.All(Enumerable.Range(0, 18), word => Assert.Equal(classes[word % 3], classes[word]));
        Assert.Equal(3, classes.Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_word_would_gain_by_another_class_when_it_ends(int seed)
    {
        const int Words = 14, Classes = 4;
        var random = new Random(seed);
        var sentences = Enumerable.Range(0, 60).Select(_ => Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(1 + random.Next(Words))).ToArray()).ToList();

        var classes = new WordExchange(sentences, Words, Classes).Run(rounds: 200);

        var reached = Likelihood(sentences, classes, Words, Classes);
        Assert.True(reached > Likelihood(sentences, new WordExchange(sentences, Words, Classes).Run(rounds: 0), Words, Classes));
        for (var word = 0; word < classes.Length; word++)
        {
            for (var other = 0; other < Classes; other++)
            {
                var moved = (int[])classes.Clone();
                moved[word] = other;
                Assert.True(Likelihood(sentences, moved, Words, Classes) <= reached + 1e-6);
            }
        }
    }

    [Fact]
    public void An_empty_text_gives_the_start() => Assert.Equal([0, 1, 0], new WordExchange([], words: 4, classes: 2).Run(rounds: 5));

    /// <summary>By the definition: the log likelihood of each class behind the one before, up to what the classes cannot change.</summary>
    private static double Likelihood(List<int[]> sentences, int[] classes, int words, int count)
    {
        int Class(int word) => word == words - 1 ? count : word == words ? count + 1 : classes[word];
        var pairs = sentences.SelectMany(sentence => sentence.Prepend(words).Zip(sentence.Append(words))).Select(pair => (First: Class(pair.First), Second: Class(pair.Second))).ToList();
        double F(IEnumerable<int> counts) => counts.Sum(x => x * Math.Log(x));
        return F(pairs.CountBy(pair => pair).Select(pair => pair.Value)) - F(pairs.CountBy(pair => pair.First).Select(pair => pair.Value))
            - F(pairs.CountBy(pair => pair.Second).Select(pair => pair.Value));
    }
}
