using Skein.Model;
using Skein.Networks.Graphs;
using Skein.Networks.Paths;

namespace Skein.Networks.Tests.Paths;

public sealed class ProbablePathsTests
{
    private static readonly string[] Established = ["n1 met n2 source=s1", "n1 met n2 source=s2"];

    [Fact]
    public void The_probability_of_a_path_is_the_product_of_what_is_stated_and_what_is_established_counts_as_certain()
    {
        var path = Assert.Single(Find([.. Established, "n2 met n3", "n3 met n4"], ("n2", "n3", 0.5), ("n3", "n4", 0.4)));

        Assert.Equal(new PathProbability(0.2, 0.2), path.Probability);
    }

    [Fact]
    public void A_step_of_which_nobody_stated_a_probability_leaves_the_path_between_two_bounds() =>
        Assert.Equal(new PathProbability(0, 0.5), Assert.Single(Find(["n1 met n2", "n2 met n4"], ("n2", "n4", 0.5))).Probability);

    [Fact]
    public void The_more_probable_path_comes_first_even_when_its_weakest_link_is_weaker_and_keeps_its_rank()
    {
        var paths = Find(
            ["n1 met n2 grade=A1", "n2 met n4 grade=A1", "n1 met n3 grade=D4", "n3 met n4 grade=D4"],
            ("n1", "n2", 0.3), ("n2", "n4", 0.3), ("n1", "n3", 0.9), ("n3", "n4", 0.9));

        Assert.Equal([("n3", 2), ("n2", 1)], paths.Select(path => (path.Steps[0].To.Value, path.Rank)));
    }

    [Fact]
    public void A_stated_probability_holds_for_an_established_tie_too() =>
        Assert.Equal(new PathProbability(0.6, 0.6), Assert.Single(Find(Established, "n2", ("n1", "n2", 0.6))).Probability);

    [Fact]
    public void No_path_is_an_answer_here_too() => Assert.IsType<PathAnswer.None>(
        EvidencePaths.FindProbable(GraphOf(["n1 met n2", "n3 met n4"]), CanonicalId.From("n1"), CanonicalId.From("n4")));

    private static EquatableList<EvidencePath> Find(string[] rows, params (string A, string B, double Probability)[] stated) => Find(rows, "n4", stated);

    private static EquatableList<EvidencePath> Find(string[] rows, string to, params (string A, string B, double Probability)[] stated) =>
        Assert.IsType<PathAnswer.Found>(EvidencePaths.FindProbable(GraphOf(rows, stated), CanonicalId.From("n1"), CanonicalId.From(to))).Paths;

    private static NetworkGraph GraphOf(string[] rows, params (string A, string B, double Probability)[] stated)
    {
        var @case = new TestCase(rows);
        return NetworkGraph.Of(
            @case.Project(),
            @case.Statements.ToDictionary(sourced => sourced.Statement.Id),
            (a, b) => stated.Where(row => row.A == a.Value && row.B == b.Value)
                .Select(row => new TieLikelihood(row.Probability, "An Analyst", "Because.")).FirstOrDefault());
    }
}
