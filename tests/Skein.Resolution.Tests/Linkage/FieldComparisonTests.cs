using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Linkage.Names;
using Skein.Resolution.Records;
using Skein.Resolution.Tests.Records;

namespace Skein.Resolution.Tests.Linkage;

public class FieldComparisonTests
{
    [Theory]
    [InlineData("1987-03-04", "1987-03-04", "same-day")]
    [InlineData("19870304", "1987-03-04", "same-day")]
    [InlineData("1987-03-04", "1987-04-03", "slip")]
    [InlineData("1987-03-04", "1987-03-05", "slip")]
    [InlineData("1987-03-14", "1987-03-41", null)]
    [InlineData("1987-03-14", "1978-03-14", "slip")]
    [InlineData("1987-03-14", "1951-03-14", "slip")]
    [InlineData("1987-03-14", "1987", "fits")]
    [InlineData("1987-03-14", "1985/1990", "fits")]
    [InlineData("1987-03-14", "198X", "fits")]
    [InlineData("1987-03-14", "1988", "near-year")]
    [InlineData("1987-03-14", "1987-11-28", "same-year")]
    [InlineData("1987-03-14", "1988-11-28", "near-year")]
    [InlineData("1987-03-14", "1989", "near-years")]
    [InlineData("1984", "1987", "near-years")]
    [InlineData("1983", "1987", "different")]
    [InlineData("1987-03-14", "1989-11-28", "different")]
    [InlineData("1987-03-14", "1960-11-28", "different")]
    [InlineData("1987-03-14", "spring, perhaps", null)]
    [InlineData("1987-03-14", "", null)]
    public void Dates_of_birth_agree_at_the_level_that_a_reader_would_give(string left, string right, string? level)
    {
        var table = RecordTable.From([InventedRecords.Named("a", "x", left), InventedRecords.Named("b", "y", right)]);
        var comparison = new BirthDateComparison(table);

        Assert.Equal(level, comparison.Compare(0, 1).Level is >= 0 and var found ? comparison.Levels[found] : null);
        Assert.Equal(comparison.Compare(0, 1), comparison.Compare(1, 0));
    }

    [Theory]
    [InlineData("Velmont", "VELMONT", "same")]
    [InlineData("Velmont", "Vélmont", "same")]
    [InlineData("velmont", "velmnot", "close")]
    [InlineData("velmont", "velmontaine", "alike")]
    [InlineData("velmont", "harsteen", "different")]
    [InlineData("velmont", "?!", null)]
    public void Texts_agree_at_the_level_that_a_reader_would_give(string left, string right, string? level)
    {
        var field = RecordField.From("suburb");
        var table = RecordTable.From([With("a", (field, left)), With("b", (field, right))]);
        var comparison = new TextComparison(table, field);

        Assert.Equal(level, comparison.Compare(0, 1).Level is >= 0 and var found ? comparison.Levels[found] : null);
        Assert.Equal(comparison.Compare(0, 1), comparison.Compare(1, 0));
    }

    [Fact]
    public void A_given_name_and_a_surname_that_were_swapped_are_seen_in_both_fields()
    {
        var table = RecordTable.From([
            With("a", (RecordField.GivenName, "orrin"), (RecordField.Surname, "maleth")),
            With("b", (RecordField.GivenName, "maleth"), (RecordField.Surname, "orrin"))]);

        foreach (var (field, partner) in new[] { (RecordField.GivenName, RecordField.Surname), (RecordField.Surname, RecordField.GivenName) })
        {
            var comparison = new TextComparison(table, field, partner);
            Assert.Equal("swapped", comparison.Levels[comparison.Compare(0, 1).Level]);
        }
    }

    [Fact]
    public void Agreement_on_a_rare_value_is_worth_more_than_on_a_common_one_by_the_ratio_of_their_frequencies()
    {
        var field = RecordField.From("suburb");
        var table = RecordTable.From(Enumerable.Range(0, 64).Select(i => With($"r{i:00}", (field, i < 32 ? "common" : i < 34 ? "rare" : $"town {i}"))));
        var comparison = new TextComparison(table, field);

        // 32 of 64 against 2 of 64: four bits apart.
        Assert.Equal(4, comparison.Compare(32, 33).Shift - comparison.Compare(0, 1).Shift, 1e-9);
    }

    [Fact]
    public void Rare_parts_of_names_weigh_more_than_common_ones_and_a_replaced_part_weighs_against()
    {
        var records = Enumerable.Range(0, 200).Select(i => InventedRecords.Named($"x{i:000}", $"Salor {"bdfgklmnpr"[i % 10]}{"aeiou"[i / 10 % 5]}{"stvz"[i / 50]}o"))
            .Append(InventedRecords.Named("a", "Zuvek Tarmid Belloq")).Append(InventedRecords.Named("b", "Tarmid Belloq, Zuvek")).Append(InventedRecords.Named("c", "Zuvek Tarmid Ganosh"));
        var table = RecordTable.From(records);
        var names = new PlainNameIndex(table);
        double Bits(string left, string right) => names.Compare(table.Find(RecordId.From(left)), table.Find(RecordId.From(right))).Bits;

        Assert.True(Bits("a", "b") > 15);
        Assert.True(Bits("a", "c") < Bits("a", "b") - 10);
        Assert.True(Bits("x000", "x001") < 0);
        Assert.All(Enumerable.Range(0, table.Count), record => Assert.Equal(
            names.Compare(record, 0).Bits, names.Explain(record, 0).Sum(reason => reason.Bits), 1e-9));
    }

    [Fact]
    public void Names_nobody_should_write_are_compared_all_the_same()
    {
        string[] hostile =
        [
            "a", "\u0000\u0001\u0002", new string('x', 10_000), string.Join(' ', Enumerable.Repeat("ab", 5000)), "😀 😀", "\ud800 lone", "'''", "،؛؟", "محمد Ivan Иван", "\uFFFE",
        ];
        var table = RecordTable.From(hostile.Select((name, i) => InventedRecords.Named($"h{i}", name)));
        var names = new PlainNameIndex(table);

        for (var left = 0; left < table.Count; left++)
        {
            for (var right = 0; right < table.Count; right++)
            {
                Assert.True(double.IsFinite(names.Compare(left, right).Bits));
                Assert.Equal(names.Compare(left, right), names.Compare(right, left));
            }
        }
    }

    private static LinkageRecord With(string id, params (RecordField Field, string Text)[] values) =>
        new(RecordId.From(id), "Person", [.. values.Select(value => new FieldValue(value.Field, value.Text, "test"))]);
}
