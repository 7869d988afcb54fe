using Skein.Resolution.Blocking;
using Skein.Resolution.Records;
using Skein.Resolution.Tests.Records;

namespace Skein.Resolution.Tests.Blocking;

public class CandidateSearchTests
{
    private static readonly BlockingOptions Unbounded = new() { LargestBlock = int.MaxValue, CandidatesPerRecord = int.MaxValue, KeysPerRecord = int.MaxValue };

    [Fact]
    public void Without_bounds_the_candidates_are_all_pairs_that_share_a_key()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var table = RecordTable.From(InventedRecords.Make(seed, 60).Records);
            BlockingPass[] passes = [new FieldPass(table, RecordField.BirthDate), new FirstLetters(table)];
            var expected = from left in Enumerable.Range(0, table.Count)
                           from right in Enumerable.Range(left + 1, table.Count - left - 1)
                           where passes.Any(pass => Keys(pass, left).Intersect(Keys(pass, right)).Any())
                           select (left, right);

            Assert.Equal(expected, Build(table, passes, options: Unbounded).Pairs().Order());
        }
    }

    [Fact]
    public void The_bounds_hold_for_each_record_and_no_pair_comes_twice()
    {
        var table = RecordTable.From(Enumerable.Range(0, 3000).Select(i => InventedRecords.Named($"r{i:0000}", "Salor Belloq", "1970-01-01")));
        var options = new BlockingOptions { LargestBlock = 50, Window = 4, CandidatesPerRecord = 3 };
        var pairs = Build(table, [new FieldPass(table, RecordField.BirthDate), new FirstLetters(table)], options: options).Pairs().ToList();

        Assert.Equal(pairs.Count, pairs.Distinct().Count());
        Assert.Equal((3 * 3000) - 6, pairs.Count);
        Assert.All(pairs, pair => Assert.InRange(pair.Right - pair.Left, 1, 4));
    }

    [Fact]
    public void In_a_large_block_neighbors_by_name_are_candidates()
    {
        var names = Enumerable.Range(0, 500).Select(i => $"{(char)('a' + (i * 7 % 26))}{(char)('a' + (i * 11 % 26))}{i}").ToArray();
        var table = RecordTable.From(names.Select((name, i) => InventedRecords.Named($"r{i:000}", name, "1970")));
        var options = new BlockingOptions { LargestBlock = 10, Window = 1 };
        var sorted = Enumerable.Range(0, 500).OrderBy(i => names[i], StringComparer.Ordinal).ToArray();
        var expected = sorted.Zip(sorted.Skip(1), (left, right) => (Math.Min(left, right), Math.Max(left, right)));

        Assert.Equal(expected.Order(), Build(table, [new FieldPass(table, RecordField.BirthDate)], names, options).Pairs().Order());
    }

    [Fact]
    public void Records_of_two_kinds_are_no_candidates()
    {
        var table = RecordTable.From([InventedRecords.Named("a", "Orrin", "1970"), InventedRecords.Named("b", "Orrin", "1970", kind: "Organization")]);

        Assert.Empty(Build(table, [new FieldPass(table, RecordField.BirthDate)]).Pairs());
    }

    [Fact]
    public void The_report_counts_what_was_saved_and_what_was_lost()
    {
        var table = RecordTable.From([
            InventedRecords.Named("a", "x", "1970"), InventedRecords.Named("b", "x", "1970"), InventedRecords.Named("c", "x", "1971"), InventedRecords.Named("d", "x", "1972")]);
        var report = BlockingReport.Of(Build(table, [new FieldPass(table, RecordField.BirthDate)]), [0, 0, 0, 1]);

        Assert.Equal(new BlockingReport(4, 1, 3, 1), report);
        Assert.Equal(5.0 / 6, report.ReductionRatio, 1e-12);
        Assert.Equal(1.0 / 3, report.PairCompleteness!.Value, 1e-12);
        Assert.Null(new BlockingReport(1, 0).PairCompleteness);
    }

    private static CandidateSearch Build(RecordTable table, BlockingPass[] passes, string[]? sortKeys = null, BlockingOptions? options = null) =>
        CandidateSearch.Build(table, passes, sortKeys, options, TestContext.Current.CancellationToken);

    private static List<ulong> Keys(BlockingPass pass, int record)
    {
        var keys = new List<ulong>();
        pass.AddKeys(record, keys);
        return keys;
    }

    private sealed class FirstLetters(RecordTable table) : BlockingPass
    {
        public override string Name => "the first letter of each word";

        public override void AddKeys(int record, ICollection<ulong> keys)
        {
            foreach (var word in table.Values(RecordField.Name, record).SelectMany(name => name.Split(' ')))
            {
                keys.Add(word[0] * 0x9E3779B97F4A7C15UL);
            }
        }
    }
}
