using Skein.Methods.Outcomes;
using Skein.Methods.Sources;

namespace Skein.Methods.Tests.Sources;

public class EstimativeScaleTests
{
    [Theory]
    [InlineData("almost no chance", "remote", 1, 5)]
    [InlineData("very unlikely", "highly improbable", 5, 20)]
    [InlineData("unlikely", "improbable", 20, 45)]
    [InlineData("roughly even chance", "roughly even odds", 45, 55)]
    [InlineData("likely", "probable", 55, 80)]
    [InlineData("very likely", "highly probable", 80, 95)]
    [InlineData("almost certain", "nearly certain", 95, 99)]
    [InlineData("Almost certainly", "NEARLY CERTAIN", 95, 99)]
    public void The_words_have_the_intervals_of_the_standard(string likelihood, string probability, int low, int high)
    {
        foreach (var found in new[] { likelihood, probability }.Select(word => Assert.Single(Found(EstimativeScale.Of(word)))))
        {
            Assert.Equal((low, high), (found.Low, found.High));
        }
    }

    [Fact]
    public void Every_percentage_of_the_scale_has_its_word_and_a_shared_bound_has_both()
    {
        for (var percent = 1; percent <= 99; percent++)
        {
            var found = Found(EstimativeScale.Of(percent, percent));
            Assert.Equal(percent is 5 or 20 or 45 or 55 or 80 or 95 ? 2 : 1, found.Count);
            Assert.All(found, word => Assert.InRange(percent, word.Low, word.High));
        }
    }

    [Theory]
    [InlineData(60, 70, "likely")]
    [InlineData(50, 60, "roughly even chance, likely")]
    [InlineData(20, 45, "unlikely")]
    [InlineData(1, 99, "almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain")]
    public void An_interval_has_the_words_that_it_overlaps(double low, double high, string words) =>
        Assert.Equal(words, string.Join(", ", Found(EstimativeScale.Of(low, high)).Select(word => word.In(WordRow.Likelihood))));

    [Fact]
    public void Mixed_rows_are_seen()
    {
        Assert.Equal([WordRow.Likelihood], EstimativeScale.RowsOf(["likely", "almost certainly", "perhaps"]));
        Assert.Equal([WordRow.Likelihood, WordRow.Probability], EstimativeScale.RowsOf(["remote", "likely"]));
        Assert.Empty(EstimativeScale.RowsOf([]));
    }

    [Fact]
    public void What_the_scale_does_not_have_is_refused_with_its_code()
    {
        Assert.Equal("SK-METH-305", Refused(EstimativeScale.Of("perhaps")));
        Assert.Equal("SK-METH-306", Refused(EstimativeScale.Of(0, 3)));
        Assert.Equal("SK-METH-306", Refused(EstimativeScale.Of(100, 100)));
        Assert.Equal("SK-METH-306", Refused(EstimativeScale.Of(double.NaN, 3)));
        Assert.Equal("SK-METH-306", Refused(EstimativeScale.Of(3, double.NaN)));
        Assert.Equal("SK-METH-307", Refused(EstimativeScale.Of(60, 50)));
    }

    private static IReadOnlyList<EstimativeWord> Found(MethodResult<IReadOnlyList<EstimativeWord>> outcome) => Assert.IsType<MethodResult<IReadOnlyList<EstimativeWord>>.Computed>(outcome).Value;

    private static string Refused(MethodResult<IReadOnlyList<EstimativeWord>> outcome) => Assert.IsType<MethodResult<IReadOnlyList<EstimativeWord>>.Refused>(outcome).Why.Code;
}
