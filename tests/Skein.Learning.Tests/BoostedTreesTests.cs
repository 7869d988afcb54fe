namespace Skein.Learning.Tests;

public class BoostedTreesTests
{
    [Fact]
    public void Trees_learn_what_no_sum_of_features_can()
    {
        // Yes when exactly one of the two is high: a linear model is right half of the time.
        var (rows, labels) = ExclusiveOr();

        var trees = new BoostedTreesTrainer(new BoostedTreesOptions(Trees: 60, Rate: 0.2, RowShare: 1, FeatureShare: 1)).Fit(rows, labels);

        Assert.True(trees.Predict([0.1f, 0.9f]) > 0.9);
        Assert.True(trees.Predict([0.9f, 0.1f]) > 0.9);
        Assert.True(trees.Predict([0.9f, 0.9f]) < 0.1);
        Assert.True(trees.Predict([0.1f, 0.1f]) < 0.1);
    }

    [Fact]
    public void Trees_without_a_useful_number_give_the_share_of_yes()
    {
        var rows = Enumerable.Range(0, 100).Select(_ => new float[] { 1 }).ToList();

        var trees = new BoostedTreesTrainer(new BoostedTreesOptions()).Fit(rows, [.. rows.Select((_, row) => row < 25)]);

        Assert.Equal(0.25, trees.Predict([1]), 0.03);
    }

    [Fact]
    public void A_file_gives_the_same_trees_and_bytes()
    {
        var (rows, labels) = ExclusiveOr();
        var trees = new BoostedTreesTrainer(new BoostedTreesOptions(Trees: 10)).Fit(rows, labels);
        using var file = new MemoryStream();
        BoostedTreesFile.Write(trees, file);
        file.Position = 0;

        var read = BoostedTreesFile.Read(file, 2);

        Assert.Equal(trees.Predict([0.3f, 0.8f]), read.Predict([0.3f, 0.8f]), 5);
        using var again = new MemoryStream();
        BoostedTreesFile.Write(read, again);
        Assert.Equal(file.ToArray(), again.ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public void A_file_that_is_cut_off_is_refused(int kept)
    {
        var (rows, labels) = ExclusiveOr();
        using var file = new MemoryStream();
        BoostedTreesFile.Write(new BoostedTreesTrainer(new BoostedTreesOptions(Trees: 5)).Fit(rows, labels), file);

        Assert.Throws<InvalidDataException>(() => BoostedTreesFile.Read(new MemoryStream(file.ToArray()[..kept]), 2));
    }

    [Fact]
    public void Trees_that_ask_for_more_numbers_than_there_are_are_refused()
    {
        var (rows, labels) = ExclusiveOr();
        using var file = new MemoryStream();
        BoostedTreesFile.Write(new BoostedTreesTrainer(new BoostedTreesOptions(Trees: 20)).Fit(rows, labels), file);
        file.Position = 0;

        Assert.Throws<InvalidDataException>(() => BoostedTreesFile.Read(file, 1));
    }

    private static (List<float[]> Rows, List<bool> Labels) ExclusiveOr()
    {
        var random = new Random(3);
        var rows = Enumerable.Range(0, 400).Select(_ => new[] { random.NextSingle(), random.NextSingle() }).ToList();
        return (rows, [.. rows.Select(row => row[0] > 0.5f != row[1] > 0.5f)]);
    }
}
