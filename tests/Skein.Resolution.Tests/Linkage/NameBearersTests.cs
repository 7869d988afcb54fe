using Skein.Resolution.Linkage;
using Skein.Resolution.Linkage.Names;
using Skein.Resolution.Records;
using Skein.Resolution.Tests.Records;

namespace Skein.Resolution.Tests.Linkage;

/// <summary>How many people bear a name, by the years of birth of its records.</summary>
public class NameBearersTests
{
    [Theory]
    [InlineData(1, "1970", "1970-02-03", "1970")]
    [InlineData(1, "1970", "", "no date")]
    [InlineData(2, "1970", "1942-05-06")]
    [InlineData(3, "1970", "1942", "1991")]
    [InlineData(1.6, "1970", "1970", "1970", "1971")]
    public void The_effective_number_of_years_is_that_of_the_bearers(double expected, params string[] dates)
    {
        var table = RecordTable.From(dates.Select((date, i) => InventedRecords.Named($"r{i}", i % 2 == 0 ? "Tomar Dravenni" : "DRAVENNI, Tomar", date)));
        var names = NamePartTable.From(table, [RecordField.Name], threads: 1, TestContext.Current.CancellationToken);
        var parts = names.PartsOf(0);

        // Three of one year and one of another: 16 / 10.
        Assert.Equal(expected, NameBearers.Of(table, names, TestContext.Current.CancellationToken)!.Of(parts[0], parts[1]), 1e-6);
    }

    [Fact]
    public void Without_any_date_nothing_is_counted()
    {
        var table = RecordTable.From([InventedRecords.Named("a", "Tomar Dravenni")]);

        Assert.Null(NameBearers.Of(table, NamePartTable.From(table, [RecordField.Name], 1, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_name_with_two_bearers_is_worth_less_and_the_reasons_say_why()
    {
        var (alone, shared) = (Index("1970", "1970", "1970"), Index("1970", "1942", "1970"));

        Assert.Equal(alone.Compare(0, 2).Bits + (-5 * Math.Log2(1.8)), shared.Compare(0, 2).Bits, 1e-6);
        Assert.Equal(shared.Compare(0, 2).Bits, shared.Explain(0, 2).Sum(reason => reason.Bits), 1e-6);
        Assert.Equal(1.8, Assert.Single(shared.Explain(0, 2), reason => reason.Term == NameTerm.Bearers).Number!.Value, 1e-6);
    }

    private static PlainNameIndex Index(params string[] dates)
    {
        var table = RecordTable.From(dates.Select((date, i) => InventedRecords.Named($"r{i}", "Tomar Dravenni", date)));
        var names = NamePartTable.From(table, [RecordField.Name], 1, TestContext.Current.CancellationToken);
        return new PlainNameIndex(names, null, NameBearers.Of(table, names, TestContext.Current.CancellationToken));
    }
}
