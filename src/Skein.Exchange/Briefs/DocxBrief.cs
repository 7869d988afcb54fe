using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Letters = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Skein.Exchange.Briefs;

/// <summary>A brief as a DOCX: headings by style, and footnotes that a word processor numbers and moves with their text. No macro, no field, no link.</summary>
public static class DocxBrief
{
    /// <summary>Writes the file.</summary>
    /// <param name="stream">Where to; must be writable and seekable, is left open.</param>
    /// <param name="sheet">The brief.</param>
    /// <param name="made">When it was made, which the file states.</param>
    public static void Write(Stream stream, BriefSheet sheet, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sheet);
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = OneLine.Of(sheet.Title);
        document.PackageProperties.Creator = "Skein";
        document.PackageProperties.Created = made.UtcDateTime;
        document.PackageProperties.Modified = made.UtcDateTime;
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make();
        main.AddNewPart<FootnotesPart>().Footnotes = Footnotes(sheet.Notes);
        main.AddNewPart<FooterPart>("foot").Footer = new Footer(Paragraph(DocxStyles.Foot, sheet.Foot));
        main.Document = new Document(Body(sheet));
    }

    private static Body Body(BriefSheet sheet)
    {
        var body = new Body(Paragraph(DocxStyles.Title, sheet.Title));
        body.Append(sheet.Preface.Select(line => Paragraph(DocxStyles.Preface, line)));
        var marked = new HashSet<int>();
        foreach (var section in sheet.Sections)
        {
            body.Append(Paragraph(DocxStyles.Heading, section.Heading));
            body.Append(section.Paragraphs.Select(paragraph => Marked(paragraph, marked)));
        }

        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "foot" },
            new PageSize { Width = 11_906, Height = 16_838 },
            new PageMargin { Top = 1_304, Bottom = 1_304, Left = 1_361, Right = 1_361, Header = 709, Footer = 709, Gutter = 0 }));
        return body;
    }

    // A footnote is marked once; where its words are used again, its number stands as a plain figure.
    private static Paragraph Marked(BriefParagraph from, HashSet<int> marked)
    {
        var paragraph = Paragraph(from.IsItem ? DocxStyles.Item : null, (from.IsItem ? "• " : "") + from.Text);
        for (var at = 0; at < from.Notes.Count; at++)
        {
            var number = from.Notes[at];
            OpenXmlElement mark = marked.Add(number)
                ? new FootnoteReference { Id = number }
                : new Letters(number.ToString(CultureInfo.InvariantCulture));
            paragraph.Append(at == 0 ? [] : new[] { Raised(new Letters(", ") { Space = SpaceProcessingModeValues.Preserve }) });
            paragraph.Append(Raised(mark));
        }

        return paragraph;
    }

    private static Footnotes Footnotes(IReadOnlyList<BriefNote> notes)
    {
        var footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        foreach (var note in notes)
        {
            var paragraph = Styled(DocxStyles.Note);
            paragraph.Append(Raised(new FootnoteReferenceMark()));
            paragraph.Append(Words("  "));
            paragraph.Append(note.Quote is { } quote ? [Words(quote), Words(" ")] : Array.Empty<Run>());
            paragraph.Append(Words(note.Where));
            footnotes.Append(new Footnote(paragraph) { Id = note.Number });
        }

        return footnotes;
    }

    private static Paragraph Paragraph(string? style, string text)
    {
        var paragraph = Styled(style);
        paragraph.Append(Words(text));
        return paragraph;
    }

    private static Paragraph Styled(string? style) =>
        style is null ? new Paragraph() : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));

    private static Run Words(string text)
    {
        var run = new Run();
        var line = text == "  " || text == " " ? text : OneLine.Of(text);
        if (line.EnumerateRunes().All(rune => OneLine.IsRightToLeft(rune) || !System.Text.Rune.IsLetter(rune)) && line.EnumerateRunes().Any(OneLine.IsRightToLeft))
        {
            run.Append(new RunProperties(new RightToLeftText()));
        }

        run.Append(new Letters(line) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static Run Raised(OpenXmlElement mark) =>
        new(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), mark);
}
