using System.Text;

namespace Skein.Exchange.Tests.Tables;

public class TableFaultTests
{
    [Theory]
    [InlineData("s-1,p-1,sibling-of,p-2,,gazette,2015-02-31,para 1", "valid_time", "SK-EXCH-011")]
    [InlineData("s-1,p-9,sibling-of,p-2,,gazette,,para 1", "subject", "SK-EXCH-013")]
    [InlineData("s-1,p-1,sibling-of,p-2,,herald,,para 1", "source", "SK-EXCH-013")]
    [InlineData("s-1,p-1,sibling-of,halden,,gazette,,para 1", "object", "SK-EXCH-014")]
    [InlineData("s-1,halden,sibling-of,p-1,,gazette,,para 1", "subject", "SK-EXCH-014")]
    [InlineData("s-1,p-1,waved-at,p-2,,gazette,,para 1", "property", "SK-EXCH-014")]
    [InlineData("s-1,raid,killed,,many,gazette,,para 1", "value", "SK-EXCH-014")]
    [InlineData("s-1,p-1,legal-status,,guilty,gazette,,para 1", "value", "SK-EXCH-014")]
    [InlineData("s-1,p-1,sibling-of,,,gazette,,para 1", "value", "SK-EXCH-014")]
    [InlineData(",p-1,sibling-of,p-2,,gazette,,para 1", "id", "SK-EXCH-008")]
    [InlineData("s 1,p-1,sibling-of,p-2,,gazette,,para 1", "id", "SK-EXCH-009")]
    [InlineData("s-1,p-1,sibling-of,p-2,,gazette,,", "locator", "SK-EXCH-017")]
    [InlineData("s-1,p-1,sibling-of,p-2,,gazette,para 1", null, "SK-EXCH-007")]
    public void A_row_that_cannot_be_a_statement_is_named_by_row_column_and_code(string row, string? column, string code)
    {
        var statements = $"id,subject,property,object,value,source,valid_time,locator\ns-0,p-1,sibling-of,p-2,,gazette,,para 1\n{row}\n";

        var fault = Assert.Single(Samples.Faults(Samples.Folder(statements: statements)));

        Assert.Equal(("statements.csv", 3, column, code), (fault.File, fault.Row, fault.Column, fault.Code));
        Assert.EndsWith(".", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_all_tables_come_at_once_and_in_order()
    {
        var faults = Samples.Faults(Samples.Folder(
            cases: "key,value\ntitle,X\npurpose,Y\nowner,Z\n",
            sources: Samples.Sources + "\nsheet,Sheet,leaflet,G,,copied:gazette\n",
            entities: Samples.Entities + "\np-1,person,Once more,maybe,kin\n",
            judgements: "id,left,right,verdict,reason\nj-1,p-1,p-1,same,\n"));

        Assert.Equal(
            [
                ("case.csv", 4, "key"), ("case.csv", 4, "key"),
                ("sources.csv", 4, "kind"), ("sources.csv", 4, "reliability"), ("sources.csv", 4, "origins"),
                ("entities.csv", 10, "by_role"), ("entities.csv", 10, "protection"), ("entities.csv", 10, "id"),
                ("judgements.csv", 2, "reason"), ("judgements.csv", 2, "right"),
            ],
            faults.Select(fault => (fault.File, fault.Row, fault.Column ?? "")));
    }

    [Fact]
    public void A_duplicate_names_the_row_that_was_first()
    {
        var fault = Assert.Single(Samples.Faults(Samples.Folder(entities: Samples.Entities + "\np-2,person,Another,,\n")));
        Assert.Equal("SK-EXCH-012", fault.Code);
        Assert.Contains("row 3", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_and_a_misspelled_column_are_both_named()
    {
        var faults = Samples.Faults(Samples.Folder(judgements: "id,left,rihgt,verdict,reason\nj-1,p-1,p-2,same,why\n"));
        Assert.Equal([("rihgt", "SK-EXCH-006"), ("right", "SK-EXCH-005")], faults.Select(fault => (fault.Column!, fault.Code)));
    }

    [Theory]
    [InlineData("id;left;right;verdict;reason\nj-1;p-1;p-2;same;why\n")]
    [InlineData("id\tleft\tright\tverdict\treason\nj-1\tp-1\tp-2\tsame\twhy\n")]
    public void Another_delimiter_is_said_to_be_one(string judgements) =>
        Assert.Equal("SK-EXCH-003", Assert.Single(Samples.Faults(Samples.Folder(judgements: judgements))).Code);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("latin1")]
    public void Another_encoding_is_said_to_be_one(string name)
    {
        var folder = Samples.Folder(statements: null, judgements: null);
        File.WriteAllBytes(folder.At("entities.csv"), Encoding.GetEncoding(name).GetBytes("id,kind,label\np-1,person,José\n"));
        Assert.Equal("SK-EXCH-002", Assert.Single(Samples.Faults(folder)).Code);
    }

    [Theory]
    [InlineData("j-1,p-1,p-2,same,\"never closed\n")]
    [InlineData("j-1,p-1,p-2,same,half \"quoted\"\n")]
    public void A_broken_quotation_mark_is_a_fault_and_never_a_guess(string row) =>
        Assert.Equal("SK-EXCH-004", Assert.Single(Samples.Faults(Samples.Folder(judgements: "id,left,right,verdict,reason\n" + row))).Code);

    [Fact]
    public void A_folder_without_tables_is_a_fault() =>
        Assert.Equal("SK-EXCH-001", Assert.Single(Samples.Faults(Samples.Folder(null, null, null, null, null))).Code);

    [Fact]
    public void A_fault_in_an_entity_does_not_spread_to_the_rows_that_name_it()
    {
        var entities = Samples.Entities.Replace("p-2,person", "p-2,parson", StringComparison.Ordinal);
        var fault = Assert.Single(Samples.Faults(Samples.Folder(entities: entities)));
        Assert.Equal(("entities.csv", 3, "kind"), (fault.File, fault.Row, fault.Column));
    }
}
