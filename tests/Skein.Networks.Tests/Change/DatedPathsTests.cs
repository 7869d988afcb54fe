using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Change;
using Skein.Networks.Paths;
using Skein.Networks.Rules;

namespace Skein.Networks.Tests.Change;

public sealed class DatedPathsTests
{
    [Theory]
    [InlineData("2010", "2011", Certainty.Certain, Certainty.Impossible)]
    [InlineData("2010-05", "2010-05", Certainty.Possible, Certainty.Possible)]
    [InlineData("2010-05-01", "2010-05-01", Certainty.Certain, Certainty.Certain)]
    [InlineData("2010/2012", "2011", Certainty.Certain, Certainty.Certain)]
    [InlineData("2012", "2010/..", Certainty.Certain, Certainty.Certain)]
    [InlineData("2012", "2010/", Certainty.Possible, Certainty.Certain)]
    [InlineData("2012", "2010", Certainty.Impossible, Certainty.Certain)]
    [InlineData("", "2010", Certainty.Possible, Certainty.Possible)]
    public void A_path_of_two_steps_respects_time_as_certainly_as_its_dates_allow(string first, string second, Certainty order, Certainty back)
    {
        var path = Assert.Single(DatedPaths.Mark(Find($"n1 met n2 {first}", $"n2 met n3 {second}")));

        Assert.Equal((order, back), (path.Order, path.Back));
        Assert.Equal(first.Length == 0 ? 1 : 0, path.UndatedSteps);
    }

    [Fact]
    public void A_step_may_be_taken_over_any_tie_that_carries_it_and_not_over_an_unreviewed_one_beside_a_reviewed_one()
    {
        Assert.Equal(Certainty.Certain, DatedPaths.Mark(Find("n1 met n2 2012", "n2 met n3 2010", "n3 paid n2 2013"))[0].Order);
        Assert.Equal(Certainty.Impossible, DatedPaths.Mark(Find("n1 met n2 2012", "n2 met n3 2010", "n3 paid n2 2013 proposed"))[0].Order);
    }

    [Fact]
    public void Several_vague_steps_are_judged_together()
    {
        // Each two neighboring steps may be in order; all three cannot be.
        var paths = Find("n1 met n2 2010-03-10", "n2 met n4 2010-03", "n4 met n3 2010-03-09");

        Assert.Equal(Certainty.Impossible, Assert.Single(DatedPaths.Mark(paths)).Order);
    }

    [Fact]
    public void Paths_can_be_filtered_and_bound_to_days_and_to_later_days()
    {
        var paths = Find("n1 met n2 2010-05-01", "n2 met n3 2010-05-01", "n1 met n4 2012", "n4 met n3 2011");

        Assert.Equal([Certainty.Certain], DatedPaths.InOrder(paths).Select(path => path.Order));
        Assert.Empty(DatedPaths.InOrder(paths, Certainty.Possible, new PathOrderOptions { NeedsLaterDay = true }));
        Assert.Empty(DatedPaths.InOrder(paths, Certainty.Possible, new PathOrderOptions { First = new CalendarDay(2010, 5, 2) }));
        Assert.Single(DatedPaths.InOrder(paths, Certainty.Certain, new PathOrderOptions { Last = new CalendarDay(2010, 5, 1) }));
        Assert.Equal(2, DatedPaths.Mark(paths).Count);
    }

    [Fact]
    public void On_random_networks_the_way_back_is_the_order_of_the_path_from_the_other_end()
    {
        var answers = new List<Certainty>();
        for (var seed = 0; seed < 300; seed++)
        {
            var network = RandomCases.Make(seed).Project(TieVariant.Base);
            foreach (var there in DatedPaths.Mark(Paths(network, "p0", "p1")))
            {
                var back = DatedPaths.Mark(Paths(network, "p1", "p0"))
                    .Single(other => other.Path.Steps.Select(step => step.To).Reverse().Skip(1).SequenceEqual(there.Path.Steps.Select(step => step.To).SkipLast(1))
                        || (other.Path.Steps.Count == 1 && there.Path.Steps.Count == 1));
                Assert.Equal((there.Order, there.Back), (back.Back, back.Order));
                answers.Add(there.Order);
            }
        }

        Assert.Equal(3, answers.Distinct().Count());
    }

    private static EquatableList<EvidencePath> Find(params string[] rows) => Paths(new TestCase(rows).Project(), "n1", "n3");

    private static EquatableList<EvidencePath> Paths(Network network, string from, string to) =>
        EvidencePaths.Find(network, CanonicalId.From(from), CanonicalId.From(to), new PathOptions { MostPaths = 100, AllowsHubs = true }) is PathAnswer.Found found
            ? found.Paths
            : [];
}
