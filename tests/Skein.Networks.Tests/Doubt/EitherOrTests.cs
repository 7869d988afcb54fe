using Skein.Graph.Time;
using Skein.Model;
using Skein.Networks.Doubt;
using Skein.Networks.Ties;

namespace Skein.Networks.Tests.Doubt;

public class EitherOrTests
{
    [Theory]
    [InlineData("x one-of ada, x one-of ben", 1, 2, 2)]
    [InlineData("x one-of ada, x one-of vic", 1, 1, 2)]
    [InlineData("x one-of vic", 1, 1, 1)]
    [InlineData("x one-of ada, y one-of ada, x one-of ben, y one-of ben", 2, 2, 2)]
    [InlineData("x one-of y, y one-of ada", 2, 1, 1)]
    [InlineData("x one-of y, y one-of x", 2, 1, 1)]
    public void Between_how_many_there_are_by_hand(string rows, int open, int least, int most)
    {
        var network = new TestCase(rows.Split(", ")).Protect("vic").Project();
        Assert.Equal(new EitherOrCount(open, least, most), EitherOrCount.Of(network.EitherOrs, Ids(network)));
    }

    [Fact]
    public void Nothing_is_bounded_where_nothing_is_left_open()
    {
        var network = new TestCase("ada met ben").Project();
        Assert.Null(EitherOrCount.Of(network.EitherOrs, Ids(network)));
        Assert.Null(EitherOrFacts.Of(network));
        Assert.Empty(Assert.Single(EitherOrReadings.Of(network.EitherOrs, Ids(network))!));
    }

    [Fact]
    public void An_alternative_that_was_not_counted_is_somebody_outside()
    {
        var network = new TestCase("x one-of ada", "x one-of ben").Project();
        Assert.Equal(new EitherOrCount(1, 1, 2), EitherOrCount.Of(network.EitherOrs, new HashSet<CanonicalId> { Id("x"), Id("ada") }));
        Assert.Equal(new EitherOrCount(1, 1, 1), EitherOrCount.Of(network.EitherOrs, new HashSet<CanonicalId> { Id("x") }));
        Assert.Null(EitherOrCount.Of(network.EitherOrs, new HashSet<CanonicalId> { Id("ada"), Id("ben") }));
    }

    [Fact]
    public void Bounds_are_those_of_every_choice_worked_out_one_by_one()
    {
        var (exact, circles) = (0, 0);
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var nodes = Enumerable.Range(0, random.Next(2, 7)).Select(number => Id($"n{number}")).ToHashSet();
            List<EitherOr> open = [.. nodes.Where(_ => random.Next(2) == 0)
                .Select(node => new EitherOr(node, [.. nodes.Where(other => other != node && random.Next(3) == 0)], random.Next(3) == 0 ? 1 : 0, []))];
            var counts = Choices(open).Select(choice => Parts(nodes, choice)).ToList();
            var bounds = EitherOrCount.Of(open, nodes);
            if (open.Count == 0)
            {
                Assert.Null(bounds);
                continue;
            }

            Assert.Equal(counts.Min(), bounds!.Least);
            Assert.True(bounds.Most >= counts.Max());
            var readings = EitherOrReadings.Of(open, nodes);
            if (readings is not null)
            {
                Assert.Equal(counts.Order(), readings.Select(reading => nodes.Select(node => reading.GetValueOrDefault(node, node)).Distinct().Count()).Order());
            }

            exact += bounds.Most == counts.Max() ? 1 : 0;
            circles += bounds.Most == counts.Max() ? 0 : 1;
        }

        Assert.True(exact > 10 * circles, $"The upper bound was too high in {circles} of {exact + circles} sets.");
    }

    [Fact]
    public void Facts_of_a_network_are_bounded_by_all_its_readings()
    {
        // Read as ada, the friendship of x is one that ada has already; read as ben, it is one of ben's.
        var facts = EitherOrFacts.Of(new TestCase(
            "x one-of ada", "x one-of ben", "x friend-of cara", "ada friend-of cara", "ada sibling-of ben", "dora met dora2", "x met erna").Project())!;

        Assert.Equal((new EitherOrCount(1, 6, 6), 2), (facts.Nodes, facts.Readings));
        Assert.Equal((new CountRange(4, 5), new CountRange(4, 5)), (facts.Ties!.Value, facts.TiedPairs!.Value));
        Assert.Equal((new CountRange(2, 2), new CountRange(0, 0)), (facts.Components!.Value, facts.Isolates!.Value));
        Assert.Equal((4 / 15.0, 5 / 15.0), (facts.DensityLow!.Value, facts.DensityHigh!.Value));
    }

    [Fact]
    public void Beyond_some_readings_only_the_nodes_are_bounded()
    {
        var rows = Enumerable.Range(0, 7).SelectMany(number => new[] { $"x{number} one-of ada", $"x{number} one-of ben" });
        var facts = EitherOrFacts.Of(new TestCase(rows).Project())!;
        Assert.Equal((new EitherOrCount(7, 2, 2), null, null), (facts.Nodes, facts.Readings, facts.Ties));
    }

    private static CanonicalId Id(string id) => CanonicalId.From(id);

    private static HashSet<CanonicalId> Ids(Network network) => [.. network.Nodes.Select(node => node.Id)];

    // Every way to say who each open one is; null is somebody outside.
    private static IEnumerable<List<(CanonicalId, CanonicalId?)>> Choices(List<EitherOr> open) => open.Aggregate(
        (IEnumerable<List<(CanonicalId, CanonicalId?)>>)[[]],
        (choices, either) => choices.SelectMany(choice => Options(either).Select(option => (List<(CanonicalId, CanonicalId?)>)[.. choice, (either.Node, option)])));

    private static IEnumerable<CanonicalId?> Options(EitherOr either)
    {
        var options = either.Alternatives.Select(alternative => (CanonicalId?)alternative);
        return either.HiddenAlternatives > 0 || either.Alternatives.Count == 0 ? options.Append(null) : options;
    }

    private static int Parts(HashSet<CanonicalId> nodes, List<(CanonicalId Node, CanonicalId? Is)> choice)
    {
        var part = nodes.ToDictionary(node => node);
        foreach (var (node, other) in choice)
        {
            if (other is { } same)
            {
                var (from, to) = (part[node], part[same]);
                foreach (var member in nodes.Where(member => part[member] == from))
                {
                    part[member] = to;
                }
            }
        }

        return part.Values.Distinct().Count();
    }
}
