using Skein.Exchange.Export;
using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Testing;
using Skein.Text;

namespace Skein.Exchange.Tests.Export;

public class CsvExportTests
{
    [Fact]
    public void Reading_what_was_written_gives_the_same_tables()
    {
        using var folder = Samples.Folder();
        var tables = Hostile(Samples.Read(folder.Path));
        using var copy = new TemporaryFolder();

        CsvExport.Write(copy.Path, tables, Samples.Manifest);
        var back = Samples.Read(copy.Path);

        Assert.Equal(tables.Statements, back.Statements);
        Assert.Equal(tables.Entities, back.Entities);
        Assert.Equal(tables, back);
    }

    [Fact]
    public void No_cell_begins_with_what_a_spreadsheet_would_run()
    {
        using var folder = Samples.Folder();
        var files = CsvExport.Render(Hostile(Samples.Read(folder.Path)), Samples.Manifest);
        Assert.All(
            files.SelectMany(file => file.Text.Split(['\n', ',', '"'])),
            piece => Assert.False(piece.Length > 0 && "=+-@\t".Contains(piece[0], StringComparison.Ordinal) && !piece.StartsWith("-0", StringComparison.Ordinal), piece));
    }

    [Fact]
    public void The_files_read_as_approved()
    {
        using var folder = Samples.Folder();
        Snapshot.Match(string.Join('\n', CsvExport.Render(Samples.Read(folder.Path), Samples.Manifest).Select(file => $"== {file.Name}\n{file.Text}")));
    }

    [Fact]
    public void The_manifest_says_when_machine_reading_is_included() =>
        Assert.Contains(
            "machine-reading-included,true (unreviewed",
            CsvExport.Render(new CaseTables(), Samples.Manifest with { IncludesMachineReading = true })[0].Text,
            StringComparison.Ordinal);

    private static CaseTables Hostile(CaseTables tables)
    {
        var coded = tables.Statements[1];
        var passage = coded.Statement with
        {
            Id = StatementId.From("s-20"),
            Qualifiers = [new Qualifier("a=b", @"x; y|z \ @w", EntityId.From("p-1")), new Qualifier("empty", "", EntityId.From("p-2"))],
            Speaker = "@home | =sum",
            Place = "line one\nline two, \"three\"",
            AssertedOn = Edtf.Parse("[2031-01-01,2031-02]"),
            Proposal = ProposalId.From("pr-1"),
            Evidence = new Evidence.Passage(
                DocumentId.From("doc-1"), TextVersionId.From("tv@1"), new TextSpan(3, 9), "=wörds", new Translation("+words", "en", "M. Doležal")),
        };
        string[] labels = ["=1+1", "+1", "-1", "@x", "'=1", "''", "<script>alert(1)</script>", "a\tb", "]]>"];
        return tables with
        {
            Statements = [.. tables.Statements, coded with { Row = 6, Statement = passage }],
            Entities = [.. tables.Entities, .. labels.Select((label, i) => new Entity { Id = EntityId.From($"h-{i}"), Kind = EntityKind.Person, Label = label })],
        };
    }
}
