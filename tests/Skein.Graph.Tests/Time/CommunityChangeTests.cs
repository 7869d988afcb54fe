using FsCheck;
using FsCheck.Fluent;
using Skein.Graph.Time;

namespace Skein.Graph.Tests.Time;

public sealed class CommunityChangeTests
{
    [Fact]
    public void Communities_are_born_and_die_continue_merge_and_split()
    {
        //                0  1  2  3  4  5  6  7  8  9 10 11
        int[] before = [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, -1];
        int[] after = [8, 8, 8, 7, 7, 7, 7, 5, 6, -1, -1, 9];

        Assert.Equal(
            ["Born  > 9", "Died 4 > ", "Continued 0 > 8", "Merged 1 2 > 7", "Split 3 > 5 6"],
            CommunityChange.Between(before, after).Events.Select(Line));
    }

    [Fact]
    public void What_is_alike_depends_on_the_threshold()
    {
        int[] before = [0, 0, 0, 0];
        int[] after = [0, 0, 1, 2];

        Assert.Equal(["Born  > 1", "Born  > 2", "Continued 0 > 0"], CommunityChange.Between(before, after, 0.5).Events.Select(Line));
        Assert.Equal(["Split 0 > 0 1 2"], CommunityChange.Between(before, after, 0.25).Events.Select(Line));
        Assert.Equal(["Born  > 0", "Born  > 1", "Born  > 2", "Died 0 > "], CommunityChange.Between(before, after, 0.51).Events.Select(Line));
    }

    [Fact]
    public void Overlaps_are_those_of_the_sets_of_vertices()
    {
        Hold((before, after) =>
        {
            var expected =
                from was in before.Where(community => community >= 0).Distinct().Order()
                from isNow in after.Where(community => community >= 0).Distinct().Order()
                let left = Members(before, was)
                let right = Members(after, isNow)
                where left.Overlaps(right)
                select new CommunityOverlap(was, isNow, left.Intersect(right).Count(), (double)left.Intersect(right).Count() / left.Union(right).Count());
            Assert.Equal(expected, CommunityChange.Between(before, after).Overlaps);
        });
    }

    [Fact]
    public void Turned_round_in_time_births_are_deaths_and_merges_are_splits() => Hold((before, after) => Assert.Equal(
        CommunityChange.Between(before, after).Events.Select(Line).Order(StringComparer.Ordinal),
        CommunityChange.Between(after, before).Events.Select(happened => Line(new CommunityEvent(
            happened.Fate switch
            {
                CommunityFate.Born => CommunityFate.Died,
                CommunityFate.Died => CommunityFate.Born,
                CommunityFate.Merged => CommunityFate.Split,
                CommunityFate.Split => CommunityFate.Merged,
                var same => same,
            },
            happened.After,
            happened.Before))).Order(StringComparer.Ordinal)));

    [Fact]
    public void Each_community_is_in_an_event_and_a_partition_continues_into_itself() => Hold((before, after) =>
    {
        var events = CommunityChange.Between(before, after).Events;

        Assert.Equal(before.Where(community => community >= 0).Distinct().Order(), events.SelectMany(happened => happened.Before).Distinct().Order());
        Assert.Equal(after.Where(community => community >= 0).Distinct().Order(), events.SelectMany(happened => happened.After).Distinct().Order());
        Assert.All(CommunityChange.Between(before, before, 1).Events, happened => Assert.Equal(CommunityFate.Continued, happened.Fate));
    });

    [Fact]
    public void Bad_input_is_refused_and_nothing_becomes_nothing()
    {
        Assert.Empty(CommunityChange.Between([], []).Events);
        Assert.Throws<ArgumentException>(() => CommunityChange.Between([0], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => CommunityChange.Between([0], [0], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CommunityChange.Between([0], [0], double.NaN));
    }

    private static string Line(CommunityEvent happened) =>
        $"{happened.Fate} {string.Join(' ', happened.Before)} > {string.Join(' ', happened.After)}";

    private static HashSet<int> Members(int[] partition, int community) =>
        [.. Enumerable.Range(0, partition.Length).Where(vertex => partition[vertex] == community)];

    private static void Hold(Action<int[], int[]> property) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20_140_524UL, 20_151_113UL),
        Prop.ForAll(Gen.Choose(-1, 4).Two().ArrayOf().ToArbitrary(), rows =>
        {
            property([.. rows.Select(row => row.Item1)], [.. rows.Select(row => row.Item2)]);
            return true;
        }));
}
