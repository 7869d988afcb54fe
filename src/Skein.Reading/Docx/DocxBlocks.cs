using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Skein.Model.Documents;
using Skein.Reading.Drafts;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Skein.Reading.Docx;

/// <summary>
/// Walks the body of a Word document into the blocks of a draft. The depth of the tree is bounded by <see cref="PackageGuard"/>.
/// </summary>
internal sealed class DocxBlocks(Draft draft, DocxStyles styles, CancellationToken cancellation)
{
    /// <summary>The first paragraph that is styled as the title of the document.</summary>
    public string? Title { get; private set; }

    public void Add(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case DeletedRun or MoveFromRun:
                    break;
                default:
                    Add(child);
                    break;
            }
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        cancellation.ThrowIfCancellationRequested();
        var boxes = new List<OpenXmlElement>();
        var text = new StringBuilder();
        Collect(paragraph, text, boxes);
        var kind = styles.KindOf(paragraph);
        var words = text.ToString();
        draft.AddBlock(kind, words, separator: kind == PageMapBlockKind.ListItem && draft.Blocks is [.., { Kind: PageMapBlockKind.ListItem }] ? "\n" : "\n\n");
        if (Title is null && styles.IsTitle(paragraph) && !string.IsNullOrWhiteSpace(words))
        {
            Title = words;
        }
        foreach (var box in boxes)
        {
            Add(box);
        }
    }

    private void AddTable(Table table)
    {
        var isFirstRow = true;
        foreach (var row in table.Elements<TableRow>())
        {
            var separator = isFirstRow ? "\n\n" : "\n";
            foreach (var cell in row.Elements<TableCell>())
            {
                var text = new StringBuilder();
                var boxes = new List<OpenXmlElement>();
                foreach (var paragraph in cell.Descendants<Paragraph>())
                {
                    if (text.Length > 0)
                    {
                        text.Append(' ');
                    }
                    Collect(paragraph, text, boxes);
                }
                draft.AddBlock(PageMapBlockKind.TableCell, text.ToString(), separator: separator);
                separator = "\t";
            }
            isFirstRow = false;
        }
    }

    /// <summary>Collects the words of a paragraph; text boxes inside it are set aside as blocks of their own.</summary>
    private static void Collect(OpenXmlElement element, StringBuilder text, List<OpenXmlElement> boxes)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Words words:
                    text.Append(words.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('\u2011');
                    break;
                case SoftHyphen:
                    text.Append('\u00AD');
                    break;
                case TextBoxContent box:
                    boxes.Add(box);
                    break;
                // Word writes a text box twice, the second time for programs that are older.
                case AlternateContentFallback or DeletedRun or MoveFromRun or ParagraphProperties or FieldCode:
                    break;
                case Run { RunProperties.Vanish: { } vanish } when vanish.Val is null || vanish.Val.Value:
                    break;
                default:
                    Collect(child, text, boxes);
                    break;
            }
        }
    }
}
