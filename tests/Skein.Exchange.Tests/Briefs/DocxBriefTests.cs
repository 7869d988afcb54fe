using System.IO.Compression;
using System.Xml.Linq;
using Skein.Exchange.Briefs;

namespace Skein.Exchange.Tests.Briefs;

public class DocxBriefTests
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Each_note_is_a_footnote_marked_once_and_its_number_stands_where_it_is_used_again()
    {
        var (document, footnotes) = Read(Sheets.Of(
            [Sheets.Item("One.", 1), Sheets.Item("Two.", 1, 2)], [Sheets.Note(1, "first words"), Sheets.Note(2, "second words")]));

        Assert.Equal(["1", "2"], document.Descendants(Word + "footnoteReference").Select(mark => (string?)mark.Attribute(Word + "id")));
        var notes = footnotes.Root!.Elements(Word + "footnote").Where(note => (int)note.Attribute(Word + "id")! > 0).ToDictionary(note => (int)note.Attribute(Word + "id")!, note => note.Value);
        Assert.Contains("“first words”", notes[1], StringComparison.Ordinal);
        Assert.Contains("Source 2, grade B2.", notes[2], StringComparison.Ordinal);
        Assert.Equal("• Two.1, ", Paragraph(document, "Two."));
    }

    [Fact]
    public void Words_that_would_steer_or_break_a_document_are_only_words()
    {
        var (document, footnotes) = Read(Sheets.Of(
            [Sheets.Item("<w:p/> & \u202Eevil\u0000 \uD800 end", 1)], [Sheets.Note(1, "]]><script>alert(1)</script>\u0007")], title: "a\u0001b\nc"));

        Assert.Contains("<w:p/> & evil\uFFFD \uFFFD end", Paragraph(document, "evil"), StringComparison.Ordinal);
        Assert.Contains("]]><script>alert(1)</script>\uFFFD", footnotes.Root!.Value, StringComparison.Ordinal);
        Assert.Contains(document.Descendants(Word + "t"), text => text.Value == "a\uFFFDb c");
    }

    [Fact]
    public void A_file_holds_no_macro_no_link_and_nothing_from_elsewhere()
    {
        using var archive = Archive(Sheets.Of([Sheets.Item("https://example.org is a word", 1)], [Sheets.Note(1, "x")]));

        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("vba", StringComparison.OrdinalIgnoreCase));
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            Assert.DoesNotContain(XDocument.Load(stream).Root!.Elements(), relation => (string?)relation.Attribute("TargetMode") == "External");
        }
    }

    private static string Paragraph(XDocument document, string word) =>
        document.Descendants(Word + "p").Single(paragraph => paragraph.Value.Contains(word, StringComparison.Ordinal)).Value;

    private static (XDocument Document, XDocument Footnotes) Read(BriefSheet sheet)
    {
        using var archive = Archive(sheet);
        return (Part(archive, "document.xml"), Part(archive, "footnotes.xml"));
    }

    private static ZipArchive Archive(BriefSheet sheet)
    {
        var stream = new MemoryStream();
        DocxBrief.Write(stream, sheet, Sheets.Made);
        stream.Position = 0;
        return new ZipArchive(stream);
    }

    private static XDocument Part(ZipArchive archive, string name)
    {
        using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith("word/" + name, StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }
}
