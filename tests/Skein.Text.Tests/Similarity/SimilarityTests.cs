using Skein.Text.Similarity;

namespace Skein.Text.Tests.Similarity;

public class SimilarityTests
{
    /// <summary>The pairs printed in Winkler's papers and the Census Bureau's reports.</summary>
    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.944, 0.961)]
    [InlineData("DIXON", "DICKSONX", 0.767, 0.813)]
    [InlineData("DWAYNE", "DUANE", 0.822, 0.840)]
    [InlineData("JONES", "JOHNSON", 0.790, 0.832)]
    [InlineData("ABROMS", "ABRAMS", 0.889, 0.922)]
    [InlineData("JERALDINE", "GERALDINE", 0.926, 0.926)]
    [InlineData("", "", 1, 1)]
    [InlineData("A", "", 0, 0)]
    public void Jaro_Winkler_gives_the_printed_values(string left, string right, double jaro, double winkler)
    {
        Assert.Equal(jaro, JaroWinkler.Jaro(left, right), 0.0006);
        Assert.Equal(winkler, JaroWinkler.Similarity(left, right), 0.0006);
    }

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("Saturday", "Sunday", 3)]
    [InlineData("CA", "ABC", 3)]
    [InlineData("teh", "the", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    public void The_edit_distance_is(string left, string right, int distance) =>
        Assert.Equal(distance, DamerauLevenshtein.Distance(left, right));

    [Fact]
    public void The_banded_distance_equals_the_definition_within_every_limit() => Properties.HoldForPairs((left, right) =>
    {
        var expected = Defined(left, right);
        return Enumerable.Range(0, 8).All(limit => DamerauLevenshtein.Within(left, right, limit) == (expected <= limit ? expected : null))
            && DamerauLevenshtein.Distance(left, right) == expected;
    });

    [Fact]
    public void All_measures_are_symmetric_bounded_and_one_for_equals() => Properties.HoldForPairs((left, right) =>
        new Func<string, string, double>[]
        {
            (a, b) => JaroWinkler.Similarity(a, b),
            (a, b) => JaroWinkler.Jaro(a, b),
            (a, b) => DamerauLevenshtein.Similarity(a, b),
            (a, b) => TokenOverlap.Jaccard(a.Select(c => c.ToString()), b.Select(c => c.ToString())),
            (a, b) => TokenOverlap.Containment(a.Select(c => c.ToString()), b.Select(c => c.ToString())),
        }.All(measure => measure(left, right) is >= 0 and <= 1 and var value && value.Equals(measure(right, left)) && measure(left, left).Equals(1.0)));

    [Fact]
    public void The_overlap_of_words_counts_each_word_once()
    {
        Assert.Equal(0.5, TokenOverlap.Jaccard(["a", "b", "b", "c"], ["b", "c", "d"]));
        Assert.Equal(1, TokenOverlap.Containment(["a", "b", "c"], ["b", "c", "c"]));
        Assert.Equal(0, TokenOverlap.Jaccard(["a"], []));
    }

    /// <summary>The recurrence of the restricted distance, written down as it is printed.</summary>
    private static int Defined(string left, string right)
    {
        var d = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[left.Length, right.Length];
    }
}
