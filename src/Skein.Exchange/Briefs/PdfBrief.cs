using Skein.Exchange.Briefs.Pdf;

namespace Skein.Exchange.Briefs;

/// <summary>
/// A brief as a PDF on A4, with its notes at the foot of the page that marks them. It holds text, no form, no script and no link, and what was
/// withheld is not in it: nothing is drawn over.
/// </summary>
public static class PdfBrief
{
    private const double Indent = 12;

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Where to; must be writable, is left open.</param>
    /// <param name="sheet">The brief.</param>
    /// <param name="made">When it was made, which the file states.</param>
    public static void Write(Stream stream, BriefSheet sheet, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sheet);
        var pen = new PdfPen();
        var pages = new PdfPages(pen, sheet.Foot);
        Compose(sheet, pages, pen);
        PdfFile.Write(stream, OneLine.Of(sheet.Title), made, pages.Finish(), pen.Fonts);
    }

    private static void Compose(BriefSheet sheet, PdfPages pages, PdfPen pen)
    {
        PdfType title = pen.Type(19, 24, isBold: true), small = pen.Type(9, 12.5), heading = pen.Type(12.5, 17, isBold: true), body = pen.Type(10, 14);
        Lines(sheet.Title, title);
        pages.Leave(6);
        foreach (var line in sheet.Preface)
        {
            Lines(line, small);
            pages.Leave(2);
        }

        var unprinted = sheet.Notes.ToDictionary(note => note.Number);
        foreach (var section in sheet.Sections)
        {
            pages.Leave(14);
            pages.Keep(heading.Leading + (3 * body.Leading));
            Lines(section.Heading, heading);
            pages.Leave(3);
            foreach (var paragraph in section.Paragraphs)
            {
                Paragraph(paragraph);
                pages.Leave(paragraph.IsItem ? 2 : 4);
            }
        }

        void Lines(string text, PdfType type)
        {
            foreach (var line in PdfPen.Lines(text, type, PdfPages.Width))
            {
                pages.Write(line, type, 0, [], []);
            }
        }

        void Paragraph(BriefParagraph paragraph)
        {
            var indent = paragraph.IsItem ? Indent : 0;
            var lines = PdfPen.Lines(paragraph.Text, body, PdfPages.Width - indent - pages.WidthOfMarks(paragraph.Notes));
            for (var at = 0; at < lines.Count; at++)
            {
                var isLast = at == lines.Count - 1;
                List<BriefNote> first = isLast ? [.. paragraph.Notes.Where(unprinted.ContainsKey).Select(number => unprinted[number])] : [];
                first.ForEach(note => unprinted.Remove(note.Number));
                pages.Write((at == 0 && paragraph.IsItem ? "• " : "") + lines[at], body, at == 0 && paragraph.IsItem ? 0 : indent, isLast ? paragraph.Notes : [], first);
            }
        }
    }
}
