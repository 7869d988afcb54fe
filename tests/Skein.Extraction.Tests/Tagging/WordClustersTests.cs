using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Extraction.Tests.Tagging;

public class WordClustersTests
{
    private static readonly string[] Lines = ["karsova\t3\t17\t402", "0000\t1\t9\t12"];

    [Theory]
    [InlineData("karsova", new[] { 3, 17, 402 })]
    [InlineData("Karsova", new[] { 3, 17, 402 })]
    [InlineData("1987", new[] { 1, 9, 12 })]
    [InlineData("Vossberg", new[] { 0, 0, 0 })]
    public void A_word_has_the_classes_of_its_line_whatever_its_case_and_figures(string word, int[] expected) =>
        Assert.Equal(expected, new WordClusters(WordClusters.Build(Lines)).Of(FeatureKey.OfText(WordForm.Fold(word))));

    [Fact]
    public void The_classes_are_the_same_when_they_lie_in_a_model_of_names()
    {
        var scheme = new TagScheme(["PER"]);
        var builder = new LinearModelBuilder(scheme.Labels, 1.0 / 256);
        builder.Set(FeatureReader.BiasKey, 0, 0.5);
        WordClusters.Write(builder, 1.0 / 256, Lines);

        Assert.Equal([3, 17, 402], new NameModel(builder.ToModel()).Clusters.Of(FeatureKey.OfText("karsova")));
    }

    [Fact]
    public void A_word_of_a_class_has_a_feature_that_its_fellows_have_too()
    {
        var lists = new WordLists(WordLists.Build(["given\tada"]));
        var words = new TaggerWords(lists, new WordClusters(WordClusters.Build(["karsova\t3\t17\t402", "oldemark\t3\t17\t9", "xyz\t5\t6\t7"])));

        Assert.Equal(Shared("Karsova", "Xyz") + 4, Shared("Karsova", "Oldemark"));

        int Shared(string one, string other) => Keys(one).Intersect(Keys(other)).Count();
        HashSet<ulong> Keys(string word)
        {
            var keys = new KeyList();
            FeatureReader.Alone(new WordForm(word, words, ignoreCase: true), 0, keys);
            return [.. keys.Keys];
        }
    }
}
