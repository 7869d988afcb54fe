using System.Globalization;
using System.Text;

namespace Skein.Exchange.Briefs.Pdf;

/// <summary>A page of A4: lines of text and rules; lengths in points, heights from above.</summary>
internal sealed class PdfPage
{
    /// <summary>The width.</summary>
    public const double Width = 595;

    /// <summary>The height.</summary>
    public const double Height = 842;

    private readonly StringBuilder _content = new();

    /// <summary>What the page draws, in the operators of the format.</summary>
    public string Content => _content.ToString();

    /// <summary>Writes a line, in the order in which it is drawn.</summary>
    public void Write(PdfFont font, double size, double x, double baseline, string line) => _content.Append(
        CultureInfo.InvariantCulture, $"BT /{font.Key} {size:0.##} Tf {x:0.##} {Height - baseline:0.##} Td <{font.Draw(line)}> Tj ET\n");

    /// <summary>Draws a thin line across.</summary>
    public void Rule(double from, double to, double y) => _content.Append(
        CultureInfo.InvariantCulture, $"0.5 w 0.5 G {from:0.##} {Height - y:0.##} m {to:0.##} {Height - y:0.##} l S\n");
}
