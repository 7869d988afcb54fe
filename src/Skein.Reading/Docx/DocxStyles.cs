using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Skein.Model.Documents;

namespace Skein.Reading.Docx;

/// <summary>What the styles of a document say about its paragraphs.</summary>
internal sealed class DocxStyles
{
    private readonly Dictionary<string, PageMapBlockKind> kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> titles = new(StringComparer.OrdinalIgnoreCase) { "Title" };

    public static DocxStyles Of(MainDocumentPart main)
    {
        var styles = new DocxStyles();
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id)
            {
                continue;
            }
            var name = style.StyleName?.Val?.Value ?? id;
            var outline = style.StyleParagraphProperties?.OutlineLevel?.Val?.Value;
            if (KindOf(name) is { } kind)
            {
                styles.kinds[id] = kind;
            }
            else if (outline is >= 0 and < 9)
            {
                styles.kinds[id] = PageMapBlockKind.Heading;
            }
            if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
            {
                styles.titles.Add(id);
            }
        }
        return styles;
    }

    public bool IsTitle(Paragraph paragraph) => StyleOf(paragraph) is { } id && titles.Contains(id);

    /// <summary>The kind of a paragraph by its style, its outline level and its numbering.</summary>
    public PageMapBlockKind KindOf(Paragraph paragraph)
    {
        if (StyleOf(paragraph) is { } id && (kinds.TryGetValue(id, out var kind) || (KindOf(id) is { } named && (kind = named) == named)))
        {
            return kind;
        }
        return paragraph.ParagraphProperties switch
        {
            { OutlineLevel.Val.Value: >= 0 and < 9 } => PageMapBlockKind.Heading,
            { NumberingProperties: not null } => PageMapBlockKind.ListItem,
            _ => PageMapBlockKind.Paragraph,
        };
    }

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static PageMapBlockKind? KindOf(string name) => name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() switch
    {
        "title" or "subtitle" => PageMapBlockKind.Heading,
        var heading when heading.StartsWith("heading", StringComparison.Ordinal) => PageMapBlockKind.Heading,
        "quote" or "intensequote" => PageMapBlockKind.Quote,
        var list when list.StartsWith("listparagraph", StringComparison.Ordinal) || list.StartsWith("listbullet", StringComparison.Ordinal)
            || list.StartsWith("listnumber", StringComparison.Ordinal) => PageMapBlockKind.ListItem,
        _ => null,
    };
}
