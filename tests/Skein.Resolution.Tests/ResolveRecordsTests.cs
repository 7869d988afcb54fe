using Skein.Resolution.Blocking;
using Skein.Resolution.Linkage.Names;
using Skein.Resolution.Records;
using Skein.Resolution.Tests.Records;

namespace Skein.Resolution.Tests;

public class ResolveRecordsTests
{
    [Fact]
    public void Planted_people_come_back_with_few_false_merges()
    {
        var (records, personOf) = InventedRecords.Make(1, 400);
        var table = RecordTable.From(records);
        var run = Run(table);
        var (right, wrong, missed) = (0, 0, 0);
        for (var left = 0; left < table.Count; left++)
        {
            for (var other = left + 1; other < table.Count; other++)
            {
                var (isOne, isJoined) = (personOf[table.IdOf(left)] == personOf[table.IdOf(other)], run.Clusters.Of(left) == run.Clusters.Of(other));
                (right, wrong, missed) = (right + (isOne && isJoined ? 1 : 0), wrong + (!isOne && isJoined ? 1 : 0), missed + (isOne && !isJoined ? 1 : 0));
            }
        }

        Assert.True(right / (double)(right + wrong) > 0.98, $"{right} right, {wrong} wrong, {missed} missed");
        Assert.True(right / (double)(right + missed) > 0.85, $"{right} right, {wrong} wrong, {missed} missed");
    }

    [Fact]
    public void Blocking_loses_few_of_the_proposals_that_comparing_all_pairs_would_make()
    {
        var table = RecordTable.From(InventedRecords.Make(2, 250).Records);
        var run = Run(table);
        var all = 0;
        for (var left = 0; left < table.Count; left++)
        {
            for (var right = left + 1; right < table.Count; right++)
            {
                all += run.Linkage.Probability(left, right) >= 0.7 ? 1 : 0;
            }
        }

        Assert.InRange(run.Proposals.Count, (int)(0.98 * all), all);
        Assert.True(run.Blocking.ReductionRatio > 0.8, $"{run.Blocking}");
    }

    [Fact]
    public void An_acronym_meets_the_words_whose_first_letters_it_is()
    {
        var others = InventedRecords.Make(3, 120).Records.Select(record => InventedRecords.Named(record.Id.Value, record.Values[0].Text, kind: "Organization"));
        var table = RecordTable.From(
        [
            .. others, InventedRecords.Named("short", "DLFK", kind: "Organization"),
            InventedRecords.Named("long", "Dravelian Liberation Front of Karvel", kind: "Organization"),
        ]);
        var (one, other) = (table.Find(RecordId.From("short")), table.Find(RecordId.From("long")));

        Assert.Contains(Run(table).Proposals, pair => (pair.Left, pair.Right) == (Math.Min(one, other), Math.Max(one, other)));
    }

    [Fact]
    public void Neither_the_order_of_the_input_nor_the_number_of_threads_matters()
    {
        for (var seed = 0; seed < 5; seed++)
        {
            var records = InventedRecords.Make(seed, 120).Records;
            var expected = Run(RecordTable.From(records), new ResolutionOptions { Threads = 1 });
            var shuffled = records.ToArray();
            new Random(seed).Shuffle(shuffled);
            var table = RecordTable.From(shuffled);
            var run = Run(table, new ResolutionOptions { Threads = 3 });

            Assert.Equal(expected.Linkage.Model, run.Linkage.Model);
            Assert.Equal(expected.Proposals, run.Proposals);
            Assert.Equal(Enumerable.Range(0, table.Count).Select(expected.Clusters.Of), Enumerable.Range(0, table.Count).Select(run.Clusters.Of));
        }
    }

    [Fact]
    public void What_namesakes_share_anyway_is_worth_nothing_and_the_same_place_of_two_names_much()
    {
        double PlaceBits(bool ofOneName)
        {
            var records = InventedRecords.Namesakes(150, ofOneName, "DAY", "DAY", "DAY");
            var place = Run(RecordTable.From(records)).Linkage.Model.Fields.Single(field => field.Field == RecordField.BirthPlace);
            return place.Levels.Single(level => level.Level == "same").Bits;
        }

        // All namesakes here are of one place: sharing it is as usual for two people as for one.
        Assert.InRange(PlaceBits(ofOneName: true), -0.5, 0.5);
        Assert.InRange(PlaceBits(ofOneName: false), 5, 10);
    }

    [Fact]
    public void A_record_without_a_date_joins_neither_of_two_namesakes_and_dated_ones_find_each_other()
    {
        var table = RecordTable.From(InventedRecords.Namesakes(60, ofOneName: true, "DAY", "DAY", ""));
        var run = Run(table);
        int Cluster(string id) => run.Clusters.Of(table.Find(RecordId.From(id)));

        Assert.All(Enumerable.Range(0, 60), pair =>
        {
            var (older, younger) = ($"n{pair:0000}-0", $"n{pair:0000}-1");
            Assert.Equal(Cluster($"{older}-0"), Cluster($"{older}-1"));
            Assert.Equal(Cluster($"{younger}-0"), Cluster($"{younger}-1"));
            Assert.NotEqual(Cluster($"{older}-0"), Cluster($"{younger}-0"));
            Assert.DoesNotContain(Cluster($"{older}-2"), new[] { Cluster($"{older}-0"), Cluster($"{younger}-0") });
        });
    }

    [Fact]
    public void Ten_times_as_many_unrelated_records_move_no_cluster()
    {
        var records = InventedRecords.Make(7, 150).Records;
        var frequencies = PartFrequencies.From(records.SelectMany(record => record.Values).Where(value => value.Field == RecordField.Name).Select(value => value.Text));
        INameIndex Names(RecordTable table) => new PlainNameIndex(table, frequencies);
        var before = RecordTable.From(records);
        var first = Run(before, nameIndex: Names);
        // Their words have an ending that no word of the first ones has.
        var others = InventedRecords.Make(8, 1500, "u").Records.Select(record => record with
        {
            Values = [.. record.Values.Select(value => value.Field == RecordField.Name ? value with { Text = value.Text.Replace("n", "x", StringComparison.OrdinalIgnoreCase) + "x" } : value)],
        });
        var after = RecordTable.From(records.Concat(others));
        var second = Run(after, new ResolutionOptions { Model = first.Linkage.Model }, Names);

        Assert.True(after.Count > 10 * before.Count);
        Assert.True(first.Clusters.Joined.Count() > 50);
        Assert.All(Enumerable.Range(0, before.Count), record => Assert.Equal(
            first.Clusters.Members(first.Clusters.Of(record)).Select(before.IdOf),
            second.Clusters.Members(second.Clusters.Of(after.Find(before.IdOf(record)))).Select(after.IdOf)));
    }

    [Fact]
    public void Hostile_records_are_resolved_like_others()
    {
        string[] names = ["", " ", "x", "\u0000\u0007", new string('y', 10_000), string.Join(' ', Enumerable.Repeat("zed", 4000)), "😀", "\ud83d", "-- --", "a a a a"];
        var table = RecordTable.From(names.Concat(names).Select((name, i) => InventedRecords.Named($"h{i:00}", name, i % 3 == 0 ? "no date" : "")));

        var run = Run(table);

        Assert.All(run.Proposals, pair => Assert.True(double.IsFinite(pair.Weight)));
        Assert.Equal(table.Count, run.Clusters.RecordCount);
    }

    [Fact]
    public void Records_without_any_value_no_records_and_one_record_give_no_proposals()
    {
        var empty = RecordTable.From(Enumerable.Range(0, 50).Select(i => new LinkageRecord(RecordId.From($"e{i}"), "", [])));

        Assert.Empty(Run(empty).Proposals);
        Assert.Empty(Run(RecordTable.From([])).Proposals);
        Assert.Empty(Run(RecordTable.From([InventedRecords.Named("a", "Orrin Maleth", "1970")])).Proposals);
    }

    [Fact]
    public void Records_that_are_all_equal_stay_within_the_bounds()
    {
        var table = RecordTable.From(Enumerable.Range(0, 5000).Select(i => InventedRecords.Named($"r{i:0000}", "Orrin Maleth Zuvek", "1970-02-03")));
        var options = new ResolutionOptions { Blocking = new BlockingOptions { CandidatesPerRecord = 4 }, Model = null };

        var run = Run(table, options);

        Assert.True(run.Blocking.Candidates <= 4 * 5000);
    }

    [Fact]
    public void A_probability_never_says_that_it_is_sure()
    {
        var run = Run(RecordTable.From(InventedRecords.Make(4, 100).Records));

        Assert.All(run.Proposals, pair => Assert.InRange(run.Linkage.Calibration.Probability(pair.Weight), 0.7, 0.999999));
        Assert.True(run.Proposals.Select(pair => run.Linkage.Calibration.Probability(pair.Weight)).Distinct().Count()
            == run.Proposals.Select(pair => pair.Weight).Distinct().Count());
    }

    [Fact]
    public void The_model_of_a_run_sums_to_one_in_every_field()
    {
        var model = Run(RecordTable.From(InventedRecords.Make(5, 200).Records)).Linkage.Model;

        Assert.All(model.Fields, field =>
        {
            Assert.Equal(1, field.Levels.Sum(level => level.M), 1e-6);
            Assert.Equal(1, field.Levels.Sum(level => level.U), 1e-6);
        });
        Assert.InRange(model.Prior, 1e-6, 0.1);
    }

    private static ResolutionRun Run(RecordTable table, ResolutionOptions? options = null, Func<RecordTable, INameIndex>? nameIndex = null) =>
        ResolveRecords.Run(table, options, nameIndex, cancellation: TestContext.Current.CancellationToken);
}
