using Skein.Model;
using Skein.Networks.Paths;
using Skein.Networks.Rules;

namespace Skein.Networks.Tests.Paths;

public class EvidencePathsTests
{
    [Fact]
    public void A_step_names_its_ties_their_direction_and_their_statements()
    {
        var path = Assert.Single(Find(new TestCase("n1 paid n2 id=a", "n3 recruited n2 id=b", "n2 met n3 id=c").Project(), "n1", "n3").Paths);

        Assert.Equal(["n1-n2", "n2-n3"], path.Steps.Select(step => $"{step.From}-{step.To}"));
        Assert.Equal(
            [("paid/1", TieDirection.Along, "a"), ("met/1", TieDirection.Undirected, "c"), ("recruited/1", TieDirection.Against, "b")],
            path.Steps.SelectMany(step => step.Ties).Select(step => (step.Tie.Rule.ToString(), step.Direction, step.Tie.Statements[0].Value)));
    }

    [Fact]
    public void The_path_whose_weakest_link_is_stronger_comes_first_even_when_it_is_longer()
    {
        var found = Find(new TestCase("n1 met n4 grade=D4", "n1 met n2 grade=B2", "n2 met n4 grade=A3").Project(), "n1", "n4");

        Assert.Equal(
            [("n2 n4", 1, "A3 B2"), ("n4", 2, "D4")],
            found.Paths.Select(path => (Way(path), path.Rank, string.Join(' ', path.Weakness))));
    }

    [Fact]
    public void Of_equally_weak_paths_the_one_with_fewer_ties_comes_first() =>
        Assert.Equal(
            [("n4", 1), ("n2 n4", 2), ("n2 n3 n4", 3)],
            Find(new TestCase("n1 met n2", "n2 met n3", "n3 met n4", "n2 met n4", "n1 met n4").Project(), "n1", "n4").Paths
                .Select(path => (Way(path), path.Rank)));

    [Fact]
    public void Paths_whose_links_cannot_be_compared_share_a_rank() =>
        Assert.Equal(
            [("n4", 1), ("n2 n4", 1)],
            Find(new TestCase("n1 met n4 grade=F3", "n1 met n2 grade=B2", "n2 met n4 grade=B2").Project(), "n1", "n4").Paths
                .Select(path => (Way(path), path.Rank)));

    [Fact]
    public void The_weakest_steps_are_marked()
    {
        var path = Assert.Single(Find(
            new TestCase("n1 met n2 grade=A1", "n2 met n3 grade=C3", "n3 met n4 grade=F2").Project(), "n1", "n4").Paths);

        Assert.Equal([false, true, true], path.Steps.Select(step => step.IsWeakest));
        Assert.Equal("C3 F2", string.Join(' ', path.Weakness));
    }

    [Fact]
    public void Possible_contradicted_hedged_and_proposed_steps_are_marked()
    {
        var path = Assert.Single(Find(
            new TestCase(
                "n1 lived-at premises:flat", "n2 lived-at premises:flat", "n2 met n3", "n3 met n2 denies", "n3 paid n4 proposed alleges").Project(),
            "n1",
            "n4").Paths);

        Assert.Equal(
            [(true, false, false, false), (false, true, false, false), (false, false, true, true)],
            path.Steps.Select(step => (step.IsPossible, step.IsContradicted, step.IsHedged, step.IsProposed)));
        Assert.True(path.RestsOnProposals);
    }

    [Fact]
    public void A_path_that_rests_on_unreviewed_reading_comes_after_one_that_does_not() =>
        Assert.Equal(
            [("n2 n3", 1), ("n3", 2)],
            Find(new TestCase("n1 met n3 grade=A1 proposed", "n1 met n2 grade=E5", "n2 met n3 grade=E5").Project(), "n1", "n3").Paths
                .Select(path => (Way(path), path.Rank)));

    [Fact]
    public void An_organisation_is_not_walked_through_unless_asked()
    {
        var network = new TestCase("n1 member-of organisation:group", "n2 member-of organisation:group").Project();

        Assert.Equal(new PathAnswer.None(NoPathReason.OnlyThroughHubs, 3), Answer(network, "n1", "n2"));
        Assert.Equal(["group n2"], Find(network, "n1", "n2", new PathOptions { AllowsHubs = true }).Paths.Select(Way));
        Assert.Equal(["group"], Find(network, "n1", "group").Paths.Select(Way));
    }

    [Fact]
    public void A_person_with_many_neighbors_is_walked_through_unless_a_bound_is_set()
    {
        var network = new TestCase("n1 met n0", "n2 met n0", "n3 met n0").Project();

        Assert.Equal(["n0 n2"], Find(network, "n1", "n2").Paths.Select(Way));
        Assert.Equal(new PathAnswer.None(NoPathReason.OnlyThroughHubs, 3), Answer(network, "n1", "n2", new PathOptions { MostNeighbors = 2 }));
    }

    [Fact]
    public void No_path_is_an_answer_with_its_reason()
    {
        var network = new TestCase("n1 met n2", "n2 met n3", "n3 met n4", "n4 met n5", "vic met n1").Know("n9").Protect("vic").Project();

        Assert.Equal(new PathAnswer.None(NoPathReason.NoneWithinLimit, 3), Answer(network, "n1", "n5"));
        Assert.Equal(new PathAnswer.None(NoPathReason.NoneWithinLimit, 6), Answer(network, "n1", "n9", new PathOptions { MostTies = 6 }));
        Assert.Equal(new PathAnswer.None(NoPathReason.FirstNotInNetwork, 3), Answer(network, "vic", "n1"));
        Assert.Equal(new PathAnswer.None(NoPathReason.SecondNotInNetwork, 3), Answer(network, "n1", "vic"));
        Assert.Equal(new PathAnswer.None(NoPathReason.OneAndTheSame, 3), Answer(network, "n1", "n1"));
        Assert.Equal(new PathAnswer.None(NoPathReason.SearchStopped, 3), Answer(network, "n1", "n3", new PathOptions { MostFollowed = 1 }));
        Assert.Single(Find(network, "n1", "n5", new PathOptions { MostTies = 4 }).Paths);
    }

    [Fact]
    public void More_paths_than_asked_for_are_counted()
    {
        var found = Find(new TestCase(Enumerable.Range(1, 8).SelectMany(i => new[] { $"a met m{i}", $"m{i} met z" })).Project(), "a", "z");

        Assert.Equal((5, 3, false), (found.Paths.Count, found.FurtherPaths, found.WasStopped));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(7, 5)]
    [InlineData(3, 0)]
    public void Options_outside_their_range_are_refused(int ties, int paths) => Assert.Throws<ArgumentOutOfRangeException>(
        () => Answer(new TestCase("n1 met n2").Project(), "n1", "n2", new PathOptions { MostTies = ties, MostPaths = paths }));

    [Fact]
    public void On_random_networks_the_paths_are_all_simple_paths_and_no_path_stands_before_a_better_one()
    {
        var found = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var network = RandomCases.Make(seed).Project(TieVariant.Base);
            var options = new PathOptions { MostTies = 1 + (seed % 5), MostPaths = 100, AllowsHubs = seed % 2 == 0 };
            var expected = SimplePaths(network, [CanonicalId.From("p0")], "p1", options).Order(StringComparer.Ordinal).ToList();
            var answer = Answer(network, "p0", "p1", options);
            if (answer is not PathAnswer.Found paths)
            {
                Assert.Empty(expected);
                continue;
            }

            found++;
            Assert.Equal(0, paths.FurtherPaths);
            Assert.Equal(expected, paths.Paths.Select(path => "p0 " + Way(path)).Order(StringComparer.Ordinal));
            Assert.Equal(paths.Paths.Select(path => path.Rank).Order(), paths.Paths.Select(path => path.Rank));
            Assert.All(paths.Paths, path => Assert.Contains(path.Steps, step => step.IsWeakest));
            Assert.All(paths.Paths.Where(path => path.Rank > 1), path => Assert.Contains(
                paths.Paths,
                better => better.Rank == path.Rank - 1 && (!better.RestsOnProposals || path.RestsOnProposals)));
        }

        Assert.True(found > 50, "The random networks hold too few paths to show anything.");
    }

    private static IEnumerable<string> SimplePaths(Network network, CanonicalId[] way, string to, PathOptions options)
    {
        if (way[^1].Value == to)
        {
            return [string.Join(' ', way)];
        }

        var mayGoOn = way.Length <= options.MostTies
            && (way.Length == 1 || options.AllowsHubs || network.Find(way[^1])!.Kind == Skein.Model.Entities.EntityKind.Person);
        return mayGoOn
            ? network.Nodes.Select(node => node.Id)
                .Where(next => !way.Contains(next) && network.Ties.Any(tie => (tie.A, tie.B) == (way[^1], next) || (tie.B, tie.A) == (way[^1], next)))
                .SelectMany(next => SimplePaths(network, [.. way, next], to, options))
            : [];
    }

    private static string Way(EvidencePath path) => string.Join(' ', path.Steps.Select(step => step.To));

    private static PathAnswer Answer(Network network, string from, string to, PathOptions? options = null) =>
        EvidencePaths.Find(network, CanonicalId.From(from), CanonicalId.From(to), options);

    private static PathAnswer.Found Find(Network network, string from, string to, PathOptions? options = null) =>
        Assert.IsType<PathAnswer.Found>(Answer(network, from, to, options));
}
