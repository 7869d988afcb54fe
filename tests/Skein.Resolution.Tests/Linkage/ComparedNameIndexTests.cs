using Skein.Resolution.Linkage.Names;
using Skein.Resolution.Records;
using Skein.Resolution.Tests.Records;

namespace Skein.Resolution.Tests.Linkage;

/// <summary>Lists of names of invented people and bodies, with nothing but names.</summary>
public class ComparedNameIndexTests
{
    [Fact]
    public void One_name_in_two_scripts_becomes_one_cluster()
    {
        var run = Run(Table(["Tomar Dravini Selkani", "Orrin Maleth Zuvek", "تومار درافيني سلكاني", "Pilgor Hestan"]));

        Assert.Equal(run.Clusters.Of(0), run.Clusters.Of(2));
        Assert.Equal(3, Enumerable.Range(0, 4).Select(run.Clusters.Of).Distinct().Count());
    }

    [Fact]
    public void A_name_that_many_share_the_parts_of_is_worth_less_than_a_rare_one()
    {
        string[] many = [.. Enumerable.Range(0, 60).Select(i => $"Mortan {(char)('B' + (i % 20))}elvik{(char)('a' + (i / 20))}r")];
        string[] other = [.. Enumerable.Range(0, 60).Select(i => $"{(char)('B' + (i % 20))}urdal{(char)('e' + (i / 20))}n Quelst")];
        var index = new ComparedNameIndex(Table(["Mortan Quelst", "Mortan Quelst", "Tivrel Oskund", "Tivrel Oskund", .. many, .. other]));

        Assert.True(index.Compare(2, 3).Bits > index.Compare(0, 1).Bits + 3, $"{index.Compare(2, 3)} {index.Compare(0, 1)}");
    }

    [Fact]
    public void Brothers_and_branches_stay_apart()
    {
        var run = Run(Table(
            ["Tomar Selvan Karvel Dravenni", "Miklou Selvan Karvel Dravenni", "Oskar Selvan Karvel Dravenni", "Selvan Karvel Dravenni"]));

        Assert.Equal(4, Enumerable.Range(0, 4).Select(run.Clusters.Of).Distinct().Count());
    }

    [Fact]
    public void The_reasons_add_up_to_the_evidence_whichever_side_is_asked()
    {
        var table = Table(["Tomar S. Dravenni", "DRAVENI, Tomar Selvan", "Orrin Maleth", "Maleth", "Tomar Brannik Maleth"]);
        var index = new ComparedNameIndex(table);
        for (var left = 0; left < table.Count; left++)
        {
            for (var right = 0; right < table.Count; right++)
            {
                Assert.Equal(index.Compare(left, right).Bits, index.Explain(left, right).Sum(reason => reason.Bits), 1e-9);
                Assert.Equal(index.Compare(left, right).Bits, index.Compare(right, left).Bits, 1e-9);
            }
        }
    }

    [Fact]
    public void Ten_times_as_many_unrelated_names_move_no_cluster()
    {
        for (var seed = 0; seed < 4; seed++)
        {
            var first = Names(seed, 60);
            // Every word of theirs is twice as long as any of the first ones.
            var others = Names(seed + 100, 660, isLong: true);
            var before = RecordTable.From(first);
            var after = RecordTable.From(first.Concat(others));
            var (one, two) = (Run(before), Run(after));

            Assert.True(after.Count > 10 * before.Count);
            Assert.True(one.Clusters.Joined.Count() > 15);
            Assert.All(Enumerable.Range(0, before.Count), record => Assert.Equal(
                one.Clusters.Members(one.Clusters.Of(record)).Select(before.IdOf),
                two.Clusters.Members(two.Clusters.Of(after.Find(before.IdOf(record)))).Select(after.IdOf)));
        }
    }

    [Fact]
    public void The_order_of_the_list_does_not_matter()
    {
        var records = Names(3, 150);
        var shuffled = records.ToArray();
        new Random(9).Shuffle(shuffled);
        var (one, two) = (Run(RecordTable.From(records)), Run(RecordTable.From(shuffled)));

        Assert.Equal(one.Proposals, two.Proposals);
        Assert.Equal(Enumerable.Range(0, records.Count).Select(one.Clusters.Of), Enumerable.Range(0, records.Count).Select(two.Clusters.Of));
    }

    [Fact]
    public void Names_nobody_should_write_are_compared_like_others()
    {
        string[] names =
        [
            "", " ", "x", "\u0000\u0007", new('y', 10_000), string.Join(' ', Enumerable.Repeat("zed", 4000)), "😀", "\ud83d", "-- --", "a a a a",
            "Tomar درافيني Дравенов", string.Concat(Enumerable.Repeat("Tomar \u200b\u202e", 500)),
        ];
        var table = Table([.. names, .. names]);

        var run = Run(table);

        Assert.All(run.Proposals, pair => Assert.True(double.IsFinite(pair.Weight)));
        Assert.Equal(table.Count, run.Clusters.RecordCount);
    }

    [Fact]
    public void A_bound_on_memory_keeps_fewer_keys_and_so_fewer_candidates()
    {
        var table = RecordTable.From(Names(4, 900));
        var free = Run(table, new ResolutionOptions { Blocking = new() { KeysPerRecord = 64 } });
        // One MiB is sixteen keys of some two thousand records.
        var bound = Run(table, new ResolutionOptions { Blocking = new() { KeysPerRecord = 64, MostMemory = 1 } });

        Assert.InRange(bound.Blocking.Candidates, 1, free.Blocking.Candidates);
        Assert.Equal(
            free.Blocking.Candidates,
            Run(table, new ResolutionOptions { Blocking = new() { KeysPerRecord = 64, MostMemory = 4096 } }).Blocking.Candidates);
    }

    private static RecordTable Table(string[] names) => RecordTable.From(names.Select((name, i) => InventedRecords.Named($"n{i:0000}", name)));

    private static List<LinkageRecord> Names(int seed, int people, bool isLong = false) =>
    [
        .. InventedRecords.Make(seed, people, isLong ? "x" : "r").Records.Select(record => InventedRecords.Named(
            record.Id.Value,
            string.Join(' ', record.Values.First(value => value.Field == RecordField.Name).Text.Split(' ').Select(word => isLong ? word + string.Concat(word.Reverse()) : word)))),
    ];

    private static ResolutionRun Run(RecordTable table, ResolutionOptions? options = null) =>
        ResolveRecords.Run(table, options, cancellation: TestContext.Current.CancellationToken);
}
