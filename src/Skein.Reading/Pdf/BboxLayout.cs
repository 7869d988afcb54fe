using System.Globalization;
using System.Net;

namespace Skein.Reading.Pdf;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> prints, line by line: one element a line, each word with its box.</summary>
/// <remarks>
/// It is not read as XML: the words of a hostile file may hold characters that XML forbids, and one of them would lose the rest.
/// </remarks>
internal sealed class BboxLayout(int maxCharacters)
{
    private long characters;

    public List<LayoutPage> Pages { get; } = [];

    /// <summary>True once there was more text than a document may have; the rest was not kept.</summary>
    public bool IsOverfull => characters > maxCharacters;

    public void Take(string line)
    {
        var element = line.AsSpan().TrimStart();
        if (IsOverfull || element.IsEmpty || element[0] != '<')
        {
            return;
        }
        if (element.StartsWith("<word "))
        {
            TakeWord(element);
        }
        else if (element.StartsWith("<line ") && Pages is [.., { Blocks: [.., var block] }])
        {
            block.Lines.Add(new LayoutLine());
        }
        else if (element.StartsWith("<block ") && Pages is [.., var page])
        {
            page.Blocks.Add(new LayoutBlock());
        }
        else if (element.StartsWith("<page "))
        {
            Pages.Add(new LayoutPage(Pages.Count + 1, Number(element, " width=\""), Number(element, " height=\"")));
        }
        else if (element.StartsWith("</line>") && Pages is [.., { Blocks: [.., { Lines: [.., var done] }] }])
        {
            done.Words = VisualOrder.ToReadingOrder(done.Words);
        }
    }

    private void TakeWord(ReadOnlySpan<char> element)
    {
        int start = element.IndexOf('>') + 1, end = element.LastIndexOf("</word>");
        if (start <= 0 || end <= start || Pages is not [.., { Blocks: [.., { Lines: [.., var line] }] }])
        {
            return;
        }
        var text = WebUtility.HtmlDecode(element[start..end].ToString()).Trim();
        if (text.Length == 0)
        {
            return;
        }
        double x = Number(element, " xMin=\""), y = Number(element, " yMin=\"");
        line.Words.Add(new LayoutWord(text, x, y, Number(element, " xMax=\"") - x, Number(element, " yMax=\"") - y));
        characters += text.Length + 1;
    }

    private static double Number(ReadOnlySpan<char> element, string attribute)
    {
        var start = element.IndexOf(attribute, StringComparison.Ordinal);
        if (start < 0)
        {
            return 0;
        }
        var rest = element[(start + attribute.Length)..];
        var end = rest.IndexOf('"');
        return end > 0 && double.TryParse(rest[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e6
            ? number : 0;
    }
}
