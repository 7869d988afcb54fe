using Skein.Evaluation.Truth.Mentions;

namespace Skein.Evaluation.Tests.Truth;

/// <summary>The measures against worked examples in print and against a search of all alignments.</summary>
public class ChainMeasuresTests
{
    private const string Key = "12345 67 89ABC";

    // Luo 2005, "On coreference resolution performance metrics", table 1. Of four singletons MUC is undefined in print and 0 here.
    [Theory]
    [InlineData("12345 6789ABC", 0.947, 0.865, 0.733)]
    [InlineData("1234589ABC 67", 0.947, 0.737, 0.667)]
    [InlineData("123456789ABC", 0.900, 0.545, 0.294)]
    [InlineData("1 2 3 4 5 6 7 8 9 A B C", 0.0, 0.400, 0.178)]
    public void The_measures_give_what_Luo_published(string response, double muc, double bCubed, double ceaf)
    {
        var (truth, found) = (Clusters(Key), Clusters(response));

        Assert.Equal(muc, ChainMeasures.Muc(truth, found).F1, 0.0006);
        Assert.Equal(bCubed, ChainMeasures.BCubed(truth, found).F1, 0.0006);
        Assert.Equal(ceaf, ChainMeasures.CeafE(truth, found).F1, 0.0006);
    }

    [Fact]
    public void A_partition_scored_against_itself_is_perfect()
    {
        var truth = Clusters(Key);

        Assert.Equal(1, ChainMeasures.Muc(truth, truth).F1, 9);
        Assert.Equal(1, ChainMeasures.BCubed(truth, truth).F1, 9);
        Assert.Equal(1, ChainMeasures.CeafE(truth, truth).F1, 9);
    }

    [Fact]
    public void The_alignment_is_the_best_of_all()
    {
        var draw = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var columns = draw.Next(1, 6);
            var table = Enumerable.Range(0, draw.Next(1, 6)).Select(_ => Enumerable.Range(0, columns).Select(_ => draw.NextDouble()).ToArray()).ToArray();

            Assert.Equal(Best(table, 0, 0), ChainMeasures.BestSum(table), 9);
        }
    }

    [Fact]
    public void Nothing_found_scores_nothing() => Assert.Equal(0, ChainMeasures.CeafE(Clusters(Key), []).F1);

    private static double Best(double[][] table, int row, int used)
    {
        if (row == table.Length)
        {
            return 0;
        }

        var best = Best(table, row + 1, used);
        for (var column = 0; column < table[row].Length; column++)
        {
            if ((used & (1 << column)) == 0)
            {
                best = Math.Max(best, table[row][column] + Best(table, row + 1, used | (1 << column)));
            }
        }

        return best;
    }

    private static List<HashSet<int>> Clusters(string clusters) => [.. clusters.Split(' ').Select(cluster => cluster.Select(letter => (int)letter).ToHashSet())];
}
