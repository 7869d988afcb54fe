using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Skein.Exchange.Briefs.Pdf;

/// <summary>
/// Writes pages as a PDF 1.7 file (ISO 32000-1): text with its typeface inside and a table that leads back from glyphs to letters; no action, no
/// form, no link, no attachment, nothing from elsewhere. The same pages give the same bytes.
/// </summary>
internal sealed class PdfFile
{
    private readonly MemoryStream _bytes;
    private readonly List<long> _starts = [];

    private PdfFile(MemoryStream bytes) => _bytes = bytes;

    /// <summary>Writes the file.</summary>
    public static void Write(Stream stream, string title, DateTimeOffset made, IReadOnlyList<PdfPage> pages, IReadOnlyList<PdfFont> fonts)
    {
        using var bytes = new MemoryStream();
        var file = new PdfFile(bytes);
        file.Put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var resources = string.Concat(fonts.Select(font => $"/{font.Key} {file.Add(font)} 0 R "));
        var tree = file._starts.Count + (2 * pages.Count) + 1;
        var leaves = pages.Select(page => file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {PdfPage.Width} {PdfPage.Height}]/Resources<</Font<<{resources}>>>>/Contents {file.Stream(Encoding.Latin1.GetBytes(page.Content))} 0 R>>"))).ToList();
        file.Add($"<</Type/Pages/Count {leaves.Count}/Kids[{string.Join(' ', leaves.Select(leaf => $"{leaf} 0 R"))}]>>");
        var catalog = file.Add($"<</Type/Catalog/Pages {tree} 0 R/Lang(en)/ViewerPreferences<</DisplayDocTitle true>>>>");
        var date = made.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
        var about = file.Add($"<</Title {Text(title)}/Producer(Skein)/CreationDate({date})>>");
        file.End(catalog, about);
        bytes.WriteTo(stream);
    }

    // Text of any script: UTF-16 with its mark, in hexadecimal, so that no letter is read as a delimiter.
    private static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private int Add(PdfFont font)
    {
        var face = font.Face;
        var name = $"{Tag(font)}+{face.Name}";
        var program = Stream(FontSubset.Of(face, font.Used.Keys), isFont: true);
        var box = string.Join(' ', face.Box.Select(side => PerThousand(face, side)));
        var descriptor = Add($"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{box}]/ItalicAngle 0/Ascent {PerThousand(face, face.Ascent)}/Descent {PerThousand(face, face.Descent)}/CapHeight {PerThousand(face, face.Ascent)}/StemV 80/FontFile2 {program} 0 R>>");
        var widths = string.Join(' ', font.Used.Keys.Select(glyph => $"{glyph}[{PerThousand(face, face.WidthOf(glyph))}]"));
        var glyphs = Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor {descriptor} 0 R/W[{widths}]>>");
        var letters = Stream(Encoding.ASCII.GetBytes(Letters(font.Used)));
        return Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{glyphs} 0 R]/ToUnicode {letters} 0 R>>");
    }

    // Six letters tell that a typeface is cut down, and two cuts apart.
    private static string Tag(PdfFont font) => string.Concat(font.Key.PadRight(6, 'X').Select(letter => (char)('A' + (letter % 26))));

    private static int PerThousand(TrueTypeFont face, int units) => (int)Math.Round(units * 1000.0 / face.UnitsPerEm);

    private static string Letters(IReadOnlyDictionary<ushort, string> used)
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/Adobe-Identity-UCS def /CMapType 2 def\n1 begincodespacerange <0000><FFFF> endcodespacerange\n");
        foreach (var some in used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (var (glyph, text) in some)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end").ToString();
    }

    private int Stream(byte[] content, bool isFont = false)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(content);
        }

        var number = Begin();
        Put($"<</Filter/FlateDecode/Length {packed.Length}{(isFont ? $"/Length1 {content.Length}" : "")}>>\nstream\n");
        packed.WriteTo(_bytes);
        Put("\nendstream\nendobj\n");
        return number;
    }

    private int Add(string body)
    {
        var number = Begin();
        Put(body + "\nendobj\n");
        return number;
    }

    private int Begin()
    {
        _starts.Add(_bytes.Length);
        Put($"{_starts.Count} 0 obj\n");
        return _starts.Count;
    }

    private void End(int catalog, int about)
    {
        var start = _bytes.Length;
        Put($"xref\n0 {_starts.Count + 1}\n0000000000 65535 f \n");
        foreach (var at in _starts)
        {
            Put(at.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        }

        Put($"trailer\n<</Size {_starts.Count + 1}/Root {catalog} 0 R/Info {about} 0 R>>\nstartxref\n{start}\n%%EOF\n");
    }

    private void Put(string text) => _bytes.Write(Encoding.Latin1.GetBytes(text));
}
