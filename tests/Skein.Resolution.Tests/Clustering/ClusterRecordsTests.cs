using Skein.Model.Judgements;
using Skein.Resolution.Clustering;

namespace Skein.Resolution.Tests.Clustering;

public class ClusterRecordsTests
{
    private static readonly ClusteringOptions Defaults = new();

    [Fact]
    public void Where_the_evidence_is_clear_the_clusters_are_the_optimum_of_brute_force()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var matrix = WeightMatrix.Planted(new Random(seed), 7, 3, noise: 5, out var personOf);
            var clusters = matrix.Cluster();
            var best = WeightMatrix.Partitions(7).MaxBy(labels => matrix.Objective(record => labels[record], Defaults.LargestVote))!;

            for (var record = 0; record < 7; record++)
            {
                Assert.Equal(Array.IndexOf(personOf, personOf[record]), clusters.Of(record));
                Assert.Equal(Array.IndexOf(best, best[record]), clusters.Of(record));
            }
        }
    }

    [Fact]
    public void Where_it_is_not_the_objective_stays_near_the_optimum_and_never_below_leaving_all_apart()
    {
        var (reached, possible) = (0.0, 0.0);
        for (var seed = 0; seed < 200; seed++)
        {
            var matrix = WeightMatrix.Planted(new Random(seed), 7, 3, noise: 14, out _);
            var clusters = matrix.Cluster(options: Defaults with { Support = 0 });
            var objective = matrix.Objective(clusters.Of, Defaults.LargestVote);
            Assert.True(objective >= 0);
            reached += objective;
            possible += WeightMatrix.Partitions(7).Max(labels => matrix.Objective(record => labels[record], Defaults.LargestVote));
        }

        Assert.InRange(reached / possible, 0.93, 1);
    }

    [Fact]
    public void Records_that_contradict_each_other_share_no_cluster_whatever_speaks_for_it()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var years = Enumerable.Range(0, 9).Select(_ => random.Next(3)).ToArray();
            // 0 stands for a record without a date: it contradicts nobody.
            bool Contradict(int left, int right) => years[left] != 0 && years[right] != 0 && years[left] != years[right];
            var clusters = WeightMatrix.Planted(random, 9, 2, noise: 7, out _).Cluster(contradicts: Contradict);

            Assert.All(clusters.Joined, cluster => Assert.DoesNotContain(
                clusters.Members(cluster), left => clusters.Members(cluster).Any(right => Contradict(left, right))));
        }
    }

    [Fact]
    public void A_record_that_goes_as_well_with_either_of_two_that_contradict_each_other_goes_with_neither()
    {
        bool Contradict(int left, int right) => (left, right) is (0, 2) or (2, 0);

        var torn = WeightMatrix.Make(3, (left, right) => (left, right) is (0, 2) ? -9 : 5).Cluster(contradicts: Contradict);
        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Select(torn.Of));

        // Clearly nearer to one of the two, by more than the margin.
        var clear = WeightMatrix.Make(3, (left, right) => (left, right) switch { (0, 2) => -9, (0, 1) => 5, _ => 1 }).Cluster(contradicts: Contradict);
        Assert.Equal([0, 0, 2], Enumerable.Range(0, 3).Select(clear.Of));
    }

    [Fact]
    public void A_chain_in_which_each_is_like_the_next_alone_does_not_become_one_cluster()
    {
        var matrix = WeightMatrix.Make(60, (left, right) => right - left == 1 ? 9 : -4);
        var clusters = matrix.Cluster();

        Assert.All(clusters.Joined, cluster => Assert.Equal(2, clusters.Members(cluster).Count));
    }

    [Fact]
    public void A_few_very_good_pairs_do_not_join_two_groups_whose_other_pairs_are_a_little_in_favor_or_against()
    {
        // Two groups of five; the mean between them is above 0 because of four strong pairs, but most pairs are against.
        var matrix = WeightMatrix.Make(10, (left, right) => left / 5 == right / 5 ? 9 : left < 2 && right is >= 5 and < 7 ? 8 : -0.5);
        Assert.True(matrix.Objective(_ => 0, 6) > matrix.Objective(record => record / 5, 6));

        Assert.Equal([0, 5], matrix.Cluster().Joined);
        Assert.Equal([0], matrix.Cluster(options: Defaults with { Support = 0 }).Joined);
    }

    [Fact]
    public void A_judgement_that_two_are_different_is_never_crossed_and_the_evidence_against_it_is_recorded()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var matrix = WeightMatrix.Planted(random, 12, 3, noise: 8, out _);
            var differents = Enumerable.Range(0, 3).Select(_ => (Left: random.Next(12), Right: random.Next(12))).Where(pair => pair.Left != pair.Right).ToList();
            var constraints = ClusterConstraints.From(matrix.Table(), differents.Select(pair => WeightMatrix.Judged(pair.Left, pair.Right, Verdict.Different)));
            var clusters = matrix.Cluster(constraints);

            Assert.All(differents, pair => Assert.NotEqual(clusters.Of(pair.Left), clusters.Of(pair.Right)));
        }

        var two = WeightMatrix.Make(2, (_, _) => 9);
        var apart = two.Cluster(ClusterConstraints.From(two.Table(), [WeightMatrix.Judged(1, 0, Verdict.Different)]));
        Assert.Equal([new ClusterConflict(0, 1, 6, 1, 0)], apart.Conflicts);
    }

    [Fact]
    public void A_record_that_goes_as_well_with_either_of_two_different_ones_goes_to_neither()
    {
        var matrix = WeightMatrix.Make(3, (left, right) => right == 2 ? (left == 0 ? 5 : 4) : 3);
        var constraints = ClusterConstraints.From(matrix.Table(), [WeightMatrix.Judged(0, 1, Verdict.Different)]);

        var clusters = matrix.Cluster(constraints);

        Assert.Empty(clusters.Joined);
        Assert.Equal([(0, 1), (0, 2), (1, 2)], clusters.Conflicts.Select(conflict => (conflict.Left, conflict.Right)));

        // With a clear difference it goes where the evidence points.
        var clear = WeightMatrix.Make(3, (left, right) => right == 2 ? (left == 0 ? 6 : 1) : 3);
        Assert.Equal([0], clear.Cluster(constraints).Joined);
        Assert.Equal([0, 2], clear.Cluster(constraints).Members(0));
    }

    [Fact]
    public void A_judgement_that_two_are_the_same_holds_against_the_evidence_unless_judgements_contradict_each_other()
    {
        var matrix = WeightMatrix.Make(4, (_, _) => -9);
        JudgedPair[] sames = [WeightMatrix.Judged(0, 1, Verdict.Same), WeightMatrix.Judged(1, 2, Verdict.Same)];

        Assert.Equal([0, 1, 2], matrix.Cluster(ClusterConstraints.From(matrix.Table(), sames)).Members(0));

        var contradicted = ClusterConstraints.From(matrix.Table(), [.. sames, WeightMatrix.Judged(2, 0, Verdict.Different)]);
        Assert.Empty(matrix.Cluster(contradicted).Joined);
        Assert.Equal([WeightMatrix.Judged(0, 2, Verdict.Different)], contradicted.Conflicts);
    }

    [Fact]
    public void The_order_of_the_pairs_and_the_number_of_threads_do_not_matter()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var matrix = WeightMatrix.Planted(random, 40, 8, noise: 14, out _);
            var pairs = matrix.Pairs().Select(pair => random.Next(2) == 0 ? pair : new WeightedPair(pair.Right, pair.Left, pair.Weight)).ToArray();
            random.Shuffle(pairs);
            var expected = matrix.Cluster(options: Defaults with { Threads = 1 });
            var shuffled = matrix.Cluster(options: Defaults with { Threads = 4 }, pairs: pairs);

            Assert.Equal(Enumerable.Range(0, 40).Select(expected.Of), Enumerable.Range(0, 40).Select(shuffled.Of));
        }
    }

    [Fact]
    public void The_names_of_the_records_do_not_matter_where_no_two_weights_are_equal()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var matrix = WeightMatrix.Planted(random, 25, 6, noise: 14, out _);
            var to = Enumerable.Range(0, 25).ToArray();
            random.Shuffle(to);
            var from = Enumerable.Range(0, 25).OrderBy(i => to[i]).ToArray();
            var renamed = WeightMatrix.Make(25, (left, right) => matrix[from[left], from[right]]).Cluster();
            var expected = matrix.Cluster();

            Assert.All(Enumerable.Range(0, 25), left => Assert.All(Enumerable.Range(0, 25), right =>
                Assert.Equal(expected.Of(left) == expected.Of(right), renamed.Of(to[left]) == renamed.Of(to[right]))));
        }
    }

    [Fact]
    public void A_cluster_says_what_holds_it_together()
    {
        var matrix = WeightMatrix.Make(3, (left, right) => (left, right) switch { (0, 1) => 8, (0, 2) => 5, _ => -1 });
        var clusters = matrix.Cluster(options: Defaults with { Support = 0.5 });

        Assert.Equal(new ClusterEvidence(3, 3, 2, 4, 2, 2), clusters.Evidence(0));
        Assert.Equal(new ClusterEvidence(1, 0, 0, 0, 0, 0), WeightMatrix.Make(1, (_, _) => 0).Cluster().Evidence(0));
    }

    [Fact]
    public void No_records_and_no_pairs_give_no_clusters()
    {
        Assert.Empty(WeightMatrix.Make(0, (_, _) => 0).Cluster().Joined);
        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Select(WeightMatrix.Make(3, (_, _) => 0).Cluster().Of));
    }

    [Fact]
    public void Records_that_are_all_alike_are_one_cluster()
    {
        var matrix = WeightMatrix.Make(150, (_, _) => 3);

        Assert.Equal([0], matrix.Cluster().Joined);
        Assert.Equal(150, matrix.Cluster().Members(0).Count);
    }
}
