using System.Text;
using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Exchange.Tests.Tables;

public class CaseTablesTests
{
    [Fact]
    public void A_row_is_read_as_the_statement_it_says()
    {
        using var folder = Samples.Folder();
        var coded = Samples.Read(folder.Path).Statements[1];

        var expected = new Statement
        {
            Id = StatementId.From("s-2"),
            Subject = EntityId.From("p-1"),
            Property = PropertyCode.From("lived-at"),
            Object = EntityId.From("flat"),
            Qualifiers = [new Qualifier("fact", "F-02; F-03")],
            Modality = Modality.Reported,
            SpeakerEntity = EntityId.From("police"),
            ValidTime = Edtf.Parse("2030-11~/2031-02"),
            AgencyKnown = [new AgencyKnowledge(EntityId.From("police"), Edtf.Parse("2031-01"), "para 5")],
            PlaceEntity = EntityId.From("halden"),
            Source = SourceId.From("gazette"),
            Evidence = new Evidence.Locator("para 4"),
            Credibility = Credibility.PossiblyTrue,
        };
        Assert.Equal(expected, coded.Statement);
        Assert.Equal("F-02; F-03", coded.Fact);
    }

    [Fact]
    public void A_qualifier_may_name_an_entity_and_may_hold_the_separator()
    {
        using var folder = Samples.Folder();
        var statement = Samples.Read(folder.Path).Statements[2].Statement;

        Assert.Equal(
            [new Qualifier("court", "Halden police", EntityId.From("police")), new Qualifier("count", "theft; fraud"), new Qualifier("fact", "F-04")],
            statement.Qualifiers);
        Assert.Equal(ValueKind.Code, statement.Value!.Kind);
        Assert.Equal("Halden, north", statement.Place);
    }

    [Fact]
    public void Sources_entities_judgements_and_the_case_are_read()
    {
        using var folder = Samples.Folder();
        var tables = Samples.Read(folder.Path);

        Assert.Equal("The Halden files", tables.Case!.Title);
        Assert.Equal([new SourceOrigin(OriginRelation.DerivedFrom, SourceId.From("gazette"))], tables.Sources[1].Origins);
        Assert.Equal(ProtectionClass.Victim, tables.Entities[3].Protection);
        Assert.True(tables.Entities[2].ByRole);
        Assert.Equal("The gazette names the driver nowhere, and nobody else does", tables.Judgements[0].Reason);
    }

    [Fact]
    public void A_table_may_be_missing_and_a_byte_order_mark_and_windows_line_ends_are_no_fault()
    {
        using var folder = Samples.Folder(cases: null, judgements: null);
        File.WriteAllText(folder.At("entities.csv"), Samples.Entities.ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var tables = Samples.Read(folder.Path);

        Assert.Null(tables.Case);
        Assert.Equal("Marek Doležal", tables.Entities[1].Label);
    }

    [Fact]
    public void Empty_rows_are_passed_over_and_counted()
    {
        using var folder = Samples.Folder(judgements: "id,left,right,verdict,reason\n\n,,,,\nj-1,p-1,p-9,same,why\n");
        var fault = Assert.Single(Assert.IsType<TableReading.Faulty>(CaseTables.Read(folder.Path)).Faults);
        Assert.Equal(("judgements.csv", 4, "right", "SK-EXCH-013"), (fault.File, fault.Row, fault.Column, fault.Code));
    }

    [Fact]
    public void What_looks_like_a_formula_is_text()
    {
        using var folder = Samples.Folder(entities: Samples.Entities + "\nx-1,person,=2+3,,\nx-2,person,'@sum,,\nx-3,person,'twas,,\n");
        Assert.Equal(["=2+3", "@sum", "'twas"], Samples.Read(folder.Path).Entities.TakeLast(3).Select(entity => entity.Label));
    }

    [Fact]
    public void Words_without_a_place_in_the_case_wait_for_their_passage()
    {
        using var folder = Samples.Folder(statements: "id,subject,property,object,value,source,document,quote\ns-9,p-1,friend-of,p-2,,gazette,notes/a.md,They were friends.\n");
        Assert.Equal(new QuoteReference("notes/a.md", "They were friends."), Samples.Read(folder.Path).Statements[0].Quote);
    }
}
