using Skein.Resolution.Linkage;
using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Linkage.Names;
using Skein.Resolution.Records;
using Skein.Resolution.Tests.Records;

namespace Skein.Resolution.Tests.Linkage;

public class RecordLinkageTests
{
    [Fact]
    public void A_score_is_the_sum_of_the_prior_and_what_each_field_adds()
    {
        var table = RecordTable.From(InventedRecords.Make(3, 40).Records);
        var linkage = Linkage(table);

        for (var left = 0; left < table.Count; left++)
        {
            var explanation = linkage.Explain(left, table.Count - 1 - left);
            Assert.Equal(linkage.Weight(left, table.Count - 1 - left), explanation.PriorBits + explanation.Contributions.Sum(field => field.Bits), 1e-9);
        }
    }

    [Fact]
    public void Agreements_within_one_group_count_in_full_once_and_disagreements_always()
    {
        RecordField[] fields = [RecordField.From("p"), RecordField.From("q"), RecordField.From("r")];
        LinkageRecord Row(string id, params string[] values) =>
            new(RecordId.From(id), "", [.. values.Select((value, i) => new FieldValue(fields[i], value, ""))]);
        var table = RecordTable.From([Row("a", "one", "two", "tree"), Row("b", "one", "two", "gone")]);
        double Weight(string? group) => Of(table, [.. fields.Select(field => (FieldComparison)new CategoryComparison(table, field) { Group = group })]).Weight(0, 1);
        var (agree, disagree) = (Math.Log2(0.92 / 0.05), Math.Log2(0.08 / 0.95));

        var prior = new LinkageModel(LinkageModel.InitialPrior, []).PriorBits;
        Assert.Equal(prior + agree + agree + disagree, Weight(null), 0.01);
        Assert.Equal(prior + (1.5 * agree) + disagree, Weight("address"), 0.01);
        Assert.Equal(Weight("address"), Of(table, [.. fields.Select(field => (FieldComparison)new CategoryComparison(table, field) { Group = "address" })])
            .Explain(0, 1) is var e ? e.PriorBits + e.Contributions.Sum(field => field.Bits) : 0, 1e-9);
    }

    [Fact]
    public void Another_date_of_birth_shows_two_people_unless_all_else_makes_them_likely_one()
    {
        RecordField[] fields = [RecordField.BirthDate, RecordField.From("p"), RecordField.From("q"), RecordField.From("r"), RecordField.From("s"), RecordField.From("t")];
        LinkageRecord Row(string id, string born, int agreeing) => new(
            RecordId.From(id), "", [.. fields.Select((field, i) => new FieldValue(field, i == 0 ? born : i <= agreeing ? "one" : $"own of {id}", ""))]);
        bool Contradict(string born, int agreeing)
        {
            var table = RecordTable.From([Row("a", "1971-03-02", agreeing), Row("b", born, agreeing)]);
            return Of(table, [new BirthDateComparison(table), .. fields.Skip(1).Select(field => (FieldComparison)new CategoryComparison(table, field))]).Contradict(0, 1);
        }

        Assert.False(Contradict("1971-03-02", agreeing: 0));
        Assert.True(Contradict("1984-11-27", agreeing: 0));
        Assert.True(Contradict("1984-11-27", agreeing: 2));

        // Five agreements add 5 x 4.2 bits against a prior and a date of together 17 and less.
        Assert.False(Contradict("1984-11-27", agreeing: 5));
    }

    [Fact]
    public void What_is_missing_is_no_evidence()
    {
        var table = RecordTable.From([InventedRecords.Named("a", "Orrin Maleth"), InventedRecords.Named("b", "Orrin Maleth", "1970-01-01"), InventedRecords.Named("c", "Orrin Maleth", "1970-01-01")]);
        var linkage = Linkage(table);

        Assert.Equal("missing", linkage.Explain(0, 1).Contributions.Single(field => field.Field == RecordField.BirthDate).Level);
        Assert.True(linkage.Weight(0, 1) < linkage.Weight(1, 2));
        Assert.Equal(0, linkage.Explain(0, 1).Contributions.Single(field => field.Field == RecordField.BirthDate).Bits);
    }

    [Fact]
    public void Records_of_two_kinds_are_never_a_match()
    {
        var table = RecordTable.From([InventedRecords.Named("a", "Northern Orchard"), InventedRecords.Named("b", "Northern Orchard", kind: "Organization")]);

        Assert.Equal(double.NegativeInfinity, Linkage(table).Weight(0, 1));
    }

    [Fact]
    public void A_model_of_other_fields_is_refused()
    {
        var table = RecordTable.From([InventedRecords.Named("a", "x", "1970")]);

        Assert.Throws<ArgumentException>(() => new RecordLinkage(table, [new BirthDateComparison(table)], new LinkageModel(0.1, [])));
    }

    [Fact]
    public void Two_records_with_one_identifier_are_refused() =>
        Assert.Throws<ArgumentException>(() => RecordTable.From([InventedRecords.Named("a", "x"), InventedRecords.Named("a", "y")]));

    private static RecordLinkage Linkage(RecordTable table) => Of(table, [new NameComparison(new PlainNameIndex(table)), new BirthDateComparison(table)]);

    private static RecordLinkage Of(RecordTable table, FieldComparison[] comparisons) => new(table, comparisons, LinkageModel.Initial(comparisons));
}
