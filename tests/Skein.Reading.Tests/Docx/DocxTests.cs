using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Skein.Model.Documents;
using Skein.Reading.Tests.Support;
using Document = DocumentFormat.OpenXml.Wordprocessing.Document;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Skein.Reading.Tests.Docx;

public class DocxTests
{
    [Fact]
    public async Task Paragraphs_headings_tables_and_notes_are_read_in_order()
    {
        var document = await Files.DocumentAsync("report.docx", Word(main =>
        {
            var body = main.Document.Body!;
            body.Append(Styled("Heading1", "The trial"));
            body.Append(new Paragraph(Run("Three men "), Run("were convicted.")));
            body.Append(new Paragraph(new ParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 })), Run("An item")));
            body.Append(new Table(new TableRow(Cell("Name"), Cell("Year")), new TableRow(Cell("Roe"), Cell("2015"))));
            body.Append(new Paragraph(
                Run("Kept "), new DeletedRun(new Run(new DeletedText("deleted "))), new InsertedRun(Run("added ")),
                new Run(new RunProperties(new Vanish()), new Words("hidden")), new Run(new TabChar()), Run("words")));
            var notes = main.AddNewPart<FootnotesPart>();
            notes.Footnotes = new Footnotes(
                new Footnote(new Paragraph(Run("line"))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
                new Footnote(new Paragraph(Run("See the judgment."))) { Id = 1 });
        }));
        Assert.Equal(["The trial", "Three men were convicted.", "An item", "Name", "Year", "Roe", "2015", "Kept added \twords", "See the judgment."], Files.Blocks(document));
        Assert.Contains("Name\tYear\nRoe\t2015", document.Text, StringComparison.Ordinal);
        Assert.Equal(PageMapBlockKind.Heading, document.PageMap.Blocks[0].Kind);
        Assert.Equal(PageMapBlockKind.ListItem, document.PageMap.Blocks[2].Kind);
        Assert.Equal("An item", document.PageMap.Paragraph(2)!.Span.Of(document.Text));
    }

    [Fact]
    public async Task The_core_properties_describe_the_document()
    {
        var content = new MemoryStream();
        using (var package = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(Run("Words."))));
            package.PackageProperties.Title = "The trial";
            package.PackageProperties.Creator = "Jane Roe";
            package.PackageProperties.Created = new DateTime(2016, 3, 24, 0, 0, 0, DateTimeKind.Utc);
        }
        var document = await Files.DocumentAsync("report.docx", content.ToArray());
        Assert.Equal("The trial", document.Title);
        Assert.Equal(["Jane Roe"], document.Authors);
        Assert.Equal("2016-03-24", document.Published);
        Assert.Contains(document.Warnings, warning => warning.Code == "SK-READ-105");
    }

    [Fact]
    public async Task A_document_that_was_cut_off_is_damaged()
    {
        var content = Word(main => main.Document.Body!.Append(new Paragraph(Run("Words."))));
        Assert.Equal("SK-READ-012", (await Files.FaultAsync("report.docx", content[..(content.Length / 2)])).Code);
    }

    [Fact]
    public async Task Elements_nested_without_end_are_refused_before_the_library_opens_them()
    {
        var content = new MemoryStream();
        content.Write(Word(main => main.Document.Body!.Append(new Paragraph(Run("Words.")))));
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            part.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
            part.Write(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000)));
            part.Write("</w:body></w:document>");
        }
        Assert.Equal("SK-READ-012", (await Files.FaultAsync("report.docx", content.ToArray())).Code);
    }

    [Fact]
    public async Task A_document_type_declaration_is_refused()
    {
        var content = new MemoryStream();
        content.Write(Word(main => main.Document.Body!.Append(new Paragraph(Run("Words.")))));
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            part.Write("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
        }
        Assert.Equal("SK-READ-012", (await Files.FaultAsync("report.docx", content.ToArray())).Code);
    }

    [Fact]
    public async Task A_document_with_a_bomb_inside_is_refused()
    {
        var content = new MemoryStream();
        content.Write(Word(main => main.Document.Body!.Append(new Paragraph(Run("Words.")))));
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/media/zeros.bin", CompressionLevel.SmallestSize).Open();
            part.Write(new byte[20 << 20]);
        }
        Assert.Equal("SK-READ-014", (await Files.FaultAsync("report.docx", content.ToArray())).Code);
    }

    private static byte[] Word(Action<MainDocumentPart> fill)
    {
        var content = new MemoryStream();
        using (var package = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body());
            fill(main);
        }
        return content.ToArray();
    }

    private static Run Run(string text) => new(new Words(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    private static TableCell Cell(string text) => new(new Paragraph(Run(text)));
}
